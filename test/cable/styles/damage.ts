/** What copies do to a telegram: to its lines while they are still known apart, then to its characters. */
import { type Draft, type Line, type Part } from './draft';
import { pageOf } from './envelope';
import { levelLine } from './heading';

export function damageLines(draft: Draft): void {
	const { plan } = draft;
	if (plan.era === 'labelled') return;
	addPages(draft);
	addBanners(draft);
	cut(draft);
	joinFields(draft);
}

/** The header of the second section, printed again before one of the paragraphs. */
export function repeatHeader(draft: Draft): void {
	const { plan, style, lines } = draft;
	if (plan.sections < 2 || plan.era === 'print' || !lines.some(({ text }) => text.startsWith('DE '))) return;
	if (style.option('second header', ['none', 'printed']) === 'none') return;
	const at = lines.findLastIndex(({ number }) => number);
	const header = lines
		.filter(({ part }) => part === 'envelope' || part === 'address')
		.map(({ text }): Line => ({ part: 'wrapper', text: text.replace(/(#\d{4})\/01/, '$1/02') }));
	const below = ['', levelLine(plan, 2), '', 'SIPDIS', ''].map((text): Line => ({ part: 'wrapper', text }));
	lines.splice(at, 0, ...header, ...below);
}

function addPages(draft: Draft): void {
	const { plan, style, lines } = draft;
	if (plan.sections < 2 && plan.era !== 'print') return;
	const place = style.option('page', [
		'none',
		'between paragraphs',
		'in a sentence',
		'in a sentence, tight',
		'in the subject',
		'in TAGS',
		'in the list of references',
		'in the authority',
	]);
	const goesOn = (part: Part): number[] => lines.flatMap((line, at) => (line.part === part && line.more ? at : []));
	const places: Readonly<Record<typeof place, readonly number[]>> = {
		none: [],
		'between paragraphs': lines.flatMap(({ number }, at) => (number && lines[at - 1].text === '' ? at : [])),
		'in a sentence': goesOn('body'),
		'in a sentence, tight': goesOn('body'),
		'in the subject': goesOn('subject'),
		'in TAGS': goesOn('tags'),
		'in the list of references': lines.flatMap(({ part }, at) =>
			part === 'references' && lines[at - 1].part === part ? at : [],
		),
		'in the authority': goesOn('authority'),
	};
	if (places[place].length === 0) return;
	const page = pageOf(plan, 2);
	const around =
		place === 'in a sentence, tight'
			? [page]
			: plan.era === 'print'
				? ['', plan.level, '', plan.level, '', page, '']
				: ['', page, ''];
	lines.splice(style.pick(places[place]), 0, ...around.map((text): Line => ({ part: 'wrapper', text })));
}

function addBanners(draft: Draft): void {
	const { plan, style, lines } = draft;
	const date = 'Saturday, 14 March 2009, 15:07';
	const place = style.option('pasted date', ['none', 'none', 'above the level', 'between addresses', 'on top']);
	const level = lines.findIndex(({ part }) => part === 'classification');
	const address = lines.findLastIndex(({ part }) => part === 'address');
	if (place === 'above the level' && level >= 0)
		lines.splice(level, 0, { part: 'wrapper', text: '' }, { part: 'wrapper', text: date });
	if (place === 'between addresses' && address > 1) lines.splice(address, 0, { part: 'wrapper', text: date });
	const above = (...texts: readonly string[]): void => {
		lines.unshift(...texts.map((text): Line => ({ part: 'wrapper', text })));
	};
	if (place === 'on top') above(date, '');
	if (plan.era === 'print') return;
	const offices = [
		'ACTION HBR-00',
		'',
		'INFO  LOG-00   EEB-00   AF-00    CIAE-00',
		'      DS-00    EUR-00',
		'                  ------------------1A2B3C  151502Z /38',
	];
	switch (
		style.option('wrapper', [
			'none',
			'none',
			'extract',
			'offices above',
			'offices below',
			'level above',
			'level above and below',
			'id, date and level above',
			'level between pages',
		])
	) {
		case 'extract':
			above(
				'This record is a partial extract of the original cable. The full text of the original cable is not available.',
				'',
			);
			break;
		case 'offices above':
			above(...offices);
			break;
		case 'offices below':
			draft.add('wrapper', '', ...offices);
			break;
		case 'level above':
			above(plan.level, '');
			break;
		case 'level above and below':
			above(plan.level, '');
			draft.add('end', '', plan.level);
			break;
		case 'id, date and level above':
			above(`09${plan.post.name.replaceAll(' ', '')}${plan.serial}`, '2009-03-14 15:07', plan.level, '');
			break;
		case 'level between pages': {
			const at = lines.findLastIndex(({ number }) => number);
			if (lines[at - 1].text === '')
				lines.splice(at, 0, { part: 'wrapper', text: plan.level }, { part: 'wrapper', text: '' });
			break;
		}
		default:
	}
}

/** Fields that share a line. */
function joinFields(draft: Draft): void {
	const { lines } = draft;
	const pairs = {
		'E.O. and TAGS': ['order', 'tags'],
		'TAGS and subject': ['tags', 'subject'],
		'caption and E.O.': ['caption', 'order'],
		'level and caption': ['classification', 'caption'],
		'level and E.O.': ['classification', 'order'],
		'references and authority': ['references', 'authority'],
	} as const;
	const labels = { 'date and FM': 'FM ', 'FM and TO': 'TO ', 'TO and INFO': 'INFO ' } as const;
	const form = draft.style.option('joined', [
		'none',
		'none',
		...(Object.keys(pairs) as (keyof typeof pairs)[]),
		...(Object.keys(labels) as (keyof typeof labels)[]),
	]);
	if (form === 'none') return;
	if (form in labels) {
		const label = labels[form as keyof typeof labels];
		const at = lines.findIndex(({ part, text }) => part === 'address' && text.startsWith(label));
		if (at > 0 && lines[at - 1].part !== 'wrapper') joinAt(lines, at - 1, at);
		return;
	}
	const [one, other] = pairs[form as keyof typeof pairs];
	const first = lines.findLastIndex(({ part, text }) => part === one && text !== '');
	const next = lines.findIndex(({ text }, at) => at > first && text !== '');
	// Labels with a slip in them are told by the beginning of their line.
	const isPlain =
		next > 0 && /^(?:E\. ?O|EO|TAGS:|SUBJ(?:ECT)?:|SIPDIS|Classified By:|CLASSIFIED BY:)/.test(lines[next].text);
	if (first >= 0 && isPlain && lines[next].part === other) joinAt(lines, first, next);
}

function joinAt(lines: Line[], first: number, next: number): void {
	lines[first].text = `${lines[first].text} ${lines[next].text.trim()}`;
	lines.splice(first + 1, next - first);
}

function cut(draft: Draft): void {
	const { style, truth, plan } = draft;
	const without = (part: Part): void => {
		draft.lines = draft.lines.filter((line) => line.part !== part);
	};
	switch (
		style.option('lost', [
			'nothing',
			'nothing',
			'nothing',
			'nothing',
			'TAGS',
			'E.O.',
			'subject',
			'all above the subject',
		])
	) {
		case 'TAGS':
			without('tags');
			truth.tags = '';
			break;
		case 'E.O.':
			without('order');
			truth.order = '';
			break;
		case 'subject':
			without('subject');
			truth.subject = '';
			break;
		case 'all above the subject':
			if (plan.era === 'print' || draft.lines.some(({ text }) => text.includes('/02 '))) return;
			draft.lines = draft.lines.slice(draft.lines.findIndex(({ part }) => part === 'subject'));
			for (const key of [
				'date',
				'precedence',
				'from',
				'to',
				'info',
				'exempt',
				'caveats',
				'captions',
				'section',
				'order',
				'tags',
			] as const)
				truth[key] = '';
			draft.leaveOpen('id', 'classification', 'references');
			break;
		default:
	}
}

export function textOf(draft: Draft): string {
	const { style } = draft;
	return spoilt(
		draft,
		reflowed(
			draft,
			style.option('flow', [
				'as sent',
				'as sent',
				'body',
				'heading',
				'heading on one line',
				'double-spaced',
				'blanks behind lines',
				'indented',
			]),
		),
	);
}

function reflowed(draft: Draft, flow: string): string {
	const isBody = (part: Part): boolean => part === 'body' || part === 'item';
	const isHeading = (part: Part): boolean => ['order', 'tags', 'subject', 'references', 'authority'].includes(part);
	const lines: Line[] = [];
	for (const line of draft.lines) {
		const last = lines.at(-1);
		const isJoined =
			line.more === true &&
			last?.part === line.part &&
			((flow === 'body' && isBody(line.part)) || (flow.startsWith('heading') && isHeading(line.part)));
		const isOneLine =
			flow === 'heading on one line' && isHeading(line.part) && last !== undefined && isHeading(last.part);
		if (last && (isJoined || (isOneLine && isPlainLabel(line.text))))
			last.text = `${last.text} ${line.text.trim()}`.trimEnd();
		else lines.push({ ...line });
	}
	const text = `${lines.map((line) => line.text).join('\n')}\n`;
	switch (flow) {
		case 'double-spaced':
			draft.leaveOpen('headings');
			return text.replaceAll('\n', '\n\n');
		case 'blanks behind lines':
			return text.replaceAll('\n', ' \n');
		case 'indented':
			return text.replaceAll(/^(?=.)/gm, '   ');
		default:
			return text;
	}
}

/** In the middle of a line a label needs its colon. */
function isPlainLabel(text: string): boolean {
	return (
		text === '' ||
		/^ *(?:TAGS:|SUBJ(?:ECT)?:|Subject:|REF(?:S|TEL|\(S\))?:|Ref:|Classified [Bb]y|CLASSIFIED BY:|\(U\)|\d\d|[B-F][.)]|\([B-F]\)|¶[B-F])/.test(
			text,
		)
	);
}

function spoilt(draft: Draft, given: string): string {
	const { style } = draft;
	const apostrophe = /(?<=[A-Za-z])'(?=[A-Za-z])/g;
	let count = 0;
	const mark = style.option('pilcrow', ['kept', 'removed', 'read as 1', 'lost', 'read as Latin-1', 'partly read as 1']);
	const signs = { kept: '¶', removed: '', 'read as 1': '1', lost: '\ufffd', 'read as Latin-1': '\u00c2¶' } as const;
	const text = given.replaceAll('¶', () => (mark === 'partly read as 1' ? (count++ % 3 ? '1' : '¶') : signs[mark]));
	const ended = { '\\n': text, '\\r\\n': text.replaceAll('\n', '\r\n'), '\\r': text.replaceAll('\n', '\r') }[
		style.option('line ends', ['\\n', '\\n', '\\r\\n', '\\r'])
	];
	switch (
		style.option('characters', [
			'plain',
			'plain',
			'no-break spaces',
			'tabs',
			'NUL',
			'entities',
			'comma apostrophes',
			'smart quotes',
			'redactions',
			'form feeds',
		])
	) {
		case 'no-break spaces':
			return ended.replaceAll(' ', () => (style.random(4) ? ' ' : '\u00a0'));
		case 'tabs':
			return ended.replaceAll('  ', '\t');
		case 'NUL':
			return ended.replaceAll('  ', ' \0');
		case 'entities':
			return ended.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
		case 'comma apostrophes':
			draft.leaveOpen('texts', 'summary', 'subject', 'title');
			return ended.replaceAll(apostrophe, ',');
		case 'smart quotes':
			draft.leaveOpen('texts', 'summary', 'subject', 'title');
			return ended.replaceAll(/"([^"]{0,200})"/g, '“$1”').replaceAll(apostrophe, '’');
		case 'redactions':
			draft.leaveOpen('texts', 'summary');
			return ended.replaceAll(/\b(?:Poloff|POLOFF|Sarti|SARTI)\b/g, 'XXXXXXXXXXXX');
		case 'form feeds':
			return ended.replaceAll(/(?<=[\r\n])(?=[A-Z ]{3,12} \d{8} {2})/g, '\f');
		default:
			return ended;
	}
}
