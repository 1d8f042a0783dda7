/**
 * Text to tree, once, forward only: lines, looks, what copies and archives put around a text, quotes, regions, split,
 * envelope and heading, candidates, chain, blocks, passages, signature. Any text is accepted; nothing throws; every stage
 * is linear in the characters of its stretch.
 */
import { type Cable, type CableFile, type Noise, type Notice, type Section, type Span, type Stretch } from '../model';
import { holdsEntities } from '../fields/entities';
import { type Writable } from '../fields/scan';
import { type ArchiveRecord, findRecords } from './archives';
import { readBlocks } from './blocks';
import { type BodyLine, findCandidates } from './candidates';
import { parseDecoded } from './decoded';
import { fillGaps } from './gaps';
import { lookAtLines } from './lineKinds';
import { kindNumber, type Lines, lineTable, readLines } from './lines';
import { findPassages } from './passages';
import { isNoise, noiseOn } from './noise';
import { settlePrints } from './prints';
import { settleQuotes } from './quotes';
import { readReleased, within, withoutMarks } from './released';
import { findParts, formOf, groupParts, type Part, sectionNumber } from './regions';
import { partLines } from './rows';
import { findNumbers, type NumberLink } from './runs';
import { findSignature } from './signature';
import { bareTitle, findRuledTitles, type TitleRows } from './titles';

export function parse(text: string): CableFile {
	const plain = plainHeader(plainBlanks(text));
	if (!holdsEntities(plain)) return parsePlain(text, plain);
	return parseDecoded(text, plain, (decoded) => parsePlain(decoded, decoded));
}

/** `plain` is the text offset for offset, without what would have to be looked for everywhere. */
function parsePlain(text: string, plain: string): CableFile {
	const written = partLines(readLines(plain));
	lookAtLines(written);
	const lines = readReleased(written);
	settlePrints(lines);
	const records = findRecords(lines);
	settleQuotes(lines);
	const loose: Span[] = [];
	const cables: Cable[] = [];
	for (const record of records) readRecord(lines, record, cables, loose);
	return { text, lines: lineTable(lines), cables, loose };
}

/** Adds the cables of one record of an archive, or of a file that is none, and the text that is no cable's. */
function readRecord(lines: Lines, record: ArchiveRecord, cables: Cable[], loose: Span[]): void {
	const parts = findParts(lines, record);
	const groups = groupParts(parts);
	const above = wrapperAbove(lines, record.top, parts[0].line);
	for (const [index, group] of groups.entries()) {
		const wrapper = index === 0 ? above : [];
		if (index === groups.length - 1) wrapper.push(...record.below);
		cables.push(readCable(lines, group, wrapper));
	}
	loose.push(...looseLines(lines, record.top, parts[0].line));
	if (record.below.length) loose.push(...looseLines(lines, record.until, record.bottom));
}

// No-break spaces, tabs, form feeds, NULs: blanks to every reader of telegrams.
const oddBlanks = '\t\v\f\0\u00a0\u2007\u202f\ufeff';
const eachOddBlank = Array.from(oddBlanks);
const oddBlank = new RegExp(`[${oddBlanks}]`, 'g');

/** The text with every odd blank as a space, offset for offset: what is read, while the file keeps what is written. */
function plainBlanks(text: string): string {
	// Most texts have none, and to ask for one character at a time is much faster than to look for a class.
	for (const blank of eachOddBlank) if (text.includes(blank)) return text.replace(oddBlank, ' ');
	return text;
}

// "vzczcxro0417", "o r 141507z mar 09": a publisher who writes no capitals
const smallHeader =
	/^\s{0,40}(?:v?zczc[a-z]{3}\d|(?:zz|oo|pp|rr) r[a-z0-9]{3,7} |[zopry](?: [zopry]){0,3} \d{6}z [a-z]{3} \d\d)/;
