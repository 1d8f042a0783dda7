/**
 * Step 4c: a message in the labelled form, head and trailer. Banners of the classification stand above and below;
 * each label starts a field, which the next label or a blank line ends.
 */
import {
	type Addressee,
	type Drafting,
	type ClassificationLine,
	type EnvelopeField,
	type Field,
	type HeadingField,
	type LineKind,
	lineKinds,
	type Noise,
	type Span,
	type Token,
	type Trailer,
} from '../model';
import { readAuthority } from '../fields/authority';
import { readCaptions } from '../fields/caption';
import { readClassification } from '../fields/classification';
import { readExecutiveOrder } from '../fields/executiveOrder';
import { readLabel } from '../fields/label';
import {
	beginsTrailer,
	type HeadKind,
	type HeadLabel,
	readAddresses,
	readHeadLabel,
	readMessageNumber,
	readTrailer,
	readTrailerLabel,
} from '../fields/labelled';
import { readLabelledDate } from '../fields/labelledDate';
import { readPageLine } from '../fields/pageLine';
import { readReferences } from '../fields/reference';
import { matchAt, skipBlanks, standsAt, tokenOf, trimEnd, work } from '../fields/scan';
import { readSubject } from '../fields/subject';
import { readTags } from '../fields/tags';
import { proseWithMap } from '../prose';
import { envelopeOf, type EnvelopeRead } from './envelope';
import { headingOf } from './headingOf';
import { type HeadingRead } from './heading';
import { opensSummary } from './headingText';
import { kindNumber, type Lines } from './lines';

export interface LabelledRead {
	readonly envelope: EnvelopeRead['envelope'];
	readonly heading: HeadingRead['heading'];
	readonly noise: readonly Noise[];
	readonly bodyLine: number;
}

export interface TrailerRead {
	readonly fields: readonly (Trailer | Addressee | Drafting)[];
	readonly noise: readonly Noise[];
	/** The first line that is not the body's. */
	readonly line: number;
	readonly signature: Field<'signature', readonly Token<string>[]> | undefined;
}

/** A field lasts no longer than so many lines; addresses and references are the longest. */
const mostLines = 60;
/** Lines of the head above the first certain label: other labels and their values, a banner. */
const mostAbove = 16;

type Kind = HeadKind | 'authority';
interface OpenField {
	readonly kind: Kind;
	readonly label: Span;
	readonly pieces: Span[];
	lines: number;
}

/**
 * Where the message begins whose certain label stands at `line`: labels, their values and the banner above it, down to
 * `from`.
 */
export function firstLabelledLine(lines: Lines, line: number, from: number): number {
	const { text, head, tail, kind } = lines;
	const lowest = Math.max(from, line - mostAbove);
	let first = line;
	for (let above = line - 1; above >= lowest; above--) {
		if (head[above] >= tail[above]) continue;
		if (readHeadLabel(text, head[above], tail[above])) first = above;
		else if (isBanner(text, head[above], tail[above]) || kind[above] === kindNumber.classification) break;
	}
	return topOfBanner(lines, first, lowest);
}

/** The banner directly above, with one run of blank lines between. */
function topOfBanner(lines: Lines, line: number, lowest: number): number {
	const { text, head, tail } = lines;
	let above = line - 1;
	while (above >= lowest && head[above] >= tail[above]) above--;
	let top = line;
	while (above >= lowest && isBanner(text, head[above], tail[above])) {
		top = above;
		// A level is the first line of a banner: what stands above it is the end of another message.
		if (!isCaveatAlone(text, head[above], tail[above])) break;
		above--;
	}
	return top;
}

// "SBU", "SENSITIVE", "SENSITIVE BUT UNCLASSIFIED", "NOFORN": what may stand under a level or for it
const caveat = /(?:SENSITIVE BUT UNCLASSIFIED|SENSITIVE|SBU|FOUO|NOFORN|FOR OFFICIAL USE ONLY)/y;

