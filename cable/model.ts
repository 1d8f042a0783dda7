/**
 * The types that every other room speaks, and nothing else.
 *
 * A text is parsed whole into an immutable tree. Offsets are UTF-16 code units, end exclusive, into the text as given.
 * Tree and record hold what is written and what its own text decides; what depends on another cable, on a book that a
 * user can extend or on a setting is computed when asked and never stored here.
 */

import { type LineKind } from './lineKind';

export { type LineKind, lineKinds } from './lineKind';

/** UTF-16 offsets, end exclusive, into the text as given: no byte order mark (the reader takes it off), line ends untouched. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A stretch that noise (page line, banner, repeated heading) may interrupt. `pieces` is its own text, in order. */
export interface Stretch {
	readonly span: Span;
	readonly pieces: readonly Span[];
}

/** What is wrong, as a fact of reading. Severity, message and fix belong to the rule that tells it. */
export interface Flaw {
	readonly kind: FlawKind;
	readonly span: Span;
	/** What was meant, where that is certain: `S E C R E T`, `JUN`, `TAGS`. */
	readonly meant?: string;
}
export type FlawKind =
	| 'joined' // starts on a line that another field began
	| 'misspelled' // letters doubled, dropped or swapped; `meant` holds the word
	| 'impossible' // of the right shape, but no such day, month, section …
	| 'unreadable' // the label stands, the value has not the right shape
	| 'doubled' // said twice
	| 'empty' // the label stands, nothing follows
	| 'uneven-spacing' // letters right, letter-spacing not
	| 'no-space' // a blank is missing
	| 'unopened' // an end without its beginning
	| 'displaced'; // right thing, wrong place

/** A field as read: where, what, what is wrong. `value` is undefined when the label stands and nothing could be read. */
export interface Field<K extends string, V> extends Stretch {
	readonly kind: K;
	readonly label?: Span;
	readonly value: V | undefined;
	readonly flaws: readonly Flaw[];
}

/** A value inside a field that has a place of its own (a TAGS code, a serial, a precedence letter). */
export interface Token<V> {
	readonly span: Span;
	readonly value: V;
}

export interface CableFile {
	readonly text: string;
	readonly lines: LineTable;
	/** At least one, in text order; any text is read as a cable, `detect` says whether it is one. */
	readonly cables: readonly Cable[];
	/** Non-blank stretches outside every cable. */
	readonly loose: readonly Span[];
}

/** The only thing that turns offsets into lines. Lines end at `\n`, `\r\n` or a lone `\r`. Zero-based. */
export interface LineTable {
	readonly count: number;
	startOf(line: number): number;
	/** End of the line's text, before its terminator. */
	endOf(line: number): number;
	kindOf(line: number): LineKind;
	lineAt(offset: number): number;
}

export interface Cable {
	readonly kind: 'cable';
	readonly span: Span;
	readonly form: Form;
	/** Archive lines before and after. */
	readonly wrapper: readonly (Attribute | Notice)[];
	/** One or more; [0] is what readers call the header. */
	readonly sections: readonly Section[];
	/** Classification line … authority, of section 1. */
	readonly heading: Heading;
	/** Flat, in text order, across all sections. */
	readonly blocks: readonly Block[];
	/** Summary, comment …: may begin and end inside different blocks. */
	readonly passages: readonly Passage[];
	/**
	 * Behind the text, in the labelled form: who drafted, cleared and approved it, more addressees, how it is filed; in a
	 * print the drafting block where it stands there.
	 */
	readonly trailer: readonly (Trailer | Addressee | Drafting)[];
	/** Sorted; never inside a `pieces`. */
	readonly noise: readonly Noise[];
	readonly signature?: Field<'signature', readonly Token<string>[]>;
	/** Of the body as a whole: what no paragraph or field holds. */
	readonly flaws?: readonly Flaw[];
	/** Says that it is an extract, or is cut. */
	readonly partial: boolean;
}

/** What the text shows, not a guess at the decade: rules gate on the DTG's year, readers on `form`. */
export type Form = 'transmission' | 'distribution-print' | 'labelled' | 'text-only';

export interface Section {
	readonly kind: 'section';
	readonly span: Span;
	readonly number: number;
	readonly total?: number;
	readonly envelope: Envelope;
	readonly classification?: ClassificationLine;
}

