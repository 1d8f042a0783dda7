import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExecutiveOrder } from '../../../cable/fields/executiveOrder';
import { flawsIn, labelled } from './fields';

/** The label ends at the `|`. */
function checkOrder(
	marked: string,
	number: number | undefined,
	instruction?: string,
	date?: string,
	...flaws: readonly string[]
): void {
	const { text, label, stretch, body } = labelled(marked);
	const read = readExecutiveOrder(stretch, label, body);
	assert.deepEqual(
		[read.value?.number.value, read.value?.instruction?.value, read.value?.date?.value, ...flawsIn(text, read.flaws)],
		[number, instruction, date, ...flaws],
		marked,
	);
}

test('both house styles', () => {
	checkOrder('E.O. |12958: DECL: 03/14/2019', 12958, 'DECL', '2019-03-14');
	checkOrder('EO |12958 DECL: 03/14/2019', 12958, 'DECL', '2019-03-14');
	checkOrder('E.O. |12958: N/A', 12958, 'N/A');
	checkOrder('EO |12958 N/A', 12958, 'N/A');
	checkOrder('E.O. |12958: NA', 12958, 'N/A');
	checkOrder('E.O.:| 13526', 13526);
});

test('dates in every order that is written', () => {
	checkOrder('E.O. |12958: DECL: 3/4/2019', 12958, 'DECL', '2019-03-04');
	checkOrder('E.O. |12958: DECL: 03/14/19', 12958, 'DECL', '2019-03-14');
	checkOrder('E.O. |12958: DECL: 2019/03/14', 12958, 'DECL', '2019-03-14');
	checkOrder('E.O. |12958: DECL: 2019-03-14', 12958, 'DECL', '2019-03-14');
	checkOrder('E.O. |12958: DECL: 14 MAR 2019', 12958, 'DECL', '2019-03-14');
	checkOrder('E.O. |12958: DECL: MARCH 14, 2019', 12958, 'DECL', '2019-03-14');
	checkOrder('E.O. |12958: DECL:\n03/14/2019', 12958, 'DECL', '2019-03-14');
	checkOrder('E.O. |12065: GDS 3/14/85 (QUIST, HARLAN) OR-P', 12065, 'GDS', '1985-03-14');
});

test('instructions without a date', () => {
	checkOrder('E.O. |12356: DECL: OADR', 12356, 'OADR');
	checkOrder('E.O. |11652: GDS', 11652, 'GDS');
	checkOrder('E.O. |11652: XGDS-1', 11652, 'XGDS-1');
	checkOrder('E.O. |12958: DECL: X1', 12958, 'X1');
	checkOrder('E.O. |12958: 25X1', 12958, '25X1');
	checkOrder('E.O. |12958: DECL: TEN YEARS AFTER THE FAIR', 12958, 'DECL');
});

test('what is impossible or cannot be read', () => {
	checkOrder('E.O. |12958: DECL: 02/30/2019', 12958, 'DECL', undefined, 'impossible "02/30/2019"');
	checkOrder('E.O. |12958: DECL: 14/03/2019', 12958, 'DECL', undefined, 'impossible "14/03/2019"');
	checkOrder('E.O. |1295: N/A', undefined, undefined, undefined, 'unreadable "E.O. "');
	checkOrder('E.O. |', undefined, undefined, undefined, 'unreadable "E.O. "');
	// What looks like an order but is none is for a rule to tell.
	checkOrder('E.O. |12598: N/A', 12598, 'N/A');
});
