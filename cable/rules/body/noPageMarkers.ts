import { type Rule } from '../rule';
import { pageLines } from './pageLines';

export const noPageMarkers: Rule = {
	code: 'no-page-markers',
	summary: 'A telegram of several sections has no page lines.',
	rationale:
		'Publishers take them out: 183 of 805 public telegrams of several sections have none, and so the rule is off.',
	source: 'measured',
	example: {
		wrong: 'C O N F I D E N T I A L SECTION 01 OF 02 VELMORA 000412\n',
		mended: 'C O N F I D E N T I A L VELMORA 000412\n',
	},
	severity: 'off',
	needs: ['whole'],
	*check(cable) {
		const marker = cable.heading.classification?.value?.section;
		if (!marker || marker.value.total < 2 || cable.sections.length > 1 || pageLines(cable).length > 0) return;
		yield { span: marker.span, message: `No page lines in a telegram of ${marker.value.total} sections` };
	},
};
