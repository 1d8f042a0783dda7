/** The labelled form of messages since 2009: its labels, its number with the year, and what stands behind the text. */
import { sliceOf } from '../fields/scan';
import { type MessageNumber, type Node, type Trailer } from '../model';
import { type Explanation, explainedAt, isAt, type Meaning, type Place, told } from './explanation';
import { explainMrn } from './mrn';

export function explainMessageNumber(field: MessageNumber, place: Place): Explanation | undefined {
	const { file, cable, offset, books } = place;
	const { value } = field;
	if (!value) return undefined;
	const { mrn, year } = value;
	const span = { start: year?.span.start ?? mrn.span.start, end: mrn.span.end };
	if (!isAt(offset, span)) return undefined;
	return explainedAt(span, explainMrn(mrn.value, sliceOf(file.text, mrn.value.serialSpan), cable, books));
}

export function explainTrailer({ label, value }: Trailer, { offset }: Place): Explanation | undefined {
	if (!value || !isAt(offset, label)) return undefined;
	const says = trailerWords.get(value.label.toUpperCase());
	return explainedAt(label, {
		title: `${value.label}: ${says ?? 'a field behind the text'}`,
		facts: ['Stands behind the text and is no part of it.'],
		source: says ? 'general' : '',
		sure: says ? 'inferred' : 'unknown',
	});
}

/** Labels of the trailer are known from accounts of the form, not from a handbook. */
const trailerWords: ReadonlyMap<string, string> = new Map([
	['SIGNATURE', 'the chief of mission or officer in whose name it was sent'],
	['DRAFTED BY', 'who wrote it, behind the office'],
	['CLEARED BY', 'who agreed to the text before it was sent'],
	['APPROVED BY', 'who allowed it to be sent'],
	['RELEASED BY', 'who sent it'],
	['ATTACHMENTS', 'files sent with it'],
	['ATTACHMENT', 'a file sent with it'],
	['DISSEMINATION RULE', 'the rule by which the system passed it on'],
	['ARCHIVE COPY', 'where it was filed'],
	['ARCHIVE COPIES', 'where it was filed'],
	['ACTION POST', 'the post that is to act'],
]);

/** The label of a field of the head; other forms explain theirs with the field. */
export function explainLabel(node: Node, { file, cable, offset }: Place): Explanation | undefined {
	if (cable.form !== 'labelled' || !('label' in node) || !isAt(offset, node.label)) return undefined;
	const name = sliceOf(file.text, node.label).replace(/[: ]{1,4}$/, '');
	const says = headWords.get(name.toUpperCase());
	if (says === undefined) return undefined;
	return explainedAt(node.label, {
		title: `${name}: ${says}`,
		facts: told(formFact),
		source: 'general',
		sure: 'inferred',
	});
}

const formFact: Meaning['facts'][number] = 'A label of the form that messages of the Department have had since 2009.';
const headWords: ReadonlyMap<string, string> = new Map([
	['MRN', 'message reference number, with the year before it'],
	['DATE/DTG', 'the day in words, then the date-time group'],
	['FROM', 'the sender'],
	['ACTION', 'addressees who are to act'],
	['INFO', 'addressees who are to know'],
	['XMT', 'addressees left out'],
	['CAPTIONS', 'handling of the message'],
	['PASS LINE', 'to whom it is to be passed on'],
	['REFERENCE', 'messages and papers that it refers to'],
	['SUBJECT', 'subject'],
	['TAGS', 'Traffic Analysis by Geography and Subject'],
	['E.O.', 'executive order on classification'],
]);
