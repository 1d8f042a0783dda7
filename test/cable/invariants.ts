/** What holds for every text, cable or not: asserted over fixtures, their mutations and arbitrary text. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { explain } from '../../cable/explain/explain';
import { folding } from '../../cable/folding';
import { type Block, type Cable, type CableFile, type Node, type Span } from '../../cable/model';
import { outline, type OutlineNode } from '../../cable/outline';
import { parse } from '../../cable/parse/parse';
import { pathAt } from '../../cable/pathAt';
import { recordsOf } from '../../cable/record';
import { check } from '../../cable/rules/check';
import { runs } from '../share';
import { books } from '../support';

/** Everything that reads a tree is asked, over a tree that nobody can change. */
export function assertInvariants(text: string): void {
	const file = deepFreeze(parse(text));
	assert.equal(file.text, text);
	assert.ok(file.cables.length > 0, 'any text is read as a cable');
	assertSpans(file, text.length);
	for (const cable of file.cables) assertCable(cable);
	assertOrdered(file.cables.map((cable) => cable.span));
	assertLines(file);
	assertOutline(file);
	assertFolding(file);
	assertPaths(file);
	assertRecords(file);
	assertFindings(file);
	assert.equal(shapeOf(parse(text)), shapeOf(file), 'a second parse differs');
}

/** A tree as text, to compare with. */
export function shapeOf(file: CableFile): string {
	const kinds = Array.from({ length: file.lines.count }, (_, line) => file.lines.kindOf(line));
	return JSON.stringify([file.cables, file.loose, kinds]);
}

/** The numbers meant, cable by cable, with the run they belong to. */
export function numbersOf(text: string): readonly (readonly string[])[] {
	return parse(text).cables.map((cable) =>
		cable.blocks.flatMap((block) => (block.kind === 'paragraph' ? `${block.run} ${block.number}` : [])),
	);
}

/** Every span of the tree, wherever it hangs; every list of pieces; every value inside its field. */
function assertSpans(value: unknown, length: number): void {
	if (typeof value !== 'object' || value === null) return;
	if (isSpan(value)) {
		holdsThat(Number.isInteger(value.start) && Number.isInteger(value.end), 'no offsets', value);
		holdsThat(0 <= value.start && value.start <= value.end && value.end <= length, 'out of bounds', value);
		return;
	}
	const { span, pieces, kind } = value as { span?: Span; pieces?: readonly Span[]; kind?: string };
	if (span && pieces) {
		holdsThat(pieces.length > 0, 'no pieces', value);
		assertOrdered(pieces);
		holdsThat(pieces[0].start >= span.start && pieces[pieces.length - 1].end <= span.end, 'pieces outside', value);
		// The letter of a list stands before the references it names; `VELMORA 12, 14` carries station and year over.
		const own = kind === 'reference' ? { ...value, letter: undefined, station: undefined, year: undefined } : value;
		for (const inner of spansIn(own)) holdsThat(holds(span, inner), `${kind ?? ''} outside`, [inner, span, value]);
	}
	for (const inner of Object.values(value)) assertSpans(inner, length);
}

function assertCable(cable: Cable): void {
	assert.ok(cable.sections.length > 0);
	assertOrdered(cable.blocks.map((block) => block.span));
	for (const part of [...cable.blocks, ...cable.heading.fields, ...cable.sections]) {
		assert.ok(holds(cable.span, part.span), `${part.kind} outside its cable`);
	}
	const noise = cable.noise.map((one) => one.span);
	for (const [index, span] of noise.entries()) {
		assert.ok(index === 0 || noise[index - 1].start <= span.start, 'noise is not sorted');
	}
	const pieces = cable.blocks.flatMap((block) => block.pieces);
	for (const span of noise) {
		const overlapped = pieces.find((piece) => piece.start < span.end && span.start < piece.end);
		assert.equal(overlapped, undefined, `noise ${show(span)} inside text ${show(overlapped)}`);
	}
	for (const block of cable.blocks) assertItems(block, noise);
	const starts = cable.passages.map((passage) => passage.span.start);
	assert.deepEqual(
		starts,
		starts.toSorted((left, right) => left - right),
		'passages are not sorted',
	);
	const { signature } = cable;
	if (!signature) return;
	const under = pieces.find((piece) => piece.start < signature.span.end && signature.span.start < piece.end);
	assert.equal(under, undefined, 'the signature is text of a paragraph too');
}

/** An item is part of its paragraph, and noise is cut out of it too. */
function assertItems(block: Block, noise: readonly Span[]): void {
	if (block.kind !== 'paragraph') return;
	assertOrdered(block.items.map((item) => item.span));
	for (const { span, pieces } of block.items) {
		assert.ok(holds(block.span, span), `item ${show(span)} outside its paragraph`);
		const cut = noise.find((one) => pieces.some((piece) => piece.start < one.end && one.start < piece.end));
		assert.equal(cut, undefined, `noise ${show(cut)} inside an item`);
	}
}

/** The line table agrees with the editor's own documents. */
function assertLines({ text, lines }: CableFile): void {
	const document = TextDocument.create('cable:test', 'cable', 0, text);
	assert.equal(lines.count, document.lineCount);
	for (let line = 0; line < lines.count; line++) {
		assert.equal(lines.startOf(line), document.offsetAt({ line, character: 0 }));
		const written = text.slice(lines.startOf(line), line + 1 < lines.count ? lines.startOf(line + 1) : text.length);
		assert.equal(text.slice(lines.startOf(line), lines.endOf(line)), written.replace(/(?:\r\n|\r|\n)$/, ''));
	}
	for (const offset of sample(text.length)) assert.equal(lines.lineAt(offset), document.positionAt(offset).line);
}

