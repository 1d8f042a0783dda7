/** Step 8: the body in one pass: paragraphs, titles, unnumbered text; noise cut out; each line's final kind. */
import { type Block, type Flaw, type Item, type Noise, type Paragraph, type Span, type Title } from '../model';
import { endsSentence } from '../fields/paragraphNumber';
import { findDisplacedPortion, readDamagedPortion } from '../fields/portion';
import { matchAt, skipBlanks, tokenOf, trimEnd, work, type Writable } from '../fields/scan';
import { type BodyLine, type Candidate } from './candidates';
import { kindNumber, type Lines } from './lines';
import { isNoise, noiseOn } from './noise';
import { type NumberLink } from './runs';
import { type TitleRows } from './titles';

export interface BlocksRead {
	readonly blocks: readonly Block[];
	readonly noise: readonly Noise[];
}

export interface BodyFacts {
	readonly body: readonly BodyLine[];
	readonly links: readonly NumberLink[];
	/** In text order, no two sharing a row. */
	readonly titles: readonly TitleRows[];
	readonly signature: Span | undefined;
	/** Rows from here on are no text. */
	readonly endRow: number;
	/** A print of the Department, whose pages begin with `PAGE 01`. */
	readonly isPrinted: boolean;
	/** Lines printed again (the classification line on every page), with the section they belong to. */
	readonly repeats: ReadonlySet<number>;
}

export function readBlocks(lines: Lines, facts: BodyFacts): BlocksRead {
	const builder = new BlockBuilder(lines, facts);
	builder.run();
	return { blocks: builder.blocks, noise: builder.noise };
}

const noFlaws: readonly Flaw[] = [];
/** Most lines begin no paragraph. */
const noLinks: readonly NumberLink[] = [];

// "(2) ", "(b) ", "¶B. "
const itemMark = /¶?[ \t]?(?:\((\d{1,2})\)|\(([A-Za-z])\)|([A-Za-z])[.)])/y;
const firstItems = { letters: ['A', 'a'], figure: 1 } as const;

interface OpenBlock {
	readonly kind: 'paragraph' | 'unnumbered' | 'quoted';
	/** Of a paragraph. */
	readonly link: NumberLink | undefined;
	readonly pieces: Writable<Span>[];
	readonly items: { mark: Item['mark']; pieces: Writable<Span>[] }[];
}

class BlockBuilder {
	readonly blocks: Block[] = [];
	readonly noise: Noise[] = [];
	#open: OpenBlock | undefined;
	/** Noise has been seen since the last text: the next text begins a piece. */
	#cut = false;
	#blank = false;
	/** The items that may come next. */
	#due: { readonly letters: readonly string[]; readonly figure: number } = firstItems;

	constructor(
		readonly lines: Lines,
		readonly facts: BodyFacts,
	) {}

	run(): void {
		const { body, titles, links, endRow } = this.facts;
		let title = 0;
		let link = 0;
		for (let row = 0; row < body.length; row++) {
			while (title < titles.length && titles[title].last < row) title++;
			const own = title < titles.length ? titles[title] : undefined;
			if (row >= endRow) {
				this.#after(row);
				continue;
			}
			if (own && own.first <= row) {
				if (own.first === row) {
					this.#close();
					this.blocks.push(own.title);
				}
				this.#setTitleKind(row, own.title);
				continue;
			}
			const from = link;
			while (link < links.length && links[link].candidate.row === row) link++;
			this.#line(row, from === link ? noLinks : links.slice(from, link));
		}
		this.#close();
	}

