/** The text of an invented telegram: paragraphs, headings, lists, quoted texts, and who signed (FORMAT 2.17-2.22). */
import { type Draft } from './draft';
import { levelMark } from './heading';
import { headings, posts, sentence, sentences, surnames, titleCase, wrap } from './words';

const numbers = ['1. ', '1. ', '1.  ', '1.', '1) ', '- 1. ', '   1. ', '1.    '] as const;
const ruled = ['over and under', 'under', 'equal signs', 'two lines', 'on the line', 'small letters'] as const;

/** `first` is the number of the first paragraph. */
export function addBody(draft: Draft, first: number): void {
	new BodyWriter(draft, first).write();
}

class BodyWriter {
	readonly #width: number;
	readonly #marks: string;
	readonly #number: string;
	readonly #summary: string;
	readonly #comment: string;
	readonly #heading: string;
	readonly #count: number;
	readonly #texts: string[] = [];
	readonly #titles: string[] = [];
	readonly #read: string[] = [];

	constructor(
		readonly draft: Draft,
		readonly first: number,
	) {
		const { style, plan } = draft;
		this.#width = Number(style.option('width', ['60', '68', '74', '9999']));
		this.#marks = plan.capitals
			? style.option('old portion marks', ['none', 'none', 'entire text'])
			: style.option('portion marks', ['all', 'all', 'some', 'none', 'spaced', 'two strokes', 'NOFORN']);
		this.#number = style.option('number', numbers);
		this.#count = Number(style.option('paragraphs', ['2', '4', '6', '9', '14']));
		this.#heading = style.option('headings', ['none', ...ruled, 'bare', 'colon', 'without blank lines']);
		const summary = style.option('summary', [
			'none',
			'SUMMARY:',
			'Summary.',
			'title',
			'unnumbered',
			'unnumbered title',
			'two paragraphs',
			'BEGIN',
			'and comment',
			'no end',
		]);
		// Behind an authority that is paragraph 1, text without a number is that paragraph's.
		this.#summary = first > 1 && summary.startsWith('unnumbered') ? 'none' : summary;
		this.#comment = style.option('comment', ['none', 'COMMENT:', 'title', 'two paragraphs', 'in parentheses']);
	}

