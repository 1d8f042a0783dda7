/** The Department's print of 1973-79: office distribution, drafting block, dash line, page line, marks of the archive. */
import { nearestMoment } from '../fields/dayTime';
import { sliceOf } from '../fields/scan';
import {
	type Attribute,
	type DashLine,
	type Distribution,
	type Drafting,
	type Notice,
	type Office,
	type PageLine,
	type Person,
} from '../model';
import { type Explanation, explainedAt, isAt, type Meaning, type Place, sureness, told, tokenAt } from './explanation';
import { durationInWords, momentInWords } from './words';

const seen = 'NARA telegrams of 1973-79, as seen';

/** `EUR-12`, the total, or the whole line. */
export function explainDistribution(field: Distribution, { offset, books }: Place): Explanation | undefined {
	const { value, label, span } = field;
	if (!value) return undefined;
	const office = tokenAt(offset, value.offices);
	if (office) return explainedAt(office.span, explainOffice(office.value, books));
	if (isAt(offset, value.direction?.span)) {
		return explainedAt(value.direction.span, {
			title: value.direction.value === 'W' ? 'W: a telegram that came in' : 'R: a telegram that went out',
			facts: ['So in all 24 telegrams seen; no text says it.'],
			source: seen,
			sure: 'inferred',
		});
	}
	if (isAt(offset, value.total?.span)) {
		return explainedAt(value.total.span, {
			title: `${copiesOf(value.total.value)} in all`,
			facts: ['The copies of all offices together, those of the ACTION or ORIGIN line too.'],
			source: seen,
			sure: 'known',
		});
	}
	if (!isAt(offset, label ?? span)) return undefined;
	return explainedAt(label ?? span, {
		title: {
			action: 'ACTION: the office that had to act on the telegram',
			origin: 'ORIGIN: the office from which the telegram came',
			info: 'INFO: offices and agencies that were to know of it',
		}[value.role],
		facts: [
			"Each symbol is followed by the number of copies. The Department's own print, no part of the telegram as sent.",
		],
		source: seen,
		sure: 'known',
	});
}

function explainOffice({ symbol, copies }: Office, books: Place['books']): Meaning {
	const row = books.office(symbol);
	const many = copies === 0 ? 'No copy on paper' : copiesOf(copies);
	if (!row || (row.title === '' && row.sure === 'unknown')) {
		return {
			title: `${symbol}: meaning unknown`,
			facts: told(`${many} here.`, row ? row.note : 'Not among the symbols that are listed.'),
			source: row?.source ?? '',
			sure: 'unknown',
		};
	}
	const usual = row.least === row.most ? row.least : `${row.least} to ${row.most}`;
	return {
		title: `${symbol}: ${row.title || 'an office of the Department'}`,
		facts: told(
			row.electronic && 'The copy was electronic: such symbols have four letters, the last an E, and always 00.',
			`${many} here${row.least && !row.electronic ? `; ${usual} in the telegrams seen` : ''}.`,
			row.note,
			row.kind === 'agency' && 'An agency outside the Department.',
		),
		source: row.source,
		sure: sureness(row.sure),
	};
}

/** The office of who drafted, approved or cleared. */
export function explainDrafting({ value }: Drafting, { offset, books }: Place): Explanation | undefined {
	if (!value) return undefined;
	const people: readonly (readonly [string, Person | undefined])[] = [
		['Drafted', value.drafter],
		['Approved', value.approver],
		...value.clearances.map((person) => ['Cleared', person] as const),
	];
	const found = people.find(([, person]) => isAt(offset, person?.span));
	const person = found?.[1];
	if (!found || !person) return undefined;
	const bureau = person.office?.value.split(/[/-]/)[0];
	const row = bureau === undefined ? undefined : books.office(bureau);
	const by = person.name ? ` by ${person.name.value}` : '';
	return explainedAt(person.span, {
		title: `${found[0]}${by}${person.office ? `, ${person.office.value}` : ''}`,
		facts: told(
			row?.title && `${bureau ?? ''}: ${row.title}.`,
			person.typist && `${person.typist.value}: initials of the typist.`,
			person.note && (notes[person.note.value] ?? `Note: ${person.note.value}.`),
			person.name && 'Initials and surname stand together as they were typed.',
		),
		source: row?.source ?? seen,
		sure: 'known',
	});
}

const notes: Readonly<Record<string, string>> = {
	SUBS: 'SUBS: cleared in substance, not word by word.',
	INFO: 'INFO: told of it, did not clear it.',
	DRAFT: 'DRAFT: cleared in draft.',
	PHONE: 'PHONE: cleared by telephone.',
};