function isCaveatAlone(text: string, start: number, end: number): boolean {
	const token = readBannerCaveat(text, start, end);
	return token !== undefined && levelOfCaveat(token) === undefined;
}

/** A line of the banner: a level alone, or a caveat. */
function isBanner(text: string, start: number, end: number): boolean {
	if (start >= end || end - start > 120) return false;
	if (readBannerCaveat(text, start, end)) return true;
	const read = readClassification(text, start, end);
	return read !== undefined && read.end >= end && read.field.value?.mrn === undefined;
}

function readBannerCaveat(text: string, start: number, end: number): Token<string> | undefined {
	const found = matchAt(caveat, text, start, end);
	return found && start + found[0].length === end ? tokenOf(text, start, end) : undefined;
}

export function readLabelled(lines: Lines, from: number, limit: number): LabelledRead {
	const reader = new HeadReader(lines, limit);
	const bodyLine = reader.read(from);
	return {
		envelope: envelopeOf(lines.head[from], reader.envelope),
		heading: headingOf(lines.start[from], reader.heading),
		noise: reader.noise,
		bodyLine,
	};
}

class HeadReader {
	readonly envelope: EnvelopeField[] = [];
	readonly heading: HeadingField[] = [];
	readonly noise: Noise[] = [];
	#open: OpenField | undefined;
	#cut = false;

	constructor(
		readonly lines: Lines,
		readonly limit: number,
	) {}

	read(from: number): number {
		const { head, tail, kind } = this.lines;
		const first = this.#banner(from);
		const last = this.#lastLabel(first);
		let blank = false;
		let line = first;
		for (; line < this.limit; line++) {
			work.heading += tail[line] - head[line];
			const look = lineKinds[kind[line]];
			if (look === 'blank') {
				blank = true;
				continue;
			}
			if (this.#takeNoise(line, look, last)) continue;
			const label = this.#labelOn(line);
			if (label && line <= last) this.#start(label, line);
			else if (this.#open && this.#continues(this.#open, line, blank, last)) this.#extend(this.#open, line);
			else if (line > last) break;
			else this.#unread(line);
			blank = false;
		}
		this.#finish();
		return line;
	}

	/** Level and caveats above the first label, as one field. */
	#banner(from: number): number {
		const { text, head, tail, kind } = this.lines;
		let line = from;
		let level: ClassificationLine['value'];
		const caveats: Token<string>[] = [];
		let end = from;
		for (; line < this.limit && (head[line] >= tail[line] || isBanner(text, head[line], tail[line])); line++) {
			if (head[line] >= tail[line]) continue;
			const own = readClassification(text, head[line], tail[line])?.field.value;
			const alone = own ? undefined : readBannerCaveat(text, head[line], tail[line]);
			level ??= own ?? levelOfCaveat(alone);
			for (const token of own ? own.caveats : alone ? [caveatOf(alone)] : []) caveats.push(token);
			kind[line] = kindNumber.classification;
			end = line;
		}
		if (!level) return line;
		const span = { start: head[from], end: tail[end] };
		this.heading.push({ kind: 'classification', span, pieces: [span], value: { ...level, caveats }, flaws: [] });
		return line;
	}

	/** The last line with a label of the head: no paragraph and no trailer stands above it. */
	#lastLabel(from: number): number {
		const { text, head, tail, kind } = this.lines;
		let last = from - 1;
		for (let line = from; line < this.limit && line - last <= mostLines; line++) {
			work.heading += Math.min(60, tail[line] - head[line]);
			if (kind[line] === kindNumber.paragraph && !this.#isListed(line, last)) break;
			if (beginsTrailer(text, head[line], tail[line])) break;
			if (this.#labelOn(line)) last = line;
		}
		return last;
	}

	/** `1) 09 NORTHPORT 118`: entries of a list of references may have figures. */
	#isListed(line: number, last: number): boolean {
		const { text, head, tail } = this.lines;
		if (last < 0) return false;
		const label = readHeadLabel(text, head[last], tail[last]);
		return label?.kind === 'references' && this.lines.kind[line - 1] !== kindNumber.blank;
	}

	#labelOn(line: number): HeadLabel<Kind> | undefined {
		const { text, head, tail } = this.lines;
		const [start, end] = [head[line], tail[line]];
		const label = readHeadLabel(text, start, end);
		if (label) return label;
		const other = readLabel(text, start, end);
		if (other?.kind !== 'executive-order' && other?.kind !== 'authority') return undefined;
		return { kind: other.kind, span: { start, end: other.end }, name: '' };
	}

