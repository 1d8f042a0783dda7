import { languages, type LanguageStatusItem, type TextDocument } from 'vscode';

/** Documents that may be cables. The editor says so beside the language's name, to whoever looks there. */
export interface Offers {
	add(document: TextDocument): void;
	remove(document: TextDocument): void;
	dispose(): void;
}

export function createOffers(): Offers {
	const offered = new Set<TextDocument>();
	let item: LanguageStatusItem | undefined;
	const show = (): void => {
		if (offered.size === 0) {
			item?.dispose();
			item = undefined;
			return;
		}
		item ??= createItem();
		// A pattern that equals the path is no wildcard, whatever characters it has.
		item.selector = [...offered].map(({ uri }) => ({
			language: 'plaintext',
			scheme: uri.scheme,
			pattern: uri.fsPath,
		}));
	};

	return {
		add(document) {
			offered.add(document);
			show();
		},
		remove(document) {
			if (offered.delete(document)) show();
		},
		dispose: () => item?.dispose(),
	};
}

function createItem(): LanguageStatusItem {
	const item = languages.createLanguageStatusItem('cable.offer', []);
	item.name = 'Diplomatic Cables';
	item.text = 'Looks like a telegram';
	item.command = { command: 'cable.readAsCable', title: 'Read as Cable' };
	return item;
}
