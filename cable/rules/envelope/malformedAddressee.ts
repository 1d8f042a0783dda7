import { addressees, flawsOf } from '../fieldsOf';
import { type Rule } from '../rule';
import { written } from '../wording';

export const malformedAddressee: Rule = {
	code: 'malformed-addressee',
	summary: 'A line among the addressees has not the form of an address.',
	rationale:
		'An address is a routing indicator, a post or office by its plain name, and perhaps a precedence and a number. Of 9,252 lines between TO and the classification line of 1,295 public telegrams 9,109 fit; the others are banners that a copy inserted and offices between double obliques, which are read for what they are. What remains is something else that slipped between the addresses.',
	source: '5 FAH-2 H-231; ACP 127, format lines 7 to 9; measured',
	example: {
		wrong: 'INFO RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114\n*** (continued) ***\n',
		mended: 'INFO RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114\n',
	},
	severity: 'information',
	needs: ['flaws'],
	*check(cable, { file }) {
		for (const section of cable.sections) {
			for (const { span } of flawsOf(addressees(section), 'unreadable')) {
				yield { span, message: `Not an addressee line: "${written(file, span)}"` };
			}
		}
	},
};
