/** What one entry of the REF list cites: the state machine of REFERENCES, section 3, step 4. */
import { type ReferenceType } from '../../model';
import { fullYear } from '../date';
import { type Writable } from '../scan';
import { plainTelegram } from './plain';
import { isYear, leadingCable, lowest, rankOf, type Segment, segmentsOf, startsStation } from './segments';
import { type DateToken, type ListToken, type NumberToken, tokensOf, type WordToken } from './tokens';
import { airgramRank, connectors, isProsaic, leads, more, noise, noneRank, parties, rankOfWord, toldBy } from './words';

/** Offsets of the list's own text. */
export interface Range {
	readonly start: number;
	readonly end: number;
}
type Numbered = Range & { readonly value: number };
/** A part of an entry that is a reference. */
export interface Part extends Range {
	readonly type: ReferenceType;
	readonly station?: Range;
	readonly year?: Numbered;
	readonly serial?: Numbered;
	readonly date?: Range & { readonly month: number; readonly day: number };
	readonly utc?: number;
	readonly marks: readonly (Range & { readonly value: string })[];
}

/** What one entry hands on to the next: a number alone is of the station before. */
export interface Carried {
	station?: Range;
}

/** No entry is as long, in a list of hundreds without letters neither: the rest of it cites nothing. */
const longestEntry = 20_000;

/** `isListed`: the entry has a letter or follows another, so that a number alone is a telegram's. */
export function partsOf(
	text: string,
	start: number,
	end: number,
	isListed: boolean,
	carried: Carried,
): readonly Part[] {
	const plain = plainTelegram(text, start, end);
	if (plain) {
		carried.station = plain.station;
		return [plain];
	}
	const reader = new EntryReader(carried, isListed);
	const read = Math.min(end, start + longestEntry);
	for (const segment of segmentsOf(tokensOf(text, start, read))) reader.take(segment);
	return reader.finish(text, start, end);
}

type Open = Writable<Omit<Part, 'marks'>> & { readonly marks: (Range & { readonly value: string })[] };

/** A stretch of the entry without a target of its own, and the rank of the word that tells most of its kind. */
interface Rest extends Range {
	readonly rank: number | undefined;
}

class EntryReader {
	readonly #parts: Open[] = [];
	readonly #rests: Rest[] = [];
	/** The last telegram, while only separators, marks and noise have followed it. */
	#chain: Open | undefined;
	/** Whether its year is that of the list, so that one of its own goes before it. */
	#inherits = false;
	/** Behind words of another kind, only what is certainly a telegram counts. */
	#strict = false;
	/** Whether the last segment was a rest. */
	#resting = false;

	// Of the segment at hand.
	#words: WordToken[] = [];
	#year: Numbered | undefined;
	/** Prose stands before what comes. */
	#broken = false;
	/** OF, DATED: a date may follow. */
	#connected = false;
	/** A number before any word: `234 LIMA`. */
	#ahead: NumberToken | undefined;
	#sign = '';
	/** AS REPORTED IN: of what stands behind only a full number is a telegram's. */
	#led = false;

	constructor(
		readonly carried: Carried,
		readonly isListed: boolean,
	) {}

	take(segment: Segment): void {
		// "AND PREVIOUS REPORTS": more of the same, which nothing names.
		const rank = this.#parts.length && saysMore(segment) ? noneRank : rankOf(segment);
		const count = this.#parts.length;
		const isAirgram = rank === airgramRank;
		const isSilent = rank === undefined || rank === noneRank || isAirgram || isMessage(segment, rank);
		const lead = isSilent ? segment : this.#strict ? undefined : leadingCable(segment);
		if (lead) this.#read(lead, isAirgram);
		if (this.#parts.length === count) {
			this.#rest(segment, rank);
			return;
		}
		this.#resting = false;
		if (isSilent) return;
		// "LIMA 234 REPORTING THE MEETING" is one telegram, and tells what it is about.
		this.#chain = undefined;
		this.#strict = true;
	}