/** `fields` holds every field in text order, repeats included; the names pick the one that counts. */
export interface Envelope {
	readonly span: Span;
	readonly fields: readonly EnvelopeField[];
	readonly transmission?: Transmission;
	readonly routing?: Routing;
	readonly originator?: Originator;
	readonly security?: Security;
	readonly dtg?: Field<'dtg', DateTimeGroup>;
	/** In the labelled form, where it is a field of its own; elsewhere it stands on the classification line. */
	readonly mrn?: MessageNumber;
	readonly from?: Addressee;
	readonly to: readonly Addressee[];
	readonly info: readonly Addressee[];
	readonly exempt: readonly Addressee[];
}
export type Transmission = Field<'transmission', { readonly channel: Token<string>; readonly serial: Token<number> }>;
export type Routing = Field<
	'routing',
	{ readonly precedence: Token<Precedence>; readonly indicators: readonly Token<string>[] }
>;
export type Originator = Field<
	'originator',
	{
		readonly indicator: Token<string>;
		readonly serial: Token<number>;
		readonly section?: Token<number>;
		readonly filed: Token<FilingTime>;
	}
>;
export type Security = Field<
	'security',
	{
		readonly signal: Token<'ZNR' | 'ZNY'>;
		/** The five letters, equal: one of T S C E U R. */
		readonly letters: Token<string>;
		/** Operating signals after the letters (ZZH, ZDK …). */
		readonly signals: readonly Token<string>[];
	}
>;
/** `MRN: 09 VELMORA 412` */
export type MessageNumber = Field<
	'mrn',
	{
		/** Four digits. */
		readonly year?: Token<number>;
		readonly mrn: Token<Mrn>;
	}
>;
export type EnvelopeField =
	| Transmission
	| Routing
	| Originator
	| Security
	| Field<'dtg', DateTimeGroup>
	| MessageNumber
	| Addressee
	| Distribution
	| Drafting
	| DashLine
	| Unread;

export type Precedence =
	'FLASH' | 'NIACT IMMEDIATE' | 'IMMEDIATE' | 'PRIORITY' | 'ROUTINE' | 'CRITIC' | 'FLASH OVERRIDE';

/** Day of the year (Julian day, 1-366) and Zulu time. */
export interface FilingTime {
	readonly dayOfYear: number;
	readonly hour: number;
	readonly minute: number;
}

export interface DateTimeGroup {
	readonly precedences: readonly Token<Precedence>[];
	/** Milliseconds since 1970 UTC; undefined when impossible. */
	readonly utc: number | undefined;
	readonly day: Token<number>;
	/** Hour and minute as written: 1507. */
	readonly time: Token<number>;
	/** 1-12; 0 when the word is no month. */
	readonly month: Token<number>;
	/** Four digits. */
	readonly year: Token<number>;
	readonly signals: readonly Token<string>[];
	/** In the labelled form the day stands there in words too; ISO `2009-03-14`. */
	readonly calendar?: Token<string>;
}

export type Addressee = Field<
	'addressee',
	{
		readonly role: 'from' | 'to' | 'info' | 'exempt';
		readonly indicator?: Token<string>;
		readonly name: Token<string>;
		readonly office?: Token<string>;
		readonly precedence?: Token<Precedence>;
		/** The post's running number for this addressee, as written: leading zeros kept. */
		readonly serial?: Token<string>;
	}
>;
export type Distribution = Field<
	'distribution',
	{
		readonly role: 'action' | 'origin' | 'info';
		readonly offices: readonly Token<Office>[];
		/** Copies of all lines of the distribution together, as printed behind the last. */
		readonly total?: Token<number>;
		/** W stands on telegrams that came in, R on those that went out. */
		readonly direction?: Token<'W' | 'R'>;
	}
>;
/** `EB-07`: the symbol and the number of copies. */
export interface Office {
	readonly symbol: string;
	readonly copies: number;
}
/** Who drafted, approved and cleared a telegram of the Department. */
export type Drafting = Field<
	'drafting',
	{
		readonly drafter?: Person;
		readonly approver?: Person;
		readonly clearances: readonly Person[];
	}
