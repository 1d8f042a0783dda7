import {
	commands,
	Disposable,
	EventEmitter,
	type QuickPickItem,
	type TextDocument,
	Uri,
	ViewColumn,
	window,
	workspace,
} from 'vscode';
import {
	type ExplainCodesAnswer,
	explainCodesRequest,
	type FoundCode,
	type LookUpCodeAnswer,
	type LookUpCodeParams,
	lookUpCodeRequest,
} from '../../protocol/codes';

/** Asks the server; null when it has no answer. */
export type Ask = <Answer>(request: string, params: object) => Promise<Answer | null>;

/** The cheat sheet as a read-only document beside its cable, and the list of all codes. */
export function registerCodes(ask: Ask): Disposable {
	return Disposable.from(
		cheatSheets(ask),
		commands.registerCommand('cable.explainCodes', async () => {
			const document = window.activeTextEditor?.document;
			if (document) await showSheet(document);
		}),
		commands.registerCommand('cable.lookUpCode', () => lookUp(ask)),
	);
}

const scheme = 'cable-codes';

/** The cable's address is the query; the name is what the tab shows. */
function sheetOf({ uri }: TextDocument): Uri {
	const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
	return Uri.from({ scheme, path: `/Codes of ${name}`, query: uri.toString() });
}

async function showSheet(document: TextDocument): Promise<void> {
	const sheet = await workspace.openTextDocument(sheetOf(document));
	await window.showTextDocument(sheet, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: false });
}

/** Made anew when its cable changes, as long as somebody has it open. */
function cheatSheets(ask: Ask): Disposable {
	const changed = new EventEmitter<Uri>();
	const waiting = new Map<string, NodeJS.Timeout>();
	const renew = (document: TextDocument): void => {
		if (document.languageId !== 'cable') return;
		const sheet = sheetOf(document);
		const key = sheet.toString();
		if (!workspace.textDocuments.some(({ uri }) => uri.toString() === key)) return;
		clearTimeout(waiting.get(key));
		const timer = setTimeout(() => {
			waiting.delete(key);
			changed.fire(sheet);
		}, patience);
		waiting.set(key, timer);
	};
	return Disposable.from(
		changed,
		workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: changed.event,
			async provideTextDocumentContent({ query }) {
				const answer = await ask<ExplainCodesAnswer>(explainCodesRequest, { textDocument: { uri: query } });
				return answer?.text ?? 'The cable is not open any more.\n';
			},
		}),
		workspace.onDidChangeTextDocument(({ document }) => renew(document)),
		new Disposable(() => waiting.forEach((timer) => clearTimeout(timer))),
	);
}
/** Milliseconds: who types does not read the sheet at the same time. */
const patience = 600;

type Item = QuickPickItem & { readonly found: FoundCode };

/** A list that the server searches, so that the books stay with it; the code at the caret is looked up first. */
async function lookUp(ask: Ask): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	const textDocument = { uri: editor.document.uri.toString() };
	const { line, character } = editor.selection.active;
	const find = (params: Omit<LookUpCodeParams, 'textDocument'>): Promise<LookUpCodeAnswer | null> =>
		ask<LookUpCodeAnswer>(lookUpCodeRequest, { textDocument, ...params });
	const list = window.createQuickPick<Item>();
	list.placeholder = 'A code, or words of its meaning';
	list.matchOnDescription = true;
	list.matchOnDetail = true;
	let asked = 0;
	const show = async (answer: Promise<LookUpCodeAnswer | null>): Promise<LookUpCodeAnswer | null> => {
		const turn = ++asked;
		list.busy = true;
		const arrived = await answer.catch(() => null);
		if (turn !== asked) return null; // A later question has its own answer.
		list.busy = false;
		list.items = (arrived?.found ?? []).map(itemOf);
		return arrived;
	};
	list.onDidChangeValue((query) => void show(find({ query })));
	list.onDidAccept(() => {
		const chosen = list.activeItems.at(0)?.found;
		list.hide();
		if (chosen) void tell(chosen);
	});
	list.onDidHide(() => list.dispose());
	list.show();
	const first = await show(find({ position: { line, character } }));
	if (first && list.value === '') list.value = first.query;
}

function itemOf(found: FoundCode): Item {
	return { label: found.title, description: found.kind, detail: found.facts[0] ?? '', alwaysShow: true, found };
}

/** The whole explanation, until the reader closes it. */
async function tell({ title, facts, source, kind }: FoundCode): Promise<void> {
	const detail = [`${kind}.`, ...facts, source].filter(Boolean).join('\n');
	await window.showInformationMessage(title, { modal: true, detail });
}
