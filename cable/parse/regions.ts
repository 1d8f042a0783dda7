/** Steps 2 and 3: where telegrams and their sections begin. Tables say which looks open which region; another era is more rows. */
import {
	type Cable,
	type ClassificationLine,
	type Form,
	type LineKind,
	lineKinds,
	type Mrn,
	type Noise,
	type PageLine,
} from '../model';
import { beginsDistribution } from '../fields/distribution';
import { readMisspelledLabel } from '../fields/label';
import { beginsList } from '../fields/reference';
import { matchAt, work, type Writable } from '../fields/scan';
import { beginsAddresses, type EnvelopeRead, isBrokenFormatLine, noEnvelope, readEnvelope } from './envelope';
import { type HeadingRead, readHeading } from './heading';
import { readLateDrafting } from './lateDrafting';
import { firstLabelledLine, readLabelled, readTrailers, type TrailerRead } from './labelled';
import { noHeading } from './headingOf';
import { classificationOn, type Lines } from './lines';
import { isNoise } from './noise';

/** One section as found: envelope and heading read, body from `bodyStart` to the next part. */
export interface Part {
	readonly line: number;
	readonly start: number;
	readonly envelope: EnvelopeRead['envelope'];
	readonly heading: HeadingRead['heading'];
	readonly noise: readonly Noise[];
	readonly bodyLine: number;
	readonly bodyStart: number;
	/** The first line that is not this part's. */
	readonly endLine: number;
	/** Of a message in the labelled form, which it shows to be one. */
	readonly trailer?: TrailerRead;
	/** Of a print: who drafted it, behind the text. */
	readonly drafting?: TrailerRead;
}

type Region = 'outside' | 'body';
type Opens = 'envelope' | 'heading' | 'labelled' | 'text';
interface Opening {
	readonly line: number;
	readonly opens: Opens;
}
type Guard = (lines: Lines, line: number) => boolean;
const always: Guard = () => true;

/** A look, from a region, and what it opens if the guard agrees. */
const openings: Readonly<Record<Region, Partial<Record<LineKind, readonly [Opens, Guard]>>>> = {
	outside: {
		transmission: ['envelope', always],
		routing: ['envelope', isFollowedByOriginator],
		originator: ['envelope', always],
		security: ['envelope', always],
		dtg: ['envelope', always],
		from: ['envelope', always],
		to: ['envelope', isTopAddress],
		info: ['envelope', isTopAddress],
		distribution: ['envelope', always],
		page: ['envelope', isFirstPage],
		receipt: ['envelope', isFollowedByDtg],
		mrn: ['labelled', always],
		classification: ['heading', isNoBannerAbove],
		'executive-order': ['heading', always],
		tags: ['heading', always],
		subject: ['heading', always],
		references: ['heading', isListOfHeading],
		caption: ['heading', isNearLabel],
		authority: ['heading', always],
		text: ['heading', isTopLabel],
		paragraph: ['text', isNoPreface],
	},
	body: {
		transmission: ['envelope', always],
		originator: ['envelope', always],
		dtg: ['envelope', isFollowedByFrom],
		page: ['envelope', isFirstPage],
		distribution: ['envelope', isPrintTop],
		receipt: ['envelope', isFollowedByDtg],
		mrn: ['labelled', isFollowedByLabelled],
		classification: ['heading', hasMrn],
	},
};
/** Inside an archive's record all is one message: only the top of another of its prints begins a section. */
const printTops: ReadonlySet<LineKind> = new Set<LineKind>(['page', 'distribution', 'receipt']);

/** Where to look: lines of a file, or of one record of an archive. */
export interface Range {
	readonly from: number;
	readonly until: number;
	readonly isWhole: boolean;
}

const openingsByNumber = {
	outside: lineKinds.map((kind) => openings.outside[kind]),
	body: lineKinds.map((kind) => openings.body[kind]),
};

