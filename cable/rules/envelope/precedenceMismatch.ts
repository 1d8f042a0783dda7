import { precedenceRank } from '../../fields/precedence';
import { proposeTo } from '../fixes';
import { type Rule } from '../rule';
import { written } from '../wording';

export const precedenceMismatch: Rule = {
	code: 'precedence-mismatch',
	summary: 'The routing line and the date-time group name different precedences.',
	rationale:
		'Format line 2 repeats the first (the action) precedence of format line 5 as a doubled letter (ACP 127). It holds in 1,120 of 1,120 public telegrams.',
	source: 'ACP 127, format lines 2 and 5',
	example: { wrong: 'PP RUEHQD RUEHQF\n', mended: 'OO RUEHQD RUEHQF\n' },
	severity: 'warning',
	unless: ['precedence-order'],
	*check(cable, { file }) {
		for (const { envelope } of cable.sections) {
			const doubled = envelope.routing?.value?.precedence;
			const first = envelope.dtg?.value?.precedences[0];
			if (!doubled || !first || precedenceRank(doubled.value) === precedenceRank(first.value)) continue;
			const letter = written(file, first.span);
			yield {
				span: doubled.span,
				message: `Routing line says ${written(file, doubled.span)} (${doubled.value}), date-time group says ${letter} (${first.value}): expected ${letter + letter}`,
				partners: [{ span: first.span, message: `Precedence of the date-time group: ${first.value}` }],
				fix: proposeTo(doubled.span, letter + letter),
			};
		}
	},
};
