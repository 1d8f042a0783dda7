/** Who signed, in every place and company that copies leave the name in (FORMAT 2.22). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../cable/parse/parse';

/** What stands behind "The fair opens on Monday"; names divided by ` / `. */
function checkSigned(cases: readonly (readonly [ending: string, names: string])[]): void {
	for (const [ending, names] of cases) {
		const text = `1. (C) The minister counts his dredgers.\n\n2. (C) The fair opens on Monday${ending}`;
		const signed = parse(text).cables[0].signature?.value ?? [];
		assert.equal(signed.map(({ value }) => value).join(' / '), names, JSON.stringify(ending));
		for (const { span, value } of signed) assert.equal(text.slice(span.start, span.end), value, ending);
	}
}

test('on a line of its own, or run on', () => {
	checkSigned([
		['.\nQUIST\n', 'QUIST'],
		['.\n\n QUIST \n', 'QUIST'],
		['. QUIST', 'QUIST'],
		['. Quist\n', 'Quist'],
		[". O'Dell\n", "O'Dell"],
		['. van der Lind\n', 'van der Lind'],
		['. END COMMENT. QUIST', 'QUIST'],
		['. END COMMENT QUIST', 'QUIST'],
		['." QUIST', 'QUIST'],
		['.\nquist\n', 'quist'],
		['.\n\n- QUIST\n', 'QUIST'],
		['.\n\nMINIMIZE CONSIDERED.\nQUIST\n', 'QUIST'],
		['.\nSee http://example.org/velmora for\nmore: http://example.org/fair x\nQuist\n', 'Quist'],
		['.\nSEE HTTP://EXAMPLE.ORG/VELMORA X\nQUIST\n', 'QUIST'],
		['. Visit our site: http://example.org/velmora/fair Quist\n', 'Quist'],
		['. Visit our site: http://example.org/Portal:Vel mora_Coast  QUIST\n', 'QUIST'],
		['.\n\nVisit our Web Site: http://example.org/fair.c fm QUIST\n', 'QUIST'],
		['.\nQUIST\n\nhttp://example.org/velmora Cables\n', 'QUIST'],
		['. Visit our site: http://example.org/velmora/fair\n', ''],
		['. Our site http://example.org/velmora tells of the fair in Northport\n', ''],
	]);
});

test('run on behind a sentence that lost its full stop', () => {
	checkSigned([
		[' QUIST\n', 'QUIST'],
		[' at noon OKAFOR-LIND\n', 'OKAFOR-LIND'],
		[' in 2009 QUIST\n\nNNNN\n', 'QUIST'],
		// A word of the sentence: an organisation, an abbreviation, or what the text has spoken of.
		['. They met NATO\n', ''],
		[' with the help of our friends abroad UNESCO\n', ''],
		[' if the port pays FEES\n', ''],
		[' without GANTRIES\n', ''],
		[' and GANTRY, says Lind, who sold the harbor GANTRY\n', ''],
		[' and GANTRYMEN, says Lind, who sold the harbor GANTRY\n', 'GANTRY'],
		// Behind a full stop or a closer it signs, however short.
		['. LIND\n', 'LIND'],
		['. END COMMENT LIND\n', 'LIND'],
	]);
	const [cable] = parse('1. (C) The fair opens.\n\n2. (C) They met NATO\n').cables;
	assert.equal(cable.blocks[1].span.end, '1. (C) The fair opens.\n\n2. (C) They met NATO'.length);
});

test('names as they are written', () => {
	checkSigned([
		['.\nVAN DER LIND\n', 'VAN DER LIND'],
		["\n.\nO'DELL\n", "O'DELL"],
		['.\nMcQUIST\n', 'McQUIST'],
		['.\nH. QUIST\n', 'H. QUIST'],
		['.\nST. QUIST\n', 'ST. QUIST'],
		['.\nLINDÉN\n', 'LINDÉN'],
		['.\nQUIST.\n', 'QUIST'],
		['.\nQUIST##\n', 'QUIST'],
		['.\nQUIST,\n', 'QUIST'],
		['.\nvan der lind\n', 'van der lind'],
		['.\nAMBASSADOR QUIST\n', 'QUIST'],
		["\n.\nCHARGE D'AFFAIRES A.I. QUIST\n", 'QUIST'],
		['.\nAmbassador Quist\n', 'Quist'],
	]);
});

test('two names', () => {
	checkSigned([
		['.\n\nQUIST\nOKAFOR-LIND\n', 'QUIST / OKAFOR-LIND'],
		['.\nQUIST/LIND\n', 'QUIST / LIND'],
		['.\nQUIST AND LIND\n', 'QUIST / LIND'],
		['.\nQUIST  LIND\n', 'QUIST / LIND'],
		['.\nQUIST, LIND\n', 'QUIST / LIND'],
		['.\nAMBASSADOR LIND SENDS.\nLIND\n', 'LIND'],
	]);
});

test('above end marks, levels, stamps, footers and page lines', () => {
	for (const below of [
		...[
			'NNNN',
			'BT\n#0412\nNNNN',
			'#0412',
			'CONFIDENTIAL',
			'C O N F I D E N T I A L',
			'SECRET//NOFORN',
			'2009-03-14',
			'>',
		],
		...[
			'=====CABLE ENDS=====',
			'End Cable Text',
			'END OF TEXT',
			'09VELMORA412',
			'VELMORA 00000412  002 OF 002',
			'(end)',
		],
	]) {
		checkSigned([
			[`.\nQUIST\n${below}\n`, 'QUIST'],
			[`.\nQUIST\n\n${below}\n`, 'QUIST'],
		]);
	}
	checkSigned([
		['.\nQUIST NNNN', 'QUIST'],
		['.\n\nVELMORA 00000412  002 OF 002\n\nQUIST\n', 'QUIST'],
		['. QUIST VELMORA 00000412  002 OF 002\n', 'QUIST'],
	]);
});

test('below a line that ends no sentence, where the name would have fitted', () => {
	checkSigned([
		[':\n-- the barge\nQUIST\n', 'QUIST'],
		[':\nVelmora        12\nQUIST\n', 'QUIST'],
		[' with all the boats that the harbor has, and\nFRELIMO\n', ''],
		[' with all the boats that the harbor has, among them\nTUGBOATS\n', ''],
	]);
});

test('what only looks like a name', () => {
	checkSigned([
		['.\nVelmora  Quayhaven\n', ''],
		['.\n', ''],
		[' in PARIS\n', ''],
		[' and NATO.\n', ''],
		['.\n\nEND SUMMARY\n', ''],
		['.\nEND TEXT\n', ''],
		['.\nMINIMIZE CONSIDERED\n', ''],
		['.\nXXXXXXXXXXXX\n', ''],
		['.\nAND\n', ''],
		['.\nDEPARTMENT OF HARBORS\n', ''],
	]);
});
