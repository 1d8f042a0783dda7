import { precedenceRank } from '../../fields/precedence';
import { type Precedence, type Token } from '../../model';
import { envelopeFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const precedenceOrder: Rule = {
	code: 'precedence-order',
	summary: 'The precedences of the date-time group do not descend.',
	rationale:
		'Two precedences mean action addressees first, information addressees, less urgent, second (ACP 127, format line 5). All 44 public telegrams of 1,295 that have two keep the order.',
	source: 'ACP 127, format line 5',
	example: { wrong: 'R O 141507Z MAR 09\n', mended: 'O R 141507Z MAR 09\n' },
	severity: 'warning',
	*check(cable) {
		for (const { value } of envelopeFields(cable, 'dtg')) {
			if (!value || descends(value.precedences)) continue;
			const words = value.precedences.map((precedence) => precedence.value).join(', ');
			yield {
				span: { start: value.precedences[0].span.start, end: value.precedences[value.precedences.length - 1].span.end },
				message: `Precedences must descend (Z O P R): found ${words}`,
			};
		}
	},
};

function descends(precedences: readonly Token<Precedence>[]): boolean {
	const ranks = precedences.map((precedence) => precedenceRank(precedence.value));
	return ranks.every((rank, index) => index === 0 || rank > ranks[index - 1]);
}
