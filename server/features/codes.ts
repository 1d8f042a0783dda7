/** The cheat sheet of a cable, and the look-up of a code in all books. */
import { cheatSheets, sheetLines } from '../../cable/cheatSheet';
import { explain } from '../../cable/explain/explain';
import { lookUp } from '../../cable/lookUp';
import { type ExplainCodesAnswer, type LookUpCodeAnswer, type LookUpCodeParams } from '../../protocol/codes';
import { type Context } from '../context';
import { offsetOf } from '../convert';
import { type Snapshot } from '../documents';
import { plainLine } from '../markdown';
import { sourceLine } from '../explained';

export function explainCodes({ file }: Snapshot, _params: unknown, { books }: Context): ExplainCodesAnswer {
	const lines = sheetLines(file, cheatSheets(file, books));
	return { text: lines.map((line) => `${indentOf(line)}${plainLine(line)}\n`).join('') };
}

function indentOf(line: string): string {
	return line.slice(0, line.length - line.trimStart().length);
}

/** More than anybody reads in a list. */
const mostFound = 100;

export function lookUpCode(snapshot: Snapshot, params: LookUpCodeParams, { books }: Context): LookUpCodeAnswer {
	const query = params.query ?? codeAt(snapshot, params, books);
	return {
		query,
		found: lookUp(query, books, mostFound).map(({ code, kind, meaning }) => ({
			code: plainLine(code),
			kind,
			title: plainLine(meaning.title),
			facts: meaning.facts.map(plainLine),
			source: sourceLine(meaning),
		})),
	};
}

/** The text of what a hover would explain; longer ones are no codes. */
function codeAt({ file }: Snapshot, { position }: LookUpCodeParams, books: Context['books']): string {
	const found = position && explain(file, offsetOf(file, position), books);
	const text = found ? file.text.slice(found.span.start, found.span.end) : '';
	return text.length > 40 ? '' : plainLine(text);
}
