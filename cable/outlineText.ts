/** What outline nodes are called, and the words behind their names (OUTLINE 2). */
import { portionText } from './fields/portion';
import { mrnOfCable, yearOfCable } from './identify';
import { type Block, type Cable, type CableFile, type Paragraph, type Reference } from './model';
import { openerAt, textStart } from './parse/passages';
import { proseStart } from './prose';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longestDetail = 80;
/** A name and a first sentence are found in so many characters. */
const longestLook = 400;

/** `09 VELMORA 412`; without a year `VELMORA 412`; without an MRN the file's name. */
export function nameOfCable(cable: Cable, fileName: string | undefined): string {
	const mrn = mrnOfCable(cable);
	if (!mrn) return fileName ?? 'Cable';
	const year = yearOfCable(cable);
	return `${year === undefined ? '' : `${String(year % 100).padStart(2, '0')} `}${mrn.post.toUpperCase()} ${mrn.serial}`;
}

/** `CONFIDENTIAL//NOFORN - 14 Mar 2009 15:07Z` */
export function detailOfCable(cable: Cable): string {
	const classification = cable.heading.classification?.value;
	const captions = cable.heading.captions.flatMap((caption) => (caption.value === 'NOFORN' ? 'NOFORN' : []));
	const marks = [...new Set([...(classification?.caveats.map((caveat) => caveat.value) ?? []), ...captions])];
	const level = classification ? [classification.level.value, ...marks].join('//') : '';
	const utc = cable.sections[0].envelope.dtg?.value?.utc;
	return [level, utc === undefined ? '' : dateWords(utc)].filter(Boolean).join(' - ');
}

/** `14 Mar 2009 15:07Z` */
export function dateWords(utc: number): string {
	const date = new Date(utc);
	const time = date.toISOString().slice(11, 16);
	return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time}Z`;
}

/** The words that open a paragraph and are its name. */
const openingWords: readonly (readonly [RegExp, string])[] = [
	[/^(?:BEGIN )?SUMMARY AND ACTION REQUEST\b/i, 'Summary and action request'],
	[/^(?:BEGIN )?SUMMARY AND COMMENT\b/i, 'Summary and comment'],
	[/^INTRODUCTION AND SUMMARY\b/i, 'Introduction and summary'],
	[/^(?:BEGIN )?SUMMARY(?=[:.]| ?-|$)/i, 'Summary'],
	[/^COMMENT AND [A-Z ]{3,20}(?=[:.]| ?-)/i, 'Comment'],
	[/^COMMENT(?=[:.]| ?-|$)/i, 'Comment'],
	[/^INTRODUCTION(?=[:.]| ?-)/i, 'Introduction'],
	[/^ACTION REQUEST(?:ED)?(?=[:.]| ?-)/i, 'Action request'],
	[/^BACKGROUND(?=[:.]| ?-)/i, 'Background'],
];

export interface BlockName {
	/** Without number and portion mark. */
	readonly words: string;
	readonly detail: string;
	/** A summary, comment or the like: a passage with a name, shown as such. */
	readonly named: boolean;
}

export function nameOfBlock(file: CableFile, block: Exclude<Block, { kind: 'title' }>): BlockName {
	const start = textStart(file.text, block);
	const pieces = block.pieces.flatMap((piece) =>
		piece.end > start ? { start: Math.max(piece.start, start), end: piece.end } : [],
	);
	const text = proseStart(file.text, pieces, longestLook);
	if (block.kind === 'unnumbered' && block.role === 'quoted-telegram')
		return { words: 'Quoted telegram', detail: clip(text), named: true };
	for (const [shape, words] of openingWords) {
		const found = shape.exec(text);
		if (!found) continue;
		const rest = text.slice(found[0].length).replace(/^[\s:.-]{1,8}(?:\([A-Z/]{1,12}\) ?)?/, '');
		return { words, detail: firstSentence(rest), named: true };
	}
	const opened = openerAt(file.text, start, block.span.end);
	if (opened?.role === 'note') return { words: 'Note', detail: firstSentence(text), named: true };
	return { words: leadPhrase(text) ?? firstWords(text), detail: firstSentence(text), named: false };
}

/** `¶2 (C/NF)` */
export function numberOfParagraph(file: CableFile, paragraph: Paragraph): string {
	const mark = paragraph.portion ? ` (${portionText(file.text, paragraph.portion)})` : '';
	return paragraph.run === 'main' ? `¶${paragraph.number}${mark}` : `${paragraph.number}.${mark}`;
}

export function nameOfReference(reference: Reference): string {
	const text = clip(reference.text, 60);
	return reference.letter ? `${reference.letter.value}  ${text}` : text;
}

/** The first six to eight words, cut at a word, without the punctuation they end on. */
export function firstWords(text: string): string {
	const words = text.split(' ', 8).filter(Boolean);
	let taken = words.slice(0, 6).join(' ');
	for (let count = 7; count <= 8 && words.length >= count; count++) {
		const longer = words.slice(0, count).join(' ');
		if (longer.length <= 44) taken = longer;
	}
	return clip(taken.replace(/[\s,.;:-]{1,4}$/, ''), 72);
}

/** `Northern basin:` or `Price of stone.` at the beginning, up to 60 characters. */
function leadPhrase(text: string): string | undefined {
	const found = /^([A-Z][^.:;!?()"]{2,58})([:.])(?= |$)/.exec(text);
	if (!found) return undefined;
	const phrase = found[1];
	const words = phrase.split(' ');
	const last = words[words.length - 1];
	// "Mr.", "Gen.", "U.S." end no phrase.
	if (words.length > 8 || (found[2] === '.' && last.length < 4)) return undefined;
	return phrase;
}

function firstSentence(text: string): string {
	const found = /^.{12,}?[.!?](?=["”)]? |$)/.exec(text.slice(0, 240));
	return clip((found?.[0] ?? text).trim(), longestDetail);
}

/** Cut at a blank, with an ellipsis. */
export function clip(text: string, length: number = longestDetail): string {
	if (text.length <= length) return text;
	const cut = text.lastIndexOf(' ', length - 1);
	return `${text.slice(0, cut > length / 2 ? cut : length - 1)}…`;
}
