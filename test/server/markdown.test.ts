import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeMarkdown, plainLine } from '../../server/markdown';

test('what means nothing to Markdown stays readable in the source', () => {
	for (const text of [
		'AMEMBASSY VELMORA (embassy, Velmora)',
		'External political relations; non-proliferation, 1.4(b) and (d)',
		"23 June 2008, 14:59 UTC: agrees with the DTG's 1459",
		'1.4(b) is a reason',
		'Harbor/port “QUAY” — ¶ 5',
	])
		checkEscape(text, text);
});

test('links, images, HTML, code, emphasis and tables are text', () => {
	checkEscape('[fair](http://cheese.example)', '\\[fair\\](http\\://cheese.example)');
	checkEscape('![x](y)', '!\\[x\\](y)');
	checkEscape('<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>');
	checkEscape('&lt;b&gt;', '\\&lt;b\\&gt;');
	checkEscape('`code` **bold** __too__ ~~gone~~', '\\`code\\` \\*\\*bold\\*\\* \\_\\_too\\_\\_ \\~\\~gone\\~\\~');
	checkEscape('a | b', 'a \\| b');
	checkEscape('C:\\pier\\', 'C:\\\\pier\\\\');
});

test('addresses do not become links by themselves', () => {
	checkEscape('see http://pier.example', 'see http\\://pier.example');
	checkEscape('see WWW.pier.example', 'see WWW\\.pier.example');
	checkEscape('odell@pier.example', 'odell\\@pier.example');
});

test('what would start a heading, list, rule or table at the start of a line does not', () => {
	checkEscape('# one', '\\# one');
	checkEscape('- one', '\\- one');
	checkEscape('+ one', '\\+ one');
	checkEscape('---', '\\---');
	checkEscape('===', '\\===');
	checkEscape(':--', '\\:--');
	checkEscape('> one', '\\> one');
	checkEscape('12. one', '12\\. one');
	checkEscape('3) one', '3\\) one');
	checkEscape('4.', '4\\.');
});

test('a line stays one line', () => {
	checkEscape('  NORTH\r\n\tPORT \u00a0 QUAY\u2028HAVEN\u0000 ', 'NORTH PORT QUAY HAVEN');
	assert.equal(plainLine(' a\n# b '), 'a # b');
});

test('marks that turn or join letters unseen are shown', () => {
	checkEscape('NORTH\u202eTROP', 'NORTH\ufffdTROP');
	checkEscape('QU\u200bAY', 'QU\ufffdAY');
	assert.equal(plainLine('\u2066x\u2069'), '\ufffdx\ufffd');
});

test('whatever the text, Markdown renders just that text, in one paragraph without markup', () => {
	const punctuation = Array.from('\\`*_[]<>&~|@#-+=:.()!"\'{}$^/;, 019abWw\n\t');
	const pieces = fc.constantFrom(...punctuation, '://', 'www.', '&amp;', '<!--', '](', '](x)');
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 24 }), (words) => {
			const text = words.join('');
			const rendered = renderer.render(parser.parse(escapeMarkdown(text)));
			const said = plainLine(text);
			assert.equal(rendered, said && `<p>${toHtml(said)}</p>\n`);
		}),
		{ seed: 412, numRuns: 3000 },
	);
});

function checkEscape(text: string, expected: string): void {
	assert.equal(escapeMarkdown(text), expected);
}

/** What we use of a package that brings no types. */
interface CommonMark {
	readonly Parser: new () => { parse(markdown: string): unknown };
	readonly HtmlRenderer: new () => { render(document: unknown): string };
}
const commonmark = createRequire(__filename)('commonmark') as CommonMark;
const parser = new commonmark.Parser();
const renderer = new commonmark.HtmlRenderer();

function toHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
