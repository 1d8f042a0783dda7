/**
 * The types of the diagnostic rules. The parser reports what it saw (a `Flaw`); a rule judges it (a `Finding`);
 * `check` decides what is told (a `Told`): gates, severity, each cause once.
 */
import { type Books } from '../books/books';
import { type Cable, type CableFile, type Span } from '../model';

/** One kind of defect: a file of its own, named after its code. */
export interface Rule {
	/** Words that say what is wrong; users write them into settings and scripts, so they never change. */
	readonly code: string;
	/** What is wrong, in one sentence. docs/diagnostics.md is made from this, the next three and the severities. */
	readonly summary: string;
	/** Why it matters, and how often it was met. */
	readonly rationale: string;
	/** Paragraph of the handbook, of the telegraph procedures or of the order; or that the form was measured. */
	readonly source: string;
	/** Tested: the wrong lines have this finding alone, and its fix, if it has one, makes them the mended ones. */
	readonly example: Example;
	/** Unless a user says otherwise. */
	readonly severity: SeverityName;
	/** For who writes telegrams: a rule of form that a reader of other people's telegrams does not want to hear of. */
	readonly author?: ShownSeverity;
	/** What it underlines says nothing new: editors fade it. */
	readonly unnecessary?: true;
	/** What a cable must have for this rule to speak at all. */
	readonly needs?: readonly Need[];
	/** Years of the date-time group, both included. Without a date the rule is silent. */
	readonly years?: { readonly from: number; readonly to: number };
	/** Told once: a finding of one of these codes that touches the same text silences this rule's finding there. */
	readonly unless?: readonly string[];
	check(cable: Cable, context: RuleContext): Iterable<Finding>;
}

/** Lines of one of the invented telegrams that the tests hold, as they should not be and as they should. */
export interface Example {
	readonly of?: 'unclassified' | 'noforn' | 'plain' | 'sections' | 'paged' | 'labelled' | 'archived' | 'limited';
	/** What stands there, if it is not the mended lines. */
	readonly instead?: string;
	readonly wrong: string;
	readonly mended: string;
}

/**
 * - `whole`: not an extract. What is missing from an extract was cut off by its editor.
 * - `heading`: at least one labelled field (E.O., TAGS, SUBJECT, REF, Classified By) or a message reference number;
 *   a bare body misses nothing, and neither does a later section that came without the first.
 * - `flaws`: the parser reported a flaw somewhere in the header or heading. Most telegrams have none, and cost nothing.
 */
export type Need = 'whole' | 'heading' | 'flaws';

export interface RuleContext {
	readonly file: CableFile;
	readonly books: RuleBooks;
}

/** What rules ask of the code books. Most telegrams raise no question, so that no book is read for them. */
export type RuleBooks = Pick<Books, 'tags' | 'tag1974' | 'executiveOrder' | 'nearestOrder' | 'stations'>;

/** A rule's judgement of one place. */
export interface Finding {
	/** The narrowest token that shows what is wrong. */
	readonly span: Span;
	readonly message: string;
	/** The other side, wherever two places disagree. */
	readonly partners?: readonly Partner[];
	readonly fix?: Fix;
}

export interface Partner {
	readonly span: Span;
	readonly message: string;
}

export interface Fix {
	readonly title: string;
	readonly edits: readonly Edit[];
	/** Nothing but the defect can change: fit for mending many places at once. */
	readonly safe: boolean;
}

export interface Edit {
	readonly span: Span;
	readonly text: string;
}

/** A finding with its code and its severity, as editors and the terminal show it. */
export interface Told {
	readonly code: string;
	readonly severity: ShownSeverity;
	readonly message: string;
	readonly span: Span;
	readonly partners: readonly Partner[];
	readonly fix?: Fix;
	readonly unnecessary?: true;
}

export const severityNames = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type SeverityName = (typeof severityNames)[number];
export type ShownSeverity = Exclude<SeverityName, 'off'>;
