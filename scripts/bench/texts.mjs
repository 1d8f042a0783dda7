/** Texts to measure on: invented cables in true form, ordinary text, and texts made to hurt a parser. All from a seed. */

/** @typedef {(below: number) => number} Random */

const words =
	'the of and to in that a for is on with harbor was by as at he be have said not from it will has his would are minister they an but their which more than we been this were had its about one could fair some cheese after also new other lighthouse two keeper ferry who over all while crew should no into tower during if meeting between government there last only next before bell dredger tide port committee members how pilot week first support years what channel many local stalls under customs officials still fog delegation told further captain because own market biscuits silt need year noted asked regatta lamp three logbook quay since against plans work ladder public estimate repair believed view'.split(
		' ',
	);
const names = ['Quist', 'Okafor-Lind', 'Odell', 'Vance', 'Brightwell', 'Callander', 'Lindqvist', 'Harrow'];
/** Posts with their routing indicators; both invented. */
const posts = [
	['RUEHVM', 'AMEMBASSY', 'VELMORA'],
	['RUEHNPT', 'AMEMBASSY', 'NORTHPORT'],
	['RUEHQH', 'AMCONSUL', 'QUAYHAVEN'],
	['RUEHSXC', 'AMEMBASSY', 'SANTA CORINA'],
	['RUCNHBR', 'USMISSION', 'HARBOR BOARD'],
	['RHEFLHB', 'LIGHTHOUSE BOARD', 'WASHDC'],
	['RUEHEMB', 'AMEMBASSY', 'EMBERHOLM'],
	['RUEHTDW', 'AMCONSUL', 'TIDEWATER'],
];
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const subjects = ['PREL', 'PGOV', 'ETRD', 'EFIS', 'EWWT', 'ECON', 'KPAO', 'SENV', 'AORC', 'PBTS'];
const levels = [
	{ line: 'C O N F I D E N T I A L', letters: 'CCCCC', signal: 'ZNY', marks: ['C', 'C', 'C', 'SBU', 'U'] },
	{ line: 'C O N F I D E N T I A L', letters: 'CCCCC', signal: 'ZNY', marks: ['C', 'C/NF', 'U'] },
	{ line: 'S E C R E T', letters: 'SSSSS', signal: 'ZNY', marks: ['S', 'S', 'C'] },
	{ line: 'UNCLAS', letters: 'UUUUU', signal: 'ZNR', marks: ['U', 'SBU'] },
];

/** Numbers that look random and are the same at every run. @returns {Random} */
export function randomFrom(/** @type {number} */ seed) {
	let state = seed >>> 0 || 1;
	return (below) => {
		state ^= state << 13;
		state >>>= 0;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state % below;
	};
}

/**
 * Cables as a collection has them: two thirds wrapped at 65 characters, the rest with a paragraph a line; most short, a
 * few long, 10 KB on the average; every fifth with slips of the kind that copying makes.
 */
export function cables(/** @type {number} */ count, seed = 1) {
	const random = randomFrom(seed);
	return Array.from({ length: count }, () => cable(random));
}

/** Cables one after the other, beginning with the one at `first`, until the text is as long as wanted. */
export function textOfLength(/** @type {readonly string[]} */ from, /** @type {number} */ length, first = 0) {
	const parts = [];
	for (let index = first, sum = 0; sum < length; index++) {
		const next = from[index % from.length] ?? '';
		parts.push(next, '\n');
		sum += next.length + 1;
	}
	// Read back, so that it is a text in one piece as a file is, not a view of a longer one.
	return Buffer.from(parts.join('').slice(0, length)).toString();
}

/** Prose without any form, for the readers of ordinary text files. */
export function ordinaryText(/** @type {number} */ length, seed = 7) {
	const random = randomFrom(seed);
	const paragraphs = [];
	for (let sum = 0; sum < length;) {
		const next = wrapped(sentences(random, 3 + random(5)), 76);
		paragraphs.push(next);
		sum += next.length + 2;
	}
	return paragraphs.join('\n\n').slice(0, length);
}