/** Counter, filing time and the two figures behind the slash. */
export function explainDashLine({ span, value }: DashLine, { offset, section }: Place): Explanation | undefined {
	if (!value) return undefined;
	if (isAt(offset, value.terminal?.span)) return explainedAt(value.terminal.span, unknownFigures);
	if (isAt(offset, value.filed?.span)) {
		const utc = section.envelope.dtg?.value?.utc;
		const moment = utc === undefined ? undefined : nearestMoment(value.filed.value, utc);
		return explainedAt(value.filed.span, {
			title: moment === undefined ? 'Filing time: day, hour and minute' : `Filed ${momentInWords(moment)}`,
			facts: told(
				moment !== undefined && utc !== undefined && distance(moment, utc),
				'Month and year are those of the date-time group.',
			),
			source: 'ACP 127, 115',
			sure: moment === undefined ? 'known' : 'inferred',
		});
	}
	const of = isAt(offset, value.counter?.span) ? value.counter.span : span;
	return explainedAt(of, {
		title: value.counter ? `Relay counter ${value.counter.value}` : 'Dash line',
		facts: told(
			'All stations shared one counter, which began again after some 130,000: it orders telegrams, it does not name them.',
			!value.filed && 'Before December 1976 the counter stood here alone.',
			'Each section has a dash line of its own.',
		),
		source: seen,
		sure: 'inferred',
	});
}

const unknownFigures: Meaning = {
	title: 'Two figures: meaning unknown',
	facts: [
		'A terminal or an operator, perhaps. Not the number of copies: it differed from the printed total wherever both were seen.',
		'To December 1976 on a line below PAGE 01, afterwards behind the slash of the dash line.',
	],
	source: seen,
	sure: 'unknown',
};

/** When the Department received the telegram, against its date-time group. */
export function receiptInWords(line: PageLine, { section }: Place): string {
	const utc = section.envelope.dtg?.value?.utc;
	if (!line.received || utc === undefined) return '';
	const moment = nearestMoment(line.received.value, utc);
	return moment === undefined ? '' : `Received ${momentInWords(moment)}, ${distance(moment, utc)}`;
}

function distance(moment: number, utc: number): string {
	if (moment === utc) return 'at the minute of the date-time group.';
	return `${durationInWords(moment - utc)} ${moment < utc ? 'before' : 'after'} the date-time group.`;
}

/** `Locator: TEXT ON MICROFILM` */
export function explainAttribute({ label, span, value }: Attribute, { offset, books }: Place): Explanation | undefined {
	if (!value || (label && !isAt(offset, label))) return undefined;
	const row = books.attribute(value.key);
	return explainedAt(label ?? span, {
		title: row ? value.key : `${value.key}: meaning unknown`,
		facts: told(
			row ? row.meaning : 'Not among the keys that are listed.',
			row?.share && `Records that have it: ${row.share}.`,
			row?.note,
			'Added by the archive; no part of the telegram.',
		),
		source: row?.source ?? '',
		sure: row ? sureness(row.sure) : 'unknown',
	});
}

/** Release stamps, marks and foot lines of the archive, page heads, the two figures, lost characters. */
export function explainPrintNotice({ role, span }: Notice, { file }: Place): Explanation | undefined {
	if (role === 'terminal') return explainedAt(span, unknownFigures);
	const meaning = role === 'release' ? releaseOf(sliceOf(file.text, span)) : meanings[role];
	return meaning && explainedAt(span, meaning);
}

const stampYears: Readonly<Record<string, string>> = {
	'30 JUN 2005': '1973 and 1974',
	'05 JUL 2006': '1975',
	'06 JUL 2006': '1975',
	'04 MAY 2006': '1976',
	'22 MAY 2009': '1977',
	'20 MAR 2014': '1978 and 1979',
};

function releaseOf(words: string): Meaning | undefined {
	const found = /EO Systematic Review (\d{1,2} [A-Za-z]{3} \d{4})$/.exec(words.slice(-60));
	if (!found) return undefined;
	const years = stampYears[found[1].toUpperCase().padStart(11, '0')];
	return {
		title: `Released ${found[1]}`,
		facts: told(
			years && `The stamp of that day is on the telegrams of ${years}.`,
			'Printed on each page; no part of the text, which goes on behind it.',
		),
		source: 'NARA release stamps, counted by leuc/ACP-127',
		sure: 'known',
	};
}

const archive = 'NARA, Central Foreign Policy Files 1973-79';
const meanings: Partial<Record<Notice['role'], Meaning>> = {
	mark: {
		title: 'Mark of the archive',
		facts: ['Message Text begins the telegram; Message Attributes ends it and begins what the archive has added.'],
		source: archive,
		sure: 'known',
	},
	current: {
		title: 'How the archive marks the text today',
		facts: [
			'Not how it was marked when it was sent: that stands on the classification line and in Original Classification.',
		],
		source: archive,
		sure: 'known',
	},
	damaged: {
		title: 'Lost characters',
		facts: ['Each ¿ stands for a character that could not be carried over from an older system.'],
		source: archive,
		sure: 'known',
	},
	lost: {
		title: 'The text is lost',
		facts: ['It could not be read when the record was made. The microfilm may have it: see Film Number.'],
		source: 'NARA FAQ, questions I.10 and I.11',
		sure: 'known',
	},
	end: {
		title: 'End of a transmission',
		facts: ['No part of the text. VZCZ behind it is the start of the next transmission, glued on.'],
		source: 'ACP 127, 114',
		sure: 'known',
	},
};

function copiesOf(count: number): string {
	return count === 1 ? '1 copy' : `${count} copies`;
}
