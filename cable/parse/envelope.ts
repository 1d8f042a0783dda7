/** Step 4a: format lines FL1-FL9 of one section, each a field; what cannot be read becomes an `unread` field. */
import {
	type Addressee,
	type Envelope,
	type EnvelopeField,
	type LineKind,
	lineKinds,
	type Noise,
	type Span,
} from '../model';
import { looksLikeAddress, readAddressee } from '../fields/addressee';
import { readDashLine } from '../fields/dashLine';
import { looksLikeOffices, readDistribution } from '../fields/distribution';
import { readDrafting } from '../fields/drafting';
import { looksLikeBrokenDtg, readDtg } from '../fields/dtg';
import { editDistance, indexWithin, skipBlanks, standsAt, work, withFlaws, type Writable } from '../fields/scan';
import { looksLikeBrokenSecurity, readSecurity } from '../fields/security';
import {
	looksLikeBrokenRouting,
	looksLikeOriginator,
	looksLikeRouting,
	originatorEnd,
	readOriginator,
	readRouting,
	readTransmission,
} from '../fields/transmission';
import { isParted, kindNumber, type Lines } from './lines';
import { isNoise, isPageNoise, noiseOn } from './noise';

export interface EnvelopeRead {
	readonly envelope: Envelope;
	/** The first line that is not the envelope's. */
	readonly nextLine: number;
	readonly noise: readonly Noise[];
}

