import { type Rule } from '../rule';
import { brief } from '../wording';

export const originMismatch: Rule = {
	code: 'origin-mismatch',
	summary: 'The FM line and the message reference number name unrelated posts.',
	rationale:
		'The number belongs to the post that speaks. After stripping `AMEMBASSY` and the like, one name contains the other in 1,265 of 1,270 public telegrams; the others mix two telegrams or had a name redacted.',
	source: '5 FAH-2 H-222 and H-231; measured',
	example: { wrong: 'FM AMEMBASSY NORTHPORT\n', mended: 'FM AMEMBASSY VELMORA\n' },
	severity: 'warning',
	unless: ['serial-mismatch'],
	*check(cable) {
		for (const { envelope, classification } of cable.sections) {
			const from = envelope.from?.value?.name;
			const mrn = classification?.value?.mrn?.value;
			if (!from || !mrn || areRelated(stationOf(from.value), stationOf(mrn.post))) continue;
			yield {
				span: mrn.postSpan,
				message: `Message reference number names ${brief(mrn.post)}, FM names ${brief(from.value)}`,
				partners: [{ span: from.span, message: `FM names ${brief(from.value)}` }],
			};
		}
	},
};

// "AMEMBASSY" of AMEMBASSYVELMORA
const kinds = /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|EMBASSY|USINT|USLO|USDEL)/;
// What a publisher wrote over a name: "XXXXXXXXXXXX"
const redacted = /X{4}/;

/** A post's name by its letters, without the kind of post and without blanks and stops. */
function stationOf(name: string): string {
	return name
		.toUpperCase()
		.replace(/[^A-Z]/g, '')
		.replace(kinds, '');
}

/** Names too short or redacted say nothing and count as related. */
function areRelated(from: string, post: string): boolean {
	if ([from, post].some((name) => name.length < 3 || redacted.test(name))) return true;
	return from.includes(post) || post.includes(from);
}