	#takeNoise(line: number, look: LineKind, last: number): boolean {
		const { text, head, tail } = this.lines;
		const span = { start: head[line], end: tail[line] };
		const page = look === 'page' ? readPageLine(text, span.start, span.end) : undefined;
		if (page) this.noise.push(page);
		else if (look === 'stamp' || look === 'exemption')
			this.noise.push({ kind: 'notice', span, role: look === 'stamp' ? 'release' : 'exemption' });
		else if (look === 'classification' && line <= last && !this.#labelOn(line)) {
			this.noise.push({ kind: 'notice', span, role: 'classification' });
		} else return false;
		this.#cut = true;
		return true;
	}

	/** Up to the last label values may go on behind blank lines that a page has left; the last one ends at a blank line. */
	#continues(open: OpenField, line: number, blank: boolean, last: number): boolean {
		if (open.lines >= mostLines) return false;
		if (line < last) return true;
		const { text, head, tail, kind } = this.lines;
		if (kind[line] === kindNumber.paragraph && open.kind !== 'references') return false;
		if (open.kind === 'subject' && opensSummary(text, head[line], tail[line])) return false;
		// A title below the subject has a rule of its own.
		if (!blank) return kind[line] !== kindNumber.rule && !(line + 1 < this.limit && kind[line + 1] === kindNumber.rule);
		return open.kind === 'references' && matchAt(/\(?[B-Z][.)] /y, text, head[line], tail[line]) !== undefined;
	}

	#start(label: HeadLabel<Kind>, line: number): void {
		this.#finish();
		const { head, tail, kind } = this.lines;
		this.#open = { kind: label.kind, label: label.span, pieces: [{ start: head[line], end: tail[line] }], lines: 1 };
		kind[line] = kindNumber[label.kind];
		this.#cut = false;
	}

	#extend(open: OpenField, line: number): void {
		const { head, tail, kind } = this.lines;
		const last = open.pieces[open.pieces.length - 1];
		if (this.#cut) open.pieces.push({ start: head[line], end: tail[line] });
		else open.pieces[open.pieces.length - 1] = { start: last.start, end: tail[line] };
		open.lines++;
		kind[line] = addressKinds.has(open.kind) ? kindNumber.address : kindNumber[open.kind];
		this.#cut = false;
	}

	#unread(line: number): void {
		const { head, tail, kind } = this.lines;
		const span = { start: head[line], end: tail[line] };
		this.heading.push({ kind: 'unread', span, pieces: [span], value: undefined, flaws: [] });
		kind[line] = kindNumber.unread;
	}

	#finish(): void {
		const open = this.#open;
		this.#open = undefined;
		if (!open) return;
		const { text } = this.lines;
		const { label, pieces } = open;
		const span = { start: label.start, end: pieces[pieces.length - 1].end };
		const stretch = { span, pieces: pieces.length === 1 ? [span] : pieces };
		const said = bodyOf(text, pieces, label);
		const body = proseWithMap(text, said);
		work.heading += body.text.length;
		switch (open.kind) {
			case 'mrn':
				this.envelope.push(readMessageNumber(text, { start: span.start, end: pieces[0].end }, label));
				return;
			case 'dtg':
				this.envelope.push(readLabelledDate(text, { start: span.start, end: pieces[0].end }, label));
				return;
			case 'from':
			case 'to':
			case 'info':
			case 'exempt':
				for (const address of readAddresses(text, open.kind, pieces, label)) this.envelope.push(address);
				return;
			case 'executive-order':
				this.heading.push(readExecutiveOrder(stretch, label, body));
				return;
			case 'tags':
				this.heading.push(readTags(stretch, label, body));
				return;
			case 'references':
				this.heading.push(readReferences(stretch, label, body, undefined));
				return;
			case 'subject':
				this.heading.push(readSubject(stretch, label, text, said));
				return;
			case 'authority':
				this.heading.push(readAuthority(stretch, label, text, body, undefined));
				return;
			case 'caption':
				for (const caption of captionsIn(text, said, label)) this.heading.push(caption);
				return;
			case 'attention':
				this.heading.push({ kind: 'attention', ...stretch, label, value: body.text.trim(), flaws: [] });
				return;
			case 'classification': {
				const read = readClassification(text, said[0].start, said[0].end)?.field.value;
				this.heading.push({ kind: 'classification', ...stretch, label, value: read, flaws: [] });
			}
		}
	}
}

