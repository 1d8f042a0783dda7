import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../cable/parse/parse';
import { complete } from '../../../cable/complete/complete';
import { check } from '../../../cable/rules/check';
import { books, fixtureNames, fixtureText } from '../../support';
import { checkComplete, chosen, envelope, heading, marking, now, proposalsAt } from './checkComplete';

const above = envelope + marking;
const whole = above + heading;

test('an empty text: whole telegrams, which read as what they are', () => {
	for (const marked of ['|', '\n|\n']) {
		const { text, proposals } = proposalsAt(marked);
		const templates = proposals.filter(({ kind }) => kind === 'template');
		assert.equal(templates.length, 2);
		for (const template of templates) {
			const written = chosen(text, template);
			const [cable] = parse(written).cables;
			assert.deepEqual(cable.heading.fields.map(({ kind, flaws }) => [kind, flaws.length]).slice(0, 5), [
				['classification', 0],
				['caption', 0],
				['executive-order', 0],
				['tags', 0],
				['subject', 0],
			]);
			assert.equal(cable.blocks.length, 1);
			const told = check(parse(written), { books, severity: {} });
			assert.deepEqual(
				told.filter(({ severity }) => severity !== 'hint').map(({ code }) => code),
				[],
			);
			assert.match(template.snippet ?? '', /^\$\{1:R\} \$\{2:141507Z MAR 26\}\nFM \$\{3:/);
			const filled = template.snippet?.replace(/\$\{\d+:([^}]*)\}/g, '$1');
			assert.equal(filled, written);
		}
	}
	checkComplete('1. Text.\n|', { hasNot: ['Telegram, unclassified'] });
});

test('TAGS codes of the era, without those that stand there', () => {
	checkComplete(`${above}TAGS: PREL, E|FIS\n`, { has: ['EFIS', 'ETRD', 'KNNP'], hasNot: ['PREL', 'EREL'] });
	checkComplete(`${above}TAGS: PREL ET|\n`, { has: ['ETRD'], becomes: 'TAGS: PREL ETRD' });
	checkComplete(`${above}TAGS: ET|XX PREL\n`, { has: ['ETRD'], becomes: 'TAGS: ETRD PREL' });
	checkComplete('R 141507Z MAR 75\nFM AMEMBASSY VELMORA\n\nUNCLAS VELMORA 0412\n\nTAGS: |\n', {
		has: ['AART', 'PFOR'],
		hasNot: ['KNNP'],
	});
	assert.match(
		proposalsAt(`${above}TAGS: |\n`).proposals.find(({ label }) => label === 'EFIS')?.typed ?? '',
		/^EFIS .*[Ff]ish/,
	);
	checkComplete(`${above}TA|GS: PREL\n`, { only: [] });
});

test('addresses by name and by indicator, written as this header writes them', () => {
	checkComplete('FM AMEMBASSY VELMORA\nTO |', { has: ['RUEHC/SECSTATE WASHDC'], becomes: 'TO RUEHC/SECSTATE WASHDC' });
	checkComplete('FM AMEMBASSY VELMORA\nTO TOK|', {
		has: ['RUEHKO/AMEMBASSY TOKYO'],
		becomes: 'TO RUEHKO/AMEMBASSY TOKYO',
	});
	checkComplete('FM AMEMBASSY VELMORA\nTO RUEHK|', {
		has: ['RUEHKO/AMEMBASSY TOKYO'],
		becomes: 'TO RUEHKO/AMEMBASSY TOKYO',
	});
	checkComplete('FM AMEMBASSY VELMORA\nTO RUEHKO/AM|X\n', {
		only: ['RUEHKO/AMEMBASSY TOKYO'],
		becomes: 'TO RUEHKO/AMEMBASSY TOKYO',
	});
	checkComplete(`${envelope}LOND|\n${marking}`, {
		has: ['RUEHLO/AMEMBASSY LONDON'],
		becomes: 'RUEHLO/AMEMBASSY LONDON',
	});
	const typed = proposalsAt('FM AMEMBASSY VELMORA\nTO TOK|').proposals.map((proposal) => proposal.typed ?? '');
	assert.ok(typed.length > 1 && typed.every((text) => text.startsWith('TOKYO')), typed.join('; '));
	checkComplete('FM TOK|', { has: ['AMEMBASSY TOKYO'], hasNot: ['RUEHKO/AMEMBASSY TOKYO'] });
	checkComplete('FM AMEMBASSY VELMORA\nTO SECSTATE WASHDC\nINFO AMEMBASSY TOK|', { has: ['AMEMBASSY TOKYO'] });
	checkComplete('R 141507Z MAR 75\nFM AMEMBASSY VELMORA\nTO SECS|', { has: ['SECSTATE WASHDC'] });
	checkComplete(`${whole}1. (C) Text goes TO TOK|\n`, { only: [] });
});

