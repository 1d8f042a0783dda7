/** Step 8b: summaries, comments, notes and texts that lie over paragraphs (FORMAT 2.19). */
import { type Block, type Flaw, type Passage, type Span, type Title } from '../model';
import { charSet, matchAt, Occurrences, skipBlanks, work } from '../fields/scan';

type Role = Passage['role'];

// "SUMMARY:", "Begin Summary.", "COMMENT AND RECOMMENDATION:", "INTRODUCTION AND SUMMARY --"
const opener =
	/(?:BEGIN |Begin )?((?:INTRODUCTION|Introduction) (?:AND|and) )?(SUMMARY|Summary|SUMMAY|COMMENT|Comment|NOTE|Note|TEXT|Text)((?: (?:AND|and|\/) (?:[A-Za-z]{3,16})(?: [A-Za-z]{3,16})?)?)(?=[ \t]{0,3}(?:[:.\r\n-]|\(|$))/y;
const beginText = /(?:BEGIN|Begin) (TEXT|Text|QUOTE|Quote)[:.]?/y;
/** What the words of both begin with: most blocks begin with something else. */
const isOpening = charSet('BISCNT');
const isSecond = charSet('EeNnUuOo');
// "END SUMMARY.", "End of note", "End Comment)"
const closer =
	/E(?:ND|nd)\s{1,16}(?:(?:OF|of)\s{1,16})?(SUMMARY|[Ss]ummary|SUMMAY|COMMENT|[Cc]omment|NOTE|[Nn]ote|TEXT|[Tt]ext)/y;

/** A comment in parentheses is looked through this far for its end. */
const longestInside = 4000;

interface Opened {
	readonly role: Role;
	readonly opener: Span;
	/** Where the passage ends if nothing closes it. */
	readonly end: number;
	readonly start: number;
	readonly inside: boolean;
}

export interface PassagesRead {
	readonly passages: readonly Passage[];
	/** Ends without a beginning. */
	readonly flaws: readonly Flaw[];
}

export function findPassages(text: string, blocks: readonly Block[]): PassagesRead {
	if (blocks.length === 0) return { passages: [], flaws: [] };
	const start = blocks[0].span.start;
	const end = blocks[blocks.length - 1].span.end;
	const openers = findOpeners(text, blocks);
	const closers = findClosers(text, start, end);
	const passages: Passage[] = [];
	const nextCloser: Record<Role, number> = { summary: 0, comment: 0, note: 0, text: 0 };
	for (const [index, opened] of openers.entries()) {
		const { role } = opened;
		const following = nextOfRole(openers, index, role);
		const own = closers[role];
		while (nextCloser[role] < own.length && own[nextCloser[role]].start < opened.opener.end) nextCloser[role]++;
		const close = own.at(nextCloser[role]);
		const closed =
			close && (!following || close.start < following.start) && (!opened.inside || close.start < opened.end + 2000);
		const span = { start: opened.start, end: closed ? close.end : opened.end };
		const { opener } = opened;
		passages.push(
			closed ? { kind: 'passage', role, span, opener, closer: close } : { kind: 'passage', role, span, opener },
		);
	}
	const isOpened = passages.some(({ role }) => role === 'summary');
	return { passages, flaws: isOpened ? [] : unopenedSummary(text, start, closers.summary) };
}

function nextOfRole(openers: readonly Opened[], index: number, role: Role): Opened | undefined {
	for (let next = index + 1; next < Math.min(openers.length, index + 40); next++) {
		if (openers[next].role === role) return openers[next];
	}
	return undefined;
}

/** An END SUMMARY with no word of a summary above it, not even in the middle of a line. */
function unopenedSummary(text: string, start: number, closers: readonly Span[]): readonly Flaw[] {
	const closer = closers.at(0);
	if (!closer) return [];
	work.passages += closer.start - start;
	return /summar|summay/i.test(text.slice(start, closer.start)) ? [] : [{ kind: 'unopened', span: closer }];
}

/** Openers at the start of a block, behind number and portion mark; as titles; in parentheses inside a block. */
function findOpeners(text: string, blocks: readonly Block[]): readonly Opened[] {
	const found: Opened[] = [];
	const limit = blocks[blocks.length - 1].span.end;
	const parentheses = { opening: new Occurrences(text, '(', limit), closing: new Occurrences(text, ')', limit) };
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'title') {
			const own = titleOpener(text, block, blocks, index);
			if (own) found.push(own);
			continue;
		}
		const at = skipBlanks(text, textStart(text, block), block.span.end);
		const read = openerAt(text, at, block.span.end);
		const { start } = block.span;
		if (read)
			found.push({
				role: read.role,
				opener: read.opener,
				start,
				end: openedEnd(text, blocks, index, read),
				inside: false,
			});
		findInParentheses(parentheses, block, found);
	}
	return found;
}