type Role = 'from' | 'to' | 'info' | 'exempt';
const roleOfKind: Partial<Record<LineKind, Role>> = { from: 'from', to: 'to', info: 'info', exempt: 'exempt' };
/** Looks that end an envelope wherever they stand. */
const headingKinds: ReadonlySet<LineKind> = new Set<LineKind>([
	'classification',
	'caption',
	'executive-order',
	'tags',
	'subject',
	'references',
	'authority',
	'paragraph',
	'quoted',
]);
/** Looks that end a drafting block, whose lines may look like anything else. */
const draftingEnds: ReadonlySet<LineKind> = new Set<LineKind>([
	'receipt',
	'dtg',
	'from',
	'to',
	'tags',
	'subject',
	'distribution',
]);
const mostDraftingLines = 80;
// In the place of an indicator: the copy goes by other means
const elsewhere = /ZEN ?\//y;
// "AMEMBASSY NORTHPORT", "COASTAL STATES COLLECTIVE"
const plainAddress =
	/(?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE|USINT|USLO|USEU|USUN|RPO) [A-Z]|[A-Z][A-Z .'-]{3,50} COLLECTIVE(?![A-Z])/y;
// "ALL DIPLOMATIC POSTS", "LIGHTHOUSE BOARD WASHDC", "HARBORCOM", "HQ HARBORCOM FORT QUIST//J5// PRIORITY 0114": only
// behind a label at the top of a text
const labelledAddress =
	/ALL [A-Z]{3}|[A-Z][A-Z .'-]{1,40} WASH(?:DC|INGTON)(?![A-Z])|[A-Z][A-Z0-9]{2,15}(?: [A-Z][A-Z0-9]{2,15})?(?![^\r\n])|[A-Z][A-Z0-9 '&-]{2,60}(?:\/\/[A-Z0-9/-]{1,30}|(?<=(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE))| \d{4})(?![^ \d\r\n])/y;
// "HQ HARBORCOM FORT QUIST": where addresses follow
const plainName = /[A-Z][A-Z0-9 '&-]{2,60}(?![^\r\n])/y;
// "PRIORITY 0114": what a line may have lost to the next
const precedenceAlone = /(?:(?:NIACT IMMEDIATE|FLASH|IMMEDIATE|PRIORITY|ROUTINE)(?: {1,2}\d{4})?|\d{4})/y;
// "… SURVEY OF COASTAL AND", "AMCONSUL"
const openName = /(?:\b(?:AND|OF|FOR|THE|TO|IN)|[,/-]|^(?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE))$/;
/** Lines inside an envelope that fit nothing, before reading gives up and calls the rest text. */
const mostUnread = 6;

export function readEnvelope(lines: Lines, from: number, limit: number): EnvelopeRead {
	const reader = new EnvelopeReader(lines, limit);
	const nextLine = reader.read(from);
	const start = lines.head[from];
	const fields = lines.given ? reader.fields.map((field) => partedField(lines, field)) : reader.fields;
	return { envelope: envelopeOf(start, fields), nextLine, noise: reader.noise };
}

/** A field whose row began in the middle of a line. */
function partedField(lines: Lines, field: EnvelopeField): EnvelopeField {
	const { span, flaws } = field;
	const isJoined = isParted(lines, span.start) && !flaws.some(({ kind }) => kind === 'joined');
	return isJoined ? withFlaws(field, [{ kind: 'joined', span }]) : field;
}

/** An envelope that is not there: the text begins with the classification line or below it. */
export function noEnvelope(at: number): Envelope {
	return envelopeOf(at, []);
}

/** The envelope as readers ask for it: every field in text order, and by name the one that counts. */
export function envelopeOf(start: number, fields: readonly EnvelopeField[]): Envelope {
	const [to, info, exempt]: Addressee[][] = [[], [], []];
	const span = { start, end: fields.at(-1)?.span.end ?? start };
	const envelope: Writable<Envelope> = { span, fields, to, info, exempt };
	for (const field of fields) {
		switch (field.kind) {
			case 'transmission':
				envelope.transmission ??= field;
				break;
			case 'routing':
				envelope.routing ??= field;
				break;
			case 'originator':
				envelope.originator ??= field;
				break;
			case 'security':
				envelope.security ??= field;
				break;
			case 'dtg':
				envelope.dtg ??= field;
				break;
			case 'mrn':
				envelope.mrn ??= field;
				break;
			case 'addressee':
				if (field.value?.role === 'from') envelope.from ??= field;
				else if (field.value?.role === 'to') to.push(field);
				else if (field.value?.role === 'info') info.push(field);
				else if (field.value) exempt.push(field);
				break;
			default:
		}
	}
	return envelope;
}

class EnvelopeReader {
	readonly fields: EnvelopeField[] = [];
	readonly noise: Noise[] = [];
	#role: Role | undefined;
	/** Between a TO, INFO or XMT label and the first blank line behind it. */
	#open = false;
	/** Since the last line that was read: a blank line, and the noise of a page, which has blank lines around it. */
	#blank = false;
	#page = false;
	#unread = 0;

	constructor(
		readonly lines: Lines,
		readonly limit: number,
	) {}

	read(from: number): number {
		const { kind, head, tail } = this.lines;
		let line = from;
		while (line < this.limit) {
			const look = lineKinds[kind[line]];
			work.envelope += tail[line] - head[line];
			if (headingKinds.has(look)) break;
			if (look === 'blank') this.#blank = true;
			if (look === 'blank' || isNoise(kind[line])) {
				line = this.#skip(line);
				continue;
			}
			// A page may end between two addresses.
			if (this.#blank && !this.#page) this.#open = false;
			const next = this.#line(line, look);
			if (next === undefined) break;
			this.#blank = false;
			this.#page = false;
			line = next;
		}
		return line;
	}

	#skip(line: number): number {
		const { kind } = this.lines;
		if (isNoise(kind[line])) {
			const noise = noiseOn(this.lines, line);
			if (noise) this.noise.push(noise);
			if (isPageNoise(kind[line])) this.#page = true;
			// A date pasted between two addresses, without blank lines, is not their end.
			else if (this.#blank || kind[line + 1] !== kindNumber.text) this.#open = false;
		}
		return line + 1;
	}

	/** Reads one line, and those that continue it; undefined when the envelope has ended before it. */
	#line(line: number, look: LineKind): number | undefined {
		const { text, head, tail } = this.lines;
		const start = head[line];
		const end = tail[line];
		const role = roleOfKind[look];
		if (role && !(role === 'from' && this.#open)) return this.#labelled(line, role, wordLength(text, start));
		switch (look) {
			case 'transmission': {
				// Behind addresses it begins another telegram, whose predecessor has lost its text.
				if (this.#role) return undefined;
				const field = readTransmission(text, start, end);
				this.fields.push(field);
				this.#joined(line, skipBlanks(text, field.span.end, end));
				return line + 1;
			}
			case 'routing':
				if (looksLikeRouting(text, start, end)) return this.#routing(line, start);
				break;
			case 'originator': {
				const field = readOriginator(text, start, originatorEnd(text, start, end));
				this.fields.push(field);
				this.#joined(line, skipBlanks(text, field.span.end, end));
				return line + 1;
			}
			case 'security':
				this.fields.push(readSecurity(text, start, end));
				return line + 1;
			case 'dtg':
				this.fields.push(readDtg(text, start, end));
				return line + 1;
			case 'distribution':
				return this.#distribution(line);
			case 'drafting':
				return this.#drafting(line);
			case 'receipt':
				this.fields.push(readDashLine(text, start, end));
				return line + 1;
			case 'break':
			case 'end':
				return line + 1;
			default:
		}
		return this.#plain(line, start, end);
	}

	#labelled(line: number, role: Role, labelLength: number, meant?: string): number {
		const { text, head, tail, kind } = this.lines;
		const start = head[line];
		const end = tail[line];
		const label = { start, end: start + labelLength };
		kind[line] = kindNumber[role];
		this.#role = role;
		this.#open = role !== 'from';
		// "TO" on a line of its own: the addresses stand below it.
		if (this.#open && label.end >= end && this.#isAddress(line + 1)) return line + 1;
		const field = readAddressee(text, role, { start, end }, label.end + 1, label);
		this.fields.push(meant === undefined ? field : withFlaws(field, [{ kind: 'misspelled', span: label, meant }]));
		return line + 1;
	}

	#isAddress(line: number): boolean {
		const { text, head, tail } = this.lines;
		return line < this.limit && (beginsAddress(text, head[line], tail[line]) || tail[line] - head[line] > 6);
	}

	/** A line without a look: one more address, a format line gone wrong, or the end. */
	#plain(line: number, start: number, end: number): number | undefined {
		const { text, kind } = this.lines;
		const role = this.#role;
		if (role && role !== 'from' && (this.#open || beginsAddress(text, start, end))) {
			const broken = this.#open ? this.#brokenAddress(role, start, end) : undefined;
			if (broken) this.fields.pop();
			const info = role === 'to' ? indexWithin(text, ' INFO ', start, end) : -1;
			const stop = info < 0 ? end : info;
			this.fields.push(broken ?? readAddressee(text, role, { start, end: stop }, start, undefined));
			if (stop < end) this.#infoBehind({ start: stop + 1, end });
			kind[line] = kindNumber.address;
			return line + 1;
		}
		if (!role || role === 'from') {
			const broken = this.#broken(line, start, end) ?? this.#mislabelled(line, start, end);
			if (broken !== undefined) return broken;
		}
		if (role && role !== 'from') return undefined;
		if (++this.#unread > mostUnread) return undefined;
		const span = { start, end };
		this.fields.push({ kind: 'unread', span, pieces: [span], value: undefined, flaws: [] });
		kind[line] = kindNumber.unread;
		return line + 1;
	}

	/** The label of the other addresses in the middle of a line, with the first of them. */
	#infoBehind(span: Span): void {
		const label = { start: span.start, end: span.start + 'INFO'.length };
		this.#role = 'info';
		const field = readAddressee(this.lines.text, 'info', span, label.end + 1, label);
		this.fields.push(withFlaws(field, [{ kind: 'joined', span: label }]));
	}

	/** The address on the line before and this line together, where this one cannot stand alone. */
	#brokenAddress(role: Role, start: number, end: number): Addressee | undefined {
		const { text } = this.lines;
		const before = this.fields.at(-1);
		if (before?.kind !== 'addressee' || before.value?.role !== role || beginsIndicator(text, start, end))
			return undefined;
		const { precedence, serial, name } = before.value;
		if (
			serial ||
			!/^[ \t]{0,8}\r?\n?[ \t]{0,8}$/.test(text.slice(before.span.end, Math.min(start, before.span.end + 20)))
		)
			return undefined;
		const isTail = standsAt(precedenceAlone, text, start, end) && precedenceAlone.lastIndex === end;
		const isOpen = !precedence && (name.value === '' || openName.test(name.value) || isLong(before.span));
		if (!isTail && !(isOpen && (name.value === '' || !beginsAddress(text, start, end)))) return undefined;
		const span = { start: before.span.start, end };
		return readAddressee(text, role, span, before.label ? before.label.end + 1 : span.start, before.label);
	}

	#broken(line: number, start: number, end: number): number | undefined {
		const { text, kind } = this.lines;
		if (text.startsWith('DE R', start)) {
			this.fields.push(readOriginator(text, start, end));
			kind[line] = kindNumber.originator;
		} else if (looksLikeBrokenSecurity(text, start, end)) {
			this.fields.push(readSecurity(text, start, end));
			kind[line] = kindNumber.security;
		} else if (looksLikeBrokenDtg(text, start, end)) {
			this.fields.push(readDtg(text, start, end));
			kind[line] = kindNumber.dtg;
		} else if (looksLikeBrokenRouting(text, start, end)) {
			this.fields.push(readRouting(text, [{ start, end }]));
			kind[line] = kindNumber.routing;
		} else {
			return undefined;
		}
		return line + 1;
	}

	/** `FN AMEMBASSY`, `T0 RUEHC/`, `NFO RUEH…`: the label that is due, with one letter wrong. */
	#mislabelled(line: number, start: number, end: number): number | undefined {
		const { text } = this.lines;
		const length = wordLength(text, start);
		const word = text.slice(start, Math.min(end, start + length));
		if (length < 2 || length > 5 || word !== word.toUpperCase()) return undefined;
		for (const [meant, role] of [
			['FM', 'from'],
			['TO', 'to'],
			['INFO', 'info'],
		] as const) {
			if (word.length < meant.length - 1 || editDistance(word, meant, 1) > 1) continue;
			if (this.fields.some((field) => field.kind === 'addressee' && field.value?.role === role)) continue;
			return this.#labelled(line, role, length, word === meant ? undefined : meant);
		}
		return undefined;
	}

	#routing(line: number, start: number): number {
		const { text, head, tail, kind } = this.lines;
		const stretches: Span[] = [{ start, end: tail[line] }];
		let next = line + 1;
		while (next < this.limit && kind[next] === kindNumber.routing && !looksLikeRouting(text, head[next], tail[next])) {
			stretches.push({ start: head[next], end: tail[next] });
			next++;
		}
		this.fields.push(readRouting(text, stretches));
		return next;
	}

	/** Format lines that stand on the line of another: read, and marked as joined. */
	#joined(line: number, start: number): void {
		const { text, tail } = this.lines;
		const end = tail[line];
		if (start >= end) return;
		const field = looksLikeOriginator(text, start, end)
			? readOriginator(text, start, end)
			: readRouting(text, [{ start, end: this.#routingEnd(start, end) }]);
		const span = { start, end };
		if (field.value === undefined) {
			this.fields.push({ kind: 'unread', span, pieces: [span], value: undefined, flaws: [{ kind: 'joined', span }] });
			return;
		}
		this.fields.push(withFlaws(field, [{ kind: 'joined', span: field.span }]));
		if (field.kind === 'routing') this.#joinedRest(line, field.span.end);
	}

	#joinedRest(line: number, from: number): void {
		const { text, tail } = this.lines;
		const start = skipBlanks(text, from, tail[line]);
		if (start < tail[line]) this.#joined(line, start);
	}

	/** A routing line that `DE R` interrupts ends there. */
	#routingEnd(start: number, end: number): number {
		const origin = this.lines.text.slice(start, end).indexOf(' DE R');
		return origin >= 0 ? start + origin : end;
	}

	/** The label's line and the lines of offices below it. */
	#distribution(line: number): number {
		const { text, head, tail, kind } = this.lines;
		const pieces = [{ start: head[line], end: tail[line] }];
		const next = this.#lines(line + 1, (at) => {
			if (kind[at] === kindNumber.distribution || !looksLikeOffices(text, head[at], tail[at])) return false;
			kind[at] = kindNumber.distribution;
			pieces.push({ start: head[at], end: tail[at] });
			return true;
		});
		this.fields.push(readDistribution(text, pieces));
		return next;
	}

	/** From DRAFTED BY to the dash line, or to the date-time group where that is missing. */
	#drafting(line: number): number {
		const { head, tail, kind } = this.lines;
		const pieces = [{ start: head[line], end: tail[line] }];
		const next = this.#lines(line + 1, (at) => {
			if (draftingEnds.has(lineKinds[kind[at]]) || pieces.length >= mostDraftingLines) return false;
			kind[at] = kindNumber.drafting;
			pieces.push({ start: head[at], end: tail[at] });
			return true;
		});
		this.fields.push(readDrafting(this.lines.text, pieces));
		return next;
	}

	/** Lines from `line` on that go on with what stands above them; noise and blank lines between them are passed over. */
	#lines(line: number, take: (line: number) => boolean): number {
		const { kind, head, tail } = this.lines;
		let next = line;
		for (let at = line; at < this.limit; at++) {
			work.envelope += tail[at] - head[at];
			if (kind[at] === kindNumber.blank || isNoise(kind[at])) continue;
			if (!take(at)) break;
			for (; next < at; next++) this.#skip(next);
			next = at + 1;
		}
		return next;
	}
}

