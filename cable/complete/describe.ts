/** What to say of a proposal when a reader looks at it: the same as a hover over the code would say. */
import { type Books } from '../books/books';
import { isOf1974 } from '../books/tags';
import { explainListedName } from '../explain/addressee';
import { explainCaptionText, explainLevel, explainMark } from '../explain/classification';
import { explainDeclassification, explainInstruction, explainOrder, explainReason } from '../explain/executiveOrder';
import { type Meaning, sureness, told } from '../explain/explanation';
import { explainPrecedence } from '../explain/precedence';
import { explainRoutingIndicator } from '../explain/routingIndicator';
import { explainTag } from '../explain/tags';
import { sourceInWords } from '../explain/words';
import { readPortion } from '../fields/portion';
import { precedenceOrder } from '../fields/precedence';
import { type Level } from '../model';
import { type About, type Subject, subjects } from './proposal';

export function describe(about: About, books: Books): Meaning | undefined {
	const meaning = describers[about.what](about, books);
	return meaning && { ...meaning, source: sourceInWords(meaning.source) };
}

/** What an editor gives back may be anything. */
export function isAbout(value: unknown): value is About {
	if (typeof value !== 'object' || value === null) return false;
	const { what, code, day, beside } = value as Partial<Record<keyof About, unknown>>;
	const isKnown = subjects.some((subject) => subject === what);
	return isKnown && typeof code === 'string' && isDay(day) && (beside === undefined || typeof beside === 'string');
}

function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

const levels: readonly Level[] = ['TOP SECRET', 'SECRET', 'CONFIDENTIAL', 'LIMITED OFFICIAL USE', 'UNCLASSIFIED'];

type Describe = (about: About, books: Books) => Meaning | undefined;

const describers: Readonly<Record<Subject, Describe>> = {
	// What the list of the time does not have is not proposed.
	tag: ({ code, day }, books) =>
		isOf1974(yearOf(day)) && !books.tag1974(code) ? undefined : explainTag(code, yearOf(day), books),
	caption: ({ code, day }, books) => explainCaptionText(code, yearOf(day), books),
	precedence: ({ code }, books) => {
		const word = precedenceOrder.find((known) => known === code);
		return word && explainPrecedence(word, 'For this addressee.', books);
	},
	address: ({ code, beside }, books) =>
		beside ? explainRoutingIndicator(beside, code, books) : explainListedName(code, books),
	instruction: ({ code }, books) =>
		explainInstruction({ word: code, order: undefined, dated: undefined, level: undefined }, undefined, books),
	declassification: ({ code, day, beside }, books) => {
		const { facts, ...meaning } = explainDeclassification(code, 'DECL', day);
		const order = explainOrder(Number(beside), day, books);
		return { ...meaning, facts: [...facts, `${order.title}.`, ...order.facts] };
	},
	reason: ({ code, day }, books) => explainReason(code, yearOf(day), books),
	portion: ({ code }, books) => {
		const mark = readPortion(code, 0, code.length);
		return mark && explainMark(code, mark, books);
	},
	level: ({ code }, books) => {
		const level = levels.find((known) => known === code);
		return level && explainLevel(level, undefined, books);
	},
	keyword: ({ code }, books) => {
		const row = books.headerKeyword(code);
		if (!row) return undefined;
		return {
			title: `${code}: ${row.title}`,
			facts: told(row.meaning, row.note),
			source: row.source,
			sure: sureness(row.sure),
		};
	},
};

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}