function endsUnderTitle(block: Block, isUnnumbered: boolean): boolean {
	return block.kind === 'title' || (isUnnumbered && block.kind === 'paragraph' && block.run === 'main');
}

function titleOpener(text: string, title: Title, blocks: readonly Block[], index: number): Opened | undefined {
	const read = openerAt(text, title.span.start, title.span.end);
	if (!read) return undefined;
	// Below the title of an unnumbered passage the telegram's own numbers begin something else.
	const isUnnumbered = blocks.at(index + 1)?.kind === 'unnumbered';
	let last = index;
	while (last + 1 < blocks.length && !endsUnderTitle(blocks[last + 1], isUnnumbered)) last++;
	if (last === index) return undefined;
	return {
		role: read.role,
		opener: title.span,
		start: blocks[index + 1].span.start,
		end: blocks[last].span.end,
		inside: false,
	};
}

/** The end of the opener's block; an opener that stands alone opens the unnumbered blocks behind it, or what a title would. */
function openedEnd(text: string, blocks: readonly Block[], index: number, { opener }: { opener: Span }): number {
	const { kind, span } = blocks[index];
	const behind = skipBlanks(text, opener.end, span.end);
	if (kind !== 'unnumbered' || span.end - behind > 1) return span.end;
	let last = index;
	while (blocks.at(last + 1)?.kind === 'unnumbered') last++;
	return blocks[last === index ? lastBelow(blocks, index) : last].span.end;
}

/** `SUMMARY` alone above numbered paragraphs: up to the next title; where none follows soon, the first of them. */
function lastBelow(blocks: readonly Block[], index: number): number {
	for (let next = index + 1; next < Math.min(blocks.length, index + 12); next++)
		if (blocks[next].kind === 'title') return next - 1;
	return Math.min(index + 1, blocks.length - 1);
}

/** Behind the number and the portion mark. */
export function textStart(text: string, block: Exclude<Block, Title>): number {
	if (block.kind === 'unnumbered') return block.span.start;
	return skipBlanks(text, block.portion?.span.end ?? block.written.span.end, block.span.end);
}

export function openerAt(text: string, at: number, end: number): { role: Role; opener: Span } | undefined {
	work.passages += 24;
	const first = text.charCodeAt(at);
	if (!isOpening(first) || !isSecond(text.charCodeAt(at + 1))) return undefined;
	const found = matchAt(opener, text, at, end);
	const role = found ? roleOf(found[2]) : undefined;
	if (found && role && role !== 'text') return { role, opener: { start: at, end: at + found[0].trimEnd().length } };
	const begin = first === 66 ? matchAt(beginText, text, at, end) : undefined;
	return begin ? { role: 'text', opener: { start: at, end: at + begin[0].length } } : undefined;
}

/** `(Comment: …)`, `(NOTE: … End note.)`: one forward cursor over the parentheses. */
function findInParentheses(
	{ opening, closing }: { opening: Occurrences; closing: Occurrences },
	block: Block,
	found: Opened[],
): void {
	const { text } = opening;
	const { start, end } = block.span;
	work.passages += end - start;
	for (let at = opening.within(start, end); at !== undefined; at = opening.within(at + 1, end)) {
		// Of a row only the last can be.
		while (at + 1 < end && text.charCodeAt(at + 1) === 40) at++;
		const code = text.charCodeAt(at + 1) | 32;
		if (code !== 99 && code !== 110 && code !== 98) continue;
		const read = openerAt(text, at + 1, end);
		if (!read || read.role === 'summary') continue;
		const close = closing.within(at, Math.min(end, at + longestInside));
		const stop = close === undefined ? end : close + 1;
		found.push({ role: read.role, opener: read.opener, start: at, end: stop, inside: true });
	}
}

function findClosers(text: string, start: number, end: number): Readonly<Record<Role, readonly Span[]>> {
	const found: Record<Role, Span[]> = { summary: [], comment: [], note: [], text: [] };
	work.passages += end - start;
	const [capitals, small] = [new Occurrences(text, 'END', end), new Occurrences(text, 'End', end)];
	for (let at = start; ; at++) {
		at = Math.min(capitals.within(at, end) ?? end, small.within(at, end) ?? end);
		const match = at < end ? matchAt(closer, text, at, end) : undefined;
		if (at >= end) return found;
		const role = match ? roleOf(match[1]) : undefined;
		if (!match || !role) continue;
		const stop = at + match[0].length;
		found[role].push({ start: at, end: stop < end && /[.)]/.test(text.charAt(stop)) ? stop + 1 : stop });
	}
}

function roleOf(word: string): Role | undefined {
	switch (word.charCodeAt(0) | 32) {
		case 115:
			return 'summary';
		case 99:
			return 'comment';
		case 110:
			return 'note';
		case 116:
			return 'text';
		default:
			return undefined;
	}
}
