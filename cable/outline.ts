/** The outline of a file: a tree a cable, for symbols, breadcrumbs, sticky scroll and the terminal (OUTLINE 1 and 2). */
import {
	type Addressee,
	type Block,
	type Cable,
	type CableFile,
	type EnvelopeField,
	type Originator,
	type Passage,
	type Routing,
	type Section,
	type Security,
	type Span,
	type Title,
	type Transmission,
} from './model';
import { isVisible, leaf, type OutlineNode } from './outlineNode';
import {
	clip,
	dateWords,
	detailOfCable,
	firstWords,
	nameOfBlock,
	nameOfCable,
	nameOfReference,
	numberOfParagraph,
} from './outlineText';
import { attributeNodes, lostNodes, printNodes } from './outlineArchive';
import { trailerNodes } from './outlineTrailer';
import { fold, prose, proseStart } from './prose';

export { type OutlineNode } from './outlineNode';

export interface OutlineOptions {
	readonly header: 'tree' | 'flat' | 'hidden';
	/** Comments and notes inside paragraphs. */
	readonly comments: boolean;
	/** Names a cable that has no number of its own. */
	readonly fileName?: string;
}

export function outline(file: CableFile, options: OutlineOptions): readonly OutlineNode[] {
	return file.cables.map((cable) => cableNode(file, cable, options));
}

function cableNode(file: CableFile, cable: Cable, options: OutlineOptions): OutlineNode {
	const single = file.cables.length === 1;
	const wrapperStart = Math.min(cable.span.start, cable.wrapper.at(0)?.span.start ?? cable.span.start);
	const wrapperEnd = Math.max(cable.span.end, cable.wrapper.at(-1)?.span.end ?? 0);
	const range = single ? { start: 0, end: file.text.length } : { start: wrapperStart, end: wrapperEnd };
	const mrn = cable.sections[0].envelope.mrn?.value?.mrn ?? cable.heading.classification?.value?.mrn;
	const fields = options.header === 'hidden' ? [] : headerFields(file, cable);
	const header = options.header === 'tree' && fields.length ? [headerNode(cable, fields)] : fields;
	const body = bodyNodes(file, cable, options);
	const sections = cable.sections.slice(1).flatMap((section) => sectionNode(section));
	const signature = signatureNode(cable);
	const lost = lostNodes(file, cable);
	return {
		name: nameOfCable(cable, options.fileName),
		detail: detailOfCable(cable),
		kind: 'Module',
		range,
		selectionRange: mrn?.span ?? { start: cable.span.start, end: Math.min(cable.span.start + 1, range.end) },
		children: [
			...[...sections, ...trailerNodes(file, cable)].reduce(insert, [...lost, ...header, ...body, ...signature]),
			...attributeNodes(cable),
		],
	};
}

function headerNode(cable: Cable, fields: readonly OutlineNode[]): OutlineNode {
	const { dtg, from } = cable.sections[0].envelope;
	const start = fields[0].range.start;
	const end = fields.reduce((last, field) => Math.max(last, field.range.end), start);
	return {
		name: 'Header',
		detail: [dtg?.value?.precedences.at(0)?.value, from?.value?.name.value].filter(Boolean).join(' · '),
		kind: 'Namespace',
		range: { start, end },
		selectionRange: fields[0].selectionRange,
		children: fields,
	};
}

