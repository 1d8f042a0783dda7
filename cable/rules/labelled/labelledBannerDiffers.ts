import { readClassification } from '../../fields/classification';
import { type Rule } from '../rule';

export const labelledBannerDiffers: Rule = {
	code: 'smart-banner-differs',
	summary: 'The banners above and below a message name different levels.',
	rationale:
		'Both are set from one marking of the message. Where they differ a page of another document has slipped in.',
	source: 'E.O. 13526, section 1.6; 32 CFR 2001.21',
	example: {
		of: 'labelled',
		wrong: 'Dissemination Rule: QQ_ALL\n\nCONFIDENTIAL\n',
		mended: 'Dissemination Rule: QQ_ALL\n\nUNCLASSIFIED\n',
	},
	severity: 'warning',
	*check(cable, { file: { text } }) {
		const above = cable.heading.classification?.value?.level;
		if (cable.form !== 'labelled' || !above) return;
		for (const noise of cable.noise) {
			if (noise.kind !== 'notice' || noise.role !== 'classification') continue;
			const level = readClassification(text, noise.span.start, noise.span.end)?.field.value?.level;
			if (!level || level.value === above.value) continue;
			yield {
				span: level.span,
				message: `This banner says ${level.value}, the one above the message ${above.value}`,
				partners: [{ span: above.span, message: `Above the message: ${above.value}` }],
			};
			// Banners of all pages repeat one mistake.
			return;
		}
	},
};