function beginsAddress(text: string, start: number, end: number): boolean {
	return beginsIndicator(text, start, end) || standsAt(plainAddress, text, start, end);
}

function beginsIndicator(text: string, start: number, end: number): boolean {
	return looksLikeAddress(text, start, end) || standsAt(elsewhere, text, start, end);
}

/** `TO RUEHC/SECSTATE WASHDC`, or the label alone and an address below it. */
export function beginsAddresses({ text, head, tail, kind, count }: Lines, line: number): boolean {
	const start = skipBlanks(text, head[line] + wordLength(text, head[line]), tail[line]);
	const next = line + 1;
	const goesOn = next < count && (kind[next] === kindNumber.info || beginsAddress(text, head[next], tail[next]));
	if (start === tail[line]) return goesOn;
	return (
		beginsAddress(text, start, tail[line]) ||
		standsAt(labelledAddress, text, start, tail[line]) ||
		(goesOn && standsAt(plainName, text, start, tail[line]))
	);
}

/** As long as a line of a transmission can be. */
function isLong({ start, end }: Span): boolean {
	return end - start >= 64;
}

/** A format line that misses its shape but is still known for what it is. */
export function isBrokenFormatLine(text: string, start: number, end: number): boolean {
	return (
		text.startsWith('DE R', start) ||
		looksLikeBrokenSecurity(text, start, end) ||
		looksLikeBrokenDtg(text, start, end) ||
		looksLikeBrokenRouting(text, start, end)
	);
}

function wordLength(text: string, start: number): number {
	let at = start;
	while (at - start < 12 && text.charCodeAt(at) > 32 && text[at] !== '/') at++;
	return at - start;
}
