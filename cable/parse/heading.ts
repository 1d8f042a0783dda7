/** Step 4b: classification line to authority. Each label starts a field; the next start or the field's own end closes it. */
import { type Flaw, type Heading, type HeadingField, type LineKind, lineKinds, type Noise, type Span } from '../model';
import { readAuthority } from '../fields/authority';
import { type CaptionsRead, readCaptions, readPublishedCaptions, readWindowCaptions } from '../fields/caption';
import { readExecutiveOrder } from '../fields/executiveOrder';
import {
	findLabel,
	findSubjectBehindTags,
	type LabelKind,
	type LabelRead,
	readLabel,
	readMisspelledLabel,
	readNumberedAuthority,
	skipDoubled,
} from '../fields/label';
import { readReferences } from '../fields/reference';
import { matchAt, skipBlanks, standsAt, withFlaws, work } from '../fields/scan';
import { readSubject } from '../fields/subject';
import { areCodes, looksLikeMoreTags, readTags } from '../fields/tags';
import { prose, proseWithMap } from '../prose';
import { findMidLineParagraph } from './candidates';
import { endingBefore, headingOf } from './headingOf';
import { listGoesOn, paragraphBehindList } from './headingList';
import {
	isComplete,
	goesOnBehind,
	isContinuationNumber,
	isCutAuthority,
	isSubjectText,
	isYearNumber,
	joinedAt,
	namesOrder,
	opensSummary,
	trimmed,
} from './headingText';
import { classificationOn, kindNumber, type Lines } from './lines';
import { withNumberBelow } from './numberBelow';
import { isNoise, isPageNoise, noiseOn } from './noise';

export interface HeadingRead {
	readonly heading: Heading;
	/** Where the body begins: usually the start of a line, in reflowed files the middle of one. */
	readonly bodyStart: number;
	readonly bodyLine: number;
	readonly noise: readonly Noise[];
}

const labelKinds: ReadonlySet<LineKind> = new Set<LineKind>([
	'executive-order',
	'tags',
	'subject',
	'references',
	'authority',
]);
/** Lines without a label that may stand between two labels: notices and attention lines above SUBJECT, little below. */
const mostQuiet = { above: 40, below: 15 };
const mostLines: Readonly<Record<LabelKind, number>> = {
	'executive-order': 2,
	tags: 3,
	subject: 8,
	references: 25,
	authority: 6,
};
/** What stands behind the colon of an E.O. line, at the top of the next page. */
const instructionStart = /(?:X?GDS|ADS|RDS|N\/?A|DECL)(?![A-Z])/y;

/** `continued`: the heading of a second or later section, which repeats the classification line and captions only. */
export function readHeading(lines: Lines, from: number, limit: number, options: { continued: boolean }): HeadingRead {
	const reader = new HeadingReader(lines, limit, options.continued);
	const body = reader.read(from);
	const heading = headingOf(lines.start[Math.min(from, lines.count - 1)], reader.fields);
	return {
		heading: heading.span.end > body.bodyStart ? endingBefore(heading, body.bodyStart) : heading,
		bodyStart: body.bodyStart,
		bodyLine: body.bodyLine,
		noise: reader.noise,
	};
}

interface OpenField {
	readonly kind: LabelKind;
	readonly label: LabelRead;
	readonly start: number;
	readonly bodyStart: number;
	readonly flaws: readonly Flaw[];
	readonly doubled: Span | undefined;
	readonly pieces: Span[];
	lines: number;
}

class HeadingReader {
	readonly fields: HeadingField[] = [];
	readonly noise: Noise[] = [];
	#open: OpenField | undefined;
	#blank = false;
	/** The line of an authority that is paragraph 1: the body begins there. */
	#numbered: number | undefined;
	/** Since the last line of a field: the noise of a page, behind which a field may go on over blank lines; any noise. */
	#page = false;
	#cut = false;
	/** The last line that a field on the one before has taken. */
	#until = -1;

	constructor(
		readonly lines: Lines,
		readonly limit: number,
		readonly continued: boolean,
	) {}

