/** Whole invented telegrams, each in a house style and with damages of its own, and what a reader must find in them. */
import { type CableRecord } from '../../../cable/record';
import { addBody, addSignature } from './body';
import { damageLines, repeatHeader, textOf } from './damage';
import { Draft, type Key, type Plan } from './draft';
import { addEnvelope, addPrintEnd, addPrintTop } from './envelope';
import {
	addAuthority,
	addCaptions,
	addClassification,
	addOrder,
	addReferences,
	addSubject,
	addTags,
	type House,
	isClassified,
} from './heading';
import { Style, type Turns } from './options';
import { padded, posts } from './words';

export interface Composed {
	readonly text: string;
	readonly style: string;
	/** What is asked, in words; empty where the telegram says nothing. */
	readonly expected: Readonly<Partial<Record<Key, string>>>;
}

export function compose(turns: Turns, seed: number): Composed {
	const style = new Style(turns, seed);
	const draft = new Draft(planOf(style), style);
	if (draft.plan.era === 'labelled') addLabelled(draft);
	else addTelegram(draft);
	damageLines(draft);
	const text = textOf(draft);
	const asked = keys.filter((key) => !draft.open.has(key));
	const expected = Object.fromEntries(asked.map((key) => [key, plain(key, draft.truth[key] ?? '')]));
	return { text, style: style.chosen.join(', '), expected };
}

function planOf(style: Style): Plan {
	const era = style.option('era', ['cablegate', 'cablegate', 'cablegate', 'nineties', 'eighties', 'print', 'labelled']);
	const isOld = era === 'eighties' || era === 'print';
	const isOutgoing =
		era !== 'labelled' && style.option('sender', ['post', 'post', 'post', 'Department']) === 'Department';
	const level = isOld
		? style.option('old level', ['UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', 'LIMITED OFFICIAL USE'])
		: style.option('level', ['UNCLASSIFIED', 'CONFIDENTIAL', 'CONFIDENTIAL', 'SECRET']);
	return {
		...{ era, level, month: 1 + style.random(12), day: 1 + style.random(28) },
		post: isOutgoing ? { kind: '', name: 'STATE', indicator: 'RUEHC' } : style.pick(posts),
		serial: isOutgoing ? 2000 + style.random(100_000) : 1 + style.random(3000),
		year: {
			cablegate: 2004 + style.random(6),
			nineties: 1996 + style.random(7),
			eighties: 1983 + style.random(12),
			print: 1974 + style.random(6),
			labelled: 2010,
		}[era],
		sections:
			era !== 'labelled' && style.option('sections', ['one', 'several']) === 'several' ? 2 + style.random(2) : 1,
		capitals: isOld || style.option('capitals', ['no', 'no', 'yes']) === 'yes',
	};
}

function addTelegram(draft: Draft): void {
	const { plan, style } = draft;
	if (plan.era === 'print') addPrintTop(draft);
	addEnvelope(draft);
	const gap = style.option('blank lines in the heading', ['none', 'some', 'everywhere']);
	if (draft.lines.length) draft.blank('wrapper', gap === 'none' ? 0 : 1);
	addClassification(draft);
	if (gap !== 'none') draft.blank('caption');
	addCaptions(draft);
	if (gap !== 'none') draft.blank('attention');
	const house: House =
		plan.era === 'cablegate' ? style.option('house style', ['colons', 'colons', 'commas']) : 'colons';
	addOrder(draft, house);
	if (gap === 'everywhere') draft.blank('order');
	addTags(draft, house);
	if (gap === 'everywhere') draft.blank('tags');
	addSubject(draft);
	if (gap !== 'none') draft.blank('subject');
	const hasAuthority = isClassified(plan) && (plan.era === 'cablegate' || plan.era === 'nineties');
	const isFirst =
		hasAuthority &&
		style.option('order of authority and references', ['references', 'references', 'authority']) === 'authority';
	if (!isFirst) addReferences(draft);
	if (gap !== 'none') draft.blank('references');
	const isNumbered = hasAuthority && addAuthority(draft);
	draft.blank('authority');
	if (isFirst && !isNumbered) {
		addReferences(draft);
		draft.blank('references');
	}
	addBody(draft, isNumbered ? 2 : 1);
	if (isNumbered) {
		draft.truth.paragraphs = `1 (U), ${draft.truth.paragraphs ?? ''}`;
		draft.leaveOpen('texts');
	}
	repeatHeader(draft);
	addSignature(draft);
	if (plan.era === 'print') addPrintEnd(draft);
}

