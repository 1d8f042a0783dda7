import {
	commands,
	Disposable,
	type DocumentSymbol,
	type QuickPick,
	type QuickPickItem,
	QuickPickItemKind,
	Selection,
	type TextDocument,
	type TextEditor,
	TextEditorRevealType,
	ThemeColor,
	window,
} from 'vscode';
import {
	type Paragraph as ParagraphOf,
	paragraphAfter,
	paragraphAt,
	paragraphBefore,
	paragraphNumbered,
	paragraphsIn,
} from '../paragraphs';

/** From paragraph to paragraph, by number or one after the other. */
export function registerNavigation(): Disposable {
	return Disposable.from(
		commands.registerCommand('cable.goToParagraph', choose),
		commands.registerCommand('cable.nextParagraph', () => step(paragraphAfter)),
		commands.registerCommand('cable.previousParagraph', () => step(paragraphBefore)),
	);
}

type Paragraph = ParagraphOf<DocumentSymbol>;
type Item = QuickPickItem & { readonly paragraph?: Paragraph };

/**
 * Asks the editor for its own outline. That is the list that the reader sees in the Outline, with the same names; the
 * editor keeps it for a version of a document, so that a key held down asks the server for nothing.
 */
async function paragraphsOf({ uri }: TextDocument): Promise<readonly Paragraph[]> {
	const outline = await commands.executeCommand<DocumentSymbol[] | undefined>(
		'vscode.executeDocumentSymbolProvider',
		uri,
	);
	return paragraphsIn(outline ?? []);
}

async function step(next: typeof paragraphAfter): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	const paragraphs = await paragraphsOf(editor.document);
	// The caret is looked at after the wait: a second press may have come in the meantime.
	const found = next(paragraphs, editor.selection.active);
	if (found) go(editor, found);
}

/** A list of the paragraphs that shows each in the text on the way; the caret moves when one is chosen. */
async function choose(): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	const paragraphs = await paragraphsOf(editor.document);
	const caret = editor.selection.active;
	const before = editor.visibleRanges.at(0);
	const mark = window.createTextEditorDecorationType({
		isWholeLine: true,
		backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
	});
	const list = window.createQuickPick<Item>();
	list.placeholder = paragraphs.length > 0 ? 'Number or words of a paragraph' : 'No numbered paragraphs here';
	list.matchOnDescription = true;
	list.items = itemsOf(paragraphs);
	activate(list, paragraphAt(paragraphs, caret));
	let isChosen = false;

	list.onDidChangeValue((value) => {
		if (/^\d{1,3}$/.test(value)) activate(list, paragraphNumbered(paragraphs, Number(value), caret));
	});
	list.onDidChangeActive((active) => {
		const shown = active.at(0)?.paragraph;
		editor.setDecorations(mark, shown ? [shown.entry.range] : []);
		if (shown) reveal(editor, shown);
	});
	list.onDidAccept(() => {
		const chosen = list.activeItems.at(0)?.paragraph;
		isChosen = chosen !== undefined;
		if (chosen) go(editor, chosen);
		list.hide();
	});
	list.onDidHide(() => {
		if (!isChosen && before) editor.revealRange(before, TextEditorRevealType.AtTop);
		mark.dispose();
		list.dispose();
	});
	list.show();
}

/** One line a paragraph; with several telegrams in the file the name of each above its own. */
function itemsOf(paragraphs: readonly Paragraph[]): Item[] {
	const several = paragraphs.some(({ cable }) => cable !== paragraphs[0].cable);
	return paragraphs.flatMap((paragraph, at): Item[] => {
		const { entry, cable } = paragraph;
		// Where the name is the beginning of the sentence, the sentence says no more.
		const description = entry.name.includes(entry.detail.slice(0, 12)) ? '' : entry.detail;
		const item = { label: entry.name, description, paragraph };
		const isFirst = paragraphs.at(at - 1)?.cable !== cable || at === 0;
		return several && isFirst ? [{ label: cable.name, kind: QuickPickItemKind.Separator }, item] : [item];
	});
}

function activate(list: QuickPick<Item>, paragraph: Paragraph | undefined): void {
	const item = paragraph && list.items.find((each) => each.paragraph === paragraph);
	if (item) list.activeItems = [item];
}

/** The caret stands before the number, as if the reader had clicked there. */
function go(editor: TextEditor, paragraph: Paragraph): void {
	const { start } = paragraph.entry.selectionRange;
	editor.selection = new Selection(start, start);
	reveal(editor, paragraph);
}

function reveal(editor: TextEditor, { entry }: Paragraph): void {
	editor.revealRange(entry.selectionRange, TextEditorRevealType.InCenterIfOutsideViewport);
}
