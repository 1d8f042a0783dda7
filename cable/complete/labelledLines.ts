/** The labels of a message in the form in use since 2009 (FORMAT 4). */
import { type HeaderLine, labelledLine } from './headerLine';
import { dayOf, groupOf } from './moment';

export const labelledLines: readonly HeaderLine[] = [
	labelledLine('mrn', 'MRN: ', 'year, post, number'),
	{
		name: 'dtg',
		write: (_, { now }) => [{ text: `Date/DTG: ${dayOf(now)} / ${groupOf(now)}`, detail: 'this minute' }],
	},
	labelledLine('from', 'From: ', 'sender', 'FM'),
	labelledLine('to', 'Action: ', 'action addressees', 'TO'),
	labelledLine('info', 'Info: ', 'information addressees', 'INFO'),
	{
		name: 'executive-order',
		write(_, { day, books }) {
			const order = books.orderInForce(day);
			return order ? [{ text: `E.O.: ${order.number}`, detail: 'the order in force' }] : [];
		},
	},
	labelledLine('tags', 'TAGS: ', 'subjects, places, organizations', 'TAGS'),
	labelledLine('caption', 'Captions: ', 'handling and distribution'),
	labelledLine('references', 'Reference: ', 'messages that are cited', 'REF'),
	labelledLine('attention', 'Pass Line: ', 'to whom it is to be passed'),
	labelledLine('subject', 'Subject: ', 'one or two lines', 'SUBJECT'),
];
