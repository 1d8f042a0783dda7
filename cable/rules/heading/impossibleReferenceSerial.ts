import { stationName } from '../../identify';
import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const impossibleReferenceSerial: Rule = {
	code: 'impossible-reference-serial',
	summary: 'A reference has a number that no post ever reached.',
	rationale:
		'Posts write up to five figures a year, the Department six, and counting begins at 1: a longer number is damage, and cannot be followed.',
	source: 'measured',
	example: { wrong: 'REF: A. NORTHPORT 118204\n', mended: 'REF: A. NORTHPORT 118\n' },
	severity: 'hint',
	*check(cable) {
		for (const { value } of headingFields(cable, 'references')) {
			for (const { type, station, serial } of value ?? []) {
				if (type !== 'cable' || !station || !serial) continue;
				const most = stationName(station.value) === 'STATE' ? 999_999 : 99_999;
				if (serial.value >= 1 && serial.value <= most) continue;
				yield { span: serial.span, message: `${serial.value} is no number of a telegram: expected 1 to ${most}` };
			}
		}
	},
};
