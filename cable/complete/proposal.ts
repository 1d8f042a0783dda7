/** What can be written at a place of a telegram. */
import { type Span } from '../model';

export interface Proposal {
	/** What is offered, as it will stand in the text. */
	readonly label: string;
	/** A few words on it: a title, a place. Empty when the label says it all. */
	readonly detail: string;
	readonly kind: ProposalKind;
	/** What it takes the place of, on one line; the caret lies in it or at its end. */
	readonly span: Span;
	readonly text: string;
	/** The same with places to fill in, `${1:like this}`, for editors that lead from one to the next. */
	readonly snippet?: string;
	/** What a reader may have typed to mean it, beginning as the text before the caret does; the label if not said. */
	readonly typed?: string;
	/** What to ask `describe` for. */
	readonly about?: About;
}

export type ProposalKind = 'code' | 'word' | 'address' | 'date' | 'label' | 'number' | 'template';

/** Plain data, so that it can wait in an editor until somebody wants to read more. */
export interface About {
	readonly what: Subject;
	readonly code: string;
	/** ISO day of the telegram or of today, by which an era is told. */
	readonly day: string;
	/** Of an address: the routing indicator before its name. Of a date: the executive order. */
	readonly beside?: string;
}

export const subjects = [
	'tag',
	'caption',
	'precedence',
	'address',
	'instruction',
	'declassification',
	'reason',
	'portion',
	'level',
	'keyword',
] as const;
export type Subject = (typeof subjects)[number];
