/** Stamps of copies released on request, and the marks of exemptions in them. */
import { type Books } from '../books/books';
import { marksOf, readStamp, type StampFact } from '../fields/stamp';
import { type Notice } from '../model';
import { type Explanation, explainedAt, type Meaning, type Place, sureness, told, tokenAt } from './explanation';

/** `release` and `exemption` notices. */
export function explainStamp({ span }: Notice, { file, offset, books }: Place): Explanation | undefined {
	const mark = tokenAt(offset, marksOf(file.text, span));
	if (mark) return explainedAt(mark.span, explainExemption(mark.value, books));
	const facts = readStamp(file.text, span.start, span.end) ?? [];
	const fact = facts.find(({ value }) => value.span.start <= offset && offset <= value.span.end);
	if (fact) return explainedAt(fact.value.span, explainFact(fact));
	return explainedAt(span, {
		title: 'Stamp of a released copy',
		facts: told(
			'Put on when the copy was released; no part of the telegram.',
			'A level in it is that of the copy on the day of release.',
		),
		source: '',
		sure: 'known',
	});
}

/** `B1` or a reason for classification, `1.4(D)`, which is of the order in force when the copy was reviewed. */
export function explainExemption(code: string, books: Books): Meaning {
	const exemption = books.exemption(code);
	if (exemption) {
		return {
			title: `${code}: ${exemption.title}`,
			facts: told(
				'Words were taken out here under this exemption of the Freedom of Information Act.',
				exemption.meaning,
				exemption.note,
			),
			source: exemption.source,
			sure: 'known',
		};
	}
	const reason = books.reason(code.toLowerCase());
	if (!reason) return { title: `${code}: not a listed exemption`, facts: [], source: '', sure: 'unknown' };
	return {
		title: `${code}: ${reason.title || 'no such reason'}`,
		facts: told(
			'Words were taken out here for this reason.',
			'The section is that of the order in force when the copy was reviewed, not when the telegram was sent.',
			reason.note,
		),
		source: reason.source,
		sure: sureness(reason.sure),
	};
}

const requests: readonly (readonly [string, string])[] = [
	['F', 'F: a request under the Freedom of Information Act.'],
	['M', 'M: a request for mandatory review of the classification.'],
	['P', 'P: a request under the Privacy Act.'],
];

function explainFact({ key, value: { value } }: StampFact): Meaning {
	const meaning = (title: string, ...facts: readonly (string | false | undefined)[]): Meaning => ({
		title,
		facts: told(...facts),
		source: '',
		sure: 'known',
	});
	switch (key) {
		case 'Case No.': {
			const request = requests.find(([letter]) => value.startsWith(letter))?.[1];
			const found = meaning(`Case ${value}: the request that led to the release`, request);
			return { ...found, sure: request ? 'inferred' : 'known', source: request ? 'general' : '' };
		}
		case 'Doc No.':
			return meaning(`Document ${value} of the release`, 'The number of this copy, not of the telegram.');
		case 'Date':
			return meaning(`Released ${value}`, 'The day of the release (month, day, year), not that of the telegram.');
		case 'Page':
			return meaning(`Page ${value} of the copy`, 'No part of the text: the sentence goes on behind it.');
		case 'Release':
			return explainDecision(value);
		case 'Declassified':
			return meaning('Declassified', 'The stamp says so of this copy; the marking in the telegram is that of its day.');
		case 'Classified by':
			return meaning(
				'Classified anew when the copy was reviewed',
				'Who did so, the level and the reason are of the review, not of the telegram.',
				value,
			);
		case 'Review Authority':
		case 'Authority':
			return meaning(`${key} ${value}`, 'Who decided on the release, or under what.');
	}
}

function explainDecision(words: string): Meaning {
	const isWithheld = /^(?:DENIED|WITHHELD)/i.test(words);
	const isPart = / PART/i.test(words);
	const title = isWithheld
		? `Withheld in ${isPart ? 'part' : 'full'}`
		: isPart
			? 'Released in part'
			: 'Released in full';
	const fact = isPart
		? 'Words were taken out; marks such as B1 or 1.4(D) tell under which exemption.'
		: isWithheld
			? 'Nothing of the text was released.'
			: 'Nothing was taken out.';
	return { title, facts: [fact], source: '', sure: 'known' };
}
