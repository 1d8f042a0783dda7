import { proposeTo } from '../fixes';
import { type Rule } from '../rule';
import { filingOf, filingTimeOf, inWords } from './filingTime';

export const filingTimeDrift: Rule = {
	code: 'filing-time-drift',
	summary: 'The filing time of format line 3 and the date-time group are a few minutes apart.',
	rationale:
		'25 of 1,067 public telegrams from posts differ by one to five minutes, because the two were written one after the other. It is harmless, and told only to who asks. The Department writes the time of transmission there and is never told.',
	source: 'ACP 127, format lines 3 and 5; measured',
	example: {
		wrong: 'DE RUEHVM #0412 0731509\nZNY CCCCC ZZH\nO R 141507Z MAR 09\n',
		mended: 'DE RUEHVM #0412 0731507\nZNY CCCCC ZZH\nO R 141507Z MAR 09\n',
	},
	severity: 'off',
	*check(cable) {
		for (const { envelope } of cable.sections) {
			const filing = filingOf(envelope);
			if (!filing || filing.isDepartment || filing.late === undefined) continue;
			const { filed, utc, late, dtg } = filing;
			const minutes = Math.abs(late);
			if (minutes < 1 || minutes > 5) continue;
			yield {
				span: filed.span,
				message: `Filing time is ${minutes === 1 ? 'a minute' : `${minutes} minutes`} ${late > 0 ? 'after' : 'before'} the date-time group`,
				partners: [{ span: dtg, message: `Date-time group: ${inWords(utc)}` }],
				fix: proposeTo(filed.span, filingTimeOf(utc)),
			};
		}
	},
};
