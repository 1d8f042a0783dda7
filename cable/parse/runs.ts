/**
 * Step 7b: which numbers are the telegram's own, and which those of a list, an annex or a quoted text inside it. Most
 * telegrams count from 1 up and are seen at once; in the others what counts anew is set apart before the search.
 */
import { type Paragraph } from '../model';
import { work } from '../fields/scan';
import { type Candidate } from './candidates';
import { bestChain, highest, isMisread, type Link } from './chain';

/** So many paragraphs can be missing between two; a number further on is not the next. */
const mostLost = 6;

/** A number that begins a block. */
export interface NumberLink extends Link {
	readonly run: Paragraph['run'];
}

/** In text order, of the telegram's own run and of all others. */
export function findNumbers(found: readonly Candidate[]): readonly NumberLink[] {
	if (isPlain(found)) return found.map((candidate) => ({ candidate, value: candidate.number.value, run: 'main' }));
	const candidates = undoubled(found.filter(canCount));
	const nextMarked = marksNumbers(candidates) ? nextMarkedOf(candidates) : undefined;
	const stray = nextMarked ? wrappedOf(candidates, nextMarked) : none;
	const groups = innerGroups(candidates, nextMarked, stray);
	const inner = new Set([...groups.flat(), ...stray]);
	const kept = inner.size ? candidates.filter((candidate) => !inner.has(candidate)) : candidates;
	const own = withStrays(ownRun(withoutWrapped(bestChain(kept)), kept), kept);
	const links = [...contentsAside(own, candidates), ...groups.flatMap(annexOf)];
	return links.sort((left, right) => left.candidate.at - right.candidate.at);
}

/** A year at a line's start is no paragraph's number, however it is read. */
function canCount({ number, alternative }: Candidate): boolean {
	return number.value <= highest || (alternative > 0 && alternative <= highest);
}

/** `…under Article⏎4. Odell said`: no blank line and no end of a sentence before it. A 1 may begin a list there. */
function isWrapped(candidate: Candidate): boolean {
	return isCut(candidate) && !reads(candidate, 1);
}

function isCut({ strong, score }: Candidate): boolean {
	return !strong && score <= -1;
}

/** Where marks count, wrapped numbers that they do not lack. */
function wrappedOf(candidates: readonly Candidate[], nextMarked: Int16Array): ReadonlySet<Candidate> {
	let before = 0;
	return new Set(
		candidates.filter((candidate, index) => {
			const { portion, number } = candidate;
			if (portion) before = number.value;
			const next = nextMarked[index];
			return isWrapped(candidate) && !(before < number.value && number.value < next && next <= highest);
		}),
	);
}

const none: ReadonlySet<Candidate> = new Set();

/** In the last paragraph nothing behind such a number shows that it counts. */
function withoutWrapped(links: readonly Link[]): readonly Link[] {
	const wrapped = links.findIndex(({ candidate }) => isWrapped(candidate));
	const isStray = wrapped > 0 && wrapped === links.length - 1 && links[wrapped - 1].candidate.strong;
	// "counted⏎11. The rest": one such number alone is no misread 1 either.
	const isAlone = links.length === 1 && isCut(links[0].candidate) && links[0].value !== links[0].candidate.number.value;
	return isStray || isAlone ? links.slice(0, -1) : links;
}

/** 1, 2, 3 … with nothing doubtful between. */
function isPlain(candidates: readonly Candidate[]): boolean {
	for (let index = 0; index < candidates.length; index++) {
		const { strong, number, second } = candidates[index];
		work.chain++;
		if (!strong || number.value !== index + 1 || second) return false;
	}
	return true;
}

/**
 * `¶7. 6. The fleet`: a publisher numbered what had numbers already, and headings and empty lines besides. The second
 * number is the telegram's own.
 */
function undoubled(candidates: readonly Candidate[]): readonly Candidate[] {
	const doubled = candidates.filter(({ second }) => second);
	if (doubled.length < 3 || doubled.length * 2 < candidates.length) return candidates;
	return doubled.flatMap((candidate) =>
		candidate.second
			? {
					at: candidate.at,
					row: candidate.row,
					number: candidate.second,
					score: candidate.score,
					skip: candidate.skip,
					portion: candidate.second.portion,
					alternative: 0,
					strong: true,
					inside: candidate.inside,
					second: candidate.second,
				}
			: [],
	);
}

/**
 * Numbers that count anew between two of the telegram's own, or behind the last. With portion marks it is plain which
 * are its own; without, only what goes on afterwards with the number that is due shows that something stood between.
 */
