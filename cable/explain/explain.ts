/** What a code under the caret means, as plain data: title, facts, where it is known from and how surely. */
import { type Books } from '../books/books';
import { type CableFile, type Node, type Notice, type Paragraph, type Section, type Subject } from '../model';
import { pathAt } from '../pathAt';
import { sliceOf } from '../fields/scan';
import { explainAddressee } from './addressee';
import { explainCaption, explainClassification, explainPortion } from './classification';
import { explainDtg } from './dateTimeGroup';
import { explainAuthority, explainExecutiveOrder } from './executiveOrder';
import { type Explanation, explainedAt, isAt, type Place, told } from './explanation';
import { explainKeywordOf } from './keyword';
import { explainMentionAt } from './mention';
import { explainLabel, explainMessageNumber, explainTrailer } from './labelled';
import { explainPageLine } from './mrn';
import { explainOriginator, explainRouting, explainTransmission } from './originator';
import { explainAttribute, explainDashLine, explainDistribution, explainDrafting, explainPrintNotice } from './print';
import { explainReference } from './reference';
import { explainSecurity, explainSignal } from './signal';
import { explainStamp } from './stamp';
import { explainTags } from './tags';
import { explainTermAt } from './term';
import { sourceInWords } from './words';

export { type Explanation } from './explanation';

/** Undefined where nothing needs explaining: in plain words, on blank lines, outside every cable. */
export function explain(file: CableFile, offset: number, books: Books): Explanation | undefined {
	const path = pathAt(file, offset);
	const cable = path.at(0);
	if (cable?.kind !== 'cable') return undefined;
	const section = path.find((node): node is Section => node.kind === 'section') ?? cable.sections[0];
	const place: Place = { file, cable, section, offset, books };
	// Innermost first; noise lies over whatever it interrupts.
	for (let at = path.length - 1; at > 0; at--) {
		const found = explainNode(path[at], place) ?? explainLabel(path[at], place);
		if (found) return withSource(found);
	}
	return withSource(
		path.map((node) => explainKeywordOf(node, place)).find((found) => found !== undefined) ??
			explainMentionAt(place) ??
			explainTermAt(place),
	);
}

/** Sources in the words of readers. */
function withSource<Found extends Explanation | undefined>(found: Found): Found {
	return found && { ...found, source: sourceInWords(found.source) };
}

/** Of one node of the path to the offset; `explain` finds the node that answers. */
export function explainNode(node: Node, place: Place): Explanation | undefined {
	switch (node.kind) {
		case 'transmission':
			return explainTransmission(node, place);
		case 'routing':
			return explainRouting(node, place);
		case 'originator':
			return explainOriginator(node, place);
		case 'security':
			return explainSecurity(node, place);
		case 'dtg':
			return explainDtg(node, place);
		case 'mrn':
			return explainMessageNumber(node, place);
		case 'trailer':
			return explainTrailer(node, place);
		case 'addressee':
			return explainAddressee(node, place);
		case 'classification':
			return explainClassification(node, place);
		case 'caption':
			return explainCaption(node, place);
		case 'executive-order':
			return explainExecutiveOrder(node, place);
		case 'tags':
			return explainTags(node, place);
		case 'subject':
			return explainSubject(node, place);
		case 'reference':
			return explainReference(node, place);
		case 'authority':
			return explainAuthority(node, place);
		case 'paragraph':
			return explainParagraph(node, place);
		case 'page':
			return explainPageLine(node, place);
		case 'distribution':
			return explainDistribution(node, place);
		case 'drafting':
			return explainDrafting(node, place);
		case 'dash-line':
			return explainDashLine(node, place);
		case 'attribute':
			return explainAttribute(node, place);
		case 'notice':
			return explainNotice(node, place);
		default:
			return undefined;
	}
}

function explainSubject({ value }: Subject, place: Place): Explanation | undefined {
	const portion = value?.portion;
	return portion && isAt(place.offset, portion.span) ? explainPortion(portion, place) : undefined;
}

/** `NNNN`, stamps, marks of a print and of an archive. */
function explainNotice(notice: Notice, place: Place): Explanation | undefined {
	const { role, span } = notice;
	const word = role === 'end' ? sliceOf(place.file.text, span).trim() : '';
	if (word && place.books.signal(word)) return explainedAt(span, explainSignal(word, place.books));
	const printed = explainPrintNotice(notice, place);
	return printed ?? (role === 'release' || role === 'exemption' ? explainStamp(notice, place) : undefined);
}

function explainParagraph(paragraph: Paragraph, place: Place): Explanation | undefined {
	const { portion, written, number, run } = paragraph;
	if (portion && isAt(place.offset, portion.span)) return explainPortion(portion, place);
	if (!isAt(place.offset, written.span) || run !== 'main' || written.value === number) return undefined;
	// Publishers put a paragraph sign before the number, and copies have it as a figure: 12 for ¶2.
	const misread = String(written.value) === `1${number}`;
	return explainedAt(written.span, {
		title: `Paragraph ${number}, written ${written.value}`,
		facts: told(
			misread && 'The sign ¶ before the number was probably read as the figure 1.',
			'The paragraphs around it settle the number.',
		),
		source: '',
		sure: 'inferred',
	});
}
