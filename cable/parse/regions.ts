/** Steps 2 and 3: where telegrams and their sections begin. Tables say which looks open which region; another era is more rows. */
import {
	type Cable,
	type ClassificationLine,
	type Form,
	type LineKind,
	lineKinds,
	type Mrn,
	type Noise,
} from '../model';
import { matchAt, work, type Writable } from '../fields/scan';
import { type EnvelopeRead, isBrokenFormatLine, noEnvelope, readEnvelope } from './envelope';
import { type HeadingRead, readHeading } from './heading';
import { noHeading } from './headingOf';
import { classificationOn, type Lines } from './lines';

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
}

type Region = 'outside' | 'body';
type Opens = 'envelope' | 'heading' | 'text';
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
		distribution: ['envelope', always],
		classification: ['heading', isNoBannerAbove],
		'executive-order': ['heading', always],
		tags: ['heading', always],
		subject: ['heading', always],
		references: ['heading', isNearLabel],
		caption: ['heading', isNearLabel],
		authority: ['heading', always],
		paragraph: ['text', isNoPreface],
	},
	body: {
		transmission: ['envelope', always],
		originator: ['envelope', always],
		dtg: ['envelope', isFollowedByFrom],
		classification: ['heading', hasMrn],
	},
};

const openingsByNumber = {
	outside: lineKinds.map((kind) => openings.outside[kind]),
	body: lineKinds.map((kind) => openings.body[kind]),
};

export function findParts(lines: Lines): readonly Part[] {
	const parts: Part[] = [];
	let opening = nextOpening(lines, 0, 'outside');
	if (!opening) return [textPart(lines, firstText(lines))];
	if (opening.opens === 'text') opening = { line: firstText(lines), opens: 'text' };
	if (opening.opens === 'envelope') opening = { line: firstFormatLine(lines, opening.line), opens: 'envelope' };
	let next: Opening | undefined = opening;
	while (next) {
		const part = readPart(lines, next, parts.length > 0);
		next = nextOpening(lines, part.bodyLine, 'body', part);
		part.endLine = next?.line ?? lines.count;
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
	const fields = part.envelope.fields;
	if (fields.some((field) => field.kind === 'distribution')) return 'distribution-print';
	return fields.some((field) => field.kind !== 'unread') ? 'transmission' : 'text-only';
}

export function sectionNumber(part: Part): Cable['sections'][number]['number'] {
	return (
		part.heading.classification?.value?.section?.value.number ?? part.envelope.originator?.value?.section?.value ?? 1
	);
}

/** Malformed format lines directly above the first well-formed one are the envelope's too. */
function firstFormatLine(lines: Lines, from: number): number {
	let first = from;
	for (let line = from - 1; line >= Math.max(0, from - 4); line--) {
		if (isBrokenFormatLine(lines.text, lines.head[line], lines.tail[line])) first = line;
	}
	return first;
}

function readPart(lines: Lines, opening: Opening, isLater: boolean): Writable<Part> {
	const { line } = opening;
	if (opening.opens === 'text') return textPart(lines, line);
	const read = opening.opens === 'envelope' ? readEnvelope(lines, line, lines.count) : undefined;
	const headingLine = read?.nextLine ?? line;
	// A file may begin with its second section: then the heading that stands there is the only one.
	const continued = isLater && headingSection(lines, headingLine) > 1;
	const heading = readHeading(lines, headingLine, lines.count, { continued });
	return {
		line,
		start: lines.start[line],
		envelope: read?.envelope ?? noEnvelope(lines.start[line]),
		heading: heading.heading,
		noise: [...(read?.noise ?? []), ...heading.noise],
		bodyLine: heading.bodyLine,
		bodyStart: heading.bodyStart,
		endLine: lines.count,
	};
}

function textPart(lines: Lines, line: number): Writable<Part> {
	const start = lines.start[Math.min(line, lines.count - 1)];
	return {
		line,
		start,
		envelope: noEnvelope(start),
		heading: noHeading(start),
		noise: [],
		bodyLine: line,
		bodyStart: start,
		endLine: lines.count,
	};
}

function nextOpening(lines: Lines, from: number, region: Region, current?: Part): Opening | undefined {
	const table = openingsByNumber[region];
	for (let line = from; line < lines.count; line++) {
		const row = table[lines.kind[line]];
		if (!row || !row[1](lines, line)) continue;
		if (current && row[0] === 'heading' && repeatsHeading(lines, line, current)) continue;
		return { line, opens: row[0] };
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
	const origin = part.envelope.originator?.value;
	const firstOrigin = first.envelope.originator?.value;
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
const originatorKind = new Set<LineKind>(['originator']);
const envelopeKinds = new Set<LineKind>(['transmission', 'originator', 'dtg']);
const labelKinds = new Set<LineKind>(['executive-order', 'tags', 'subject', 'classification']);
const headerKinds = new Set<LineKind>([...envelopeKinds, ...labelKinds, 'from']);

function isFollowedByFrom(lines: Lines, line: number): boolean {
	return kindWithin(lines, line, 4, fromKind);
}
function isFollowedByOriginator(lines: Lines, line: number): boolean {
	return (
		lines.text.charCodeAt(lines.head[line]) === lines.text.charCodeAt(lines.head[line] + 1) &&
		kindWithin(lines, line, 4, originatorKind)
	);
}
/** A classification alone above the format lines is a banner of the copy. */
function isNoBannerAbove(lines: Lines, line: number): boolean {
	return !kindWithin(lines, line, 6, envelopeKinds);
}
function isNearLabel(lines: Lines, line: number): boolean {
	return kindWithin(lines, line, 8, labelKinds);
}
/** A numbered line opens a text only if no header follows soon: notices above a header may be numbered. */
function isNoPreface(lines: Lines, line: number): boolean {
	return !kindWithin(lines, line, 12, headerKinds);
}
/** In a body only a line with an MRN opens another section or telegram; a level alone is a banner. */
function hasMrn(lines: Lines, line: number): boolean {
	return (
		matchAt(/[A-Za-z ]{4,40}/y, lines.text, lines.head[line], lines.tail[line]) !== undefined &&
		classificationAt(lines, line)?.value?.mrn !== undefined
	);
}

function firstText(lines: Lines): number {
	for (let line = 0; line < lines.count; line++) if (lines.head[line] < lines.tail[line]) return line;
	return 0;
}