function headerFields(file: CableFile, cable: Cable): readonly OutlineNode[] {
	const { envelope } = cable.sections[0];
	const { heading } = cable;
	const text = (span: Span): string => clip(fold(file.text.slice(span.start, span.end)));
	const nodes: OutlineNode[] = [...printNodes(file, cable)];
	for (const run of runsOf(envelope.fields, isTransmission)) {
		const first = run.find((field) => field.kind === 'transmission');
		const origin = run.find((field) => field.kind === 'originator');
		const detail = [
			first && text(first.span),
			origin?.value && text({ start: origin.value.serial.span.start - 1, end: origin.span.end }),
		];
		const range = { start: run[0].span.start, end: run[run.length - 1].span.end };
		nodes.push(leaf('Transmission', detail.filter(Boolean).join(', '), 'Package', range, run[0].span));
	}
	if (envelope.mrn) {
		const { span, label } = envelope.mrn;
		nodes.push(leaf('MRN', text({ start: label?.end ?? span.start, end: span.end }), 'Key', span, label ?? span));
	}
	if (envelope.dtg) {
		const { span, label } = envelope.dtg;
		nodes.push(leaf('DTG', text({ start: label?.end ?? span.start, end: span.end }), 'Event', span, label ?? span));
	}
	if (envelope.from?.value) {
		nodes.push(
			leaf(
				`From ${envelope.from.value.name.value}`,
				'',
				'Interface',
				envelope.from.span,
				envelope.from.value.name.span,
			),
		);
	}
	for (const [name, role] of [
		['To', 'to'],
		['Info', 'info'],
		['Exempt', 'exempt'],
	] as const) {
		const isOne = (field: EnvelopeField): field is Addressee =>
			field.kind === 'addressee' && field.value?.role === role;
		for (const list of runsOf(envelope.fields, isOne)) nodes.push(addresseesNode(name, list));
	}
	const { classification, executiveOrder, tags, subject, references, authority } = heading;
	if (classification?.value) {
		const { level, section, caveats } = classification.value;
		const parts = [
			level.value,
			section ? `section ${section.value.number} of ${section.value.total}` : '',
			[
				...caveats.map((caveat) => caveat.value),
				...new Set(heading.captions.flatMap((caption) => caption.value ?? [])),
			].join(' '),
		];
		// Captions that stand with it; one below the E.O. line would stretch it over that.
		const after = heading.fields.filter((field) => field.span.start > classification.span.start);
		const other = after.findIndex((field) => field.kind !== 'caption' && field.kind !== 'attention');
		const captions = after.slice(0, other < 0 ? undefined : other).filter((field) => field.kind === 'caption');
		const isLabelled = cable.form === 'labelled';
		const end = Math.max(classification.span.end, isLabelled ? 0 : (captions.at(-1)?.span.end ?? 0));
		nodes.push(
			leaf(
				'Classification',
				parts.filter(Boolean).join(', '),
				'Key',
				{ start: classification.span.start, end },
				level.span,
			),
		);
	}
	if (executiveOrder?.value) {
		const { number, instruction, date } = executiveOrder.value;
		const detail = [instruction?.value, date?.value].filter(Boolean).join(' ');
		nodes.push(leaf(`E.O. ${number.value}`, detail, 'Constant', executiveOrder.span, number.span));
	}
	if (tags)
		nodes.push(
			leaf(
				'TAGS',
				clip(tags.value?.map((tag) => tag.value.code).join(' ') ?? ''),
				'Enum',
				tags.span,
				tags.label ?? tags.span,
			),
		);
	if (subject)
		nodes.push(leaf('Subject', clip(subject.value?.text ?? ''), 'String', subject.span, subject.label ?? subject.span));
	if (references?.value) {
		const children = references.value.map((reference) => {
			const name = nameOfReference(reference);
			return leaf(isVisible(name) ? name : 'Reference', '', 'Variable', reference.span, reference.span);
		});
		nodes.push({
			...leaf(`References (${children.length})`, '', 'Array', references.span, references.label ?? references.span),
			children,
		});
	}
	if (authority?.value && !insideBody(cable, authority.span)) {
		const reasons = [...new Set(authority.value.sections.map((section) => section.value))].map((section) => {
			const letters = authority.value?.reasons
				.filter((reason) => reason.value.startsWith(section))
				.map((reason) => reason.value.slice(3));
			return [section, ...new Set(letters)].join(' ');
		});
		const detail = [authority.value.name, ...reasons].filter(Boolean).join(', ');
		nodes.push(leaf('Classified by', clip(detail), 'Property', authority.span, authority.label ?? authority.span));
	}
	return nodes.sort((left, right) => left.range.start - right.range.start);
}

/** Neighbours that belong together; where a copy has shuffled the lines they come as several runs. */
function runsOf<F extends EnvelopeField>(
	fields: readonly EnvelopeField[],
	belongs: (field: EnvelopeField) => field is F,
): readonly (readonly F[])[] {
	const runs: F[][] = [];
	let isOpen = false;
	for (const field of fields) {
		if (belongs(field)) {
			if (isOpen) runs[runs.length - 1].push(field);
			else runs.push([field]);
		} else if (field.value === undefined && (field.kind === 'unread' || field.kind === 'addressee')) {
			// What the outline does not show divides nothing.
			continue;
		}
		isOpen = belongs(field);
	}
	return runs;
}

function isTransmission(field: EnvelopeField): field is Transmission | Routing | Originator | Security {
	return ['transmission', 'routing', 'originator', 'security'].includes(field.kind);
}

/** The authority may be paragraph 1 itself; then it is among the paragraphs. */
function insideBody(cable: Cable, span: Span): boolean {
	return cable.blocks.length > 0 && span.start >= cable.blocks[0].span.start;
}