	/** An entry with one target is that target as a whole; of several, each has its own place. */
	finish(text: string, start: number, end: number): readonly Part[] {
		const others = this.#rests.filter((rest) => rest.rank !== undefined && rest.rank !== noneRank);
		if (this.#parts.length === 0) {
			const said = lowest(this.#rests.map((rest) => rest.rank)) ?? lowest(wordsOf(text, start, end).map(rankOfWord));
			return [{ type: typeOf(said), start, end, marks: [] }];
		}
		if (this.#parts.length === 1 && others.length === 0) return [{ ...this.#parts[0], start, end }];
		const told = others.map((rest): Part => ({ type: typeOf(rest.rank), start: rest.start, end: rest.end, marks: [] }));
		return [...this.#parts, ...told].sort((left, right) => left.start - right.start);
	}

	/** `TELCON QUIST, ODELL, MAY 5` is one conversation: what has no target goes with what stands before. */
	#rest(segment: Segment, rank: number | undefined): void {
		const taken = this.#parts.at(-1)?.end ?? 0;
		const first = segment.find((token) => token.start >= taken);
		// "(NOTAL)", "(75)", "15 APRIL 1975": the telegram before has it already.
		if (!first) return;
		const last = this.#rests.at(-1);
		const { end } = segment[segment.length - 1];
		if (last && this.#resting) {
			this.#rests[this.#rests.length - 1] = { start: last.start, end, rank: lowest([last.rank, rank]) };
		} else this.#rests.push({ start: first.start, end, rank });
		this.#resting = true;
		if (rank === undefined && segment.every((token) => !('upper' in token) || noise.has(token.upper))) return;
		this.#chain = undefined;
		if (rank !== undefined && rank !== noneRank) this.#strict = true;
	}

	#read(segment: Segment, isAirgram: boolean): void {
		this.#begin();
		for (let index = 0; index < segment.length; index++) this.#token(segment, index, isAirgram);
		const words = this.#words;
		if (words.length && this.#ahead && !this.#broken && words.length <= 3) {
			const { end } = words[words.length - 1];
			const serial = valueOf(this.#ahead);
			const type = isAirgram ? 'airgram' : 'cable';
			this.#push({ type, station: rangeOf(words), serial, marks: [], start: serial.start, end });
		}
		if (words.length || this.#broken) this.#chain = undefined;
	}

	#begin(): void {
		this.#words = [];
		this.#year = undefined;
		this.#broken = false;
		this.#connected = false;
		this.#ahead = undefined;
		this.#sign = '';
		this.#led = false;
	}

	/** The telegram that what comes next may still belong to. */
	get #open(): Open | undefined {
		return this.#words.length || this.#broken ? undefined : this.#chain;
	}

	#token(segment: Segment, index: number, isAirgram: boolean): void {
		const token = segment[index];
		const open = this.#open;
		switch (token.kind) {
			case 'year':
				this.#takeYear(segment, index, token, { start: token.start + 1, end: token.end - 1, value: token.value });
				break;
			case 'mark':
				// "UNCLAS LIMA 234": before its station it is no mark of what stands before.
				if (!open || (index === 0 && segment.at(1)?.kind === 'word')) break;
				open.marks.push({ start: token.start, end: token.end, value: token.value });
				this.#extend(open, token.end);
				break;
			case 'date':
				if (open) {
					addDate(open, token);
					this.#extend(open, token.end);
				} else this.#broken ||= this.#connected;
				this.#connected = false;
				break;
			case 'dtg':
				if (open) {
					if (token.year !== undefined) open.year ??= { start: token.start, end: token.end, value: token.year };
					this.#extend(open, token.end);
				} else if (!this.#broken) this.#message(token);
				this.#words = [];
				break;
			case 'airgram':
				this.#airgram(token);
				break;
			case 'sign':
				this.#sign = '#:'.includes(token.sign) ? '' : token.sign;
				break;
			case 'word':
				this.#word(token, segment.at(index + 1));
				break;
			case 'number':
				this.#number(segment, index, token, isAirgram);
				break;
			default:
				break;
		}
	}

	/** `LIMA 234 (75)`, otherwise `(75) LIMA 234`. */
	#takeYear(segment: Segment, index: number, token: Numbered, year: Numbered): void {
		const open = this.#open;
		// "LIMA 234 AND (75) STATE 55", or on a line of its own: the year is that of what follows.
		const isNext =
			(index === 0 || segment[index].newLine || this.#inherits) && startsStation(segment, index + 1, false);
		const isFree = open && !isNext && (!open.year || this.#inherits);
		if (!isFree) {
			this.#year = token;
			return;
		}
		this.#inherits = false;
		open.year = year;
		this.#extend(open, token.end);
	}

	#word(token: WordToken, after: ListToken | undefined): void {
		const { upper } = token;
		if (noise.has(upper) || upper.length === 1 || rankOfWord(upper) === airgramRank) return;
		if (after?.kind === 'word' && parties.has(upper)) return;
		if (!this.#words.length && !this.#open && !this.#broken && leads.has(upper)) {
			this.#led = true;
			return;
		}
		if (this.#open && connectors.has(upper)) {
			this.#connected = true;
			return;
		}
		if (this.#open && isRange(token) && after?.kind === 'number') {
			this.#sign = '-';
			return;
		}
		const before = this.#words.at(-1)?.upper;
		const isProse = isProsaic(upper, before, after?.kind === 'word' ? after.upper : undefined);
		if (this.#connected || isProse) this.#broken = true;
		this.#words.push(token);
	}

	#number(segment: Segment, index: number, token: NumberToken, isAirgram: boolean): void {
		const sign = this.#sign;
		// "LIMA 234 OF 1975"
		const isDated = this.#connected && token.value >= 1966 && token.value < 2030;
		if (this.#connected && !(isDated && this.#open && !this.#open.year)) this.#broken = true;
		const open = this.#open;
		if (isDated && open) {
			open.year = valueOf(token);
			this.#extend(open, token.end);
		} else if (this.#words.length && !this.#broken) this.#cable(token, isAirgram);
		else if (this.#words.length || this.#broken) {
			this.#chain = undefined;
			this.#year = undefined;
			this.#broken = false;
		} else if (isYear(token.digits) && startsStation(segment, index + 1, open !== undefined && sign === '')) {
			this.#year = { start: token.start, end: token.end, value: yearOf(token) };
		} else if (open && isYearBetween(open, segment, index, sign)) {
			this.#between(open, token);
		} else if (open && isYearBehind(open, segment, index, sign)) {
			open.year = { start: token.start, end: token.end, value: fullYear(token.value) };
			this.#extend(open, token.end);
		} else if (open && (isNext(segment, index, sign) || isNextLine(open, segment, index))) this.#next(open, token);
		else if (open?.serial && open.serial.start >= segment[0].start && sign === '') {
			// "STATE 1 01234": nobody can tell which of the two, or whether both together.
			delete open.serial;
			this.#extend(open, token.end);
		} else if (this.#isAlone(segment, index)) this.#alone(token);
		else if (!open && index === 0 && token.digits.length > 2 && !isYear(token.digits)) this.#ahead = token;
		this.#words = [];
		this.#connected = false;
		this.#sign = '';
	}

	#cable(serial: NumberToken, isAirgram: boolean): void {
		const [words, year] = [this.#words, this.#year];
		const station = rangeOf(words);
		this.#year = undefined;
		const isDoubtful = !year && ((this.#strict && serial.digits.length < 3) || (this.#led && !isSerial(serial)));
		if (serial.value === 0 || words.length > 6 || isDoubtful) {
			this.#chain = undefined;
			return;
		}
		const start = Math.min(station.start, year?.start ?? station.start);
		const part: Open = {
			type: isAirgram ? 'airgram' : 'cable',
			station,
			serial: valueOf(serial),
			marks: [],
			start,
			end: serial.end,
		};
		if (year) part.year = year;
		this.#push(part);
		this.carried.station = station;
	}

	/** `LIMA 08 1234`; of `LIMA 08 12` and `LIMA 08 1975` nobody can tell which is the year. */
	#between(open: Open, token: NumberToken): void {
		const { serial: year } = open;
		delete open.serial;
		if (year && isSerial(token)) {
			open.year = { ...year, value: fullYear(year.value) };
			open.serial = valueOf(token);
		}
		this.#extend(open, token.end);
	}

	/** `LIMA 234, 240`: station and year are those of the one before. */
	#next(open: Open, serial: NumberToken): void {
		const part: Open = { type: open.type, serial: valueOf(serial), marks: [], start: serial.start, end: serial.end };
		if (open.station) part.station = open.station;
		if (open.year) part.year = open.year;
		this.#push(part);
		this.#inherits = open.year !== undefined;
	}

	/** `B. 240 AND PREVIOUS`: of the station before it in the list; without one, of the citing post. */
	#alone(serial: NumberToken): void {
		const part: Open = { type: 'cable', serial: valueOf(serial), marks: [], start: serial.start, end: serial.end };
		if (this.carried.station) part.station = this.carried.station;
		this.#push(part);
	}

	#isAlone(segment: Segment, index: number): boolean {
		const token = segment[index];
		if (!this.isListed || index > 0 || this.#parts.length || this.#rests.length || token.kind !== 'number')
			return false;
		// A year or a day is left over where a date was broken.
		if (token.value < 10 || token.digits.startsWith('0') || (isYear(token.digits) && token.digits.length > 2))
			return false;
		return segment.every(
			(other) => other === token || other.kind === 'mark' || other.kind === 'remark' || isNoise(other),
		);
	}

	#airgram(token: ListToken & { readonly kind: 'airgram' }): void {
		const words = this.#broken || this.#words.length > 6 ? [] : this.#words;
		const last = this.#words.length ? undefined : this.#open;
		const station = words.length ? rangeOf(words) : last?.station;
		const start = Math.min(words.at(0)?.start ?? token.start, this.#year?.start ?? token.start);
		const part: Open = { type: 'airgram', serial: valueOf(token), marks: [], start, end: token.end };
		// Circular airgrams (CA) have a series of their own, which is no station's.
		if (station && token.series === 'A') part.station = station;
		const year = this.#year ?? (last?.type === 'airgram' ? last.year : undefined);
		if (year) part.year = year;
		this.#push(part);
		this.#words = [];
	}

	#message(token: ListToken & { readonly kind: 'dtg' }): void {
		const station = this.#words.length ? rangeOf(this.#words) : undefined;
		const part: Open = { type: 'dtg', marks: [], start: station?.start ?? token.start, end: token.end };
		if (station) part.station = station;
		if (token.utc !== undefined) part.utc = token.utc;
		this.#push(part);
		this.#chain = undefined;
	}

	/** A year that was waiting for a station cannot stand inside what goes before it. */
	#extend(open: Open, end: number): void {
		open.end = end;
		this.#year = undefined;
	}

	#push(part: Open): void {
		this.#inherits = false;
		this.#ahead = undefined;
		this.#year = undefined;
		this.#parts.push(part);
		this.#chain = part;
	}
}

