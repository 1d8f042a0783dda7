/** The grammar as an editor runs it: the same tokeniser over the file that is checked in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, type IToken, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { readRepositoryFile } from '../support';

const grammarFile = 'syntaxes/cable.tmLanguage.json';

export async function loadGrammar(): Promise<IGrammar> {
	const engine = readFileSync(path.join(path.dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
	await loadWASM(new Uint8Array(engine).buffer);
	const registry = new Registry({
		onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
		loadGrammar: () => Promise.resolve(parseRawGrammar(readRepositoryFile(grammarFile), grammarFile)),
	});
	const grammar = await registry.loadGrammar('text.cable');
	if (!grammar) throw new Error(`${grammarFile} could not be read`);
	return grammar;
}

/** Milliseconds for one line, ten times what the editor allows: reached by a pattern that has gone wild, not by a slow machine. */
const patience = 5000;

/** The tokens of each line; a line that the tokeniser gave up on is an error. */
export function tokenise(grammar: IGrammar, lines: readonly string[]): readonly (readonly IToken[])[] {
	let state: Parameters<IGrammar['tokenizeLine']>[1] = INITIAL;
	return lines.map((line, index) => {
		const read = grammar.tokenizeLine(line, state, patience);
		if (read.stoppedEarly) throw new Error(`the tokeniser stopped in line ${index + 1}`);
		state = read.ruleStack;
		return read.tokens;
	});
}

/** What the grammar says a line is: the innermost `meta` scope at its first character that is no blank. */
export function kindOfLine(line: string, tokens: readonly IToken[]): string | undefined {
	const first = line.search(/[^ \t]/);
	const token = tokens.find(({ startIndex, endIndex }) => startIndex <= first && first < endIndex);
	const scope = token?.scopes.findLast((name) => name.startsWith('meta.'));
	return scope?.slice('meta.'.length, -'.cable'.length);
}