const addressKinds: ReadonlySet<Kind> = new Set<Kind>(['from', 'to', 'info', 'exempt']);

function levelOfCaveat(token: Token<string> | undefined): ClassificationLine['value'] {
	const word = token?.value.lastIndexOf('UNCLASSIFIED') ?? -1;
	if (!token || word < 0) return undefined;
	const span = { start: token.span.start + word, end: token.span.end };
	return { level: { span, value: 'UNCLASSIFIED' }, caveats: [] };
}

/** SENSITIVE BUT UNCLASSIFIED is a level and a caveat. */
function caveatOf(token: Token<string>): Token<string> {
	if (!token.value.startsWith('SENSITIVE ')) return token;
	const { start } = token.span;
	return { span: { start, end: start + 'SENSITIVE'.length }, value: 'SENSITIVE' };
}

/** What follows the label; at least one piece, which may be empty. */
function bodyOf(text: string, pieces: readonly Span[], label: Span): readonly Span[] {
	return pieces.map(({ start, end }) => {
		const from = skipBlanks(text, Math.max(start, Math.min(label.end, end)), end);
		return { start: from, end };
	});
}

/** Captions between commas, semicolons and line ends, also those that no list has. */
function captionsIn(text: string, pieces: readonly Span[], label: Span): readonly Field<'caption', string>[] {
	const fields: Field<'caption', string>[] = [];
	const add = (from: number, to: number): void => {
		const start = skipBlanks(text, from, to);
		const end = trimEnd(text, start, to);
		if (start >= end) return;
		const known = readCaptions(text, start, end);
		const span = { start: fields.length === 0 ? label.start : start, end };
		const whole = { kind: 'caption' as const, span, pieces: [span], value: text.slice(start, end), flaws: [] };
		if (known && known.end >= end) {
			for (const [index, field] of known.fields.entries())
				fields.push(
					index === 0 && fields.length === 0
						? {
								...field,
								span: { start: span.start, end: field.span.end },
								pieces: [{ start: span.start, end: field.span.end }],
								label,
							}
						: field,
				);
		} else fields.push(fields.length === 0 ? { ...whole, label } : whole);
	};
	for (const { start, end } of pieces) {
		let from = start;
		for (let at = start; at < end; at++) {
			if (!',;\r\n'.includes(text.charAt(at))) continue;
			add(from, at);
			from = at + 1;
		}
		add(from, end);
	}
	return fields;
}

// "Page 2 of 3"
const pageOfPages = /(?:Page|PAGE) {1,2}\d{1,3} (?:of|OF) \d{1,3}/y;