test('only so many addresses, and that is said', () => {
	assert.equal(proposalsAt('FM AMEMBASSY VELMORA\nTO |').isCut, true);
	assert.equal(proposalsAt('FM AMEMBASSY VELMORA\nTO TOK|').isCut, false);
});

test('precedence words behind an addressee, none above that of the telegram', () => {
	const from = 'FM AMEMBASSY VELMORA\nTO RUEHC/SECSTATE WASHDC';
	checkComplete(`${from} |\n`, { only: ['IMMEDIATE', 'PRIORITY', 'ROUTINE', 'NIACT IMMEDIATE', 'FLASH'] });
	checkComplete(`P 141507Z MAR 09\n${from} |\n`, {
		only: ['PRIORITY', 'ROUTINE'],
		becomes: 'TO RUEHC/SECSTATE WASHDC PRIORITY',
	});
	checkComplete(`${from} IMM|\n`, { only: ['IMMEDIATE'], becomes: 'TO RUEHC/SECSTATE WASHDC IMMEDIATE' });
	checkComplete(`${from} PRI|ORITY 0123\n`, { only: ['PRIORITY'], becomes: 'TO RUEHC/SECSTATE WASHDC PRIORITY 0123' });
	checkComplete(`${from} PRIORITY |0123\n`, { only: [] });
	checkComplete(`${from} |\r\n`, { has: ['IMMEDIATE'] });
	checkComplete('FM AMEMBASSY VELMORA |\n', { hasNot: ['PRIORITY'] });
});

test('lines of the header that are missing, where they belong', () => {
	checkComplete(`${envelope}\n|`, {
		has: ['UNCLAS VELMORA', 'C O N F I D E N T I A L VELMORA', 'TAGS:'],
		hasNot: ['FM', 'TO'],
	});
	checkComplete('F|', { only: ['FM'], becomes: 'FM ' });
	checkComplete(`${above}TA|\n`, { has: ['TAGS:'], becomes: 'TAGS: ' });
	checkComplete(`${above}E.O. 12958: N/A\n|\nREF: A. NORTHPORT 118\n\n1. (C) Text.\n`, {
		only: ['TAGS:', 'SUBJECT:'],
	});
	checkComplete(`${whole}Cl|\n`, { only: ['Classified By:'], becomes: 'Classified By: ' });
	checkComplete(`${envelope}\nUNCLAS VELMORA 000412\n\n|\n`, {
		has: ['E.O. 12958: N/A', 'TAGS:'],
		hasNot: ['Classified By:'],
	});
	checkComplete(`${whole}1. (C) Text.\n\nTA|\n`, { only: [] });
});

test('captions between the classification line and the E.O. line', () => {
	checkComplete(`${above}SIP|\n`, { has: ['SIPDIS'], becomes: 'SIPDIS' });
	checkComplete(`${above}SIPDIS\n|\nE.O. 12958: N/A\n`, {
		has: ['EXDIS', 'NOFORN'],
		hasNot: ['SIPDIS', 'TAGS:', 'REFTEL'],
	});
	checkComplete(`${above}E.O. 12958: N/A\n|\n`, { hasNot: ['SIPDIS'] });
	checkComplete(`${above}STATE FOR EUR|\n`, { only: [] });
	checkComplete(`${envelope}|${marking}`, { hasNot: ['SIPDIS'] });
});

test('the order in force on the day, its instructions, dates counted from the day', () => {
	const on = (dtg: string, line: string): string =>
		`${dtg}\nFM AMEMBASSY VELMORA\n\nC O N F I D E N T I A L VELMORA 000412\n\n${line}\n`;
	checkComplete(`${above}EO|\n`, {
		has: ['E.O. 12958: DECL: 03/14/2019', 'E.O. 12958: DECL: 03/14/2034'],
		becomes: 'E.O. 12958: DECL: 03/14/2019',
	});
	checkComplete(`${above}E.O. 12958: |\n`, {
		has: ['DECL: 03/14/2019', 'DECL: 03/14/2034', 'DECL: 25X1'],
		becomes: 'E.O. 12958: DECL: 03/14/2019',
		hasNot: ['N/A'],
	});
	checkComplete(`${above}E.O. 12958: DECL: 1|1/11/2011\n`, {
		has: ['DECL: 03/14/2019'],
		becomes: 'E.O. 12958: DECL: 03/14/2019',
	});
	checkComplete(on('R 291507Z FEB 08', '|'), { has: ['E.O. 12958: DECL: 02/28/2018'] });
	checkComplete(on('R 281848Z DEC 66', 'E.O|'), { only: [] });
	checkComplete(on('R 141507Z MAR 75', '|'), { has: ['E.O. 11652: GDS', 'E.O. 11652: XGDS-1'] });
	checkComplete(on('R 141507Z MAR 79', '|'), { has: ['E.O. 12065: GDS 03/14/1985', 'E.O. 12065: RDS-1 03/14/1999'] });
	checkComplete(on('R 141507Z MAR 89', '|'), { has: ['E.O. 12356: DECL: OADR'] });
	checkComplete(on('R 141507Z MAR 99', '|'), { has: ['E.O. 12958: DECL: 03/14/2009', 'E.O. 12958: DECL: X1'] });
	checkComplete(
		'UNCLAS VELMORA 0412\n\nE.O. 11652: N/A\nTAGS: |\nSUBJECT: SILT\n\n1. TEXT.\n\nMessage Attributes\nDraft Date: 14 MAR 1975\nLocator: TEXT ON-LINE\n',
		{ has: ['AART'], hasNot: ['KNNP'] },
	);
	checkComplete('UNCLAS VELMORA 000412\n\nE.O|\n', { only: ['E.O. 13526: N/A'] });
	checkComplete('SECRET VELMORA 000412\n\nE.O|\n', {
		has: ['E.O. 13526: DECL: 03/14/2036'],
		hasNot: ['E.O. 13526: N/A'],
	});
});