	#line(row: number, links: readonly NumberLink[]): void {
		const { body, repeats } = this.facts;
		const { line, head } = body[row];
		const tail = this.#textEnd(row);
		// The header of another section stood between this line and the one before.
		const { cuts } = this.lines;
		if ((row > 0 && body[row - 1].line + 1 < line) || (cuts.size > 0 && cuts.has(line))) this.#cut = true;
		if (head >= tail) {
			if (head >= body[row].tail) this.#blank = true;
			return;
		}
		// Behind the heading's last words the line's own look is the heading's.
		const isWhole = head === this.lines.head[line];
		if (isWhole && this.#isNoise(row, tail, repeats.size > 0 && repeats.has(line))) {
			this.#cut = true;
			return;
		}
		if (this.lines.kind[line] === kindNumber.quoted) {
			this.#quoted({ start: head, end: tail });
			return;
		}
		if (this.#open?.kind === 'quoted') this.#close();
		if (links.length === 0) this.#text(row, head, tail);
		let at = head;
		for (let index = 0; index < links.length; index++) {
			const link = links[index];
			if (link.candidate.at > at) this.#text(row, at, trimEnd(this.lines.text, at, link.candidate.at));
			at = index + 1 < links.length ? trimEnd(this.lines.text, head, links[index + 1].candidate.at) : tail;
			this.#start(link, { start: link.candidate.at, end: at });
			if (index + 1 < links.length) at = links[index + 1].candidate.at;
		}
		if (isWhole && links.length && links[0].candidate.at === head) {
			this.lines.kind[line] = links[0].run === 'annex' ? kindNumber.number : kindNumber.paragraph;
		}
		this.#blank = false;
		this.#cut = false;
	}

