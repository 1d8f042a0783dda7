import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type JsonSchema } from '../../cable/export/schema';
import { validate } from '../cable/export/validate';
import { cable, cables, inFolder, type Ran } from './run';

/** A header line is lost in another (a warning with a safe mend), a paragraph is marked too high (an error). */
const mended = `VZCZCXRO0417\nRR RUEHC\nDE RUEHVL #0412 0731507\nZNR UUUUU ZZH\n${cable}`;
const joined = mended.replace('0417\nRR', '0417 RR');
const exceeding = cable.replace('2. (U)', '2. (S)');
const text = ['--format', 'text'];

interface JsonFinding {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly code: string;
	readonly severity: string;
}

function findingsOf({ out }: Ran): readonly JsonFinding[] {
	return out.split('\n').flatMap((line) => (line ? (JSON.parse(line) as JsonFinding) : []));
}
const codesOf = (ran: Ran): readonly string[] => findingsOf(ran).map(({ code }) => code);

test('text: the place, the line and a mark below its words', async () => {
	const { out } = await cables(['check', '-', ...text], { input: exceeding });
	assert.equal(
		out,
		[
			'-:15:4: error: (S) paragraph in a telegram marked UNCLASSIFIED (portion-exceeds-classification)',
			'  15 | 2. (S) The fair opens in June.',
			'     |    ^~~',
			'',
		].join('\n'),
	);
});

test('text: of a long line as much as a terminal shows', async () => {
	const long = exceeding.replace(
		'1. (U) Odell said the dredgers come in May.\n\n2. ',
		`1. (U) ${'The barge came. '.repeat(30)} 2. `,
	);
	const { out } = await cables(['check', '-', ...text], { input: long });
	const [, line = '', mark = ''] = out.split('\n');
	assert.ok(line.length < 140, line);
	assert.equal(line.slice(mark.indexOf('^'), mark.indexOf('^') + 3), '(S)');
	assert.match(line, /^ +\d+ \| ….*…$|^ +\d+ \| ….*June\.$/);
});

