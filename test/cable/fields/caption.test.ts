import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isControl, readCaptions } from '../../../cable/fields/caption';

/** All captions of a line, and what is left of it. */
function checkCaptions(line: string, captions: readonly string[], rest = ''): void {
	const read = readCaptions(line, 0, line.length);
	assert.deepEqual(read?.fields.map((field) => field.value) ?? [], captions, line);
	assert.equal(line.slice(read?.end ?? 0), rest, line);
}

test('captions, one or more on a line', () => {
	checkCaptions('SIPDIS', ['SIPDIS']);
	checkCaptions('NOFORN SIPDIS', ['NOFORN', 'SIPDIS']);
	checkCaptions('SENSITIVE, SIPDIS', ['SENSITIVE', 'SIPDIS']);
	checkCaptions('SENSITIVE BUT UNCLASSIFIED', ['SENSITIVE BUT UNCLASSIFIED']);
	checkCaptions('ROGER CHANNEL', ['ROGER CHANNEL']);
	checkCaptions('DISSENT CHANNEL', ['DISSENT CHANNEL']);
});

test('letter-spaced captions', () => {
	checkCaptions('E X D I S', ['EXDIS']);
	checkCaptions('S E N S I T I V E', ['SENSITIVE']);
	checkCaptions('C O R R E C T E D  C O P Y', ['CORRECTED COPY']);
	checkCaptions('C O R R E C T E D C O PY', ['CORRECTED COPY']);
	checkCaptions('C O R R E C T E D  C O P Y (TEXT ADDED)', ['CORRECTED COPY']);
});

test('what is none, or goes on as something else', () => {
	checkCaptions('SIPDISX', [], 'SIPDISX');
	checkCaptions('SENSITIVELY DONE', [], 'SENSITIVELY DONE');
	checkCaptions('STATE FOR QQ', [], 'STATE FOR QQ');
	checkCaptions('sipdis', [], 'sipdis');
	checkCaptions('', []);
	checkCaptions('SIPDIS E.O. 12958: N/A', ['SIPDIS'], 'E.O. 12958: N/A');
});

test('a dissemination control on a line of its own is a caveat too', () => {
	assert.ok(isControl('NOFORN') && isControl('FOUO'));
	assert.ok(!isControl('SIPDIS') && !isControl('SENSITIVE'));
});