	write(): void {
		const { draft } = this;
		const { style, truth } = draft;
		const hasOwnNumbers = this.#marks === 'all';
		const inserts = [
			'none',
			'A.',
			'¶A.',
			'(a)',
			'--',
			'- ',
			'* ',
			'(1)',
			'1)',
			'inline',
			'table',
			'year',
			'decimal',
			'telephone',
			'continuation',
		] as const;
		const insert = hasOwnNumbers
			? style.option('own numbers', ['quoted text', 'questions', 'quoted articles', 'none'])
			: style.option('insert', inserts);
		this.#unnumberedSummary();
		for (let index = 0; index < this.#count; index++) {
			this.#titleAbove(index);
			this.#paragraph(index, index === 2 ? insert : 'none');
		}
		if (hasOwnNumbers && style.option('annex', ['none', 'none', 'numbered']) === 'numbered') this.#annex();
		truth.paragraphs = this.#read.join(', ');
		truth.texts = this.#texts.join(' | ');
		if (this.#titles.length) truth.headings = this.#titles.join('; ');
	}

	#unnumberedSummary(): void {
		if (!this.#summary.startsWith('unnumbered')) return;
		const text = `${sentences(this.draft.style, 3)} It rained.`;
		this.draft.truth.summary = this.#cased(text);
		if (this.#summary === 'unnumbered') this.#add('body', `SUMMARY: ${text} END SUMMARY.`);
		else {
			this.#title('SUMMARY', 'under');
			this.#add('body', text);
		}
		this.draft.blank('body');
	}

	#titleAbove(index: number): void {
		if (index === 0 && this.#summary === 'title' && this.#marks !== 'entire text')
			this.#title('SUMMARY', 'over and under');
		else if (this.#comment === 'title' && index === this.#count - 1) this.#title('COMMENT', 'under');
		else if (index % 3 === 1) {
			const plain =
				this.#heading === 'colon' ? 'NEXT STEPS' : headings[(index + this.draft.plan.serial) % headings.length];
			this.#title(plain, this.#heading);
		}
	}

	#title(words: string, form: string): void {
		const { draft } = this;
		if (form === 'none') return;
		const isTight = form === 'without blank lines';
		const text = form === 'small letters' ? titleCase(words) : form === 'colon' ? `${words}:` : words;
		const second = form === 'two lines' ? 'AND WHAT CAME OF IT' : '';
		const length = Math.max(text.length, second.length);
		const dashes = (form === 'equal signs' ? '=' : '-').repeat(length);
		// Behind 45 dashes the system put a blank.
		const rule = length > 45 ? `${dashes.slice(0, 45)} ${dashes.slice(45)}` : dashes;
		if (isTight && draft.lines.at(-1)?.text === '') draft.lines.pop();
		if (form === 'over and under' || form === 'equal signs' || isTight) draft.add('title', rule);
		draft.add('title', form === 'on the line' ? `${text} ${rule}` : text);
		if (second) draft.add('title', second);
		if (!['bare', 'colon', 'on the line'].includes(form)) draft.add('title', rule);
		if (!isTight) draft.blank('title');
		this.#titles.push(second ? `${text} ${second}` : text);
	}

	#paragraph(index: number, insert: string): void {
		const { draft } = this;
		const number = this.first + index;
		const mark = this.#markOf(index);
		const text = mark === 'C - ENTIRE TEXT' ? '' : this.#framed(index, sentences(draft.style, 4));
		const written = mark === undefined ? '' : `(${this.#marks === 'spaced' ? ' ' : ''}${mark}) `;
		const isMarkable = /\. $/.test(this.#number) || mark === undefined;
		const shape = mark === undefined ? this.#number.replace(/[.)]$|\) $/, '. ') : this.#number;
		const lead = shape.replace('1', isMarkable ? `¶${number}` : String(number));
		const from = draft.lines.length;
		// The number counts for the width, its damage does not.
		this.#add('body', `${'@'.repeat(shape.length)}${this.#cased(`${written}${text}`)}`.trimEnd());
		const line = draft.lines[from];
		draft.lines[from] = { part: 'body', number: true, text: line.text.replace('@'.repeat(shape.length), lead) };
		this.#read.push(mark === undefined ? String(number) : `${number} (${mark})`);
		this.#texts.push(this.#cased(`${written}${text}`) + this.#insert(insert));
		draft.blank('body');
	}

	#markOf(index: number): string | undefined {
		const own = levelMark(this.draft.plan);
		switch (this.#marks) {
			case 'none':
				return undefined;
			case 'entire text':
				return index === 0 ? 'C - ENTIRE TEXT' : undefined;
			case 'some':
				return index % 2 ? undefined : own;
			case 'two strokes':
				return own === 'U' ? 'SBU' : `${own}//NF`;
			case 'NOFORN':
				return own === 'U' ? 'U' : `${own}/NOFORN`;
			default:
				return ['U', 'SBU', own][index % 3];
		}
	}

	/** With the words that open and close a summary or a comment. */
	#framed(index: number, text: string): string {
		const { truth } = this.draft;
		const isLast = index === this.#count - 1;
		const summed = this.#cased(text);
		// The first paragraph may hold its mark alone.
		if (this.#marks === 'entire text') return text;
		if (index === 0 && this.#summary !== 'none' && !this.#summary.startsWith('unnumbered')) {
			truth.summary = summed;
			switch (this.#summary) {
				case 'SUMMARY:':
					return `SUMMARY: ${text} END SUMMARY.`;
				case 'Summary.':
					return `Summary. ${text} End Summary.`;
				case 'BEGIN':
					return `BEGIN SUMMARY. ${text} END SUMMARY.`;
				case 'and comment':
					return `Summary and Comment: ${text} End summary and comment.`;
				case 'title':
					return `${text} End Summary.`;
				default:
					return `SUMMARY: ${text}`;
			}
		}
		if (index === 1 && this.#summary === 'two paragraphs') {
			truth.summary = `${truth.summary ?? ''} ${summed}`;
			return `${text} END SUMMARY.`;
		}
		if (isLast && this.#comment === 'COMMENT:') return `COMMENT: ${text} END COMMENT.`;
		if (isLast && this.#comment === 'in parentheses') return `${text} (Comment: It rained. End comment.)`;
		if (this.#comment === 'two paragraphs' && index > 1) {
			if (isLast) return `${text} END COMMENT.`;
			if (index === this.#count - 2) return `COMMENT: ${text}`;
		}
		return text;
	}

	/** What stands in the paragraph below its first words; answers it as it is read. */
	#insert(form: string): string {
		const { draft } = this;
		const { style } = draft;
		const read: string[] = [];
		const add = (text: string): void => {
			read.push(this.#cased(text));
			this.#add('item', text);
		};
		const list = (...marks: readonly string[]): string => {
			for (const mark of marks) {
				draft.blank('body');
				add(`${mark} ${sentence(style)}`);
			}
			return ` ${read.join(' ')}`;
		};
		const goesOn = (above: string, below: string): string => {
			draft.lines.push({ part: 'body', more: true, text: this.#cased(above) });
			draft.lines.push({ part: 'body', more: true, text: this.#cased(below) });
			return ` ${this.#cased(`${above} ${below}`)}`;
		};
		const numbered = (above: string, texts: readonly string[], below: string): string => {
			draft.blank('body');
			if (above) add(above);
			for (const text of texts) {
				draft.blank('body');
				this.#add('item', text);
			}
			draft.leaveOpen('texts');
			if (below) {
				draft.blank('body');
				this.#add('item', below);
			}
			return '';
		};
		const three = ['1.', '2.', '3.'].map((mark) => `${mark} ${sentence(style)}`);
		switch (form) {
			case 'A.':
				return list('A.', 'B.', 'C.');
			case '¶A.':
				return list('¶A.', '¶B.');
			case '(a)':
				return list('(a)', '(b)');
			case '(1)':
				return list('(1)', '(2)');
			case '1)':
				return list('1)', '2)');
			case '--':
			case '- ':
			case '* ':
				return list(form.trim(), form.trim(), form.trim());
			case 'inline':
				return goesOn('The guild asks for (1) lamps, (2) wicks; and 3) a boat.', 'It said: 1. No. 2. Never.');
			case 'year':
				return goesOn('The ferry was painted for the second time in the spring of', '2007. The harbor paid.');
			case 'decimal':
				return goesOn('Exports of dried eel rose to', '1. 4 million crates.');
			case 'telephone':
				return goesOn('He can be reached at', '555-0142. 24 hours a day.');
			case 'table':
				draft.blank('body');
				draft.add('item', 'LAMPS        WICKS', '12           34', '9            1.5');
				return ' LAMPS WICKS 12 34 9 1.5';
			case 'continuation':
				draft.blank('body');
				add('Post thanks the Department for its help.');
				return ` ${read.join(' ')}`;
			case 'quoted text':
				return numbered('BEGIN TEXT:', three, 'END TEXT.');
			case 'questions':
				return numbered('The questions follow:', ['1. Who paints the ferry?', '2. Who counts the herons?'], '');
			case 'quoted articles':
				return numbered('', ['"1. The Parties shall count the herons.', '2. The Parties shall share the eels."'], '');
			default:
				return '';
		}
	}

	#annex(): void {
		const { draft } = this;
		draft.add('title', '', 'ANNEX', '-----', '');
		this.#titles.push('ANNEX');
		for (const number of [1, 2, 3]) {
			this.#add('item', `${number}. ${sentence(draft.style)}`);
			draft.blank('body');
		}
	}

	#add(part: 'body' | 'item', text: string): void {
		this.draft.addWrapped(part, wrap(text.startsWith('@') ? text : this.#cased(text.trimStart()), this.#width));
	}

	#cased(text: string): string {
		return this.draft.plan.capitals ? text.toUpperCase() : text;
	}
}

export function addSignature(draft: Draft): void {
	const { style, truth, plan } = draft;
	while (draft.lines.at(-1)?.text === '') draft.lines.pop();
	const name = style.pick(surnames);
	const form = style.option('signature', [
		'own line',
		'below a blank line',
		'small letters',
		'run on',
		'run on in small letters',
		'two',
		'none',
	]);
	const last = draft.lines.at(-1);
	if (form !== 'none') truth.signature = name;
	if (form === 'own line') draft.add('end', name);
	if (form === 'below a blank line') draft.add('end', '', name);
	if (form === 'small letters') draft.add('end', '', titleCase(name));
	if (form.startsWith('run on') && last) last.text += ` ${form === 'run on' ? name : titleCase(name)}`;
	if (form === 'two') {
		const second = surnames.find((other) => other !== name && !other.includes('-')) ?? '';
		draft.add('end', '', name, second);
		truth.signature = `${name} / ${second}`;
	}
	const end = style.option('end', ['none', 'NNNN', 'level', 'link', 'date', 'arrow', 'BT', 'Nnnn']);
	if (end === 'NNNN') draft.add('end', '', 'NNNN');
	if (end === 'Nnnn') draft.add('end', 'Nnnn');
	if (end === 'level') draft.add('end', '', plan.level);
	if (end === 'link' && form !== 'none')
		draft.add('end', '', `http://cables.example.org/${plan.year}/${posts[0].name}`);
	if (end === 'date') draft.add('end', '2009-12-31');
	if (end === 'arrow') draft.add('end', '>');
	if (end === 'BT') draft.add('end', 'BT', '#0412');
}
