/** Classification line, caveats, captions, portion marks (5 FAH-2 H-222, H-250; 5 FAH-1 H-246). */
import { type Books } from '../books/books';
import { sliceOf } from '../fields/scan';
import { yearOfCable } from '../identify';
import { type ClassificationLine, type Field, type Level, type PortionMark } from '../model';
import { type Explanation, explainedAt, isAt, type Meaning, type Place, sureness, told, tokenAt } from './explanation';
import { inUse } from './era';
import { explainMrn } from './mrn';
import { upperFirst } from './words';

export function explainClassification(field: ClassificationLine, place: Place): Explanation | undefined {
	const { file, cable, offset, books } = place;
	const { value } = field;
	if (!value) return undefined;
	const { level, caveats, section, mrn } = value;
	const caveat = tokenAt(offset, caveats);
	if (caveat) return explainedAt(caveat.span, explainCaveat(caveat.value, books));
	if (section && isAt(offset, section.span)) return explainedAt(section.span, explainSection(section.value, books));
	if (mrn && isAt(offset, mrn.span))
		return explainedAt(mrn.span, explainMrn(mrn.value, sliceOf(file.text, mrn.value.serialSpan), cable, books));
	if (!isAt(offset, level.span)) return undefined;
	return explainedAt(level.span, explainLevel(level.value, yearOfCable(cable), books));
}

/** Always as a marking of its day: what the telegram is today, its text cannot say. */
export function explainLevel(level: Level, year: number | undefined, books: Books): Meaning {
	const row = books.classification(level);
	return {
		title: year === undefined ? `Marked ${level}` : `Marked ${level} in ${year}`,
		facts: told(
			row?.meaning,
			row && inUse(row.years, year),
			row?.note,
			level !== 'UNCLASSIFIED' &&
				'The marking of its day: it does not tell whether the telegram has been declassified since.',
		),
		source: row?.source ?? '',
		sure: row ? 'known' : 'unknown',
	};
}

/** `NOFORN`, `NF`, `REL NATO`, `FOUO`, `ENTIRE TEXT`. */
export function explainCaveat(written: string, books: Books): Meaning {
	const text = written.toUpperCase();
	const released = releasedTo(text);
	const control = text === 'FOUO' ? books.classification('FOR OFFICIAL USE ONLY') : undefined;
	const row = control ?? books.caption(text) ?? books.caption(released === undefined ? '' : 'REL TO');
	if (!row) return { title: `${written}: not a listed caveat`, facts: [], source: '', sure: 'unknown' };
	const title = released === undefined ? row.title : `releasable to ${released}`;
	return {
		title: `${written}: ${title}`,
		facts: told(row.meaning, row.note),
		source: row.source,
		sure: 'sure' in row ? sureness(row.sure) : 'known',
	};
}

export function explainCaption(field: Field<'caption', string>, { cable, books }: Place): Explanation | undefined {
	if (field.value === undefined) return undefined;
	return explainedAt(field.span, explainCaptionText(field.value, yearOfCable(cable), books));
}

export function explainCaptionText(caption: string, year: number | undefined, books: Books): Meaning {
	const row = books.caption(caption);
	if (!row) {
		const marking = books.classification(caption);
		if (!marking) return { title: `${caption}: not a listed caption`, facts: [], source: '', sure: 'unknown' };
		return {
			title: `${caption}: ${marking.title}`,
			facts: told(marking.meaning, inUse(marking.years, year), marking.note),
			source: marking.source,
			sure: 'known',
		};
	}
	return {
		title: `${caption}: ${row.title || 'meaning not confirmed'}`,
		facts: told(row.meaning, `${upperFirst(row.kind)} caption.`, inUse(row.years, year), row.note),
		source: row.source,
		sure: sureness(row.sure),
	};
}

const portionWords: Readonly<Record<PortionMark['level'], string>> = {
	TS: 'Top Secret',
	S: 'Secret',
	C: 'Confidential',
	SBU: 'Sensitive but unclassified',
	LOU: 'Limited official use',
	U: 'Unclassified',
};

export function explainPortion(portion: PortionMark, { file, books }: Place): Explanation {
	return explainedAt(portion.span, explainMark(sliceOf(file.text, portion.span), portion, books));
}

/** The whole mark is explained at once: `(S//NF)` is read as one word. */
export function explainMark(written: string, portion: PortionMark, books: Books): Meaning {
	const caveats = portion.caveats.map((token) => token.value.toUpperCase());
	const whole = caveats.some((caveat) => caveat.startsWith('ENTIRE'));
	const official = /^\([ \t]{0,2}FOUO/i.test(written);
	const title = official ? 'For official use only' : portionWords[portion.level];
	const named = caveats.filter((caveat) => !caveat.startsWith('ENTIRE')).map((caveat) => caveatInWords(caveat, books));
	return {
		title: `${written}: ${[title, ...named].join(', ')}`,
		facts: told(
			whole
				? 'Portion mark: it holds for the entire text.'
				: 'Portion mark: it holds for the text that it stands before.',
			caveats.includes('NF') || caveats.includes('NOFORN') ? 'Not for foreign nationals, allies included.' : undefined,
		),
		source: '5 FAH-1 H-246',
		sure: 'known',
	};
}

function caveatInWords(caveat: string, books: Books): string {
	const released = releasedTo(caveat);
	if (released !== undefined) return `releasable to ${released}`;
	if (caveat === 'FOUO') return 'for official use only';
	const title = books.caption(caveat)?.title;
	return title ? title.charAt(0).toLowerCase() + title.slice(1) : caveat;
}

/** `REL NATO` → NATO, `REL TO USA, FVEY` → USA, FVEY. */
function releasedTo(text: string): string | undefined {
	const found = /^REL(?: TO)? (.{1,60})$/.exec(text);
	return found?.[1];
}

function explainSection({ number, total }: { number: number; total: number }, books: Books): Meaning {
	return {
		title: `Section ${number} of ${total}`,
		facts: told(
			books.caption('SECTION n OF m')?.meaning,
			total > 1 && number === 1 && 'Where later sections begin often only a page line shows.',
		),
		source: books.caption('SECTION n OF m')?.source ?? '',
		sure: 'known',
	};
}
