/** What the Department's print and the archive's lines say when asked. */
import { test } from 'node:test';
import { fixtureText } from '../../support';
import { checkExplainIn, type Expected } from './checkExplain';

const [section, department] = [fixtureText('nara-two-sections'), fixtureText('nara-1979-department')];

/** The cursor stands before the first of these words. */
function check(text: string, words: string, title: string, expected: Expected = {}): void {
	checkExplainIn(
		text.replace(words, () => `|${words}`),
		title,
		expected,
	);
}

test('offices, the total and the letter behind it', () => {
	check(section, 'EB-07', 'EB: Bureau of Economic and Business Affairs', { facts: ['7 copies here'], of: 'EB-07' });
	check(section, 'CIAE-00', 'CIAE: Central Intelligence Agency', { facts: ['electronic', 'No copy on paper'] });
	check(section, 'ISO-00', 'ISO: meaning unknown', { sure: 'unknown' });
	check(section.replace('STR-04', 'QQ-04'), 'QQ-04', 'QQ: meaning unknown', { sure: 'unknown' });
	check(section, '/052', '52 copies in all', { of: '/052' });
	check(section, 'W\n', 'W: a telegram that came in', { sure: 'inferred' });
	check(section, 'ACTION EB', 'ACTION: the office that had to act on the telegram');
});

test('who drafted, approved and cleared', () => {
	check(department, 'ABEXAMPLE', 'Drafted by ABEXAMPLE, EB/XX', { facts: ['Bureau of Economic', 'typist'] });
	check(department, 'EFSAMPLE', 'Approved by EFSAMPLE, EB/XX');
	check(department, 'GHPERSON', 'Cleared by GHPERSON, ARA/YY', { facts: ['in substance'] });
});

test('the dash line: counter, filing time, two figures', () => {
	check(department, '012345 1519', 'Relay counter 012345', { sure: 'inferred', unsaid: ['alone'] });
	check(section, '012345\n', 'Relay counter 012345', { sure: 'inferred', facts: ['alone'] });
	check(department, '151910Z', 'Filed Wednesday 15 August 1979, 19:10 UTC', {
		facts: ['25 minutes after'],
		sure: 'inferred',
	});
	check(department, '/47', 'Two figures: meaning unknown', { sure: 'unknown' });
	check(section, '47\nACTION', 'Two figures: meaning unknown', { sure: 'unknown', of: '47' });
});

test('page lines tell when the telegram was received', () => {
	check(section, 'PAGE 01', 'Page line: section 1 of 2, page 1', {
		facts: ['Received Tuesday 15 October 1974, 19:07 UTC, 22 minutes after'],
	});
	check(department, 'PAGE 01', 'Page line: page 1', { facts: ['TOSEC 020011'] });
});

test('stamps, marks and attributes of the archive', () => {
	check(section, 'Declassified', 'Released 30 JUN 2005', { facts: ['1973 and 1974'] });
	check(department, 'Sample A.', 'Released 20 Mar 2014', { facts: ['1978 and 1979'] });
	check(section, 'Message Attributes', 'Mark of the archive');
	check(section, '*** Current C', 'How the archive marks the text today');
	check(section, 'Locator', 'Locator', { facts: ['microfilm', 'no part of the telegram'], of: 'Locator' });
	check(section.replace('Type: TE', 'Mood: FAIR'), 'Mood', 'Mood: meaning unknown', { sure: 'unknown' });
	check(fixtureText('nara-1973'), '¿¿', 'Lost characters');
	check(fixtureText('nara-unreadable-text'), 'ERROR', 'The text is lost');
	check(department, 'NNNNMAF', 'End of a transmission');
});