test('reasons of the section in force, a letter alone behind another', () => {
	const by = `${whole}Classified By: Charge Harlan Quist, `;
	for (const typed of ['reasons |', 'reasons 1.4 |', 'reasons 1.4 (|', 'reasons 1.4 (|)', 'Reason: 1.4(b|'])
		checkComplete(`${by}${typed}\n`, {
			has: ['1.4 (d)'],
			becomes: `Classified By: Charge Harlan Quist, ${typed.slice(0, typed.indexOf(' '))} 1.4 (d)`,
		});
	checkComplete(`${by}reasons 1.4 (b) and |\n`, {
		has: ['(d)'],
		hasNot: ['(b)'],
		becomes: 'Classified By: Charge Harlan Quist, reasons 1.4 (b) and (d)',
	});
	checkComplete(`${whole.replace('MAR 09', 'MAR 99')}Classified By: Quist, reasons |\n`, {
		has: ['1.5 (b)', '1.5 (d)'],
		hasNot: ['1.5 (h)'],
	});
	checkComplete(`${by}the |\n`, { only: [] });
});

test('portion marks behind a number, none above the level', () => {
	const marks = ['(C)', '(C/NF)', '(SBU)', '(U)'];
	for (const typed of ['1. |', '1. (|', '1. (C|)'])
		checkComplete(`${whole}${typed}\n`, { only: marks, becomes: '1. (C) ' });
	checkComplete(`${whole}1.|\n`, { only: marks, becomes: '1. (C) ' });
	checkComplete(`${whole}1. (|U) Text.\n`, { only: marks, becomes: '1. (C) Text.' });
	checkComplete(`${whole}1. (U) |Text.\n`, { only: [] });
	checkComplete(`${whole}1. The mark (|\n`, { only: [] });
	checkComplete('UNCLAS VELMORA 000412\n\nSUBJECT: SILT\n\n1. |\n', { only: ['(SBU)', '(U)'] });
	checkComplete(`${above}SUBJECT: |\n`, { only: marks, becomes: 'SUBJECT: (C) ' });
	checkComplete('R 141507Z MAR 75\nFM AMEMBASSY VELMORA\n\nSECRET VELMORA 0412\n\nSUBJECT: SILT\n\n1. |\n', {
		only: [],
	});
});

test("the next paragraph's number on an empty line of the text", () => {
	checkComplete(`${whole}|\n`, { has: ['1.'], becomes: '1. ' });
	checkComplete(`${whole}1. (C) One.\n\n12. (C) Two.\n\n|\n`, { only: ['3.'], becomes: '3. ' });
	checkComplete(`${whole}1. (C) One.\n\n2|\n`, { only: ['2.'], becomes: '2. ' });
	checkComplete(`${whole}1. (C) One.\n\n|Two.\n`, { only: [] });
	checkComplete(`${whole}1. (C) One.\n\n47|\n`, { only: [] });
	checkComplete(`${above}|\n`, { hasNot: ['1.'] });
});

test('wherever the caret is, what is replaced lies on its line and around it', () => {
	for (const name of fixtureNames.filter((_, at) => at % 6 === 0)) {
		const text = fixtureText(name);
		const file = parse(text);
		for (let offset = 0; offset <= text.length; offset += 7) {
			const line = file.lines.lineAt(offset);
			for (const { span, label } of complete(file, offset, books, now).proposals.slice(0, 40)) {
				assert.ok(span.start <= offset && offset <= span.end, `${name} ${offset} ${label}`);
				assert.ok(
					span.start >= file.lines.startOf(line) && span.end <= file.lines.endOf(line),
					`${name} ${offset} ${label}`,
				);
			}
		}
	}
});
