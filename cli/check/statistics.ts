import { type ShownSeverity } from '../../cable/rules/rule';
import { type Colours } from '../print';
import { type Report } from '../report';
import { type Form } from './forms';
import { shownSeverities } from './options';

interface Count {
	readonly code: string;
	readonly severity: ShownSeverity;
	findings: number;
	files: number;
}

/** Counts by code in the place of the findings: the worst first, then the most frequent. */
export function statisticsForm(format: 'text' | 'json', report: Report, colours: Colours): Form {
	const counts = new Map<string, Count>();
	let files = 0;
	let flagged = 0;
	return {
		add({ told }) {
			files++;
			if (told.length > 0) flagged++;
			for (const { code, severity } of told) countFor(code, severity).findings++;
			for (const code of new Set(told.map((finding) => finding.code))) {
				const count = counts.get(code);
				if (count) count.files++;
			}
			return Promise.resolve();
		},
		async end() {
			const rank = ({ severity }: Count): number => shownSeverities.indexOf(severity);
			const sorted = [...counts.values()].sort(
				(a, b) => rank(a) - rank(b) || b.findings - a.findings || (a.code < b.code ? -1 : 1),
			);
			for (const count of sorted) await report.line(format === 'json' ? JSON.stringify(count) : row(count, colours));
			if (format === 'text')
				await report.line(`${flagged} of ${files} ${files === 1 ? 'file' : 'files'} with findings`);
		},
	};

	function countFor(code: string, severity: ShownSeverity): Count {
		const known = counts.get(code) ?? { code, severity, findings: 0, files: 0 };
		counts.set(code, known);
		return known;
	}
}

function row({ code, severity, findings, files }: Count, colours: Colours): string {
	const where = `in ${files} ${files === 1 ? 'file' : 'files'}`;
	return `${String(findings).padStart(7)}  ${colours.of(severity, severity.padEnd(11))}  ${code.padEnd(34)}  ${where}`;
}