function addresseesNode(name: string, list: readonly Addressee[]): OutlineNode {
	const start = list[0].span.start;
	const end = list[list.length - 1].span.end;
	const children = list.map((addressee) => {
		const { value } = addressee;
		const detail = [value?.precedence?.value, value?.serial?.value].filter(Boolean).join(' ');
		// A name of characters that show nothing is no name.
		const named = value && isVisible(value.name.value) ? value.name : undefined;
		return leaf(named?.value ?? name, detail, 'Interface', addressee.span, named?.span ?? addressee.span);
	});
	const only = list.length === 1 ? children[0] : undefined;
	const detail = only ? [only.name, only.detail].filter(Boolean).join(' ') : '';
	const selection = list[0].label ?? list[0].span;
	return {
		...leaf(`${name} (${list.length})`, detail, 'Array', { start, end }, selection),
		children: only ? [] : children,
	};
}

function bodyNodes(file: CableFile, cable: Cable, options: OutlineOptions): readonly OutlineNode[] {
	const groups: { title: Title | undefined; blocks: Exclude<Block, Title>[] }[] = [{ title: undefined, blocks: [] }];
	for (const block of cable.blocks) {
		if (block.kind === 'title') groups.push({ title: block, blocks: [] });
		else groups[groups.length - 1].blocks.push(block);
	}
	return groups.flatMap(({ title, blocks }) => {
		const nodes = wrapSummaries(cable, blockNodes(file, cable, blocks, options));
		return title ? [titleNode(file, title, blocks, nodes)] : nodes;
	});
}

function titleNode(
	file: CableFile,
	title: Title,
	blocks: readonly Block[],
	children: readonly OutlineNode[],
): OutlineNode {
	const numbers = blocks.flatMap((block) => (block.kind === 'paragraph' && block.run === 'main' ? block.number : []));
	const first = numbers.at(0);
	const last = numbers.at(-1);
	const detail = first === undefined ? '' : first === last ? `¶${first}` : `¶${first}-¶${last ?? first}`;
	const range = { start: title.span.start, end: Math.max(title.span.end, children.at(-1)?.range.end ?? 0) };
	const words = prose(file.text, title.pieces);
	return {
		name: isVisible(words) ? words : 'Heading',
		detail,
		kind: 'Class',
		range,
		selectionRange: title.span,
		children,
	};
}

/** Numbers that begin again stand under the paragraph before them; their ranges widen it. */
function blockNodes(
	file: CableFile,
	cable: Cable,
	blocks: readonly Exclude<Block, Title>[],
	options: OutlineOptions,
): readonly OutlineNode[] {
	const groups: { readonly node: OutlineNode; readonly below: OutlineNode[] }[] = [];
	for (const block of blocks) {
		const node = blockNode(file, cable, block, options);
		const parent = groups.at(-1);
		const isRestart = block.kind === 'paragraph' && block.run !== 'main';
		if (isRestart && parent && parent.node.kind !== 'EnumMember') parent.below.push(node);
		else groups.push({ node, below: [] });
	}
	return groups.map(({ node, below }) => {
		const last = below.at(-1);
		if (!last) return node;
		return { ...node, range: { start: node.range.start, end: last.range.end }, children: [...node.children, ...below] };
	});
}

function blockNode(file: CableFile, cable: Cable, block: Exclude<Block, Title>, options: OutlineOptions): OutlineNode {
	const { words, detail, named } = nameOfBlock(file, block);
	const comments = options.comments ? insideNodes(cable, block.span) : [];
	if (block.kind === 'unnumbered') {
		const firstWord = {
			start: block.span.start,
			end: Math.min(
				block.span.end,
				block.span.start + Math.max(1, file.text.slice(block.span.start, block.span.start + 24).search(/\s|$/)),
			),
		};
		const name = named ? words : `(unnumbered) ${words}`.trim();
		return {
			name,
			detail,
			kind: named ? 'Struct' : 'Field',
			range: block.span,
			selectionRange: firstWord,
			children: comments,
		};
	}
	const misread = block.run === 'main' && block.written.value !== block.number;
	const items = block.items.map((item): OutlineNode => {
		const own = proseStart(file.text, [{ start: item.mark.span.end, end: item.span.end }], 200).replace(
			/^[.)\s]{1,4}/,
			'',
		);
		return leaf(`${item.mark.value}. ${firstWords(own)}`.trim(), '', 'EnumMember', item.span, item.mark.span);
	});
	return {
		name: [numberOfParagraph(file, block), words].filter(Boolean).join(' '),
		detail: misread ? `written ${file.text.slice(block.written.span.start, block.written.span.end)}` : detail,
		kind: block.run !== 'main' ? 'EnumMember' : named ? 'Struct' : 'Field',
		range: block.span,
		selectionRange: { start: block.written.span.start, end: block.portion?.span.end ?? block.written.span.end },
		children: withComments(items, comments),
	};
}

