/** TAGS line: codes, persons in parentheses, local terms of several words (5 FAH-3 H-011; FORMAT 2.13). */
import { type Field, type Flaw, type Span, type Tag, type Token } from '../model';
import { type Prose } from '../prose';
import { isDigit, isLetter, matchAt } from './scan';

type Tags = Field<'tags', readonly Token<Tag>[]>;

// A code, a person or other note in parentheses, or a separator
const part = /\(([^()\n]{1,60}(?:\n[^()\n]{1,60})?)\)|([A-Za-z][A-Za-z0-9'/-]{0,30})|([,;:])/g;

/** Organisations that stand alone although they are as long as words; every name that begins with UN does too. */
const single = new Set(
	'ASEAN ASALA ANZUS ARENA AFL-CIO APECO ECOWAS ECOSOC ECLAC ESCAP FRELIMO INTERPOL INTELSAT INMARSAT MERCOSUR MINURSO MTCRE OAPEC PEMEX RENAMO SAARC SWAPO'.split(
		' ',
	),
);

/** Visits and representation: the codes that name their person behind them. */
const personal = new Set(['OVIP', 'OREP']);
/** Inside a local term: LAW OF THE SEA. */
const inTerms = new Set(['OF', 'THE']);

export function readTags(stretch: { span: Span; pieces: readonly Span[] }, label: Span, body: Prose): Tags {
	const reader = new TagsReader(body);
	part.lastIndex = /^\s{0,3}\((?:U|C|S|SBU)\)/.exec(body.text)?.[0].length ?? 0;
	for (let found = part.exec(body.text); found; found = part.exec(body.text)) reader.take(found);
	const tokens = reader.finish();
	const flaws: Flaw[] = tokens.length ? [] : [{ kind: 'empty', span: label }];
	return { kind: 'tags', span: stretch.span, pieces: stretch.pieces, label, value: tokens, flaws };
}

interface Run {
	readonly start: number;
	readonly end: number;
}

class TagsReader {
	readonly #tokens: Token<Tag>[] = [];
	/** Adjacent words that are no codes: one local term, COUNTER TERRORISM. */
	#run: Run | undefined;
	/** OF and THE join what stands before and behind them. */
	#joining = false;
	/** A surname behind OVIP, its comma, and where it stands: the next word is the given name. */
	#surname: Run | undefined;
	#comma = false;
	/** What was read last, while no separator has followed it. */
	#last: Run | undefined;

	constructor(readonly body: Prose) {}

	take(found: RegExpExecArray): void {
		const [all, person, code, separator] = found as unknown as readonly (string | undefined)[];
		const start = found.index;
		const end = start + (all ?? '').length;
		if (person !== undefined) this.#person(start + 1, end - 1, person);
		else if (separator !== undefined) this.#separate(separator);
		else if (code !== undefined) this.#word(start, code);
	}

	finish(): readonly Token<Tag>[] {
		this.#close();
		return this.#tokens;
	}

	#person(start: number, end: number, written: string): void {
		this.#close();
		const value = written.replace(/[\s]{1,20}/g, ' ').trim();
		this.#tokens.push({ span: this.body.spanOf(start, end), value: { code: value, person: value } });
	}

	#separate(separator: string): void {
		const run = this.#run;
		const before = this.#tokens.at(-1)?.value.code;
		this.#close();
		if (separator === ',' && run && before !== undefined && personal.has(before)) {
			this.#surname = run;
			this.#comma = true;
		}
	}

	#word(start: number, code: string): void {
		const written = isAlphanumeric(code.charCodeAt(code.length - 1)) ? code : code.replace(/[-'/]{1,4}$/, '');
		const end = start + written.length;
		const upper = written.toUpperCase();
		if (upper === 'AND' && !this.#run) return;
		if (this.#joining || (inTerms.has(upper) && this.#last)) {
			this.#join(start, end, inTerms.has(upper));
		} else if (written.includes('/') && slashed.test(written)) {
			this.#close();
			let at = start;
			for (const piece of written.split('/')) {
				this.#push(at, at + piece.length);
				at += piece.length + 1;
			}
		} else if (isWord(written)) {
			if (this.#comma && this.#surname) this.#given(this.#surname, end);
			else this.#run = { start: this.#run?.start ?? start, end };
		} else {
			this.#close();
			this.#push(start, end);
		}
	}

	/** `OVIP QUIST, HARLAN`: a person without parentheses. */
	#given(surname: Run, end: number): void {
		this.#tokens.pop();
		this.#person(surname.start, end, this.body.text.slice(surname.start, end));
	}

	#join(start: number, end: number, goesOn: boolean): void {
		const from = this.#run?.start ?? (this.#joining ? start : (this.#last?.start ?? start));
		if (!this.#run && this.#last) this.#tokens.pop();
		this.#last = undefined;
		this.#run = { start: from, end };
		this.#joining = goesOn;
	}

	#close(): void {
		if (this.#run) this.#push(this.#run.start, this.#run.end);
		this.#run = undefined;
		this.#last = undefined;
		this.#joining = false;
		this.#surname = undefined;
		this.#comma = false;
	}

	#push(start: number, end: number): void {
		this.#tokens.push(codeToken(this.body, start, end));
		this.#last = { start, end };
	}
}

// "PREL/PGOV"
const slashed = /^[A-Z]{4}(?:\/(?:[A-Z]{4}|[A-Z]{2})){1,6}$/;

// "OREP", "(ODELL, PILAR)", "(ODELL," at the line's end
const codeOrPerson = /[A-Z]{2,24}|\([A-Z][A-Z ,.'-]{0,50}(?:\)|,$)/y;
const mostCodes = 40;

/** Whether a whole line can only be codes, `OREP (ODELL, PILAR), MARR`: the TAGS field goes on there. */
export function looksLikeMoreTags(line: string): boolean {
	const { length } = line;
	let at = /^,? ?/.exec(line)?.[0].length ?? 0;
	for (let codes = 0; codes < mostCodes && at < length && length < 400; codes++) {
		const found = matchAt(codeOrPerson, line, at, length);
		if (!found) return false;
		at += found[0].length;
		const isOpen = at < length && !line.startsWith('(', at) && !line.startsWith(')', at - 1);
		const next = at + (/^[ ,;]{0,4}/.exec(line.slice(at, at + 4))?.[0].length ?? 0);
		if (isOpen && next === at) return false;
		at = next;
	}
	return length > 0 && at === length;
}

// "PREL, PGOV QQ": subject codes first
const nothingElse = /[A-Z]{4}(?:[ ,;]{1,3}[A-Z]{2,5}){0,20}/y;

/** Whether a line can only be codes although none stands above it: words as long as codes, and none longer. */
export function areCodes(text: string, start: number, end: number): boolean {
	return matchAt(nothingElse, text, start, end)?.[0].length === end - start;
}

function isAlphanumeric(code: number): boolean {
	return isLetter(code) || isDigit(code);
}

function isWord(code: string): boolean {
	return code.length >= 5 && !code.startsWith('UN') && !single.has(code.toUpperCase()) && !/\d/.test(code);
}

/** Two words of a local term are longer, and only between them are there blanks. */
const longestCode = 10;

function codeToken(body: Prose, start: number, end: number): Token<Tag> {
	const written = body.text.slice(start, end);
	const code = end - start > longestCode ? written.replace(/[\s]{1,20}/g, ' ') : written;
	return { span: body.spanOf(start, end), value: { code: code.toUpperCase() } };
}