/** The labelled form of 2009 on (FORMAT 4). */
function addLabelled(draft: Draft): void {
	const { plan, style, truth } = draft;
	const month = new Date(Date.UTC(plan.year, plan.month - 1, 1)).toLocaleString('en', {
		month: 'short',
		timeZone: 'UTC',
	});
	const [day, year] = [padded(plan.day, 2), padded(plan.year % 100, 2)];
	truth.id = `${year}${plan.post.name.replaceAll(' ', '')}${plan.serial}`;
	truth.date = `${plan.year}-${padded(plan.month, 2)}-${day}T15:07Z`;
	truth.classification = plan.level;
	truth.from = `${plan.post.kind} ${plan.post.name}`;
	truth.to = 'WASHDC, SECSTATE ROUTINE';
	draft.leaveOpen('precedence');
	draft.add('wrapper', plan.level, '');
	draft.add(
		'envelope',
		`MRN: ${year} ${plan.post.name} ${plan.serial}`,
		`Date/DTG: ${month} ${day}, ${plan.year} / ${day}1507Z ${month.toUpperCase()} ${year}`,
	);
	draft.add(
		'envelope',
		`From: ${truth.from}`,
		'Action: WASHDC, SECSTATE ROUTINE',
		'E.O.: 13526',
		'TAGS: ETRD, EFIS, UK',
	);
	truth.order = '13526';
	truth.tags = 'ETRD EFIS UK';
	if (style.option('Captions label', ['none', 'SENSITIVE']) === 'SENSITIVE') {
		draft.add('envelope', 'Captions: SENSITIVE');
		truth.captions = 'SENSITIVE';
	}
	draft.add('envelope', 'Reference: A) 09 NORTHPORT 118', 'Subject: DREDGERS FOR THE CHEESE FAIR', '');
	truth.references = 'A cable 09NORTHPORT118';
	truth.subject = 'DREDGERS FOR THE CHEESE FAIR';
	addBody(draft, 1);
	draft.add('end', 'Signature: Quist', '', 'Drafted By: VELMORA:Vance, Jonas', '', plan.level);
	truth.signature = 'QUIST';
}

const keys: readonly Key[] = [
	'id',
	'date',
	'precedence',
	'from',
	'to',
	'info',
	'exempt',
	'classification',
	'section',
	'caveats',
	'captions',
	'order',
	'tags',
	'subject',
	'references',
	'reasons',
	'name',
	'title',
	'paragraphs',
	'texts',
	'headings',
	'summary',
	'signature',
];

/** A record in the words of a truth. */
export function told(record: CableRecord): Readonly<Record<Key, string>> {
	const { executiveOrder: order, classifiedBy: by } = record;
	const addressees = (list: CableRecord['to']): string =>
		list
			.map(({ routingIndicator, name, office, precedence, serial }) =>
				[routingIndicator, name, office && `//${office}//`, precedence, serial].filter(Boolean).join(' '),
			)
			.join('; ');
	const words: Record<Key, string> = {
		id: record.id ?? '',
		date: record.date ?? '',
		precedence: record.precedence.join(' '),
		from: record.from?.name ?? '',
		to: addressees(record.to),
		info: addressees(record.info),
		exempt: addressees(record.exempt),
		classification: record.classification ?? '',
		section: record.section ? `${record.section.number}/${record.section.total}` : '',
		caveats: record.caveats.join('; '),
		captions: record.captions.join(' '),
		order: order ? [order.number, order.instruction, order.date].filter(Boolean).join(' ') : '',
		tags: record.tags.join(' '),
		subject: record.subject ?? '',
		references: record.references
			.map(({ letter, kind, id }) => [letter ?? '-', kind, id].filter(Boolean).join(' '))
			.join('; '),
		reasons: by?.reasons.join(' ') ?? '',
		name: by?.name ?? '',
		title: by?.title ?? '',
		paragraphs: record.paragraphs
			.map(({ number, portion }) => (portion === null ? String(number) : `${number} (${portion})`))
			.join(', '),
		texts: record.paragraphs.map(({ text }) => text?.replace(/^[^\dA-Z]{0,6}\d+[.)]*/, '')).join(' | '),
		headings: record.headings.join('; '),
		summary: record.summary?.text ?? '',
		signature: record.signature.join(' / '),
	};
	for (const key of keys) words[key] = plain(key, words[key]);
	return words;
}

/** Without what a copy's blanks, marks and capitals change. */
function plain(key: Key, words: string): string {
	if (key === 'texts') return words.replaceAll(/[\s\0¶\ufffd\u00c2]|(?<![\d.])1(?=[A-C]\.)/g, '').toUpperCase();
	return words
		.replaceAll(/[\s\0]+/g, ' ')
		.trim()
		.toUpperCase();
}