/** Comments and notes that lie inside one block; of two that overlap, because nothing closes the first, the first. */
function insideNodes(cable: Cable, span: Span): readonly OutlineNode[] {
	const nodes: OutlineNode[] = [];
	const { passages } = cable;
	for (let index = firstBehind(passages, span.start); index < passages.length; index++) {
		const { role, opener, span: own } = passages[index];
		if (own.start >= span.end) break;
		if (own.end > span.end || role === 'summary' || !opener) continue;
		if (own.start < (nodes.at(-1)?.range.end ?? 0)) continue;
		const name = role === 'comment' ? 'Comment' : role === 'note' ? 'Note' : 'Text';
		nodes.push(leaf(name, '', role === 'text' ? 'Object' : 'Null', own, opener));
	}
	return nodes;
}

/** Index of the first passage that starts behind an offset; passages are sorted by where they start. */
function firstBehind(passages: readonly Passage[], offset: number): number {
	let low = 0;
	let high = passages.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passages[middle].span.start > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** A comment inside an item is the item's; one that runs over several is told by its words alone. Both come in order. */
function withComments(items: readonly OutlineNode[], comments: readonly OutlineNode[]): readonly OutlineNode[] {
	const nodes: OutlineNode[] = [];
	let next = 0;
	for (const item of items) {
		while (next < comments.length && comments[next].range.end <= item.range.start) nodes.push(comments[next++]);
		const own: OutlineNode[] = [];
		for (; next < comments.length && comments[next].range.start < item.range.end; next++) {
			const { start, end } = comments[next].range;
			if (item.range.start <= start && end <= item.range.end) own.push(comments[next]);
		}
		nodes.push(own.length ? { ...item, children: own } : item);
	}
	return [...nodes, ...comments.slice(next)];
}

/** A summary that ends in a later paragraph than it began wraps them both. */
function wrapSummaries(cable: Cable, nodes: readonly OutlineNode[]): readonly OutlineNode[] {
	const passage = cable.passages.find(({ role }) => role === 'summary');
	if (passage?.closer && passage.opener) {
		const { opener } = passage;
		const first = nodes.findIndex((node) => node.range.start <= opener.start && opener.start < node.range.end);
		const last = nodes.findIndex((node) => node.range.start < passage.span.end && passage.span.end <= node.range.end);
		if (first < 0 || last <= first) return nodes;
		const children = nodes.slice(first, last + 1);
		const range = { start: children[0].range.start, end: children[children.length - 1].range.end };
		const numbers = children.length;
		const wrapper: OutlineNode = {
			name: 'Summary',
			detail: `${numbers} paragraphs`,
			kind: 'Struct',
			range,
			selectionRange: opener,
			children,
		};
		return [...nodes.slice(0, first), wrapper, ...nodes.slice(last + 1)];
	}
	return nodes;
}

function sectionNode(section: Section): readonly OutlineNode[] {
	const start = section.envelope.fields.at(0)?.span.start ?? section.classification?.span.start;
	const end = section.classification?.span.end ?? section.envelope.span.end;
	if (start === undefined || end <= start) return [];
	const two = (value: number): string => String(value).padStart(2, '0');
	const name = `Section ${two(section.number)}${section.total === undefined ? '' : ` of ${two(section.total)}`}`;
	const utc = section.envelope.dtg?.value?.utc;
	const selection = section.classification?.value?.section?.span ?? { start, end };
	return [leaf(name, utc === undefined ? '' : dateWords(utc), 'Package', { start, end }, selection)];
}

function signatureNode(cable: Cable): readonly OutlineNode[] {
	const signature = cable.signature;
	if (!signature?.value?.length) return [];
	// Copies write surnames in capitals, in small letters or as in prose; the outline writes them one way.
	const name = signature.value.map((token) => token.value.toUpperCase()).join(' / ');
	return [leaf(name, 'signature', 'Constant', signature.span, signature.span)];
}

/** Puts a node where its range lies: inside the node that holds it, else between its neighbours. */
function insert(nodes: OutlineNode[], node: OutlineNode): OutlineNode[] {
	const holder = nodes.findIndex((other) => other.range.start <= node.range.start && node.range.end <= other.range.end);
	if (holder >= 0) {
		const parent = nodes[holder];
		return nodes.with(holder, { ...parent, children: insert([...parent.children], node) });
	}
	const next = nodes.findIndex((other) => other.range.start > node.range.start);
	return next < 0 ? [...nodes, node] : nodes.toSpliced(next, 0, node);
}
