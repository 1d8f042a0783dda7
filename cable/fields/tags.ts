/** TAGS line: codes, persons in parentheses, local terms of several words (5 FAH-3 H-011; FORMAT 2.13). */
import { type Field, type Flaw, type Span, type Tag, type Token } from '../model';
import { type Prose } from '../prose';
import { matchAt } from './scan';

type Tags = Field<'tags', readonly Token<Tag>[]>;

// A code, a person or other note in parentheses, or a separator
const part = /\(([^()\n]{1,60}(?:\n[^()\n]{1,60})?)\)|([A-Za-z][A-Za-z0-9'/-]{0,30})|([,;:])/g;

/** Organisations that stand alone although they are as long as words; every name that begins with UN does too. */
const single = new Set(
	'ASEAN ASALA ANZUS ARENA AFL-CIO APECO ECOWAS ECOSOC ECLAC ESCAP FRELIMO INTERPOL INTELSAT INMARSAT MERCOSUR MINURSO MTCRE OAPEC PEMEX RENAMO SAARC SWAPO'.split(
		' ',
	),
);

export function readTags(stretch: { span: Span; pieces: readonly Span[] }, label: Span, body: Prose): Tags {
	const tokens: Token<Tag>[] = [];
	let run: { start: number; end: number } | undefined;
	const closeRun = (): void => {
		if (run) tokens.push(codeToken(body, run.start, run.end));
		run = undefined;
	};
	part.lastIndex = 0;
	for (let found = part.exec(body.text); found; found = part.exec(body.text)) {
		const [all, person, code, separator] = found as unknown as readonly (string | undefined)[];
		const end = found.index + (all ?? '').length;
		if (person !== undefined) {
			closeRun();
			const value = person.replace(/[\s]{1,20}/g, ' ').trim();
			tokens.push({ span: body.spanOf(found.index + 1, end - 1), value: { code: value, person: value } });
		} else if (separator !== undefined) {
			closeRun();
		} else if (code !== undefined && isWord(code)) {
			// Adjacent long words are one local term: COUNTER TERRORISM.
			run = { start: run?.start ?? found.index, end };
		} else {
			closeRun();
			tokens.push(codeToken(body, found.index, end));
		}
	}
	closeRun();
	const flaws: Flaw[] = tokens.length ? [] : [{ kind: 'empty', span: label }];
	return { kind: 'tags', span: stretch.span, pieces: stretch.pieces, label, value: tokens, flaws };
}

// "OREP", "(ODELL, PILAR)"
const codeOrPerson = /[A-Z]{2,24}|\([A-Z][A-Z ,.'-]{0,50}\)/y;
const mostCodes = 40;

/** Whether a whole line can only be codes, `OREP (ODELL, PILAR), MARR`: the TAGS field goes on there. */
export function looksLikeMoreTags(line: string): boolean {
	const { length } = line;
	let at = 0;
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