>;
/** `EB/XX/YY:ABEXAMPLE:CD`, `EUR/ZZ - G. PERSON (INFO)`. */
export interface Person {
	/** From the office to the last of what is said. */
	readonly span: Span;
	readonly office?: Token<string>;
	/** Initials and surname as written. */
	readonly name?: Token<string>;
	/** Initials of the typist. */
	readonly typist?: Token<string>;
	/** SUBS, INFO, DRAFT, PHONE: how it was cleared. */
	readonly note?: Token<string>;
}
/** A label behind the text and what follows it. */
export type Trailer = Field<
	'trailer',
	{
		/** As written, without its colon. */
		readonly label: string;
		readonly text: string;
		/** One a line, where the label is one of persons. */
		readonly persons: readonly Person[];
	}
>;
/** Under the distribution: where the Department's message centre counted and timed the telegram. */
export type DashLine = Field<
	'dash-line',
	{
		/** Of the relay, shared by all stations; it starts again every few days or hours. */
		readonly counter?: Token<string>;
		readonly filed?: Token<DayTime>;
		/** `/47`, since December 1976; before, a line of its own. */
		readonly terminal?: Token<string>;
	}
>;
/** Day of the month and Zulu time, without month and year. */
export interface DayTime {
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}
/** A line inside a known region that is none of its kinds: never lost, never prose. */
export type Unread = Field<'unread', never>;

export interface Heading {
	readonly span: Span;
	readonly fields: readonly HeadingField[];
	readonly classification?: ClassificationLine;
	readonly captions: readonly Field<'caption', string>[];
	readonly attention: readonly Field<'attention', string>[];
	readonly executiveOrder?: ExecutiveOrder;
	readonly tags?: Field<'tags', readonly Token<Tag>[]>;
	readonly subject?: Subject;
	readonly references?: Field<'references', readonly Reference[]>;
	readonly authority?: Authority;
}
export type ExecutiveOrder = Field<
	'executive-order',
	{
		readonly number: Token<number>;
		/** DECL, N/A, GDS, OADR, X1 … as written, upper case. */
		readonly instruction?: Token<string>;
		/** ISO `2019-03-14`. */
		readonly date?: Token<string>;
		/** `(SAMPLE, A. B.)`: who decided, on lines of 1978-82. */
		readonly officer?: Token<string>;
		/** `OR-M`: the officer's office. */
		readonly office?: Token<string>;
	}
>;
export type Subject = Field<'subject', { readonly text: string; readonly portion?: PortionMark }>;
export type Authority = Field<
	'authority',
	{
		/** What follows the label, joined over lines. */
		readonly text: string;
		readonly name?: string;
		readonly title?: string;
		/** `1.4(b)`; the span covers the letter, or the section where a letter is missing. */
		readonly reasons: readonly Token<string>[];
		/** Each `1.4`, `1.5` as written. */
		readonly sections: readonly Token<string>[];
	}
>;
export type HeadingField =
	| ClassificationLine
	| Field<'caption', string>
	| Field<'attention', string>
	| ExecutiveOrder
	| Field<'tags', readonly Token<Tag>[]>
	| Subject
	| Field<'references', readonly Reference[]>
	| Authority
	| Unread;

/** Least to most restrictive at the end; see `levels` in fields/classification for ranks. */
export type Level = 'TOP SECRET' | 'SECRET' | 'CONFIDENTIAL' | 'LIMITED OFFICIAL USE' | 'UNCLASSIFIED';
export type ClassificationLine = Field<
	'classification',
	{
		readonly level: Token<Level>;
		readonly caveats: readonly Token<string>[];
		readonly section?: Token<{ readonly number: number; readonly total: number }>;
		readonly mrn?: Token<Mrn>;
		/** A second number of the same telegram, as it is counted on a journey: `TOSEC 020011`. */
		readonly series?: Token<string>;
	}
>;
/** Message reference number as written: no year (it is the DTG's), post as spelled. Canonical forms: `identify`. */
export interface Mrn {
	readonly post: string;
	readonly serial: number;
	readonly postSpan: Span;
	readonly serialSpan: Span;
}
export interface Tag {
	readonly code: string;
	readonly person?: string;
}

