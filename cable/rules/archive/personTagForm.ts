import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const personTagForm: Rule = {
	code: 'person-tag-form',
	summary: 'A name among the TAGS is not written as surname, comma, given name.',
	rationale:
		'The index of names was made from the parentheses by machine: surname, one comma, given name, then an initial; no titles, JR and III without a stop. What is written otherwise was filed under another name. A stop behind the initial is as common as none and is not told, nor is a surname alone.',
	source: 'TAGS handbook 1974, names',
	example: {
		of: 'archived',
		wrong: 'TAGS: PFOR, EWWT (DR. QUIST, ANNA), UK\n',
		mended: 'TAGS: PFOR, EWWT (QUIST, ANNA), UK\n',
		instead: 'TAGS: PFOR, EWWT, UK\n',
	},
	severity: 'hint',
	years: { from: 1973, to: 1979 },
	*check(cable) {
		for (const { value } of headingFields(cable, 'tags')) {
			for (const { span, value: tag } of value ?? []) {
				const wrong = tag.person === undefined ? undefined : slipIn(tag.person);
				if (wrong !== undefined) yield { span, message: `${brief(tag.code)}: ${wrong}` };
			}
		}
	},
};

const title =
	/(?:^|, ?)(?:MRS?|MS|MISS|DR|PROF|SEN|SENATOR|REP|AMB|AMBASSADOR|GEN|GENERAL|COL|CAPT|ADM|HON|GOV|PRESIDENT|MINISTER|SECRETARY)\b[. ]/;
const stoppedSuffix = /\b(?:JR|SR|II|III|IV)\./;
/** Surnames of several words begin so. */
const particle = /^(?:DE|DEL|DELA|DI|DA|DO|DOS|DU|LA|LE|VAN|VON|DER|TEN|TER|EL|AL|BEN|BIN|ABU|ABD|MAC|ST|SAN|SANTA)\b/;
const withoutComma = /^[A-Z'-]{2,24}(?: [A-Z'-]{1,24}){1,3}\.?$/;

function slipIn(person: string): string | undefined {
	if (person.split(',').length > 2) return 'a name has one comma';
	if (title.test(person)) return 'names have no titles here';
	if (stoppedSuffix.test(person)) return 'no stop behind JR or III';
	if (/\d/.test(person)) return 'a name has no figures';
	if (withoutComma.test(person) && !particle.test(person)) return 'a comma goes between surname and given name';
	return undefined;
}
