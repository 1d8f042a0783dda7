/** A telegram while it is put together: lines that know what they belong to, and what a reader must find in them. */
import { type Style } from './options';
import { type Post } from './words';

export type Part =
	| 'wrapper'
	| 'envelope'
	| 'address'
	| 'classification'
	| 'caption'
	| 'attention'
	| 'order'
	| 'tags'
	| 'subject'
	| 'references'
	| 'authority'
	| 'body'
	| 'item'
	| 'title'
	| 'end';

export interface Line {
	readonly part: Part;
	text: string;
	/** Goes on with the line above. */
	readonly more?: boolean;
	/** Begins a numbered paragraph. */
	readonly number?: boolean;
}

export type Era = 'cablegate' | 'nineties' | 'eighties' | 'print' | 'labelled';

/** What is settled before the first line. */
export interface Plan {
	readonly era: Era;
	readonly post: Post;
	readonly serial: number;
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly level: 'UNCLASSIFIED' | 'CONFIDENTIAL' | 'SECRET' | 'LIMITED OFFICIAL USE';
	readonly sections: number;
	/** The body is in capitals. */
	readonly capitals: boolean;
}

/** Fields in words; a key that is absent has nothing to say. */
export type Truth = Partial<Record<Key, string>>;
export type Key =
	| 'id'
	| 'date'
	| 'precedence'
	| 'from'
	| 'to'
	| 'info'
	| 'exempt'
	| 'classification'
	| 'section'
	| 'caveats'
	| 'captions'
	| 'order'
	| 'tags'
	| 'subject'
	| 'references'
	| 'reasons'
	| 'name'
	| 'title'
	| 'paragraphs'
	| 'texts'
	| 'headings'
	| 'summary'
	| 'signature';

export class Draft {
	lines: Line[] = [];
	readonly truth: Truth = {};
	readonly open = new Set<Key>();

	constructor(
		readonly plan: Plan,
		readonly style: Style,
	) {}

	add(part: Part, ...texts: readonly string[]): void {
		for (const text of texts) this.lines.push({ part, text });
	}

	/** One field or paragraph on several lines. */
	addWrapped(part: Part, texts: readonly string[]): void {
		for (const [index, text] of texts.entries()) this.lines.push({ part, text, more: index > 0 });
	}

	blank(part: Part, count = 1): void {
		for (let times = 0; times < count; times++) this.lines.push({ part, text: '' });
	}

	/** What a damage leaves open. */
	leaveOpen(...keys: readonly Key[]): void {
		for (const key of keys) this.open.add(key);
	}

	note(key: Key, value: string): void {
		const known = this.truth[key];
		this.truth[key] = known ? `${known}; ${value}` : value;
	}
}