/** As written. `year` only if written: inferring one needs the date, and sometimes the corpus (`identify`). */
export interface Reference extends Stretch {
	readonly kind: 'reference';
	readonly text: string;
	readonly letter?: Token<string>;
	readonly type: ReferenceType;
	readonly station?: Token<string>;
	/** Four digits. */
	readonly year?: Token<number>;
	readonly serial?: Token<number>;
	/** A date behind the number, with or without its year: it decides the year where none is written. */
	readonly date?: Token<{ readonly month: number; readonly day: number }>;
	/** Of a reference by date-time group, milliseconds. */
	readonly utc?: number;
	/** NOTAL, LIMDIS … */
	readonly marks: readonly Token<string>[];
}
export type ReferenceType =
	| 'cable'
	| 'airgram'
	| 'dtg'
	| 'email'
	| 'telephone'
	| 'letter'
	| 'memo'
	| 'fax'
	| 'report'
	| 'meeting'
	| 'web'
	| 'other';

export type Block = Paragraph | Title | Unnumbered;
export interface Paragraph extends Stretch {
	readonly kind: 'paragraph';
	readonly run: 'main' | 'annex' | 'list';
	/** 12 as written; the span covers number and full stop. */
	readonly written: Token<number>;
	/** 2 as meant. */
	readonly number: number;
	readonly portion?: PortionMark;
	readonly items: readonly Item[];
	readonly flaws: readonly Flaw[];
}
export interface Item extends Stretch {
	readonly kind: 'item';
	readonly mark: Token<string>;
}
export interface Title extends Stretch {
	readonly kind: 'title';
	readonly ruled: 'both' | 'under' | 'inline' | 'none';
}
export interface Unnumbered extends Stretch {
	readonly kind: 'unnumbered';
	readonly role: 'text' | 'table' | 'quoted-telegram';
}
export interface PortionMark {
	/** From the opening to the closing parenthesis. */
	readonly span: Span;
	readonly level: 'TS' | 'S' | 'C' | 'SBU' | 'LOU' | 'U';
	readonly caveats: readonly Token<string>[];
	readonly flaws: readonly Flaw[];
}
export interface Passage {
	readonly kind: 'passage';
	readonly role: 'summary' | 'comment' | 'note' | 'text';
	readonly span: Span;
	readonly opener?: Span;
	readonly closer?: Span;
}
export type Noise = PageLine | Notice | Repeat;
export interface Repeat {
	readonly kind: 'repeat';
	readonly span: Span;
	readonly section: number;
}
export interface PageLine {
	readonly kind: 'page';
	readonly span: Span;
	readonly post: Token<string>;
	readonly serial: Token<number>;
	readonly section?: Token<number>;
	readonly page?: Token<number>;
	readonly total?: Token<number>;
	/** `TOSEC 020011`. */
	readonly series?: Token<string>;
	/** When the Department received it. */
	readonly received?: Token<DayTime>;
}
export interface Notice {
	readonly kind: 'notice';
	readonly span: Span;
	/**
	 * `release`: a stamp of the copy that was released; `exemption`: why words were taken out of it;
	 * `mark`: a line of the archive between text and attributes; `current`: how the archive marks the text today;
	 * `terminal`: two figures under a page line; `lost`: says that the text could not be read; `damaged`: lost characters.
	 */
	readonly role:
		| 'release'
		| 'exemption'
		| 'partial'
		| 'banner'
		| 'classification'
		| 'end'
		| 'transmission'
		| 'mark'
		| 'current'
		| 'terminal'
		| 'lost'
		| 'damaged';
}
export type Attribute = Field<'attribute', { readonly key: string; readonly value: string }>;

/** Found in running text when first asked; see `mentions`. */
export interface Mention {
	readonly kind: 'mention';
	readonly span: Span;
	/**
	 * `ref B` names an entry of the REF list, `reftel` the list as a whole; `para 3` a paragraph of this telegram,
	 * `para 3 of ref A` one of another.
	 */
	readonly what: 'reference-letter' | 'reference-list' | 'paragraph' | 'cited-paragraph' | 'cable';
	/** `B`, `3`, `08 LIMA 234`; empty for the whole list. */
	readonly value: string;
	/** Of a telegram, as written; see `idOfReference`. */
	readonly cable?: {
		readonly station: Token<string>;
		readonly year?: Token<number>;
		readonly serial: Token<number>;
	};
}

/** From the cable down to the token under the caret; see `pathAt`. */
export type Node =
	Cable | Section | EnvelopeField | Trailer | HeadingField | Reference | Block | Item | Passage | Noise | Attribute;
