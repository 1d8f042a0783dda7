/** Findings as SARIF 2.1.0 (OASIS), one document, written file by file. */
import { rules } from '../../cable/rules/catalogue';
import { type Fix, type ShownSeverity } from '../../cable/rules/rule';
import { type CableFile, type Span } from '../../cable/model';
import { rangeOf } from '../commands/outline';
import { type Report } from '../report';
import { type CheckedFile, type Form } from './forms';

export function sarifForm(report: Report): Form {
	let isFirst = true;
	return {
		begin: () => report.line(head().slice(0, -tail.length)),
		async add(checked) {
			for (const result of resultsOf(checked)) {
				await report.line(`${isFirst ? '' : ','}${JSON.stringify(result)}`);
				isFirst = false;
			}
		},
		end: () => report.line(tail),
	};
}

const tail = ']}]}';

/** Everything but the results, which stand between its last bracket and the one before. */
function head(): string {
	const driver = {
		name: 'cables',
		informationUri: 'https://github.com/diplomatic-cables/diplomatic-cables',
		rules: rules.map(({ code, summary, rationale, severity }) => ({
			id: code,
			shortDescription: { text: summary },
			fullDescription: { text: rationale },
			helpUri: `https://github.com/diplomatic-cables/diplomatic-cables/blob/main/docs/diagnostics.md#${code}`,
			defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
		})),
	};
	return JSON.stringify({
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: [] }],
	});
}

/** SARIF has three levels. */
const levels: Readonly<Record<ShownSeverity, 'error' | 'warning' | 'note'>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
};

function resultsOf({ file, parsed, told }: CheckedFile): readonly object[] {
	const artifactLocation = { uri: uriOf(file) };
	return told.map(({ code, severity, message, span, partners, fix }) => ({
		ruleId: code,
		ruleIndex: rules.findIndex((rule) => rule.code === code),
		level: levels[severity],
		message: { text: message },
		locations: [{ physicalLocation: { artifactLocation, region: regionOf(parsed, span) } }],
		...(partners.length > 0 && {
			relatedLocations: partners.map((partner) => ({
				message: { text: partner.message },
				physicalLocation: { artifactLocation, region: regionOf(parsed, partner.span) },
			})),
		}),
		...(fix && { fixes: [fixOf(fix, parsed, artifactLocation)] }),
	}));
}

function fixOf({ title, edits }: Fix, parsed: CableFile, artifactLocation: { readonly uri: string }): object {
	return {
		description: { text: title },
		artifactChanges: [
			{
				artifactLocation,
				replacements: edits.map(({ span, text }) => ({
					deletedRegion: regionOf(parsed, span),
					insertedContent: { text },
				})),
			},
		],
	};
}

function regionOf(parsed: CableFile, span: Span): object {
	const { line, column, endLine, endColumn } = rangeOf(parsed, span);
	return { startLine: line, startColumn: column, endLine, endColumn };
}

/** As given, and so relative to where the tool was started; a URI has slashes, and a drive is no scheme. */
function uriOf(file: string): string {
	const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
	if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path}`;
	return path.startsWith('/') ? `file://${path}` : path;
}
