/** What counts as a word in the editor: what a double click takes, what the caret jumps over, what a hover is asked for. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readRepositoryFile } from '../support';

interface Configuration {
	readonly wordPattern: { readonly pattern: string; readonly flags: string };
	readonly brackets: readonly (readonly string[])[];
	readonly autoClosingPairs: readonly unknown[];
	readonly colorizedBracketPairs: readonly unknown[];
}

const configuration = JSON.parse(readRepositoryFile('language-configuration.json')) as Configuration;

/** `marked` is a line with `|` where the caret is. */
function checkWord(marked: string, expected: string | undefined): void {
	const caret = marked.indexOf('|');
	const line = marked.replace('|', '');
	const { pattern, flags } = configuration.wordPattern;
	const words = [...line.matchAll(new RegExp(pattern, `g${flags}`))];
	const word = words.find(({ 0: text, index }) => index <= caret && caret <= index + text.length);
	assert.equal(word?.[0], expected, marked);
}

test('codes of the header are words', () => {
	checkWord('OO RUEH|QD RUEHQF', 'RUEHQD');
	checkWord('TO RUE|HC/SECSTATE WASHDC', 'RUEHC');
	checkWord('TO RUEHC/SEC|STATE WASHDC', 'SECSTATE');
	checkWord('DE RUEHVM #04|12/01 0731507', '0412');
	checkWord('DE RUEHVM #0412/01 073|1507', '0731507');
	checkWord('O R 1415|07Z MAR 09', '141507Z');
	checkWord('TAGS: PR|EL, KNNP', 'PREL');
	checkWord('08VELM|ORA412', '08VELMORA412');
	checkWord('VELMORA 000|412', '000412');
});

test('codes with stops, obliques and parentheses are one word', () => {
	checkWord('E.|O. 12958: DECL: 03/14/2019', 'E.O.');
	checkWord('DECL: 03/1|4/2019', '03/14/2019');
	checkWord('DECL: N|/A', 'N/A');
	checkWord('for reasons 1.4(|b) and (d)', '1.4(b)');
	checkWord('1.4(b)(|d)', '1.4(b)(d)');
	checkWord('2. (C/N|F) Odell', 'C/NF');
	checkWord('3. (S//RE|L TO USA)', 'S//REL');
});

test('words of prose end where prose ends them', () => {
	checkWord('Dana Okafor-L|ind said', 'Okafor-Lind');
	checkWord('Charge d’Aff|aires', 'd’Affaires');
	checkWord('the harbor|. The tide', 'harbor');
	checkWord('12.|5 percent', '12.5');
	checkWord('señor Núñ|ez', 'Núñez');
	checkWord('the quay -| the mole', undefined);
	checkWord('-----|------', undefined);
	checkWord('(Comm|ent: it rose)', 'Comment');
	checkWord('STATE FOR QQ/H|BR', 'HBR');
});

test('nothing is closed or coloured by the editor of its own accord', () => {
	assert.deepEqual(configuration.autoClosingPairs, []);
	assert.deepEqual(configuration.colorizedBracketPairs, []);
	assert.deepEqual(configuration.brackets.flat().join(''), '()[]');
});