/** The trailer of a message whose body begins at `from`; banners in body and trailer become lines of noise. */
export function readTrailers(lines: Lines, from: number, until: number): TrailerRead {
	const { text, head, tail, kind } = lines;
	const first = firstTrailer(lines, from, until);
	for (let line = from; line < first; line++) {
		if (readBannerCaveat(text, head[line], tail[line])) kind[line] = kindNumber.classification;
		else if (standsAt(pageOfPages, text, head[line], tail[line]) && pageOfPages.lastIndex === tail[line])
			kind[line] = kindNumber.stamp;
	}
	const fields: (Trailer | Addressee)[] = [];
	const noise: Noise[] = [];
	let open: { label: HeadLabel<unknown>; pieces: Span[]; kind: LineKind } | undefined;
	const close = (): void => {
		if (open) fields.push(...trailerFields(text, open.label, open.pieces));
		open = undefined;
	};
	for (let line = first; line < until; line++) {
		work.heading += tail[line] - head[line];
		const span = { start: head[line], end: tail[line] };
		if (span.start >= span.end) continue;
		if (isNoise(lines, line)) {
			noise.push(noiseOf(lines, line, span));
			continue;
		}
		const label = readTrailerLabel(text, span.start, span.end, lines.start[line]);
		if (label) {
			close();
			const role = trailerRoles.get(label.name);
			kind[line] = kindNumber[role ?? 'trailer'];
			open = { label, pieces: [span], kind: role ? 'address' : 'trailer' };
		} else {
			open?.pieces.push(span);
			kind[line] = kindNumber[open?.kind ?? 'trailer'];
		}
	}
	close();
	return { fields, noise, line: first, signature: signatureOf(fields) };
}

function isNoise({ text, head, tail, kind }: Lines, line: number): boolean {
	const [start, end] = [head[line], tail[line]];
	if (standsAt(pageOfPages, text, start, end) && pageOfPages.lastIndex === end) kind[line] = kindNumber.stamp;
	return isPrinted(kind[line]) || isBanner(text, start, end);
}

/** The first label of the trailer behind the last paragraph; the end where there is none. */
function firstTrailer(lines: Lines, from: number, until: number): number {
	const { text, head, tail, kind } = lines;
	let first = until;
	for (let line = until - 1; line >= from && kind[line] !== kindNumber.paragraph; line--) {
		work.heading += Math.min(60, tail[line] - head[line]);
		if (beginsTrailer(text, head[line], tail[line])) first = line;
	}
	return first;
}

const trailerRoles: ReadonlyMap<string, 'info' | 'exempt'> = new Map([
	['INFO', 'info'],
	['XMT', 'exempt'],
]);

function trailerFields(
	text: string,
	label: HeadLabel<unknown>,
	pieces: readonly Span[],
): readonly (Trailer | Addressee)[] {
	const role = trailerRoles.get(label.name);
	return role ? readAddresses(text, role, pieces, label.span) : [readTrailer(text, label, pieces)];
}

function noiseOf(lines: Lines, line: number, span: Span): Noise {
	const { text, kind } = lines;
	const page = kind[line] === kindNumber.page ? readPageLine(text, span.start, span.end) : undefined;
	if (page) return page;
	if (isPrinted(kind[line])) {
		return { kind: 'notice', span, role: kind[line] === kindNumber.exemption ? 'exemption' : 'release' };
	}
	kind[line] = kindNumber.classification;
	return { kind: 'notice', span, role: 'classification' };
}

/** `Signature: QUIST` signs the message. */
function signatureOf(fields: readonly (Trailer | Addressee)[]): TrailerRead['signature'] {
	const field = fields.find(
		(one): one is Trailer => one.kind === 'trailer' && /^signature$/i.test(one.value?.label ?? ''),
	);
	const names = field?.value?.persons.flatMap(({ name }) => name ?? []) ?? [];
	if (!field || names.length === 0) return undefined;
	const span = { start: names[0].span.start, end: names[names.length - 1].span.end };
	const pieces = names.length === 1 ? [span] : names.map((name) => name.span);
	return { kind: 'signature', span, pieces, value: names, flaws: [] };
}

function isPrinted(kind: number): boolean {
	return kind === kindNumber.page || kind === kindNumber.stamp || kind === kindNumber.exemption;
}
