import { type Rule } from '../rule';
import { written } from '../wording';
import { pageLines } from './pageLines';

export const pageMarkerSerial: Rule = {
	code: 'page-marker-serial',
	summary: 'A page line carries the number of another telegram.',
	rationale:
		'Page lines are made by machine from the number of the telegram, and all in 621 of 621 public telegrams agree with it: where one does not, two telegrams were mixed.',
	source: 'measured',
	example: { of: 'paged', wrong: 'VELMORA 00000421  002 OF 002\n', mended: 'VELMORA 00000412  002 OF 002\n' },
	severity: 'warning',
	unless: ['serial-mismatch'],
	*check(cable, { file }) {
		const mrn = cable.heading.classification?.value?.mrn;
		if (!mrn) return;
		const told = new Set<number>();
		for (const { serial, post } of pageLines(cable)) {
			if (serial.value === mrn.value.serial || told.has(serial.value)) continue;
			told.add(serial.value);
			yield {
				span: serial.span,
				message: `Page line belongs to another telegram: ${written(file, post.span)} ${serial.value}`,
				partners: [{ span: mrn.span, message: `This one is ${written(file, mrn.span)}` }],
			};
		}
	},
};
