/** The record's rows for everything that is no numbered paragraph of the main run. */
import { type Cable, type CableFile } from './model';
import { prose } from './prose';

export interface ItemRecord {
	/** `annex`: numbering that begins again; `letter`: a lettered item inside a paragraph; `text`: unnumbered text;
	 * `quoted-telegram`: another telegram between QUOTE and UNQUOTE. */
	readonly kind: 'annex' | 'letter' | 'text' | 'quoted-telegram';
	/** The number or letter as written; null for unnumbered text. */
	readonly mark: string | null;
	/** The main paragraph before it; null above the first. */
	readonly paragraph: number | null;
	/** 1-based. */
	readonly line: number;
	readonly endLine: number;
	readonly text?: string;
}

/** In text order. A lone unnumbered text is the cable's only paragraph and no item. */
export function itemsOf(file: CableFile, cable: Cable, options: { readonly text: boolean }): readonly ItemRecord[] {
	const items: ItemRecord[] = [];
	const lone = isLone(cable);
	let paragraph: number | null = null;
	const add = (
		kind: ItemRecord['kind'],
		mark: string | null,
		node: Pick<Cable['blocks'][number], 'span' | 'pieces'>,
	): void => {
		const line = file.lines.lineAt(node.span.start) + 1;
		const endLine = file.lines.lineAt(node.span.end) + 1;
		const words = options.text ? { text: prose(file.text, node.pieces) } : {};
		items.push({ kind, mark, paragraph, line, endLine, ...words });
	};
	for (const block of cable.blocks) {
		if (block.kind === 'unnumbered') {
			if (!lone) add(block.role === 'quoted-telegram' ? block.role : 'text', null, block);
		} else if (block.kind === 'paragraph') {
			if (block.run === 'main') paragraph = block.number;
			else add('annex', String(block.written.value), block);
			for (const item of block.items) add('letter', item.mark.value, item);
		}
	}
	return items;
}

/** Whether the whole body is one unnumbered text, as the handbook asks of a single paragraph. */
export function isLone(cable: Cable): boolean {
	const texts = cable.blocks.filter((block) => block.kind !== 'title');
	return texts.length === 1 && texts[0].kind === 'unnumbered' && texts[0].role !== 'quoted-telegram';
}