function innerGroups(
	candidates: readonly Candidate[],
	nextMarked: Int16Array | undefined,
	stray: ReadonlySet<Candidate>,
): readonly (readonly Candidate[])[] {
	const isMarked = nextMarked !== undefined;
	const isStripped = isMarked && isMisread(candidates);
	const groups: (readonly Candidate[])[] = [];
	let last = 0;
	for (let index = 0; index < candidates.length; index++) {
		const candidate = candidates[index];
		work.chain++;
		if (stray.has(candidate)) continue;
		const isList = !candidate.portion && reads(candidate, 1) && (nextMarked?.[index] === last + 1 || isStripped);
		if (reads(candidate, last + 1) && !isList) last++;
		else if (
			isMarked &&
			candidate.portion &&
			candidate.number.value > last &&
			candidate.number.value <= last + mostLost
		)
			last = candidate.number.value;
		else if (last > 0 && beginsAnew(candidates, index, last, isMarked)) {
			const { items, resume } = groupFrom(candidates, index, last, nextMarked);
			// Nothing goes on behind it: an annex, which the search finds by itself where there are no marks to tell.
			if (resume === undefined && !isMarked) break;
			if (items.length > 1 && !leadsOn(items, candidates, resume)) groups.push(items);
			index = (resume ?? candidates.length) - 1;
		}
	}
	return groups;
}

/** `5, 5, 6, 7`: a number that came twice and goes on into the next marked one is the telegram's own. */
function leadsOn(items: readonly Candidate[], candidates: readonly Candidate[], resume: number | undefined): boolean {
	if (resume === undefined || reads(items[0], 1)) return false;
	const last = items[0].number.value + items.length - 1;
	return (
		items.every(({ number }, index) => number.value === items[0].number.value + index) &&
		reads(candidates[resume], last + 1)
	);
}

/** The first number, and at least half of those that could be one, carry a portion mark. */
function marksNumbers(candidates: readonly Candidate[]): boolean {
	const strong = candidates.filter((candidate) => candidate.strong);
	const marked = strong.filter(({ portion }) => portion);
	if (marked.length < 2) return false;
	return strong[0].portion !== undefined || strong.at(1)?.portion !== undefined;
}

function reads({ number, alternative }: Candidate, value: number): boolean {
	return number.value === value || alternative === value;
}

/** 1 once more; without a mark among marked ones, also a number that was there already. */
function beginsAnew(candidates: readonly Candidate[], index: number, last: number, isMarked: boolean): boolean {
	const candidate = candidates[index];
	const next = candidates.at(index + 1);
	if (isMarked && candidate.portion) return false;
	const isList = candidate.strong || (next !== undefined && reads(next, 2));
	if (reads(candidate, 1)) return isList;
	return isMarked && candidate.strong && candidate.number.value <= last;
}

/** From the first of another count up to where the telegram's own goes on. */
function groupFrom(
	candidates: readonly Candidate[],
	from: number,
	last: number,
	nextMarked: Int16Array | undefined,
): { items: readonly Candidate[]; resume: number | undefined } {
	const items: Candidate[] = [];
	let count = 0;
	let isTight = true;
	for (let index = from; index < candidates.length; index++) {
		const candidate = candidates[index];
		work.chain++;
		// "…at pier⏎14.⏎4. The board": the number itself is the one that is due, not what a misread one would be.
		const next = candidates.at(index + 1);
		const isNextDue = candidate.number.value !== count + 1 && next?.number.value === count + 1 && !next.portion;
		if (isWrapped(candidate) && (isNextDue || !reads(candidate, count + 1))) continue;
		const step = candidate.number.value - count;
		const goesOn = reads(candidate, count + 1) || (step > 0 && step <= 3);
		if (nextMarked && candidate.portion && (candidate.number.value > last || reads(candidate, last + 1)))
			return { items, resume: index };
		if (reads(candidate, last + 1)) {
			// Where the next mark counts it too, it is one of the list; behind a list of lines a number with a blank line
			// before it is the telegram's own again.
			const isMissed = nextMarked !== undefined && nextMarked[index] > last + 1;
			const isBehindList = isTight && candidate.strong && items.length > 1;
			const isOwn = nextMarked
				? isMissed && !isWrapped(candidate) && (isBehindList || !reads(candidate, count + 1))
				: isBehindList || (!reads(candidate, count + 1) && (candidate.strong || candidate.score > 0));
			if (isOwn) return { items, resume: index };
		}
		const begins = reads(candidate, 1) || items.length === 0;
		if (!begins && !goesOn) continue;
		if (items.length && candidate.strong) isTight = false;
		count = reads(candidate, count + 1) ? count + 1 : reads(candidate, 1) ? 1 : candidate.number.value;
		items.push(candidate);
	}
	return { items, resume: undefined };
}