/** Texts that make a careless parser slow, by name, each as long as wanted. @returns {Readonly<Record<string, string>>} */
export function hostileTexts(/** @type {number} */ length, /** @type {string} */ plain) {
	const filled = (/** @type {string} */ unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
	const random = randomFrom(99);
	const header = 'VZCZCXYZ0001\nRR RUEHWEB\nDE RUEHVM #0001 0010001\nZNR UUUUU ZZH\nR 010001Z JAN 09\n';
	return {
		newlines: filled('\n'),
		blanks: filled(' '),
		numbers: filled('1. \n'),
		parentheses: filled('('),
		'items, one line': filled('A. '),
		'portion marks': filled('(C) '),
		'END SUMMARY': filled('END SUMMARY '),
		'(Comment:': filled('(Comment: '),
		dashes: filled('-'),
		'short rules': filled('---\n'),
		'transmission lines': filled('VZCZCXYZ0001\n'),
		headers: filled(header),
		'small telegrams': filled(
			`${header}FM AMEMBASSY VELMORA\nTO RUEHC/SECSTATE WASHDC\n\nUNCLAS VELMORA 000001\n\nGone.\n`,
		),
		'classification lines': filled('UNCLAS VELMORA 000001\n'),
		'SECRET//X': filled('SECRET//X '),
		'cables, one line': filled(plain.replaceAll('\n', ' ')),
		'REF, one line': `REF: ${filled('A. NORTHPORT 97 B. 08 VELMORA 2044 ')}`,
		'REF, letters': `REF: ${filled('x')}`,
		'TAGS, one line': `TAGS: ${filled('PREL, ')}`,
		'SUBJECT, one line': `SUBJECT: ${filled('HARBOR ')}`,
		'addresses, one line': `${header}FM AMEMBASSY VELMORA\nTO ${filled('RUEHC/SECSTATE WASHDC ')}`,
		addresses: `${header}FM AMEMBASSY VELMORA\nTO ${filled('RUEHC/SECSTATE WASHDC\n')}`,
		'carriage returns': filled('\r'),
		digits: filled('1234567890'),
		capitals: filled('TO BE OR SO\n'),
		'random bytes': Array.from({ length }, () => String.fromCharCode(random(256))).join(''),
	};
}

function cable(/** @type {Random} */ random) {
	const isWrapped = random(3) > 0;
	const isDamaged = random(5) === 0;
	const level = pick(random, levels);
	const [, , post] = pick(random, posts);
	const serial = 1 + random(2400);
	const body = bodyOf(random, level.marks, { isWrapped, isDamaged });
	const sections = isWrapped && random(8) === 0 ? inSections(body) : [body];
	const facts = {
		post,
		serial,
		level,
		day: 1 + random(28),
		month: random(12),
		hour: random(24),
		total: sections.length,
	};
	const text = sections
		.map((lines, index) => {
			const head = envelope(random, { ...facts, number: index + 1, isDamaged });
			const labels = index === 0 ? heading(random, facts) : ['SIPDIS', ''];
			return [...head, ...labels, ...withPages(lines, facts, index + 1), ''].join('\n');
		})
		.join('\n');
	return `${text}${pick(random, names).toUpperCase()}\n`;
}

/**
 * @typedef {object} Facts
 * @property {string} post
 * @property {number} serial
 * @property {(typeof levels)[number]} level
 * @property {number} day
 * @property {number} month
 * @property {number} hour
 * @property {number} total how many sections
 */

function envelope(/** @type {Random} */ random, /** @type {Facts & { number: number; isDamaged: boolean }} */ facts) {
	const { post, serial, level, number, total } = facts;
	const [sender = '', kind = ''] = posts.find(([, , name]) => name === post) ?? [];
	const section = total > 1 ? `/${two(number)}` : '';
	const filed = `${String(Math.min(365, facts.month * 30 + facts.day)).padStart(3, '0')}${two(facts.hour)}07`;
	const addresses = Array.from({ length: 1 + random(10) }, () => address(random));
	const marked = total > 1 ? ` SECTION ${two(number)} OF ${two(total)}` : '';
	const transmission = `VZCZCXRO${String(random(9999)).padStart(4, '0')}`;
	const routing = `OO ${Array.from({ length: 1 + random(6) }, () => pick(random, posts)[0]).join(' ')}`;
	return [
		...(facts.isDamaged ? [`${transmission} ${routing}`, ''] : [transmission, routing]),
		`DE ${sender} #${String(serial).padStart(4, '0')}${section} ${filed}`,
		`${level.signal} ${level.letters} ZZH`,
		`O R ${two(facts.day)}${two(facts.hour)}07Z ${months[facts.month] ?? ''} 09`,
		`FM ${kind} ${post}`,
		'TO RUEHC/SECSTATE WASHDC IMMEDIATE 2214',
		...addresses.map((line, index) => (index === 0 ? `INFO ${line}` : line)),
		'',
		`${level.line}${marked} ${post} ${String(serial).padStart(6, '0')} `,
		'',
	];
}

function address(/** @type {Random} */ random) {
	const [indicator, kind, name] = pick(random, posts);
	const precedence = pick(random, ['', '', ' PRIORITY', ' IMMEDIATE']);
	const serial = random(2) ? ` ${String(random(9999)).padStart(4, '0')}` : '';
	return `${indicator}/${kind} ${name}${precedence}${serial}`;
}

function heading(/** @type {Random} */ random, /** @type {Facts} */ { level, day, month }) {
	const isPlain = level.letters === 'UUUUU';
	const tags = Array.from({ length: 2 + random(6) }, () => pick(random, subjects));
	const subject = wrapped(
		Array.from({ length: 4 + random(12) }, () => pick(random, words)).join(' '),
		58,
	).toUpperCase();
	const references = Array.from({ length: random(2) * (1 + random(5)) }, (_, index) => {
		const year = random(2) ? '08 ' : '';
		return `${index === 0 ? 'REF: ' : '     '}${String.fromCharCode(65 + index)}. ${year}${pick(random, posts)[2]} ${1 + random(3000)}`;
	});
	const authority = `Classified By: Charge d'Affaires Harlan ${pick(random, names)} for reasons 1.4 (b) and (d).`;
	return [
		...(random(3) ? ['SIPDIS', ''] : []),
		...(random(4) ? [] : [`STATE FOR QQ/HBR - D. ${pick(random, names)}`, '']),
		`E.O. 12958: ${isPlain ? 'N/A' : `DECL: ${two(month + 1)}/${two(day)}/2019`}`,
		`TAGS: ${[...new Set(tags)].join(', ')}`,
		`SUBJECT: ${subject}`,
		'',
		...(references.length > 0 ? [...references, ''] : []),
		...(isPlain ? [] : [wrapped(authority, 65), '']),
	];
}

/** Lines of the paragraphs and titles. */
function bodyOf(
	/** @type {Random} */ random,
	/** @type {readonly string[]} */ marks,
	/** @type {{ isWrapped: boolean; isDamaged: boolean }} */ { isWrapped, isDamaged },
) {
	const width = isWrapped ? 65 : Infinity;
	const end = isWrapped ? '' : ' ';
	const count = random(8) === 0 ? 25 + random(30) : 3 + random(13);
	/** @type {string[]} */
	const lines = [];
	for (let number = 1; number <= count; number++) {
		if (number > 1 && random(4) === 0) {
			const title = Array.from({ length: 2 + random(4) }, () => pick(random, words))
				.join(' ')
				.toUpperCase();
			const rule = '-'.repeat(title.length);
			lines.push(...(random(2) ? [rule, title, rule] : [title, rule]), '');
		}
		const written = isDamaged && random(2) ? `- 1${number}.` : random(2) ? `¶${number}.` : `${number}.`;
		const said = sentences(random, 2 + random(8));
		const first = number === 1 ? `SUMMARY: ${said} END SUMMARY.` : random(6) ? said : `(Comment: ${said} End comment.)`;
		lines.push(...`${wrapped(`${written} (${pick(random, marks)}) ${first}`, width)}${end}`.split('\n'), '');
		if (isDamaged && isWrapped && random(3) === 0) lines.splice(-3, 0, '');
	}
	return lines;
}

/** A long message goes out in sections of at most 100 lines or so. */
function inSections(/** @type {readonly string[]} */ body) {
	const longest = 95;
	const sections = [];
	for (let from = 0; from < body.length; from += longest) sections.push(body.slice(from, from + longest));
	return sections;
}

/** The page lines that the last page of a section carries. */
function withPages(/** @type {readonly string[]} */ body, /** @type {Facts} */ facts, /** @type {number} */ number) {
	if (facts.total === 1 && body.length < 60) return body;
	const post = facts.post.slice(0, 12);
	const page = `${post} ${String(facts.serial).padStart(8, '0')}  ${three(number)}.2 OF ${three(facts.total)}`;
	return [...body.slice(0, 40), '', page, '', ...body.slice(40)];
}

function sentences(/** @type {Random} */ random, /** @type {number} */ count) {
	return Array.from({ length: count }, () => {
		const said = Array.from({ length: 8 + random(18) }, () => {
			const word = pick(random, words);
			return random(8) ? word : aside(random, word);
		}).join(' ');
		return `${said.charAt(0).toUpperCase()}${said.slice(1)}${random(9) ? '' : ` (ref ${letter(random)})`}.`;
	}).join(' ');
}

/** What stands among the words of a telegram. */
function aside(/** @type {Random} */ random, /** @type {string} */ word) {
	return pick(random, [
		`${word},`,
		`${word},`,
		pick(random, names),
		`"${word}"`,
		`(${word})`,
		`${letter(random)}${letter(random)}B`,
		`${random(100)} percent`,
		`${word}-${word}`,
		`${word}'s`,
	]);
}

function letter(/** @type {Random} */ random) {
	return String.fromCharCode(65 + random(4));
}

/** Breaks at blanks so that no line is longer than `width`, as far as words allow. */
function wrapped(/** @type {string} */ text, /** @type {number} */ width) {
	const lines = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else {
			line = line ? `${line} ${word}` : word;
		}
	}
	lines.push(line);
	return lines.join('\n');
}

/** @template T @returns {T} */
function pick(/** @type {Random} */ random, /** @type {readonly T[]} */ list) {
	const picked = list[random(list.length)];
	if (picked === undefined) throw new RangeError('There is nothing to pick from.');
	return picked;
}

function two(/** @type {number} */ number) {
	return String(number).padStart(2, '0');
}

function three(/** @type {number} */ number) {
	return String(number).padStart(3, '0');
}