test('text: control characters of a file are shown, not sent, and the mark stands right all the same', async () => {
	const odd = exceeding
		.replace('2. (S) The fair', '2. (S) The\u001b[2J\u0007 \u202efair')
		.replace('1. (U) Odell', '1. (U)\tOdell');
	for (const colours of [false, true]) {
		const { out } = await cables(['check', '-', ...text], { input: odd, colours });
		// eslint-disable-next-line no-control-regex -- what is looked for
		const sent = out.replace(/\u001b\[\d+m/g, '').match(/[\u0000-\u0009\u000b-\u001f\u202e]/g);
		assert.equal(sent, null);
		assert.ok(out.includes('The\\u001b[2J\\u0007 \\u202efair'));
	}
});

test('colours only where the terminal takes them', async () => {
	const plain = await cables(['check', '-', ...text], { input: exceeding, terminal: 'both' });
	assert.ok(!plain.out.includes('\u001b'));
	const coloured = await cables(['check', '-', ...text], { input: exceeding, colours: true });
	assert.ok(coloured.out.includes('\u001b[31merror:\u001b[0m'));
	// eslint-disable-next-line no-control-regex -- what is looked for
	assert.equal(coloured.out.replace(/\u001b\[\d+m/g, ''), plain.out);
});

test('the exit code says whether a finding is as severe as asked', async () => {
	const codeFor = async (input: string, ...args: readonly string[]): Promise<number> =>
		(await cables(['check', '-', ...args], { input })).code;
	assert.equal(await codeFor(exceeding), 1);
	assert.equal(await codeFor(joined), 0);
	assert.equal(await codeFor(joined, '--fail-on', 'warning'), 1);
	assert.equal(await codeFor(joined, '--fail-on', 'information'), 1);
	assert.equal(await codeFor(cable, '--fail-on', 'hint'), 0);
	assert.equal(await codeFor(joined, '--fail-on', 'warning', '--severity', 'joined-format-lines=hint'), 0);
	assert.equal(await codeFor(exceeding, '--severity', 'portion-exceeds-classification=off'), 0);
});

test('severities by code stand over the profile', async () => {
	const asHint = ['--severity', 'joined-format-lines=hint'];
	assert.deepEqual(
		findingsOf(await cables(['check', '-', ...asHint], { input: joined })).map(({ severity }) => severity),
		['hint'],
	);
	for (const profile of ['reader', 'archivist', 'author']) {
		assert.ok(
			codesOf(await cables(['check', '-', '--profile', profile], { input: joined })).includes('joined-format-lines'),
		);
	}
});

test('a call that cannot be meant is refused', async () => {
	for (const args of [
		['--profile', 'all'],
		['--severity', 'no-such=off'],
		['--severity', 'missing-dtg=loud'],
		['--severity', 'missing-dtg'],
		['--fail-on', 'off'],
		['--statistics', '--format', 'sarif'],
		['--fix'],
	]) {
		const { code, out, problems } = await cables(['check', '-', ...args], { input: exceeding });
		assert.equal(code, 2, args.join(' '));
		assert.equal(out, '');
		assert.match(problems, /^cables check: [^\n]*\n$/);
	}
});

test('statistics: counts by code in the place of the findings', () =>
	inFolder(
		{ 'a.txt': exceeding, 'b.txt': joined, 'c.txt': cable, 'd.txt': exceeding, 'e.txt': 'A letter.' },
		async (folder) => {
			const ran = await cables(['check', folder, '--statistics', ...text]);
			assert.equal(
				ran.out,
				[
					'      2  error        portion-exceeds-classification      in 2 files',
					'      1  warning      joined-format-lines                 in 1 file',
					'3 of 4 files with findings',
					'',
				].join('\n'),
			);
			assert.equal(ran.code, 1);
			const json = await cables(['check', folder, '--statistics', '--format', 'json']);
			assert.deepEqual(JSON.parse(json.out.split('\n')[0] ?? ''), {
				code: 'portion-exceeds-classification',
				severity: 'error',
				findings: 2,
				files: 2,
			});
		},
	));

const region: JsonSchema = {
	type: 'object',
	required: ['startLine', 'startColumn', 'endLine', 'endColumn'],
	additionalProperties: { type: 'integer', minimum: 1 },
};
const location: JsonSchema = {
	type: 'object',
	required: ['physicalLocation'],
	additionalProperties: false,
	properties: {
		message: { type: 'object', required: ['text'] },
		physicalLocation: {
			type: 'object',
			required: ['artifactLocation', 'region'],
			additionalProperties: false,
			properties: {
				artifactLocation: {
					type: 'object',
					required: ['uri'],
					properties: { uri: { type: 'string', pattern: '^[!-~]+$' } },
				},
				region,
			},
		},
	},
};
const level: JsonSchema = { enum: ['none', 'note', 'warning', 'error'] };
/** As much of the schema of SARIF 2.1.0 as speaks of what is written here. */
const sarif: JsonSchema = {
	type: 'object',
	required: ['version', 'runs'],
	properties: {
		version: { const: '2.1.0' },
		$schema: { type: 'string', pattern: 'sarif-2\\.1\\.0' },
		runs: {
			type: 'array',
			items: {
				type: 'object',
				required: ['tool', 'results'],
				additionalProperties: false,
				properties: {
					columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
					tool: {
						type: 'object',
						required: ['driver'],
						properties: {
							driver: {
								type: 'object',
								required: ['name'],
								additionalProperties: false,
								properties: {
									name: { type: 'string' },
									informationUri: { type: 'string', pattern: '^https://' },
									rules: {
										type: 'array',
										items: {
											type: 'object',
											required: ['id', 'shortDescription'],
											additionalProperties: false,
											properties: {
												id: { type: 'string' },
												shortDescription: { type: 'object', required: ['text'] },
												fullDescription: { type: 'object', required: ['text'] },
												helpUri: { type: 'string', pattern: '^https://' },
												defaultConfiguration: {
													type: 'object',
													additionalProperties: false,
													properties: { level, enabled: { type: 'boolean' } },
												},
											},
										},
									},
								},
							},
						},
					},
					results: {
						type: 'array',
						items: {
							type: 'object',
							required: ['message', 'ruleId', 'ruleIndex', 'level', 'locations'],
							additionalProperties: false,
							properties: {
								ruleId: { type: 'string' },
								ruleIndex: { type: 'integer', minimum: 0 },
								level,
								message: { type: 'object', required: ['text'] },
								locations: { type: 'array', items: location },
								relatedLocations: { type: 'array', items: location },
								fixes: {
									type: 'array',
									items: {
										type: 'object',
										required: ['artifactChanges'],
										properties: {
											artifactChanges: {
												type: 'array',
												items: {
													type: 'object',
													required: ['artifactLocation', 'replacements'],
													properties: {
														replacements: {
															type: 'array',
															items: {
																type: 'object',
																required: ['deletedRegion'],
																properties: { deletedRegion: region },
															},
														},
													},
												},
											},
										},
									},
								},
							},
						},
					},
				},
			},
		},
	},
};

test('SARIF is one document of its version, whatever the files are called', () =>
	inFolder({ 'a b#%é.txt': exceeding, 'b.txt': joined }, async (folder) => {
		const { out, code } = await cables(['check', folder, '--format', 'sarif']);
		const log = JSON.parse(out) as {
			runs: [
				{
					tool: { driver: { rules: { id: string }[] } };
					results: {
						ruleId: string;
						ruleIndex: number;
						relatedLocations?: unknown[];
						fixes?: unknown[];
						locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
					}[];
				},
			];
		};
		assert.deepEqual(validate(sarif, log), []);
		const [{ tool, results }] = log.runs;
		assert.deepEqual(
			results.map(({ ruleId }) => ruleId),
			['portion-exceeds-classification', 'joined-format-lines'],
		);
		for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
		assert.ok(results[0]?.relatedLocations && results[1]?.fixes);
		assert.ok(results[0].locations[0]?.physicalLocation.artifactLocation.uri.endsWith('/a%20b%23%25%C3%A9.txt'));
		assert.equal(code, 1);
		const none = await cables(['check', '-', '--format', 'sarif'], { input: cable });
		assert.deepEqual(validate(sarif, JSON.parse(none.out)), []);
	}));

const marked = (given: string): string => given.replace('1. (U) Odell', '¶1. (U) Odell “the 2nd”');

test('--fix mends safely and leaves every other byte, in every encoding', async () => {
	const utf16 = (given: string): Uint8Array => Buffer.from(`\ufeff${given}`, 'utf16le');
	const single = (given: string): Uint8Array =>
		Buffer.from(given.replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
	const windows = (given: string): string => given.replaceAll('\n', '\r\n');
	const writers = { utf8: (given: string) => given, bom: (given: string) => `\ufeff${given}`, utf16, single, windows };
	await inFolder(
		Object.fromEntries(Object.entries(writers).map(([name, write]) => [`${name}.txt`, write(marked(joined))])),
		async (folder) => {
			const ran = await cables(['check', folder, '--fix']);
			assert.deepEqual(ran, { code: 0, out: '', problems: 'cables: 5 findings mended in 5 files\n' });
			for (const [name, write] of Object.entries(writers)) {
				const expected = Buffer.from(write(marked(mended)));
				assert.ok(readFileSync(join(folder, `${name}.txt`)).equals(expected), name);
			}
		},
	);
});

test('--fix leaves alone what it could not write back, and what is not safe', async () => {
	const mixed = Buffer.concat([Buffer.from(marked(joined)), Buffer.from([0x93])]);
	await inFolder({ 'mixed.txt': mixed, 'high.txt': exceeding, 'letter.txt': 'TAGS: A letter.' }, async (folder) => {
		const ran = await cables(['check', folder, '--fix']);
		assert.deepEqual(codesOf(ran), ['portion-exceeds-classification', 'joined-format-lines']);
		assert.match(ran.problems, /mixed\.txt is not mended: its encoding \(mixed\) cannot be written back without loss/);
		assert.match(ran.problems, /0 findings mended in 0 files/);
		assert.equal(ran.code, 2);
		assert.ok(readFileSync(join(folder, 'mixed.txt')).equals(mixed));
		assert.equal(readFileSync(join(folder, 'high.txt'), 'utf8'), exceeding);
	});
});

const ignoring = (...ignored: readonly object[]): string => JSON.stringify({ ignored });

test('the nearest list beside the cables silences what it names, unless asked', () =>
	inFolder(
		{
			'.cable/ignore.json': ignoring({ code: 'portion-exceeds-classification', file: 'old/a.txt', on: '(S)' }),
			'old/a.txt': exceeding,
			'old/b.txt': exceeding,
			'new/.cable/ignore.json': ignoring({ code: 'portion-exceeds-classification' }),
			'new/deep/c.txt': exceeding,
		},
		async (folder) => {
			const told = async (...args: readonly string[]): Promise<readonly string[]> =>
				findingsOf(await cables(['check', ...args])).map(({ file }) => file.slice(folder.length + 1));
			assert.deepEqual(await told(folder), ['old/b.txt']);
			assert.deepEqual(await told(join(folder, 'old/a.txt'), join(folder, 'old/b.txt')), ['old/b.txt']);
			assert.deepEqual(await told(folder, '--no-ignore'), ['new/deep/c.txt', 'old/a.txt', 'old/b.txt']);
			assert.ok(!existsSync(join(folder, 'old/.cable')));
		},
	));

test('a malformed list is told once, and nothing is silenced', () =>
	inFolder(
		{ '.cable/ignore.json': '{"ignored":[{"file":"a.txt"}]}', 'a.txt': exceeding, 'b.txt': exceeding },
		async (folder) => {
			const ran = await cables(['check', folder]);
			assert.equal(codesOf(ran).length, 2);
			assert.match(
				ran.problems,
				/^[^\n]*ignore\.json is malformed, so that nothing is ignored: entry 1 has no code\n$/,
			);
			assert.equal(ran.code, 2);
		},
	));

test('an address is not asked for, a share neither', async () => {
	for (const path of ['https://fair.example/a.txt', '\\\\fair\\a.txt']) {
		const { code, problems } = await cables(['check', path]);
		assert.match(problems, /is an address|is a network share/);
		assert.equal(code, 2);
	}
});
