import { precedenceRank } from '../../fields/precedence';
import { sliceOf } from '../../fields/scan';
import { type CableFile, type Precedence, type Token } from '../../model';
import { envelopeFields } from '../fieldsOf';
import { proposal } from '../fixes';
import { type Fix, type Rule } from '../rule';

export const precedenceOrder: Rule = {
	code: 'precedence-order',
	summary: 'The precedences of the date-time group do not descend.',
	rationale:
		'Two precedences mean action addressees first, information addressees, less urgent, second (ACP 127, format line 5). All 44 public telegrams of 1,295 that have two keep the order.',
	source: 'ACP 127, format line 5',
	example: { wrong: 'R O 141507Z MAR 09\n', mended: 'O R 141507Z MAR 09\n' },
	severity: 'warning',
	*check(cable, { file }) {
		for (const { value } of envelopeFields(cable, 'dtg')) {
			if (!value || descends(value.precedences)) continue;
			const words = value.precedences.map((precedence) => precedence.value).join(', ');
			yield {
				span: { start: value.precedences[0].span.start, end: value.precedences[value.precedences.length - 1].span.end },
				message: `Precedences must descend (Z O P R): found ${words}`,
				...reordered(file, value.precedences),
			};
		}
	},
};

function descends(precedences: readonly Token<Precedence>[]): boolean {
	const ranks = precedences.map((precedence) => precedenceRank(precedence.value));
	return ranks.every((rank, index) => index === 0 || rank > ranks[index - 1]);
}

/** Each letter in its place; which of two equal ones is too many is not known. */
function reordered({ text }: CableFile, precedences: readonly Token<Precedence>[]): { readonly fix?: Fix } {
	const sorted = precedences.toSorted((a, b) => precedenceRank(a.value) - precedenceRank(b.value));
	if (!descends(sorted)) return {};
	const edits = precedences.flatMap(({ span }, index) =>
		sorted[index].span.start === span.start ? [] : { span, text: sliceOf(text, sorted[index].span) },
	);
	return { fix: proposal('Put the precedences in descending order', ...edits) };
}
