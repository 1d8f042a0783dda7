/** Portion marks behind a paragraph's number and at the head of a subject: none above the telegram's level. */
import { matchAt, skipBlanks } from '../fields/scan';
import { readPortion } from '../fields/portion';
import { type Level } from '../model';
import { paragraphStart } from '../parse/lineKinds';
import { type Asking } from './asking';
import { markingOf, type Place } from './place';
import { type Proposal } from './proposal';

export function proposePortions(place: Place, { day }: Asking): readonly Proposal[] {
	const { file, offset, line, cable } = place;
	const from = markedFrom(place);
	// Before the order of 1978 nobody marked portions.
	if (from === undefined || offset < from || day < '1978-12-01') return [];
	const start = skipBlanks(file.text, from, offset);
	const whole = readPortion(file.text, start, line.end);
	if (!whole && !typed.test(file.text.slice(start, offset))) return [];
	if (whole && offset > whole.span.end) return [];
	const span = { start, end: whole?.span.end ?? offset };
	const gap = start === from && file.text[from - 1] !== ' ' ? ' ' : '';
	const after = span.end < line.end ? '' : ' ';
	return marksOf(markingOf(cable)?.level.value, day).map((code) => ({
		label: code,
		detail: '',
		kind: 'code',
		span,
		text: `${gap}${code}${after}`,
		about: { what: 'portion', code, day },
	}));
}

// "", "(", "(S/N": a mark as far as it is typed
const typed = /^(?:\([A-Za-z/]{0,8})?$/;

/** Behind the number of a paragraph, or behind SUBJECT and its colon. */
function markedFrom({ file: { text }, field, line, zone, start }: Place): number | undefined {
	if (field?.kind === 'subject') return field.label && field.label.start >= line.start ? field.label.end : undefined;
	if (field && zone !== 'body') return undefined;
	const found = matchAt(paragraphStart, text, start, line.end);
	return found && start + found[0].length;
}

/** The level of the telegram first, then what lies below it. */
function marksOf(level: Level | undefined, day: string): readonly string[] {
	const low = day < '1995-01-01' ? ['(LOU)', '(U)'] : ['(SBU)', '(U)'];
	const all = ['(TS)', '(TS/NF)', '(S)', '(S/NF)', '(C)', '(C/NF)', ...low];
	const from = level === undefined ? '(C)' : firstMark[level];
	return from === undefined ? low : all.slice(all.indexOf(from));
}

const firstMark: Readonly<Record<Level, string | undefined>> = {
	'TOP SECRET': '(TS)',
	SECRET: '(S)',
	CONFIDENTIAL: '(C)',
	'LIMITED OFFICIAL USE': undefined,
	UNCLASSIFIED: undefined,
};