	read(from: number): { bodyStart: number; bodyLine: number } {
		const { head, tail, kind } = this.lines;
		const last = this.#lastLabel(from);
		let line = from;
		for (; line < this.limit; line++) {
			if (line <= this.#until) continue;
			const look = lineKinds[kind[line]];
			work.heading += tail[line] - head[line];
			if (look === 'blank') {
				this.#blank = true;
				continue;
			}
			if (this.lines.cuts.has(line)) this.#page = true;
			if (this.#takeNoise(line, look)) continue;
			if (this.#open && this.#continues(this.#open, line, look)) {
				const cut = this.#extend(this.#open, line);
				if (cut !== undefined) return this.#end(cut, line);
			} else {
				this.#finish();
				if (!this.#belongs(line, look, last)) break;
				const cut = this.#start(line, look, head[line]);
				if (cut !== undefined) return this.#end(cut, line);
			}
			this.#blank = false;
			this.#page = false;
			this.#cut = false;
		}
		const at = line < this.limit ? this.lines.start[line] : this.lines.end[Math.max(0, line - 1)];
		return this.#end(at, line);
	}

	#end(bodyStart: number, bodyLine: number): { bodyStart: number; bodyLine: number } {
		this.#finish();
		const first = this.#numbered;
		if (first === undefined) return { bodyStart, bodyLine };
		const { kind, start } = this.lines;
		kind[first] = kindNumber.paragraph;
		for (let line = first + 1; line < bodyLine; line++)
			if (kind[line] === kindNumber.authority) kind[line] = kindNumber.text;
		return { bodyStart: start[first], bodyLine: first };
	}

	/** The line of the last label that belongs to this heading; -1 when there is none. */
	#lastLabel(from: number): number {
		const { text, head, tail, kind } = this.lines;
		let last = -1;
		let quiet = 0;
		let subject = false;
		let authority = false;
		for (let line = from; line < this.limit; line++) {
			const look = lineKinds[kind[line]];
			if (look === 'blank') continue;
			if (look === 'quoted') break;
			const most = authority ? 3 : subject ? mostQuiet.below : mostQuiet.above;
			if (quiet > most || (line > from && this.#beginsAnother(line, look, from))) break;
			work.heading += tail[line] - head[line];
			if (look === 'paragraph') {
				if (readNumberedAuthority(text, head[line], tail[line])) return line;
				if (subject && kind[line - 1] !== kindNumber.blank && isContinuationNumber(text, head[line], tail[line]))
					continue;
				break;
			}
			if (subject && (look === 'rule' || opensSummary(text, head[line], tail[line]))) break;
			const isWhole = labelKinds.has(look) || look === 'caption' || look === 'page';
			const mid = isWhole || this.continued ? undefined : this.#labelInside(line);
			if (labelKinds.has(look) || mid) {
				last = line;
				quiet = 0;
				const kind = mid?.kind ?? look;
				subject ||= kind === 'subject' || findLabel(text, head[line], tail[line])?.kind === 'subject';
				authority ||= kind === 'authority';
			} else if (!this.#isQuiet(look)) {
				quiet++;
			}
		}
		return last;
	}

	/** A header, or the classification line of another telegram or section: no label behind it is this heading's. */
	#beginsAnother(line: number, look: LineKind, from: number): boolean {
		if (look === 'transmission' || look === 'originator' || look === 'from') return true;
		if (look !== 'classification' || this.lines.kind[from] !== kindNumber.classification) return false;
		const first = classificationOn(this.lines, from)?.field.value;
		const here = classificationOn(this.lines, line)?.field.value;
		if (!first?.mrn || !here?.mrn) return false;
		return (
			first.mrn.value.serial !== here.mrn.value.serial || first.section?.value.number !== here.section?.value.number
		);
	}

	#isQuiet(look: LineKind): boolean {
		return look === 'caption' || look === 'classification' || isNoise(kindNumber[look]);
	}

	/** A label in the middle of a line that is no label itself, or a misspelled one at its start. */
	#labelInside(line: number): LabelRead | undefined {
		const { text, head, tail } = this.lines;
		return findLabel(text, head[line], tail[line]) ?? readMisspelledLabel(text, head[line], tail[line]);
	}