export function findParts(lines: Lines, range: Range): readonly Part[] {
	const parts: Part[] = [];
	let opening = nextOpening(lines, range.from, range, 'outside');
	if (!opening) return [textPart(lines, firstText(lines, range), range)];
	opening = labelledFrom(lines, opening, range) ?? opening;
	if (opening.opens === 'text') opening = { line: firstText(lines, range), opens: 'text' };
	if (opening.opens === 'envelope') opening = { line: firstFormatLine(lines, opening.line, range), opens: 'envelope' };
	let next: Opening | undefined = opening;
	while (next) {
		const isLabelled = next.opens === 'labelled';
		const part = readPart(lines, next, range, parts.length > 0);
		next = nextOpening(lines, part.bodyLine, range, 'body', part);
		part.endLine = next?.line ?? range.until;
		if (isLabelled) part.trailer = readTrailers(lines, part.bodyLine, part.endLine);
		else if (isPrint(part)) part.drafting = readLateDrafting(lines, part.bodyLine, part.endLine);
		parts.push(part);
	}
	return parts;
}

/** Parts of one cable: same station and serial, another section number; anything else begins another cable. */
export function groupParts(parts: readonly Part[]): readonly (readonly Part[])[] {
	const groups: Part[][] = [];
	for (const part of parts) {
		const group = groups.at(-1);
		if (group && isNextSection(group, part)) group.push(part);
		else groups.push([part]);
	}
	return groups;
}

/** What the first part shows. */
export function formOf(part: Part): Form {
	if (part.trailer) return 'labelled';
	if (isPrint(part)) return 'distribution-print';
	return part.envelope.fields.some((field) => field.kind !== 'unread') ? 'transmission' : 'text-only';
}

function isPrint({ envelope }: Part): boolean {
	return envelope.fields.some(({ kind }) => kind === 'distribution' || kind === 'drafting' || kind === 'dash-line');
}

export function sectionNumber(part: Part): Cable['sections'][number]['number'] {
	return (
		part.heading.classification?.value?.section?.value.number ??
		part.envelope.originator?.value?.section?.value ??
		pageOf(part)?.section?.value ??
		1
	);
}

/** The page line above the header of a print. */
function pageOf(part: Part): PageLine | undefined {
	return part.noise.find((noise): noise is PageLine => noise.kind === 'page');
}

/** The first label or the banner of a message in the labelled form, where the opening is one of them. */
function labelledFrom(lines: Lines, { line, opens }: Opening, range: Range): Opening | undefined {
	if (opens !== 'labelled' && opens !== 'heading') return undefined;
	for (let next = line, seen = 0; next < range.until && seen < 12; next++) {
		const kind = lineKinds[lines.kind[next]];
		work.regions++;
		if (kind === 'mrn') return { line: firstLabelledLine(lines, next, range.from), opens: 'labelled' };
		if (headerKinds.has(kind) && !labelKinds.has(kind)) return undefined;
		if (kind !== 'blank') seen++;
	}
	return undefined;
}

/** Malformed format lines directly above the first well-formed one are the envelope's too. */
function firstFormatLine(lines: Lines, from: number, range: Range): number {
	let first = from;
	for (let line = from - 1; line >= Math.max(range.from, from - 4); line--) {
		if (isBrokenFormatLine(lines.text, lines.head[line], lines.tail[line])) first = line;
	}
	return first;
}

function readPart(lines: Lines, opening: Opening, range: Range, isLater: boolean): Writable<Part> {
	const { line } = opening;
	if (opening.opens === 'text') return textPart(lines, line, range);
	const { until } = range;
	if (opening.opens === 'labelled') {
		const read = readLabelled(lines, line, until);
		const bodyStart = lines.start[Math.min(read.bodyLine, lines.count - 1)];
		return { ...read, line, start: lines.start[line], bodyStart, endLine: until };
	}
	const read = opening.opens === 'envelope' ? readEnvelope(lines, line, until) : undefined;
	const headingLine = read?.nextLine ?? line;
	// A file may begin with its second section: then the heading that stands there is the only one.
	const continued = isLater && headingSection(lines, headingLine) > 1;
	const heading = readHeading(lines, headingLine, until, { continued });
	return {
		line,
		start: lines.start[line],
		envelope: read?.envelope ?? noEnvelope(lines.start[line]),
		heading: heading.heading,
		noise: [...(read?.noise ?? []), ...heading.noise],
		bodyLine: heading.bodyLine,
		bodyStart: heading.bodyStart,
		endLine: until,
	};
}

function textPart(lines: Lines, line: number, range: Range): Writable<Part> {
	const start = lines.start[Math.min(line, lines.count - 1)];
	return {
		line,
		start,
		envelope: noEnvelope(start),
		heading: noHeading(start),
		noise: [],
		bodyLine: line,
		bodyStart: start,
		endLine: range.until,
	};
}