const smallHeaderEnd = /\n[ \t]{0,8}(?:subj|\n[ \t]{0,8}\d{1,2}\.)/i;

/** A header in small letters, up to its subject, in the capitals that it was sent in; offset for offset. */
function plainHeader(text: string): string {
	const code = text.charCodeAt(0);
	if ((code > 32 && code < 97) || code > 122 || !smallHeader.test(text.slice(0, 120))) return text;
	const top = text.slice(0, 6000);
	const end = smallHeaderEnd.exec(top)?.index ?? top.length;
	return top.slice(0, end).replace(/[a-z]/g, (letter) => letter.toUpperCase()) + text.slice(end);
}

function readCable(lines: Lines, parts: readonly Part[], wrapper: Cable['wrapper']): Cable {
	const { text } = lines;
	const first = parts[0];
	const last = parts[parts.length - 1];
	const sections = parts.map((part, index) => sectionOf(lines, part, index));
	const body = bodyLines(lines, parts);
	const repeats = repeatedLines(lines, body);
	const candidates = findCandidates(lines, body);
	const links = fillGaps(lines, body, findNumbers(candidates));
	const trailer = first.trailer ?? last.drafting;
	const signature = trailer?.signature
		? { field: trailer.signature, after: [], endRow: body.length }
		: findSignature(lines, body);
	const titles = findTitles(lines, body, links, signature.endRow);
	const read = readBlocks(lines, {
		body,
		links: links.filter((link) => link.candidate.row < signature.endRow),
		titles,
		signature: signature.field?.span,
		endRow: signature.endRow,
		repeats,
		isPrinted: parts.some((part) => isPrinted(text, part)),
	});
	const blocks = withoutMarks(read.blocks, lines.marks);
	const noise: Noise[] = [];
	for (const [index, part] of parts.entries()) {
		for (const own of part.noise) noise.push(own);
		if (index > 0) noise.push(...repeatOf(part, index));
	}
	for (const own of read.noise) noise.push(own);
	for (const own of trailer?.noise ?? []) noise.push(own);
	for (const span of signature.after) noise.push({ kind: 'notice', span, role: 'end' });
	const start = lines.head[first.line] ?? first.start;
	const end = Math.max(start, lastText(lines, first.line, last.endLine));
	for (const span of within(lines.marks, { start, end })) noise.push({ kind: 'notice', span, role: 'exemption' });
	if (noise.length > 1) noise.sort((left, right) => left.span.start - right.span.start);
	const { passages, flaws } = findPassages(text, blocks);
	const cable: Writable<Cable> = {
		kind: 'cable',
		span: { start, end },
		form: formOf(first),
		wrapper,
		sections,
		heading: first.heading,
		blocks,
		passages,
		trailer: trailer?.fields ?? [],
		noise,
		partial: isPartial(text, wrapper, noise, blocks.at(-1)),
	};
	if (flaws.length > 0) cable.flaws = flaws;
	if (signature.field) cable.signature = signature.field;
	return cable;
}

function isPrinted(text: string, part: Part): boolean {
	return part.noise.some(({ kind, span }) => kind === 'page' && text.startsWith('PAGE', span.start));
}

function sectionOf(lines: Lines, part: Part, index: number): Section {
	const classification = part.heading.classification;
	const total = classification?.value?.section?.value.total;
	const start = lines.head[part.line] ?? part.start;
	const section: Writable<Section> = {
		kind: 'section',
		span: { start, end: Math.max(start, lastText(lines, part.line, part.endLine)) },
		number: index === 0 ? (classification?.value?.section?.value.number ?? sectionNumber(part)) : sectionNumber(part),
		envelope: part.envelope,
	};
	if (total !== undefined) section.total = total;
	if (classification) section.classification = classification;
	return section;
}

