import { type ConfigurationChangeEvent, Disposable, languages, type TextDocument, workspace } from 'vscode';
import { defaultSettings } from '../../protocol/settings';
import { patternsOf } from '../associations';
import { createLanguageChanges } from '../languageChanges';
import { type Refusals } from '../refusals';
import { fileSchemes, hugeLength, sampleOf, stepFor } from '../sniff';
import { type Offers } from './offers';

/** Looks at every document that opens, and at those that are open already. */
export function detectCables(refusals: Refusals, offers: Offers): Disposable {
	const languageOf = new WeakMap<TextDocument, string>();

	const look = (document: TextDocument, before?: string): void => {
		const uri = document.uri.toString();
		const step = stepFor({
			languageId: document.languageId,
			before,
			fileName: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
			isFile: fileSchemes.has(document.uri.scheme),
			sample: () => sampleOf(document),
			isEnabled: () => isEnabledFor(document),
			isRefused: () => refusals.has(uri),
			isAssociated: () => isAssociated(document),
			isHuge: () => lengthOf(document) > hugeLength,
		});
		if (step === 'read') setLanguage(document, 'cable');
		if (step === 'takeBack') setLanguage(document, 'plaintext');
		if (step === 'offer') offers.add(document);
		if (step === 'refuse') refusals.add(uri);
		if (step === 'accept') refusals.forget(uri);
	};
	const changes = createLanguageChanges<TextDocument>({ chosen: look, renewed: (document) => look(document), after });

	/** The editor tells a change of language as closing the document and opening it. */
	const opened = (document: TextDocument): void => {
		const before = languageOf.get(document);
		const { languageId } = document;
		languageOf.set(document, languageId);
		if (before === undefined || before === languageId) {
			look(document);
			return;
		}
		if (languageId !== 'cable') {
			changes.changed(document, before);
			return;
		}
		changes.cancel(document);
		look(document, before);
	};
	const configured = (event: ConfigurationChangeEvent): void => {
		if (event.affectsConfiguration('files.associations')) changes.associationsChanged();
	};

	const subscriptions = [
		workspace.onDidOpenTextDocument(opened),
		workspace.onDidCloseTextDocument((document) => offers.remove(document)),
		workspace.onDidChangeConfiguration(configured),
	];
	workspace.textDocuments.forEach(opened);
	return Disposable.from(...subscriptions);
}

/** The editor's two messages follow each other at once; nobody waits for what comes of them. */
function after(call: () => void): () => void {
	const timer = setTimeout(call, 100);
	return () => clearTimeout(timer);
}

/** Without a reader who waits for it: a document that closed in the meantime needs no language. */
function setLanguage(document: TextDocument, languageId: string): void {
	languages.setTextDocumentLanguage(document, languageId).then(undefined, () => undefined);
}

function isEnabledFor({ uri }: TextDocument): boolean {
	return workspace.getConfiguration('cable.detection', uri).get('enabled', defaultSettings.detection.enabled);
}

function isAssociated(document: TextDocument): boolean {
	const associations = workspace.getConfiguration('files', document.uri).get('associations');
	return patternsOf(associations).some((pattern) => languages.match({ pattern }, document) > 0);
}

/** Without putting the text together. */
function lengthOf(document: TextDocument): number {
	return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
