import { test } from 'node:test';
import { checkExplainIn } from './checkExplain';

/** A telegram of a year and a level; `line` is its E.O. or TAGS line, with `|` for the cursor. */
function telegram(year: number, line: string, level = 'C O N F I D E N T I A L'): string {
	const two = String(year % 100).padStart(2, '0');
	const order = line.startsWith('E.O.') ? line : 'E.O. 11652: GDS';
	const tags = line.startsWith('TAGS') ? line : 'TAGS: PFOR, UK';
	return `R 141507Z MAR ${two}
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC 2231
INFO AMEMBASSY NORTHPORT

${level} VELMORA 0412

${order}
${tags}
SUBJECT: DREDGERS

1. THE MINISTER WANTS DREDGERS.
QUIST
`;
}

test('before 1980 only the list of 1974 speaks', () => {
	checkExplainIn(telegram(1975, 'TAGS: PFOR, G|E'), 'GE: Germany (East)', {
		facts: ['Country tag in the 1974 list.', 'Later lists have German Federal Republic'],
	});
	checkExplainIn(telegram(1979, 'TAGS: PFOR, G|W'), 'GW: Germany (West)', { unsaid: ['Later lists'] });
	checkExplainIn(telegram(1975, 'TAGS: PF|OR, UK'), 'PFOR: Foreign Policy and Relations', {
		facts: ['Subject tag in the 1974 list'],
	});
	checkExplainIn(telegram(1975, 'TAGS: PR|EL, UK'), 'PREL: not in the 1974 list of TAGS', {
		sure: 'unknown',
		facts: ['A later list has External Political Relations for it'],
	});
	checkExplainIn(telegram(1975, 'TAGS: PFOR, U|K'), 'UK: United Kingdom', {
		unsaid: ['Later lists'],
	});
});

test('from 1980 on the later lists speak; without a year the older meaning is told beside', () => {
	checkExplainIn(telegram(1980, 'TAGS: PREL, G|E'), 'GE: German Federal Republic (FIPS, before 1990)', {
		unsaid: ['1974'],
	});
	const undated = telegram(1985, 'TAGS: PREL, G|E').replace(/^R 141507Z.*\n/, '');
	checkExplainIn(undated, 'GE: German Federal Republic (FIPS, before 1990)', {
		facts: ['In the list of 1974: Germany (East).'],
	});
	checkExplainIn(telegram(1985, 'TAGS: AA|RT, UK').replace(/^R 141507Z.*\n/, ''), 'AART: Art-in-Embassies Program', {
		facts: ['in the 1974 list'],
	});
});

test('schedules of E.O. 11652 by level, at the end of a calendar year', () => {
	const gds = 'GDS: General Declassification Schedule';
	checkExplainIn(telegram(1975, 'E.O. 11652: G|DS'), gds, { facts: ['31 December 1981, 6 full calendar years later'] });
	checkExplainIn(telegram(1975, 'E.O. 11652: G|DS', 'S E C R E T'), gds, { facts: ['31 December 1983, 8 full'] });
	checkExplainIn(telegram(1975, 'E.O. 11652: G|DS', 'T O P  S E C R E T'), gds, { facts: ['31 December 1985, 10'] });
	checkExplainIn(telegram(1975, 'E.O. 11652: G|DS', 'UNCLAS'), gds, { unsaid: ['full calendar years'] });
	// A date that is written is not computed.
	checkExplainIn(telegram(1975, 'E.O. 11652: G|DS, 12-31-81'), gds, { unsaid: ['full calendar years'] });
	checkExplainIn(telegram(1975, 'E.O. 11652: XGD|S-1'), 'XGDS-1: Exempt from the General Declassification Schedule', {
		facts: ['review on request from 1985 on, declassified on 31 December 2005'],
	});
});

test('E.O. 12065 and 12356: bounds, the officer and the office', () => {
	const line = 'E.O. 12065: RDS-4 3/14/00 (QUIST, HARLAN) OR-P';
	checkExplainIn(telegram(1980, line.replace('RDS', 'R|DS')), 'RDS-4: Review for Declassification Schedule', {
		unsaid: ['Review at the latest'],
	});
	checkExplainIn(telegram(1980, 'E.O. 12065: R|DS-4'), 'RDS-4: Review for Declassification Schedule', {
		facts: ['Review at the latest on 14 March 2000', '14 March 2010 for what foreign governments gave'],
	});
	checkExplainIn(telegram(1980, 'E.O. 12065: G|DS'), 'GDS: General Declassification Schedule', {
		facts: ['At the latest six years after the telegram, on 14 March 1986'],
	});
	checkExplainIn(telegram(1980, line.replace('QUIST', 'QU|IST')), 'QUIST, HARLAN: the officer who classified', {
		sure: 'inferred',
	});
	checkExplainIn(telegram(1980, line.replace('OR-P', 'OR-|P')), 'OR-P: the office of the originator', {
		sure: 'inferred',
	});
	checkExplainIn(telegram(1985, 'E.O. 12356: DECL: OA|DR'), "OADR: Originating agency's determination required", {
		facts: ['No date follows from the order.'],
	});
	checkExplainIn(telegram(1985, 'E.O. 12356: G|DS'), 'GDS: General Declassification Schedule', {
		facts: ['Not a word of E.O. 12356.'],
	});
});

test('levels and captions tell the years in which they were in use', () => {
	const level = (year: number): string => telegram(year, 'TAGS: PFOR, UK', 'LIMITED OFFI|CIAL USE');
	checkExplainIn(level(1975), 'Marked LIMITED OFFICIAL USE in 1975', { facts: ['In use to 1995.'] });
	checkExplainIn(level(2001), 'Marked LIMITED OFFICIAL USE in 2001', {
		facts: ['In use to 1995, but this telegram is of 2001.'],
	});
	const caption = (year: number): string => telegram(year, 'TAGS: PFOR, UK').replace('0412\n', '0412\n\nSIP|DIS\n');
	checkExplainIn(caption(2005), 'SIPDIS: SIPRNet distribution', { facts: ['In use since 2001.'] });
	checkExplainIn(caption(1985), 'SIPDIS: SIPRNet distribution', { facts: ['but this telegram is of 1985'] });
});