/** For each candidate the value of the next one with a portion mark; a value beyond all where none follows. */
function nextMarkedOf(candidates: readonly Candidate[]): Int16Array {
	const next = new Int16Array(candidates.length);
	let value = highest + 1;
	for (let index = candidates.length - 1; index >= 0; index--) {
		next[index] = value;
		if (candidates[index].portion) value = candidates[index].number.value;
	}
	return next;
}

/** Set apart, with the numbers as they count there. */
function annexOf(items: readonly Candidate[]): readonly NumberLink[] {
	let count = 0;
	return items.map((candidate) => {
		count = reads(candidate, count + 1) ? count + 1 : reads(candidate, 1) ? 1 : candidate.number.value;
		return { candidate, value: count, run: 'annex' };
	});
}

/** A return to 1 begins another count; the number that was due before it ends that one. */
function ownRun(links: readonly Link[], candidates: readonly Candidate[]): readonly NumberLink[] {
	const own: NumberLink[] = [];
	const places = new Map<Candidate, number>();
	let last = 0;
	let other = 0;
	// Among marked ones a count without marks ends with the first mark.
	let isOtherMarked = true;
	for (const { candidate, value } of links) {
		if (last > 0 && value === 1) {
			other = 1;
			isOtherMarked = candidate.portion !== undefined;
		} else if (other > 0 && !isOtherMarked && candidate.portion && value === last + 1) other = 0;
		else if (other > 0 && goesOnAfter(last, other, value)) other = 0;
		else if (other === 0 && value < last) {
			if (places.size === 0) for (const [index, each] of candidates.entries()) places.set(each, index);
			const before = candidates.at((places.get(candidate) ?? 0) - 1);
			// "… 8, 1, 2, 3": the search passed over the 1 of a list because it cost too much.
			if (before && value === 2 && reads(before, 1) && own.at(-1)?.candidate !== before) {
				own.push({ candidate: before, value: 1, run: 'annex' });
				isOtherMarked = before.portion !== undefined;
				other = 1;
			}
		}
		if (other > 0) other = value;
		else last = value;
		own.push({ candidate, value, run: other > 0 ? 'annex' : 'main' });
	}
	return own;
}

/** Is the value the one due after `last`, or one soon after it that is none of the count between? */
function goesOnAfter(last: number, other: number, value: number): boolean {
	if (value === last + 1) return other !== last;
	return value > last && value <= last + mostLost && value > other + 2;
}

/** `4 6 5 7`: printed out of order, and passed over because of it. */
function withStrays(links: readonly NumberLink[], candidates: readonly Candidate[]): readonly NumberLink[] {
	if (links.length === candidates.length || links.length < 3) return links;
	const taken = new Set(links.map(({ candidate }) => candidate));
	const values = new Set(links.flatMap(({ run, value }) => (run === 'main' ? value : [])));
	const strays: NumberLink[] = [];
	// Every published mark was read as 1; elsewhere only what has a portion mark may have lost its own.
	const isStripped = links.every(({ value, candidate }) => value === candidate.alternative);
	let next = 0;
	for (const candidate of candidates) {
		work.chain++;
		while (next < links.length && links[next].candidate.at <= candidate.at) next++;
		if (taken.has(candidate) || candidate.score < 2) continue;
		const before = links.at(next - 1);
		if (next === 0 || before?.run !== 'main') continue;
		const isNear = (value: number): boolean => value > 0 && Math.abs(value - before.value) <= 2 && !values.has(value);
		const readings =
			candidate.portion || isStripped ? [candidate.alternative, candidate.number.value] : [candidate.number.value];
		const value = readings.find(isNear);
		if (value === undefined) continue;
		values.add(value);
		strays.push({ candidate, value, run: 'main' });
	}
	return strays.length ? [...links, ...strays].sort((left, right) => left.candidate.at - right.candidate.at) : links;
}

/**
 * A table of contents numbered like the text: lines directly below each other, and then the same numbers over
 * paragraphs of their own.
 */
function contentsAside(links: readonly NumberLink[], candidates: readonly Candidate[]): readonly NumberLink[] {
	const restart = links.findIndex(({ run }) => run === 'annex');
	if (restart < 1) return links;
	const first = links[0].candidate;
	const second = links[restart].candidate;
	const contents = candidates.filter(({ at }) => at >= first.at && at < second.at);
	const isTable =
		contents.length > 2 &&
		contents.every((candidate, index) => candidate.row === first.row + index && reads(candidate, index + 1));
	const size = links.length - restart;
	if (!isTable || size < 3 || contents.length < size) return links;
	const table = contents.map((candidate, index): NumberLink => ({ candidate, value: index + 1, run: 'annex' }));
	return [...table, ...links.slice(restart).map((link): NumberLink => ({ ...link, run: 'main' }))];
}
