import assert from 'node:assert/strict';

/** Rows of CSV by RFC 4180, strictly: a quote only where the grammar has one, CRLF after each row. */
export function readCsv(csv: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	let at = 0;
	while (at < csv.length) {
		const cell = csv[at] === '"' ? quotedAt(csv, at) : plainAt(csv, at);
		rows.at(-1)?.push(cell.value);
		at = cell.end;
		if (csv[at] === ',') {
			at++;
			continue;
		}
		assert.equal(csv.slice(at, at + 2), '\r\n', `row ${rows.length} does not end at ${at}`);
		at += 2;
		rows.push([]);
	}
	assert.deepEqual(rows.pop(), [], 'the last row does not end');
	return rows;
}

interface Read {
	readonly value: string;
	readonly end: number;
}

function plainAt(csv: string, start: number): Read {
	let end = start;
	while (end < csv.length && !',"\r\n'.includes(csv[end])) end++;
	return { value: csv.slice(start, end), end };
}

function quotedAt(csv: string, start: number): Read {
	let value = '';
	for (let at = start + 1; ; at++) {
		const next = csv.indexOf('"', at);
		assert.ok(next >= 0, `the quote at ${start} is not closed`);
		value += csv.slice(at, next);
		if (csv[next + 1] !== '"') return { value, end: next + 1 };
		value += '"';
		at = next + 1;
	}
}