/** All lines of all bodies; the first of each may begin in the middle of a line. */
function bodyLines(lines: Lines, parts: readonly Part[]): readonly BodyLine[] {
	const body: BodyLine[] = [];
	for (const part of parts) {
		for (let line = part.bodyLine; line < ((part.trailer ?? part.drafting)?.line ?? part.endLine); line++) {
			const head = Math.min(lines.tail[line], Math.max(lines.head[line], part.bodyStart));
			body.push({ line, head, tail: lines.tail[line] });
		}
	}
	return body;
}

/** Classification lines with an MRN inside a body repeat the heading: no region opened at them. */
function repeatedLines(lines: Lines, body: readonly BodyLine[]): ReadonlySet<number> {
	const repeats = new Set<number>();
	for (const { line, head, tail } of body) {
		if (
			lines.kind[line] === kindNumber.classification &&
			/\d{3}$/.test(lines.text.slice(Math.max(head, tail - 3), tail))
		)
			repeats.add(line);
	}
	return repeats;
}

/** Ruled titles first; a bare line is one only directly before a paragraph of the main run. */
function findTitles(
	lines: Lines,
	body: readonly BodyLine[],
	links: readonly NumberLink[],
	endRow: number,
): readonly TitleRows[] {
	const ruled = findRuledTitles(lines, body).filter((title) => title.last < endRow);
	const titles: TitleRows[] = [...ruled];
	let next = 0;
	let free = 0;
	for (const link of links) {
		const { row, inside } = link.candidate;
		while (next < ruled.length && ruled[next].first < row) free = Math.max(free, ruled[next++].last + 1);
		const bare = inside ? undefined : bareTitle(lines, body, row, free);
		if (bare) titles.push(bare);
		free = Math.max(free, row + 1);
	}
	return titles.length > 1 ? titles.sort((left, right) => left.first - right.first) : titles;
}

function repeatOf(part: Part, index: number): readonly Noise[] {
	const start = part.envelope.fields.at(0)?.span.start ?? part.heading.span.start;
	const end = Math.max(part.envelope.span.end, part.heading.fields.at(-1)?.span.end ?? 0);
	return end > start ? [{ kind: 'repeat', span: { start, end }, section: index + 1 }] : [];
}

function wrapperAbove(lines: Lines, from: number, until: number): Cable['wrapper'][number][] {
	const notices: Notice[] = [];
	for (let line = from; line < until; line++) {
		const noise = isNoise(lines.kind[line]) ? noiseOn(lines, line) : undefined;
		if (noise?.kind === 'notice') notices.push(noise);
		if (lines.kind[line] !== kindNumber.classification) continue;
		notices.push({ kind: 'notice', span: { start: lines.head[line], end: lines.tail[line] }, role: 'classification' });
	}
	return notices;
}

const wrapperKinds: ReadonlySet<number> = new Set([kindNumber.blank, kindNumber.classification, kindNumber.attribute]);

/** Text outside the cables that no notice explains. */
function looseLines(lines: Lines, from: number, until: number): readonly Span[] {
	const loose: Span[] = [];
	for (let line = from; line < until; line++) {
		const kind = lines.kind[line];
		if (wrapperKinds.has(kind) || (isNoise(kind) && kind !== kindNumber.page)) continue;
		loose.push({ start: lines.head[line], end: lines.tail[line] });
		lines.kind[line] = kindNumber.text;
	}
	return loose;
}

function lastText(lines: Lines, from: number, until: number): number {
	for (let line = until - 1; line >= from; line--) if (lines.head[line] < lines.tail[line]) return lines.tail[line];
	return lines.start[Math.min(from, lines.count - 1)];
}

function isPartial(
	text: string,
	wrapper: Cable['wrapper'],
	noise: readonly Noise[],
	last: Stretch | undefined,
): boolean {
	const says = (notice: { kind: string; role?: string }): boolean =>
		notice.kind === 'notice' && notice.role === 'partial';
	if (wrapper.some(says) || noise.some(says)) return true;
	return last !== undefined && text.endsWith('...', last.span.end);
}