function saysMore(segment: Segment): boolean {
	const [first] = segment;
	return first.kind === 'word' && more.has(first.upper) && !segment.some((token) => token.kind === 'number');
}

/** `JCS 301601Z SEP 08`: an agency's message, by its date-time group. */
function isMessage(segment: Segment, rank: number): boolean {
	return toldBy(rank) === 'other' && segment.some((token) => token.kind === 'dtg');
}

function addDate(open: Open, token: DateToken): void {
	if (token.year !== undefined) open.year ??= { start: token.start, end: token.end, value: token.year };
	if (token.day) open.date ??= { start: token.start, end: token.end, ...token.day };
}

function typeOf(rank: number | undefined): ReferenceType {
	if (rank === undefined) return 'other';
	const told = toldBy(rank);
	return told === 'none' ? 'other' : told;
}

/** A year between a station and a further number: `LIMA 08 1234`, `LIMA 2008 1234`, `LIMA 08-1234`. */
function isYearBetween(open: Open, segment: Segment, index: number, sign: string): boolean {
	const token = segment[index];
	const before = segment.at(index - (sign ? 2 : 1));
	if (index === 0 || open.year || before?.kind !== 'number' || before.end !== open.serial?.end) return false;
	const { digits } = before;
	const year = fullYear(before.value);
	if (year < 1966 || year > 2010 || (digits.length !== 2 && digits.length !== 4)) return false;
	if (sign === '') return true;
	// "LIMA 98-123" and "LIMA 75/81" are two serials.
	const isCertain = digits.startsWith('0') ? 3 : 4;
	return '-/'.includes(sign) && token.kind === 'number' && token.digits.length >= isCertain;
}

