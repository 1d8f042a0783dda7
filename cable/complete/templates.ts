/** Whole telegrams, for a text that is still empty. */
import { type Asking } from './asking';
import { linesInForce } from './executiveOrder';
import { groupOf } from './moment';
import { type Proposal } from './proposal';

/** A place to fill in, with what stands there until then. */
type Blank = (says: string) => string;

export function proposeTemplates(text: string, asking: Asking): readonly Proposal[] {
	if (text.trim() !== '') return [];
	const span = { start: 0, end: text.length };
	return (['unclassified', 'classified'] as const).map((marking) => ({
		label: `Telegram, ${marking}`,
		detail: 'header, heading and first paragraph',
		kind: 'template',
		span,
		text: telegram(marking, asking, (says) => says),
		snippet: telegram(marking, asking, blanks()),
	}));
}

/** Numbered in the order of the text. */
function blanks(): Blank {
	let number = 0;
	return (says) => `\${${++number}:${says.replace(/[$}\\]/g, '\\$&')}}`;
}

/** Lines in the order of the handbook (5 FAH-2 H-320); the same word is asked for once each time it stands. */
function telegram(marking: 'unclassified' | 'classified', { now, day, books }: Asking, blank: Blank): string {
	const isOpen = marking === 'unclassified';
	const orders = linesInForce(day, isOpen ? 'UNCLASSIFIED' : 'CONFIDENTIAL', books);
	const lines = [
		`${blank('R')} ${blank(groupOf(now))}`,
		`FM ${blank('AMEMBASSY POST')}`,
		`TO RUEHC/SECSTATE WASHDC ${blank('ROUTINE')}`,
		`INFO ${blank('ADDRESSEES')}`,
		'',
		`${isOpen ? 'UNCLAS' : 'C O N F I D E N T I A L'} ${blank('POST')} ${blank('000001')}`,
		'',
		'SIPDIS',
		'',
		...orders.slice(0, 1).map(({ text }) => text),
		`TAGS: ${blank('PREL')}`,
		`SUBJECT: ${blank('TITLE OF THE TELEGRAM')}`,
		'',
		...(isOpen ? [] : [`Classified By: ${blank('Title and Name')} for reasons 1.4 ${blank('(b) and (d)')}.`, '']),
		`1. ${isOpen ? '(U)' : '(C)'} ${blank('Text')}`,
		blank('SURNAME'),
		'',
	];
	return lines.join('\n');
}