	/** A run-on signature is no text of the last line. */
	#textEnd(row: number): number {
		const { signature, body } = this.facts;
		const { head, tail } = body[row];
		if (!signature || signature.start < head || signature.start >= tail) return tail;
		return trimEnd(this.lines.text, head, signature.start);
	}

	#isNoise(row: number, end: number, repeat: boolean): boolean {
		const { line, head } = this.facts.body[row];
		const look = this.lines.kind[line];
		if (repeat) {
			this.noise.push({ kind: 'repeat', span: { start: head, end }, section: 1 });
			return true;
		}
		if (isNoise(look)) {
			const noise = noiseOn(this.lines, line);
			if (noise) this.noise.push(noise);
			return true;
		}
		// A level or a caption alone on a line was printed again with a page's header. In a print every level at the head
		// or foot of a page is known; another is a word of the text.
		const isMarking = look === kindNumber.classification || look === kindNumber.caption;
		if (isMarking ? this.facts.isPrinted : look !== kindNumber.end) return false;
		const role = look === kindNumber.end ? 'end' : 'classification';
		this.noise.push({ kind: 'notice', span: { start: head, end }, role });
		return true;
	}

	#start(link: NumberLink, span: Span): void {
		this.#close();
		this.#open = { kind: 'paragraph', link, pieces: [span], items: [] };
	}

	/** A telegram inside the telegram is one block, whatever stands in it. */
	#quoted({ start, end }: Span): void {
		if (this.#open?.kind !== 'quoted') this.#close();
		this.#open ??= { kind: 'quoted', link: undefined, pieces: [], items: [] };
		const { pieces } = this.#open;
		const last = pieces.at(-1);
		if (last && !this.#cut) pieces[pieces.length - 1] = { start: last.start, end };
		else pieces.push({ start, end });
		this.#blank = false;
		this.#cut = false;
	}

	#text(row: number, start: number, end: number): void {
		const { line } = this.facts.body[row];
		work.blocks += Math.min(8, end - start);
		const look = this.lines.kind[line];
		if (this.#open?.kind === 'unnumbered' && this.#blank && !this.#goesOn(this.#open)) this.#close();
		this.#open ??= { kind: 'unnumbered', link: undefined, pieces: [], items: [] };
		const { pieces, items } = this.#open;
		this.#extend(pieces, start, end);
		const item = look === kindNumber.item ? this.#item(start, end) : false;
		if (!item && items.length > 0) this.#extend(items[items.length - 1].pieces, start, end);
		if (start === this.lines.head[line]) {
			this.lines.kind[line] = item ? kindNumber.item : kindOfText(look);
		}
	}

	#extend(pieces: Writable<Span>[], start: number, end: number): void {
		if (pieces.length > 0 && !this.#cut) pieces[pieces.length - 1].end = end;
		else pieces.push({ start, end });
	}

	/** Blank lines around a page's end part no sentence. */
	#goesOn({ pieces }: OpenBlock): boolean {
		const last = pieces.at(-1);
		return this.#cut && last !== undefined && !endsSentence(this.lines.text.charCodeAt(last.end - 1));
	}

	/**
	 * A lettered item, the next in order from A or a, or a figure in parentheses, the next from 1; below a letter figures
	 * begin anew. Others at a line's start are text.
	 */
	#item(start: number, end: number): boolean {
		if (!this.#open) return false;
		const found = matchAt(itemMark, this.lines.text, start, end);
		if (!found) return false;
		const [figure, ...letters] = found.slice(1) as readonly (string | undefined)[];
		const mark = figure ?? letters.find((letter) => letter !== undefined) ?? '';
		const due = this.#due;
		if (figure === undefined ? !due.letters.includes(mark) : Number(figure) !== due.figure) return false;
		this.#due =
			figure === undefined
				? { letters: [String.fromCharCode(mark.charCodeAt(0) + 1)], figure: 1 }
				: { letters: due.letters, figure: due.figure + 1 };
		const at = start + found[0].indexOf(mark);
		this.#open.items.push({ mark: tokenOf(this.lines.text, at, at + mark.length), pieces: [{ start, end }] });
		return true;
	}

	#close(): void {
		const open = this.#open;
		this.#open = undefined;
		this.#due = firstItems;
		if (!open) return;
		const span = { start: open.pieces[0].start, end: open.pieces[open.pieces.length - 1].end };
		const pieces = open.pieces.length === 1 ? [span] : open.pieces;
		if (!open.link) {
			const role = open.kind === 'quoted' ? 'quoted-telegram' : 'text';
			this.blocks.push({ kind: 'unnumbered', span, pieces, role });
			return;
		}
		const { candidate, value } = open.link;
		const { number, portion } = candidate;
		const items = open.items.map((item): Item => {
			const own = { start: item.pieces[0].start, end: item.pieces[item.pieces.length - 1].end };
			return { kind: 'item', span: own, pieces: item.pieces.length === 1 ? [own] : item.pieces, mark: item.mark };
		});
		const isGlued = number.gap === 0 && portion !== undefined && number.stop !== '';
		const paragraph: Writable<Paragraph> = {
			kind: 'paragraph',
			span,
			pieces,
			run: open.link.run,
			written: { span: { start: number.start, end: number.end }, value: number.value },
			number: value,
			items,
			flaws: isGlued
				? [{ kind: 'no-space', span: { start: number.end, end: number.end } }]
				: this.#oddPortion(candidate, pieces[0].end),
		};
		if (portion) paragraph.portion = portion;
		this.blocks.push(paragraph);
	}

	/** What stands for the portion mark that the number lacks. */
	#oddPortion({ number, portion }: Candidate, end: number): readonly Flaw[] {
		if (portion) return noFlaws;
		const { text } = this.lines;
		const start = skipBlanks(text, number.end, Math.min(end, number.end + 8));
		work.blocks += 48;
		const flaw = readDamagedPortion(text, start, end) ?? findDisplacedPortion(text, start, end);
		return flaw ? [flaw] : noFlaws;
	}

	#after(row: number): void {
		const { body, signature } = this.facts;
		const { line, head, tail } = body[row];
		if (head >= tail) return;
		if (isNoise(this.lines.kind[line])) {
			const noise = noiseOn(this.lines, line);
			if (noise) this.noise.push(noise);
			return;
		}
		const signs = signature && signature.start <= head && signature.end >= head;
		if (signs) this.lines.kind[line] = kindNumber.signature;
		else if (this.lines.kind[line] !== kindNumber.classification) this.lines.kind[line] = kindNumber.end;
	}

	#setTitleKind(row: number, title: Title): void {
		const { line, head, tail } = this.facts.body[row];
		if (head >= tail) return;
		const isText = title.span.start < tail && head < title.span.end;
		this.lines.kind[line] = isText ? kindNumber.title : kindNumber.rule;
	}
}

/** Inside a block few looks mean anything. */
function kindOfText(look: number): number {
	if (look === kindNumber.item || look === kindNumber.rule) return look;
	return look === kindNumber.paragraph ? kindNumber.number : kindNumber.text;
}
