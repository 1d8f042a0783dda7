import { attributeOf, documentOf } from '../../archive';
import { levelRank, readClassification } from '../../fields/classification';
import { type Cable, type Span } from '../../model';
import { type Finding, type Rule } from '../rule';
import { brief } from '../wording';

export const attributeMismatch: Rule = {
	code: 'attribute-mismatch',
	summary: "An attribute of the archive does not say what the telegram's own text says.",
	rationale:
		'The attributes were keyed from the print: level, number and TAGS are there a second time. Where they differ, one of the two is damaged. The TAGS of the attributes are the cleaner ones: the same telegrams have 2,805 four-letter codes there and 7,546 in their texts.',
	source: 'counted by leuc/ACP-127',
	example: {
		of: 'archived',
		wrong: 'Original Classification: SECRET\n',
		mended: 'Original Classification: CONFIDENTIAL\n',
	},
	severity: 'hint',
	years: { from: 1973, to: 1979 },
	*check(cable) {
		yield* level(cable);
		yield* number(cable);
		yield* tags(cable);
	},
};

function* level(cable: Cable): Iterable<Finding> {
	const attribute = attributeOf(cable, 'Original Classification');
	const written = cable.heading.classification?.value?.level;
	if (!attribute?.value || !written) return;
	// Some 150 records hold a word of the body there.
	const { value } = attribute.value;
	const said = readClassification(value, 0, value.length)?.field.value?.level.value;
	if (said === undefined || levelRank(said) === levelRank(written.value)) return;
	yield differs(attribute.span, said, written.span, written.value);
}

function* number(cable: Cable): Iterable<Finding> {
	const attribute = attributeOf(cable, 'Document Number');
	const document = documentOf(cable);
	const mrn = cable.heading.classification?.value?.mrn?.value;
	if (!attribute || !document || !mrn || mrn.serial === document.serial) return;
	yield differs(attribute.span, String(document.serial), mrn.serialSpan, String(mrn.serial));
}

/** Codes only: names are written in too many ways. */
function* tags(cable: Cable): Iterable<Finding> {
	const attribute = attributeOf(cable, 'TAGS');
	const field = cable.heading.tags;
	if (!attribute?.value || !field?.value) return;
	const written = field.value.flatMap(({ value }) => (value.person === undefined ? value.code : []));
	// That no subject code is left is told of the line itself.
	if (!written.some((code) => code.length !== 2)) return;
	const said: readonly string[] = attribute.value.value.replace(/\([^()]{0,60}\)/g, ' ').match(/[A-Z]{2,5}/g) ?? [];
	const only = [...said.filter((code) => !written.includes(code)), ...written.filter((code) => !said.includes(code))];
	if (only.length === 0) return;
	yield {
		span: attribute.span,
		message: `TAGS of the archive and of the text differ in ${brief([...new Set(only)].join(', '))}`,
		partners: [{ span: field.span, message: 'TAGS of the text' }],
	};
}

function differs(span: Span, said: string, place: Span, written: string): Finding {
	return {
		span,
		message: `The archive has ${said}, the text ${written}`,
		partners: [{ span: place, message: 'In the text' }],
	};
}