function assertOutline(file: CableFile): void {
	for (const header of ['tree', 'flat', 'hidden'] as const) {
		for (const comments of [true, false]) {
			const nodes = outline(file, { header, comments });
			assert.equal(nodes.length, file.cables.length);
			assertNodes(nodes, { start: 0, end: file.text.length }, []);
		}
	}
}

function assertNodes(nodes: readonly OutlineNode[], parent: Span, path: readonly string[]): void {
	for (const [index, node] of nodes.entries()) {
		const here = [...path, node.name].join(' > ');
		// A name that shows nothing makes the editor throw the whole outline away.
		assert.match(node.name, /[^\s\p{C}]/u, `empty name below ${path.join(' > ')}`);
		assert.ok(holds(parent, node.range), `${here}: ${show(node.range)} outside its parent ${show(parent)}`);
		assert.ok(holds(node.range, node.selectionRange), `${here}: selection ${show(node.selectionRange)} outside`);
		const before = nodes.at(index - 1);
		if (index > 0 && before) {
			assert.ok(before.range.start <= node.range.start, `${here} stands before ${before.name}`);
			assert.ok(before.range.end <= node.range.start, `${here} overlaps ${before.name}`);
		}
		assertNodes(node.children, node.range, [...path, node.name]);
	}
}

function assertFolding(file: CableFile): void {
	for (const { span } of folding(file)) {
		assert.ok(holds({ start: 0, end: file.text.length }, span), `fold out of bounds: ${show(span)}`);
		assert.ok(file.lines.lineAt(span.start) < file.lines.lineAt(span.end), `fold of one line: ${show(span)}`);
	}
}

function assertPaths(file: CableFile): void {
	for (const offset of sample(file.text.length)) {
		const path = pathAt(file, offset);
		assert.ok(path.length === 0 || path[0].kind === 'cable');
		// The wrapper belongs to a cable and stands outside its span.
		const inside = path.filter((node) => !isWrapper(path, node));
		for (const node of inside) assert.ok(holds(node.span, { start: offset, end: offset }), `${node.kind} at ${offset}`);
		// Passages lie over blocks, and paragraphs run on from one section to the next: neither need nest.
		const nested = inside.filter((node) => node.kind !== 'passage' && node.kind !== 'section');
		for (const [index, node] of nested.entries()) {
			assert.ok(index === 0 || holds(nested[index - 1].span, node.span), `${node.kind} is not inside at ${offset}`);
		}
		const explained = explain(file, offset, books);
		if (explained) {
			assert.ok(holds(explained.span, { start: offset, end: offset }), `explained elsewhere: ${explained.title}`);
			assert.ok(explained.title.length > 0);
		}
	}
}

function isWrapper(path: readonly Node[], node: Node): boolean {
	const [cable] = path;
	return (
		cable.kind === 'cable' &&
		(node === cable ? path.length > 1 : true) &&
		cable.wrapper.some((one) => path.includes(one)) &&
		node === cable
	);
}

function assertRecords(file: CableFile): void {
	const records = recordsOf(file, { file: 'any.txt', text: true });
	assert.equal(records.length, file.cables.length);
	assert.deepEqual(JSON.parse(JSON.stringify(records)), records, 'JSON changes the record');
	for (const { paragraphs } of records) {
		for (const { line, endLine } of paragraphs) {
			assert.ok(1 <= line && line <= endLine && endLine <= file.lines.count, 'a paragraph outside the file');
		}
	}
}

function assertFindings(file: CableFile): void {
	const onRuleError = (code: string, error: unknown): void => assert.fail(`${code} threw: ${String(error)}`);
	for (const { code, span, partners } of check(file, { books, onRuleError })) {
		for (const place of [span, ...partners.map((partner) => partner.span)]) {
			holdsThat(holds({ start: 0, end: file.text.length }, place), `${code} out of bounds`, place);
		}
	}
}

function assertOrdered(spans: readonly Span[]): void {
	for (const [index, span] of spans.entries()) {
		holdsThat(index === 0 || spans[index - 1].end <= span.start, 'overlap before', span);
	}
}

/** Up to eighty offsets, ends included; which ones depends on the length, so that the many texts ask everywhere. */
function sample(length: number): readonly number[] {
	const step = Math.max(1, Math.floor(length / runs(80, 4)));
	const first = length % step;
	return [0, ...Array.from({ length: Math.floor(length / step) }, (_, index) => first + index * step), length];
}

function spansIn(value: object): readonly Span[] {
	return Object.values(value).flatMap((inner: unknown) => {
		if (typeof inner !== 'object' || inner === null) return [];
		return isSpan(inner) ? [inner] : spansIn(inner);
	});
}

function isSpan(value: object): value is Span {
	return 'start' in value && 'end' in value;
}

function holds(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** What failed is put into words only then: most of the time of these tests would go into it. */
function holdsThat(is: boolean, otherwise: string, value: unknown): void {
	if (!is) assert.fail(`${otherwise}: ${show(value)}`);
}

function show(value: unknown): string {
	return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300);
}

function deepFreeze<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const inner of Object.values(value)) deepFreeze(inner);
	return value;
}