function nextOpening(lines: Lines, from: number, range: Range, region: Region, current?: Part): Opening | undefined {
	const table = openingsByNumber[region];
	for (let line = from; line < range.until; line++) {
		const row = table[lines.kind[line]];
		if (!row || !row[1](lines, line)) continue;
		if (current && row[0] === 'heading' && repeatsHeading(lines, line, current)) continue;
		if (current && range.isWhole && !printTops.has(lineKinds[lines.kind[line]])) continue;
		return { line: row[0] === 'labelled' && current ? firstLabelledLine(lines, line, from) : line, opens: row[0] };
	}
	return undefined;
}

/** The classification line of the section one is in, printed again at the top of a page. */
function repeatsHeading(lines: Lines, line: number, current: Part): boolean {
	const here = classificationAt(lines, line)?.value;
	const mine = current.heading.classification?.value;
	return sameMrn(here?.mrn?.value, mine?.mrn?.value) && here?.section?.value.number === mine?.section?.value.number;
}

function isNextSection(group: readonly Part[], part: Part): boolean {
	const first = group[0];
	const number = sectionNumber(part);
	if (group.some((other) => sectionNumber(other) === number)) return false;
	const mrn = part.heading.classification?.value?.mrn?.value;
	const firstMrn = first.heading.classification?.value?.mrn?.value;
	if (mrn && firstMrn) return sameMrn(mrn, firstMrn);
	const [page, firstPage] = [pageOf(part), pageOf(first)];
	if (page && firstPage)
		return page.serial.value === firstPage.serial.value && page.post.value === firstPage.post.value;
	const origin = part.envelope.originator?.value;
	const firstOrigin = first.envelope.originator?.value;
	// A telegram that has lost its own header goes on with its second section.
	if (!firstMrn && !firstPage && first.envelope.fields.length === 0) return number > 1;
	if (!origin || !firstOrigin) return false;
	return origin.serial.value === firstOrigin.serial.value && origin.indicator.value === firstOrigin.indicator.value;
}

function sameMrn(left: Mrn | undefined, right: Mrn | undefined): boolean {
	if (!left || !right) return false;
	return (
		left.serial === right.serial &&
		(left.post === right.post ||
			left.post.replace(/ /g, '').toUpperCase() === right.post.replace(/ /g, '').toUpperCase())
	);
}

function headingSection(lines: Lines, from: number): number {
	for (let line = from; line < Math.min(lines.count, from + 4); line++) {
		const number = classificationAt(lines, line)?.value?.section?.value.number;
		if (number !== undefined) return number;
	}
	return 1;
}

function classificationAt(lines: Lines, line: number): ClassificationLine | undefined {
	if (lineKinds[lines.kind[line]] !== 'classification') return undefined;
	work.regions += lines.tail[line] - lines.head[line];
	return classificationOn(lines, line)?.field;
}

function kindWithin(lines: Lines, line: number, reach: number, wanted: ReadonlySet<LineKind>): boolean {
	for (let next = line + 1, seen = 0; next < lines.count && seen < reach; next++) {
		const kind = lineKinds[lines.kind[next]];
		work.regions++;
		if (wanted.has(kind)) return true;
		if (kind !== 'blank') seen++;
	}
	return false;
}

const fromKind = new Set<LineKind>(['from']);
const dtgKind = new Set<LineKind>(['dtg']);
const topKinds = new Set<LineKind>(['distribution', 'receipt', 'dtg']);
const senderKinds = new Set<LineKind>(['dtg', 'from']);
const transmissionKind = new Set<LineKind>(['transmission']);
const originatorKind = new Set<LineKind>(['originator']);
const envelopeKinds = new Set<LineKind>(['transmission', 'originator', 'dtg']);
const belowBanner = new Set<LineKind>([...envelopeKinds, 'security', 'from']);
const labelKinds = new Set<LineKind>(['executive-order', 'tags', 'subject', 'classification']);
const nearKinds = new Set<LineKind>([...labelKinds, 'references']);
const headerKinds = new Set<LineKind>([...envelopeKinds, ...labelKinds, 'from', 'mrn']);
const formKinds = new Set<LineKind>([...headerKinds].filter((kind) => kind !== 'classification'));
const formatKinds = new Set<LineKind>([...envelopeKinds, 'from', 'mrn']);
const mrnKind = new Set<LineKind>(['mrn']);

