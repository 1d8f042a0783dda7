import assert from 'node:assert/strict';
import { test } from 'node:test';
import { books } from './ownBooks';

test('routing indicators are found by code, and codes by the name of an address', () => {
	assert.equal(books.routingIndicator('RUEHKO')?.name, 'AMEMBASSY TOKYO');
	assert.equal(books.routingIndicator('RUEHK'), undefined);
	assert.equal(books.routingIndicatorOf('DEPARTMENT OF JUSTICE WASHDC')?.kind, 'department');
	assert.equal(books.routingIndicatorOf('VELMORA LIGHTHOUSE BOARD'), undefined);
});

test('what a gateway passes on belongs to no gateway', () => {
	assert.equal(books.routingIndicator('RHMFISS')?.use, 'gateway');
	assert.notEqual(books.routingIndicatorOf('HQ USCENTCOM MACDILL AFB FL')?.indicator, 'RHMFISS');
});

test('letters of an unlisted indicator tell range, network, pattern and owner', () => {
	assert.equal(books.routingHint('RHFJAAM').range?.meaning, 'NAVCOMTELSTA JACKSONVILLE FL');
	assert.equal(books.routingHint('RHFJAA').range, undefined);
	assert.equal(books.routingHint('RUZDEQQ').network?.pattern, 'RUZDE');
	assert.equal(books.routingHint('RUEHQX').network?.pattern, 'RUEH');
	assert.equal(books.routingHint('RUEHQQ').collective?.pattern, 'RUEH==');
	assert.equal(books.routingHint('RUEHQX').collective, undefined);
	assert.equal(books.routingHint('RUEHXW').collective?.pattern, 'RUEHX?');
	assert.equal(books.routingHint('RBQQQQ').owner?.meaning, 'United Kingdom');
	assert.deepEqual(books.routingHint('RTQQQQ'), {});
});

test('neighbours of an indicator are one letter away', () => {
	assert.ok(books.routingNeighbours('RHEHNS').some((row) => row.indicator === 'RHEHNSC'));
	assert.ok(books.routingNeighbours('RUEHOK').some((row) => row.indicator === 'RUEHKO'));
	assert.ok(!books.routingNeighbours('RUEHKO').some((row) => row.indicator === 'RUEHKO'));
});

test('a slip that the book knows is no tag', () => {
	assert.equal(books.tag('EREL'), undefined);
	assert.equal(books.tags('EREL')[0].meant, 'PREL');
	assert.equal(books.tag('efis')?.title, 'Commercial Fishing and Fish Processing');
	assert.deepEqual(
		books.tags('EC').map((row) => row.kind),
		['geographic', 'organization'],
	);
	assert.equal(books.tag('QQ'), undefined);
	assert.equal(books.tagFamily('E'), 'E Economic Affairs');
	assert.equal(books.tagFamily('Q'), undefined);
});

test('captions and caveats are found in all their forms', () => {
	assert.equal(books.caption('NF')?.caption, 'NOFORN');
	assert.equal(books.caption('noforn')?.caption, 'NOFORN');
	assert.equal(books.caption('EFTO')?.caption, 'E F T O');
	assert.equal(books.caption('SECTION n OF m')?.kind, 'format');
	assert.equal(books.caption('CHEESE'), undefined);
	assert.equal(books.caption(''), undefined);
});

test('stations are found in every spelling, a name of its own before a variant of another', () => {
	for (const name of ['USUN NEW YORK', 'USUNNEWYORK', 'Usun New York', 'USUNN']) {
		assert.equal(books.station(name)?.station, 'USUNNEWYORK', name);
	}
	assert.equal(books.station('HCMC')?.station, 'HOCHIMINHCITY');
	assert.equal(books.station('BEIRUT')?.station, 'BEIRUT');
	assert.equal(books.station('VELMORA'), undefined);
});

test('orders, instructions and reasons', () => {
	assert.equal(books.executiveOrder(12958)?.from, '1995-10-14');
	assert.equal(books.executiveOrder(12598), undefined);
	assert.equal(books.nearestOrder(12598)?.number, '12958');
	assert.equal(books.nearestOrder(99999), undefined);
	assert.deepEqual(
		books.amendments(12958).map((row) => row.number),
		['13292'],
	);
	assert.equal(books.instruction('XGDS-2')?.token, 'XGDS');
	assert.equal(books.instruction('25X4')?.token, '25X1-25X9');
	assert.equal(books.instruction('X9'), undefined);
	assert.equal(books.reason('1.4(b)')?.title, 'Foreign government information');
	assert.equal(books.reason('1.4(j)'), undefined);
});

test('the list of 1974 has its own meanings', () => {
	assert.equal(books.tag1974('VN')?.title, 'Viet-Nam (North)');
	assert.equal(books.tag1974('pfor')?.kind, 'subject');
	assert.equal(books.tag1974('KDEM'), undefined);
});

test('abbreviations have all their senses, whatever their case', () => {
	assert.deepEqual(
		books.abbreviation('amcit').map((row) => row.meaning),
		['American citizen'],
	);
	assert.ok(books.abbreviation('GOI').length > 3);
	assert.ok(books.abbreviation('goi').some((row) => row.country === 'IQ'));
	assert.deepEqual(books.abbreviation('VELMORA'), []);
	assert.ok(books.abbreviation('WHO').every((row) => row.word === 'pronoun'));
});

test('abbreviations are known as they are written', () => {
	const isKnown = (text: string): boolean => books.abbreviationAsWritten(text).length > 0;
	for (const text of ['EMBOFF', 'Emboff', 'emboffs', 'NGO', 'NGOs', 'BiH', 'BIH', 'PfP'])
		assert.ok(isKnown(text), text);
	for (const text of ['Ngo', 'act', 'Who', 'biH', 'Nato', 'PRtS']) assert.ok(!isKnown(text), text);
});

test('header keywords are found in all their forms, and stand in order', () => {
	assert.equal(books.headerKeyword('subj')?.keyword, 'SUBJECT');
	assert.equal(books.headerKeyword('REFTELS')?.keyword, 'REF');
	assert.equal(books.headerKeyword('CHEESE'), undefined);
	const orders = books.headerKeywords().map((row) => Number(row.order));
	assert.deepEqual(
		orders,
		[...orders].sort((left, right) => left - right),
	);
});
