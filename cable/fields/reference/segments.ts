/** An entry of the REF list cut at its separators, and what the words of a cut tell of its kind. */
import { type ListToken } from './tokens';
import { connectors, isProsaic, noise, noneRank, rankOfWord } from './words';

export type Segment = readonly ListToken[];

/** Stretches between separators. A line that ends behind a number ends a stretch too. */
export function segmentsOf(tokens: Segment): readonly Segment[] {
	const segments: ListToken[][] = [];
	let current: ListToken[] = [];
	const close = (): void => {
		if (current.length) segments.push(current);
		current = [];
	};
	for (const [index, token] of tokens.entries()) {
		const next = tokens.at(index + 1);
		if (token.kind === 'sign' && separates(token.sign, current.at(-1), next)) {
			close();
			continue;
		}
		if (token.kind === 'word' && token.newLine && endsReference(current) && !connectors.has(token.upper)) close();
		current.push(token);
		// "FLOWERS. LIMA 234"; "ST. PETERSBURG" and "TELEGRAM. 234" go on.
		const isEnd = token.kind === 'word' && token.stop && token.upper.length > 3 && !noise.has(token.upper);
		if (isEnd && next?.kind !== 'number') close();
	}
	close();
	return segments;
}

function separates(sign: string, before: ListToken | undefined, next: ListToken | undefined): boolean {
	if (sign === ',' || sign === ';' || sign === '&' || sign === '+') return true;
	// "LIMA: 234" is one thing, "LIMA 12: QUITO 234" are two.
	return sign === ':' && (before?.kind === 'number' || next?.kind !== 'number');
}

/** A station and its number, with whatever marks them. */
function endsReference(segment: Segment): boolean {
	const last = segment.at(-1);
	// "LIMA 234, 240⏎QUITO 12": the last of a list.
	if (last?.kind === 'number') return segment.some(({ kind }) => kind === 'word') || isLoneSerial(segment);
	return last?.kind === 'mark' || last?.kind === 'year' || last?.kind === 'remark';
}

/** `2005⏎QUITO 12`: a year is that of what follows. */
function isLoneSerial([first, ...others]: Segment): boolean {
	const isSerial = first.kind === 'number' && first.digits.length > 2 && !/^(?:19|20)\d\d$/.test(first.digits);
	return others.length === 0 && isSerial && !first.newLine;
}

/** The lowest rank among the words of a segment: what it tells of its kind. */
export function rankOf(segment: Segment): number | undefined {
	return lowest(
		segment.map((token, index) => {
			if (token.kind !== 'word') return undefined;
			return isNotApplicable(segment, index) ? noneRank : rankOfWord(token.upper);
		}),
	);
}

/** `N/A` */
function isNotApplicable(segment: Segment, index: number): boolean {
	const sign = segment.at(index + 1);
	return (
		isWord(segment[index], 'N') && sign?.kind === 'sign' && sign.sign === '/' && isWord(segment.at(index + 2), 'A')
	);
}

function isWord(token: ListToken | undefined, upper: string): boolean {
	return token?.kind === 'word' && token.upper === upper;
}

export function lowest(ranks: readonly (number | undefined)[]): number | undefined {
	let least: number | undefined;
	for (const rank of ranks) if (rank !== undefined && (least === undefined || rank < least)) least = rank;
	return least;
}

/** `LIMA 234 REPORTING MEETING …` begins with a telegram; `LIMA 2007 REPORT` and `QUIST 5 MEMO` do not. */
export function leadingCable(segment: Segment): Segment | undefined {
	const lead = segment.slice(0, endOfLead(segment));
	const last = lead.findLast((token) => token.kind === 'number');
	return last?.kind === 'number' && last.digits.length > 2 && !isYear(last.digits) ? lead : undefined;
}

/** Where the words behind the first number begin; 0 if there is none, or if a word before it tells another kind. */
function endOfLead(segment: Segment): number {
	let hasWord = false;
	let hasNumber = false;
	for (const [index, token] of segment.entries()) {
		if (token.kind === 'word') {
			if (rankOfWord(token.upper) !== undefined) return hasNumber ? index : 0;
			if (hasNumber && !noise.has(token.upper)) return index;
			hasWord = true;
		} else if (token.kind === 'number' && hasWord) hasNumber = true;
	}
	return 0;
}

/** `75`, `1975`, and `075` as some copies have it. */
export function isYear(digits: string): boolean {
	if (digits.length === 2) return true;
	if (digits.length === 3) return digits.startsWith('0');
	return digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'));
}

/** Words that end in a number: the year before them is theirs. */
export function startsStation(segment: Segment, from: number, isClose: boolean): boolean {
	let words = 0;
	for (let index = from; index < Math.min(segment.length, from + 9); index++) {
		const token = segment[index];
		if (token.kind === 'word') {
			// "LIMA 234 75 AND PREVIOUS": the year belongs to what stands before.
			if (isClose && words === 0 && noise.has(token.upper)) return false;
			const before = segment[index - 1];
			const after = segment.at(index + 1);
			const isProse = isProsaic(
				token.upper,
				'upper' in before ? before.upper : undefined,
				after && 'upper' in after ? after.upper : undefined,
			);
			if (isProse) return false;
			words++;
		} else if (token.kind === 'number') return words > 0;
		else if (token.kind === 'airgram') return true;
		else if (token.kind !== 'sign' || !'-/#:'.includes(token.sign)) return false;
	}
	return false;
}
