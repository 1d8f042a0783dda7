/**
 * Drafting block of a telegram of the Department: `DRAFTED BY EB/XX/YY:ABEXAMPLE:CD`, `APPROVED BY …`, then those who
 * cleared it, one a line (NARA 1973-79, 2.6).
 */
import { type Drafting, type Person, type Span } from '../model';
import { matchAt, skipBlanks, standsAt, tokenOf, trimEnd, type Writable } from './scan';

// "DRAFTED BY ", "DRAFTEDY BY:", "APPROVED BY=", "EPPROVED BY -"
const label = /(DRAFTED|DRAFTEDY|DRAFT|APPROVED|EPPROVED|APROVED|APPROVE) BY(?![A-Z]) {0,3}[:=-]? {0,3}/y;
// "EB/XX/YY", "L", "S/S-O", "EUR"
const officeShape = /([A-Z]{1,6}(?:[/-][A-Z0-9]{1,6}){0,4}) {0,2}(?:[:=-]|- ) {0,2}/y;
// "(SUBS)", "(PHONE)", "(IN DRAFT)"
const noteShape = / {0,3}\(([A-Z ,.]{2,24})\)/y;
// ":CD" behind a name, with what else stands there: "X 20000"
const typistShape = / {0,2}: {0,2}([A-Z]{2,4})(?![A-Z])/y;
const nameShape = /[A-Z][A-Z.'-]{0,30}(?: {1,2}[A-Z][A-Z.'-]{0,30}){0,3}/y;

export function looksLikeDrafting(text: string, start: number, end: number): boolean {
	return standsAt(label, text, start, end);
}

/** `L/EB:HIOTHER (SUBS)`, `EUR/ZZ - G. PERSON`: an office, a name, and nothing else but how it was asked. */
export function looksLikeClearance(text: string, start: number, end: number): boolean {
	const { office, name, note, typist } = readPerson(text, start, end);
	const last = Math.max(name?.span.end ?? 0, typist?.span.end ?? 0, note ? note.span.end + 1 : 0);
	return office !== undefined && name !== undefined && last >= end;
}

/** `lines` are those of the block in order, without the noise between them. */
export function readDrafting(text: string, lines: readonly Span[]): Drafting {
	const value: Writable<NonNullable<Drafting['value']>> = { clearances: [] };
	const clearances: Person[] = [];
	let isListed = true;
	for (const { start, end } of lines) {
		const found = matchAt(label, text, start, end);
		if (found) {
			const person = readPerson(text, start + found[0].length, end);
			if (found[1].startsWith('D')) value.drafter ??= person;
			else value.approver ??= person;
			continue;
		}
		// Below this line stand addresses and offices that were to have copies.
		if (text.startsWith('DESIRED DISTRIBUTION', start)) isListed = false;
		const person = isListed ? readPerson(text, start, end) : undefined;
		if (person?.office && person.name) clearances.push(person);
	}
	value.clearances = clearances;
	const span = { start: lines[0].start, end: lines[lines.length - 1].end };
	return { kind: 'drafting', span, pieces: lines.length === 1 ? [span] : lines, value, flaws: [] };
}

function readPerson(text: string, from: number, end: number): Person {
	const start = skipBlanks(text, from, end);
	const person: Writable<Person> = { span: { start, end: trimEnd(text, start, end) } };
	let at = start;
	const office = matchAt(officeShape, text, at, end);
	if (office) {
		person.office = tokenOf(text, at, at + office[1].length);
		at += office[0].length;
	}
	const name = matchAt(nameShape, text, at, end);
	if (name) {
		person.name = tokenOf(text, at, at + name[0].length);
		at += name[0].length;
	}
	const typist = matchAt(typistShape, text, at, end);
	if (typist) {
		at += typist[0].length;
		person.typist = tokenOf(text, at - typist[1].length, at);
	}
	const note = matchAt(noteShape, text, at, end);
	if (note) person.note = tokenOf(text, at + note[0].length - 1 - note[1].length, at + note[0].length - 1);
	return person;
}
