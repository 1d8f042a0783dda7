import { sliceOf, trimEnd, wordEnd } from '../../fields/scan';
import { type CableFile, type EnvelopeField, type Flaw } from '../../model';
import { lineEnd } from '../places';
import { type Fix, type Rule } from '../rule';

export const joinedFormatLines: Rule = {
	code: 'joined-format-lines',
	summary: 'A format line of the transmission header begins on the line of the one before it.',
	rationale:
		'ACP 127 and 5 FAH-2 H-320 give every format line a line of its own. In 1,295 public telegrams no intact header breaks this; copies that were reflowed do, mostly `VZCZC…` with the routing line behind it. What stands behind is read all the same, so that this is the one thing told.',
	source: 'ACP 127; 5 FAH-2 H-320',
	example: { wrong: 'VZCZCXRO0417 OO RUEHQD RUEHQF\n', mended: 'VZCZCXRO0417\nOO RUEHQD RUEHQF\n' },
	severity: 'warning',
	needs: ['flaws'],
	*check(cable, { file }) {
		for (const { envelope } of cable.sections) {
			for (const [index, field] of envelope.fields.entries()) {
				for (const flaw of field.flaws) {
					if (flaw.kind !== 'joined') continue;
					const message = messageOf(file, flaw, index > 0 ? envelope.fields[index - 1] : undefined, field);
					yield { span: flaw.span, message, fix: splitBefore(file, flaw) };
				}
			}
		}
	},
};

function messageOf(file: CableFile, flaw: Flaw, before: EnvelopeField | undefined, field: EnvelopeField): string {
	const first = before && formatLine(before);
	const second = formatLine(field);
	const start = `a new line should start before "${firstWord(file, flaw)}"`;
	if (first === undefined || second === undefined) return `Two format lines are on one line: ${start}`;
	return `Format lines ${first} and ${second} are on one line: ${start}`;
}

function formatLine(field: EnvelopeField): number | undefined {
	if (field.kind === 'addressee') return field.value && { from: 6, to: 7, info: 8, exempt: 9 }[field.value.role];
	return {
		transmission: 1,
		routing: 2,
		originator: 3,
		security: 4,
		dtg: 5,
		mrn: undefined,
		distribution: undefined,
		drafting: undefined,
		'dash-line': undefined,
		unread: undefined,
	}[field.kind];
}

function splitBefore(file: CableFile, flaw: Flaw): Fix {
	const lineStart = file.lines.startOf(file.lines.lineAt(flaw.span.start));
	const blanks = { start: trimEnd(file.text, lineStart, flaw.span.start), end: flaw.span.start };
	return {
		title: `Start a new line before "${firstWord(file, flaw)}"`,
		edits: [{ span: blanks, text: lineEnd(file) }],
		safe: true,
	};
}

function firstWord({ text }: CableFile, { span }: Flaw): string {
	return sliceOf(text, { start: span.start, end: wordEnd(text, span.start, Math.min(span.end, span.start + 20)) });
}
