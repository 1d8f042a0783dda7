import { type Cable } from '../../model';
import { headingFields } from '../fieldsOf';
import { insertion, proposal } from '../fixes';
import { firstLine } from '../places';
import { type Rule } from '../rule';

export const missingMrn: Rule = {
	code: 'missing-mrn',
	summary: 'The classification line ends without post and serial.',
	rationale:
		'The message reference number is what other telegrams cite (5 FAH-2 H-222). 4 of 1,295 public telegrams lack it, all truly. A level that stands alone above a second, full classification line is not told: page banners look like that.',
	source: '5 FAH-2 H-222',
	example: {
		wrong: 'C O N F I D E N T I A L\n\nSIPDIS\n',
		mended: 'C O N F I D E N T I A L VELMORA 000412\n\nSIPDIS\n',
	},
	severity: 'warning',
	needs: ['whole', 'heading'],
	*check(cable, { file }) {
		const line = cable.heading.classification;
		if (!line?.value || line.value.mrn || cable.form === 'labelled') return;
		if (headingFields(cable, 'classification').some(({ value }) => value?.mrn)) return;
		const number = numberByHeader(cable);
		yield {
			span: firstLine(file, line.span),
			message: 'No message reference number after the classification: expected post and serial, as in "PARIS 000412"',
			...(number !== undefined && {
				fix: proposal(`Insert ${number}, by the header`, insertion(line.span.end, ` ${number}`)),
			}),
		};
	},
};

/** Post of the FM line and serial of format line 3; it has the last four figures, and a page line perhaps all. */
function numberByHeader({ sections, noise }: Cable): string | undefined {
	const { from, originator } = sections[0].envelope;
	const post = from?.value && postOf(from.value.name.value);
	if (!post || !originator?.value) return undefined;
	const last = originator.value.serial.value;
	const whole = noise
		.flatMap((part) => (part.kind === 'page' ? part.serial.value : []))
		.find((serial) => serial % 10_000 === last);
	return `${post} ${String(whole ?? last).padStart(6, '0')}`;
}

// "AMEMBASSY VELMORA", "SECSTATE WASHDC": what stands before the name of the post
const kindOfPost = /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|USINT|EMBASSY) /;

function postOf(name: string): string | undefined {
	if (name.startsWith('SECSTATE')) return 'STATE';
	const post = name.replace(kindOfPost, '');
	return /^[A-Z][A-Z .'-]{1,30}$/.test(post) ? post : undefined;
}