/** `LIMA 234-75`, `LIMA 234/75`, `LIMA 234 75`: two figures directly behind the number; four only behind a blank. */
function isYearBehind(open: Open, segment: Segment, index: number, sign: string): boolean {
	const token = segment[index];
	const before = segment.at(index - (sign ? 2 : 1));
	if (token.kind !== 'number' || open.year || index === 0 || before?.end !== open.serial?.end) return false;
	const isShort = token.digits.length === 2 && '-/'.includes(sign);
	if (!isShort && !(token.digits.length === 4 && sign === '')) return false;
	const year = fullYear(token.value);
	return year >= 1966 && year <= 2029;
}

/** `LIMA 234, 240`, `234/240`, `234-240`: the next number of the same station. */
function isNext(segment: Segment, index: number, sign: string): boolean {
	const token = segment[index];
	const after = segment.at(index + 1);
	if (token.kind !== 'number' || token.value === 0) return false;
	// Few figures behind a stroke or a dash are a part of something else.
	if (index > 0) return (sign === '/' || sign === '-') && token.digits.length > 2;
	// "LIMA 234, 40 CATS", and "74 STA" where a list was cut.
	return after?.kind !== 'word' || isNoise(after) || connectors.has(after.upper) || isRange(after);
}

/** A list whose line ends between two numbers: `LIMA 234, 240⏎251`. */
function isNextLine(open: Open, segment: Segment, index: number): boolean {
	const token = segment[index];
	const before = segment.at(index - 1);
	if (index === 0 || token.kind !== 'number' || !token.newLine || before?.kind !== 'number') return false;
	const isListed = open.station !== undefined && open.start > open.station.end;
	return isListed && token.digits.length > 2 && token.digits.length === before.digits.length;
}

function isRange(token: ListToken): boolean {
	return token.kind === 'word' && (token.upper === 'THROUGH' || token.upper === 'THRU' || token.upper === 'TO');
}

/** Three figures or more that are no year of these telegrams, nor `099`. */
function isSerial({ digits, value }: NumberToken): boolean {
	return digits.length > 2 && !(digits.length === 4 && value >= 1945 && value < 2030) && !/^0\d\d$/.test(digits);
}

function isNoise(token: ListToken): boolean {
	return token.kind === 'word' && noise.has(token.upper);
}

function yearOf({ value, digits }: NumberToken): number {
	return fullYear(digits.length === 3 ? value % 100 : value);
}

function rangeOf(words: readonly WordToken[]): Range {
	return { start: words[0].start, end: words[words.length - 1].end };
}

function valueOf(token: Numbered): Numbered {
	return { start: token.start, end: token.end, value: token.value };
}

/** Of an entry whose kind is told in parentheses only: `QUIST-ODELL (E-MAIL OF MAY 3)`. */
function wordsOf(text: string, start: number, end: number): readonly string[] {
	return text
		.slice(start, Math.min(end, start + longestEntry))
		.toUpperCase()
		.split(/[^A-Z-]{1,80}/);
}