/** A single such line is a quotation. */
function isFollowedByLabelled(lines: Lines, line: number): boolean {
	return kindWithin(lines, line, 12, mrnKind);
}

function isFollowedByFrom(lines: Lines, line: number): boolean {
	return kindWithin(lines, line, 4, fromKind);
}
function isFollowedByDtg(lines: Lines, line: number): boolean {
	return kindWithin(lines, line, 3, dtgKind);
}
/** `PAGE 01` above the distribution, at the top of a telegram or of one of its sections. */
function isFirstPage(lines: Lines, line: number): boolean {
	const { text, head } = lines;
	return (
		matchAt(/PAGE {1,2}0{0,2}1(?!\d)/y, text, head[line], lines.tail[line]) !== undefined &&
		kindWithin(lines, line, 4, topKinds)
	);
}
/**
 * In a body only the offices of an action or origin line, with a date-time group or a sender below, begin a print; with
 * dashes alone they are what some copies have behind the text. No print has format line 1.
 */
function isPrintTop(lines: Lines, line: number): boolean {
	if (!beginsDistribution(lines.text, lines.head[line], lines.tail[line])) return false;
	return kindWithin(lines, line, 24, senderKinds) && !kindWithin(lines, line, 24, transmissionKind);
}
function isFollowedByOriginator(lines: Lines, line: number): boolean {
	return (
		lines.text.charCodeAt(lines.head[line]) === lines.text.charCodeAt(lines.head[line] + 1) &&
		kindWithin(lines, line, 4, originatorKind)
	);
}
/** A classification alone above the format lines is a banner of the copy. */
function isNoBannerAbove(lines: Lines, line: number): boolean {
	return !kindWithin(lines, line, 6, belowBanner);
}
function isNearLabel(lines: Lines, line: number): boolean {
	return kindWithin(lines, line, 8, nearKinds);
}
/** Of a header that was cut out of its telegram, the list or the addresses may be all that is left. */
function isListOfHeading(lines: Lines, line: number): boolean {
	return isNearLabel(lines, line) || (isTop(lines, line) && beginsList(lines.text, lines.head[line], lines.tail[line]));
}
/** `SUBJECT; …`, `TAGES: …`: a label with a slip in it, where no header follows. */
function isTopLabel(lines: Lines, line: number): boolean {
	return (
		isTop(lines, line) &&
		readMisspelledLabel(lines.text, lines.head[line], lines.tail[line]) !== undefined &&
		!kindWithin(lines, line, 12, formatKinds)
	);
}
function isTopAddress(lines: Lines, line: number): boolean {
	return isTop(lines, line) && beginsAddresses(lines, line);
}
/** Nothing but notices, captions and a line or two above. */
function isTop(lines: Lines, line: number): boolean {
	for (let above = line - 1, seen = 0; above >= 0; above--) {
		const kind = lineKinds[lines.kind[above]];
		work.regions++;
		if (kind === 'blank' || kind === 'caption' || isNoise(lines.kind[above])) continue;
		if (++seen > 3) return false;
	}
	return true;
}
/** A numbered line opens a text only if no header follows soon: notices above a header may be numbered. */
function isNoPreface(lines: Lines, line: number): boolean {
	if (!kindWithin(lines, line, 12, headerKinds)) return true;
	// A level alone may stand below the text of a short telegram.
	if (kindWithin(lines, line, 12, formKinds)) return false;
	for (let next = line + 1; next < Math.min(lines.count, line + 26); next++)
		if (classificationAt(lines, next)?.value?.mrn) return false;
	return true;
}
/** In a body only a line with an MRN opens another section or telegram; a level alone is a banner. */
function hasMrn(lines: Lines, line: number): boolean {
	return (
		matchAt(/[A-Za-z ]{4,40}/y, lines.text, lines.head[line], lines.tail[line]) !== undefined &&
		classificationAt(lines, line)?.value?.mrn !== undefined
	);
}

function firstText(lines: Lines, range: Range): number {
	for (let line = range.from; line < range.until; line++)
		if (lines.head[line] < lines.tail[line] && !isNoise(lines.kind[line])) return line;
	return range.from;
}