	/** Cut out of whatever it interrupts. */
	#takeNoise(line: number, look: LineKind): boolean {
		const kind = this.lines.kind[line];
		if (!isNoise(kind)) return look === 'break' || look === 'receipt';
		const noise = noiseOn(this.lines, line);
		if (noise) this.noise.push(noise);
		this.#cut = true;
		if (isPageNoise(kind)) this.#page = true;
		return true;
	}

	/** Whether a line that continues no field is still the heading's. */
	#belongs(line: number, look: LineKind, last: number): boolean {
		if (look === 'quoted') return false;
		if (look === 'caption' || (look === 'classification' && this.fields.length === 0)) return true;
		if (this.continued) return labelKinds.has(look) && line <= last;
		if (line <= last) return true;
		if (last >= 0) return false;
		const { text, head, tail, kind } = this.lines;
		// Without any label the heading is the classification line and what stands with it.
		if (look === 'classification') return !this.fields.some((field) => field.kind === 'classification');
		if (look !== 'text') return false;
		const attention = /(?:STATE|DEPT|DEPARTMENT|NSC|POST|USDOC|PASS|FOR) /y;
		return kind[line - 1] !== kindNumber.blank || matchAt(attention, text, head[line], tail[line]) !== undefined
			? tail[line] - head[line] < 90 && this.fields.length > 0
			: false;
	}

	#continues(open: OpenField, line: number, look: LineKind): boolean {
		const { text, head, tail } = this.lines;
		const start = head[line];
		const end = tail[line];
		if (open.lines >= mostLines[open.kind]) return false;
		if (open.kind === 'authority' && look === 'executive-order' && !this.#blank)
			return namesOrder(prose(text, this.#bodyPieces(open)));
		if (labelKinds.has(look) || look === 'classification' || look === 'rule' || look === 'end' || look === 'quoted')
			return false;
		if (look === 'caption' || opensSummary(text, start, end)) return false;
		const body = (): string => {
			const said = prose(text, this.#bodyPieces(open));
			work.heading += said.length;
			return said;
		};
		switch (open.kind) {
			case 'executive-order': {
				if (look !== 'text' || readMisspelledLabel(text, start, end)) return false;
				if (this.#blank && !(this.#page && standsAt(instructionStart, text, start, end))) return false;
				const value = this.#readOrder(open).value;
				return value !== undefined && value.date === undefined && (value.instruction?.value ?? 'DECL') === 'DECL';
			}
			case 'tags': {
				const openParenthesis = /\([^)]{0,60}$/.test(body().slice(-64));
				if (this.#blank && !this.#page && !(body() === '' && areCodes(text, start, end))) return false;
				if (openParenthesis) return !this.#blank || this.#page;
				if (look !== 'text' || readMisspelledLabel(text, start, end)) return false;
				// A subject may begin behind the last codes.
				const next = findLabel(text, start, Math.min(end, start + 400));
				return looksLikeMoreTags(text.slice(start, trimmed(text, start, next?.start ?? Math.min(end, start + 400))));
			}
			case 'subject':
				if (look === 'paragraph' && !isYearNumber(text, start, end)) return false;
				if (!this.#blank) return !this.#isRuledTitle(line) && (look === 'text' || body() !== '');
				return (
					look === 'text' &&
					isSubjectText(text.slice(start, findLabel(text, start, end)?.start ?? Math.min(end, start + 120)), body()) &&
					goesOnBehind(text, open.pieces, body(), { page: this.#page })
				);
			case 'references':
				return listGoesOn({
					text,
					start,
					end,
					numbered: look === 'paragraph',
					blank: this.#blank,
					page: this.#page,
					said: body,
				});
			case 'authority': {
				const said = body();
				const cutNumber = /\b1\s?\.$/.test(said.slice(-4));
				if (look === 'paragraph' && !cutNumber) return false;
				if (!this.#blank) return !(isComplete(text, this.#bodyPieces(open)) && said.endsWith('.')) || cutNumber;
				return (
					said === '' ||
					cutNumber ||
					(this.#page &&
						(isCutAuthority(said, text.slice(start, start + 8)) || !isComplete(text, this.#bodyPieces(open))))
				);
			}
		}
	}

	/** A line with a rule of its own length under it, which is not the upper one of two rules around a title. */
	#isRuledTitle(line: number): boolean {
		const { head, tail, kind } = this.lines;
		const [rule, second] = [line + 1, line + 3];
		if (rule >= this.limit || kind[rule] !== kindNumber.rule) return false;
		const difference = tail[rule] - head[rule] - (tail[line] - head[line]);
		return Math.abs(difference) <= 1 && !(second < this.limit && kind[second] === kindNumber.rule);
	}

	/** Adds a line to the open field; answers where the body begins when it begins on this line. */
	#extend(open: OpenField, line: number): number | undefined {
		const { head, tail } = this.lines;
		open.lines++;
		this.lines.kind[line] = kindNumber[open.kind];
		return this.#take(open, head[line], tail[line], line);
	}

	/** Starts what begins at `start`: captions, classification, label or attention. */
	#start(line: number, look: LineKind, start: number): number | undefined {
		const { text, tail, kind } = this.lines;
		const end = tail[line];
		if (look === 'classification') {
			const read = classificationOn(this.lines, line);
			const below = read && withNumberBelow(this.lines, line, read);
			if (below) {
				this.#until = below.line;
				kind[below.line] = kindNumber.classification;
				this.fields.push(below.read.field);
				return undefined;
			}
			if (read) {
				this.fields.push(read.field);
				return this.#rest(line, skipBlanks(text, read.end, end));
			}
		}
		const captions = labelKinds.has(look)
			? undefined
			: (readCaptions(text, start, end) ?? readPublishedCaptions(text, start, end) ?? this.#windowCaptions(start, end));
		if (captions && (captions.end >= end || readLabel(text, captions.end, end))) {
			this.fields.push(...captions.fields);
			kind[line] = kindNumber.caption;
			return this.#rest(line, captions.end);
		}
		const numbered = readNumberedAuthority(text, start, end);
		if (numbered) this.#numbered = line;
		const label = readLabel(text, start, end) ?? numbered ?? this.#misspelled(start, end);
		if (label) return this.#openField(label, line, start, []);
		if (look === 'rule') return undefined;
		const inside = findLabel(text, start, end);
		const stop = inside ? trimmed(text, start, inside.start) : end;
		const span = { start, end: stop };
		this.fields.push({ kind: 'attention', span, pieces: [span], value: text.slice(start, stop), flaws: [] });
		kind[line] = kindNumber.attention;
		return inside ? this.#openField(inside, line, inside.start, joinedAt(text, inside)) : undefined;
	}

	/** What stands behind a classification or captions on the same line. */
	#rest(line: number, from: number): number | undefined {
		const { text, tail } = this.lines;
		const end = tail[line];
		let start = from;
		for (let read = readCaptions(text, start, end); read; read = readCaptions(text, start, end)) {
			for (const field of read.fields) this.fields.push({ ...field, flaws: [{ kind: 'joined', span: field.span }] });
			start = read.end;
		}
		if (start >= end) return undefined;
		const label = readLabel(text, start, end) ?? findLabel(text, start, end);
		const stop = label ? trimmed(text, start, label.start) : end;
		if (stop > start) {
			const span = { start, end: stop };
			this.fields.push({ kind: 'attention', span, pieces: [span], value: text.slice(start, stop), flaws: [] });
		}
		return label ? this.#openField(label, line, label.start, joinedAt(text, label)) : undefined;
	}

	/** `ONLY`, `LOU`: captions between classification line and E.O., elsewhere words. */
	#windowCaptions(start: number, end: number): CaptionsRead | undefined {
		if (!this.fields.some((field) => field.kind === 'classification')) return undefined;
		if (this.fields.some((field) => labelKinds.has(field.kind))) return undefined;
		return readWindowCaptions(this.lines.text, start, end);
	}

	#misspelled(start: number, end: number): LabelRead | undefined {
		const label = readMisspelledLabel(this.lines.text, start, end);
		return label && !this.fields.some((field) => field.kind === label.kind) ? label : undefined;
	}

	#openField(label: LabelRead, line: number, start: number, flaws: readonly Flaw[]): number | undefined {
		return this.#take(this.#opened(label, line, start, flaws), start, this.lines.tail[line], line);
	}

	#opened(label: LabelRead, line: number, start: number, flaws: readonly Flaw[]): OpenField {
		const { text, tail, kind, head } = this.lines;
		const doubledEnd = skipDoubled(text, label, tail[line]);
		const doubled =
			doubledEnd === undefined ? undefined : { start: skipBlanks(text, label.end, doubledEnd), end: doubledEnd };
		const span = { start: label.start, end: label.end };
		const slip: readonly Flaw[] = label.meant === undefined ? [] : [{ kind: 'misspelled', span, meant: label.meant }];
		const bodyStart = skipBlanks(text, doubledEnd ?? label.end, tail[line]);
		const open: OpenField = {
			kind: label.kind,
			label,
			start,
			bodyStart,
			flaws: [...flaws, ...slip],
			doubled,
			pieces: [],
			lines: 1,
		};
		this.#open = open;
		if (start === head[line]) kind[line] = kindNumber[label.kind];
		return open;
	}

	/** Takes [start, end) into the open field, and into those whose labels follow on the line. */
	#take(first: OpenField, from: number, end: number, line: number): number | undefined {
		const { text } = this.lines;
		let open = first;
		let start = from;
		for (;;) {
			const { paragraph, next } = this.#takeOne(open, start, end);
			if (paragraph !== undefined || !next) return paragraph;
			this.#finish();
			start = next.start;
			open = this.#opened(next, line, start, joinedAt(text, next));
		}
	}

	/** Up to the next label or a paragraph in the middle of the line. */
	#takeOne(open: OpenField, start: number, end: number): { paragraph: number | undefined; next?: LabelRead } {
		const { text } = this.lines;
		const from = Math.max(start, open.bodyStart);
		let next = findLabel(text, from, end);
		while (next && next.kind === open.kind) next = findLabel(text, next.end, end);
		if (open.kind === 'tags') next = findSubjectBehindTags(text, from, next?.start ?? end) ?? next;
		work.heading += (next?.end ?? end) - from;
		const paragraph =
			open.kind === 'tags' || open.kind === 'executive-order'
				? undefined
				: (open.kind === 'references' ? paragraphBehindList : findMidLineParagraph)(text, from, next?.start ?? end);
		const stop = trimmed(text, start, paragraph ?? next?.start ?? end);
		const last = open.pieces.at(-1);
		if (last && !this.#cut) open.pieces[open.pieces.length - 1] = { start: last.start, end: Math.max(stop, last.end) };
		else if (stop > start) open.pieces.push({ start, end: stop });
		return next ? { paragraph, next } : { paragraph };
	}

	#bodyPieces(open: OpenField): readonly Span[] {
		// A field on one line, or without noise between its lines, is one piece.
		if (open.pieces.length === 1) {
			const { start, end } = open.pieces[0];
			return [{ start: Math.max(start, open.bodyStart), end: Math.max(end, open.bodyStart) }];
		}
		const pieces = open.pieces.map((piece) => ({
			start: Math.max(piece.start, open.bodyStart),
			end: Math.max(piece.end, open.bodyStart),
		}));
		const own = pieces.filter((piece) => piece.end > piece.start);
		return own.length ? own : [{ start: open.bodyStart, end: open.bodyStart }];
	}

	#readOrder(open: OpenField): ReturnType<typeof readExecutiveOrder> {
		const { text } = this.lines;
		const label = { start: open.label.start, end: open.label.end };
		return readExecutiveOrder(stretchOf(open), label, proseWithMap(text, this.#bodyPieces(open)));
	}

	#finish(): void {
		const open = this.#open;
		if (!open) return;
		this.#open = undefined;
		const { text } = this.lines;
		const stretch = stretchOf(open);
		const label = { start: open.label.start, end: open.label.end };
		const body = proseWithMap(text, this.#bodyPieces(open));
		work.heading += body.text.length;
		const field = ((): HeadingField => {
			switch (open.kind) {
				case 'executive-order':
					return this.#readOrder(open);
				case 'tags':
					return readTags(stretch, label, body);
				case 'subject':
					return readSubject(stretch, label, text, this.#bodyPieces(open));
				case 'references':
					return readReferences(stretch, label, body, open.doubled);
				case 'authority':
					return readAuthority(stretch, label, text, body, open.doubled);
			}
		})();
		this.fields.push(open.flaws.length ? withFlaws(field, open.flaws) : field);
	}
}

function stretchOf(open: OpenField): { span: Span; pieces: readonly Span[] } {
	const pieces = open.pieces.length ? open.pieces : [{ start: open.label.start, end: open.label.end }];
	const span = { start: open.start, end: pieces[pieces.length - 1].end };
	return { span, pieces: pieces.length === 1 ? [span] : pieces };
}
