import { precedenceRank } from '../../fields/precedence';
import { addressees } from '../fieldsOf';
import { type Rule } from '../rule';

export const addresseePrecedenceExceeds: Rule = {
	code: 'addressee-precedence-exceeds',
	summary: 'An addressee is given a higher precedence than the message has.',
	rationale:
		'The date-time group carries the highest precedence of all addressees (ACP 127, format lines 5 to 8). No public telegram of 1,295 breaks this. Prints of the 1970s give the precedence for information alone in the date-time group, and are not told.',
	source: 'ACP 127, format lines 5 to 8',
	example: {
		wrong: 'O R 141507Z MAR 09\nFM AMEMBASSY VELMORA\nTO RUEHC/SECSTATE WASHDC FLASH 2231\n',
		mended: 'O R 141507Z MAR 09\nFM AMEMBASSY VELMORA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 2231\n',
	},
	severity: 'warning',
	years: { from: 1980, to: 9999 },
	unless: ['precedence-order'],
	*check(cable) {
		for (const section of cable.sections) {
			const highest = section.envelope.dtg?.value?.precedences.toSorted(
				(a, b) => precedenceRank(a.value) - precedenceRank(b.value),
			)[0];
			if (!highest) continue;
			for (const { value } of addressees(section)) {
				const word = value?.precedence;
				if (!word || precedenceRank(word.value) >= precedenceRank(highest.value)) continue;
				yield {
					span: word.span,
					message: `${word.value} is higher than the message precedence ${highest.value}`,
					partners: [{ span: highest.span, message: `Highest precedence of the date-time group: ${highest.value}` }],
				};
			}
		}
	},
};
