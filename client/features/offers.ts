import { type Command, languages, type LanguageStatusItem, type TextDocument } from 'vscode';

/** What is offered for a document. The editor says so beside the language's name, to whoever looks there. */
export interface Offer {
	readonly id: string;
	/** Of the documents that it is for. */
	readonly language: string;
	readonly text: string;
	readonly command: Command;
}

/** For documents that may be cables. */
export const looksLikeCable: Offer = {
	id: 'cable.offer',
	language: 'plaintext',
	text: 'Looks like a telegram',
	command: { command: 'cable.readAsCable', title: 'Read as Cable' },
};

/** For cables whose bytes were no UTF-8: every such byte has become a replacement character. */
export const lostCharacters: Offer = {
	id: 'cable.encoding',
	language: 'cable',
	text: 'Some characters could not be read',
	command: { command: 'cable.reopenAsWindows1252', title: 'Reopen as Windows-1252' },
};

/** The documents that an offer is made for. */
export interface Offers {
	add(document: TextDocument): void;
	remove(document: TextDocument): void;
	dispose(): void;
}

export function createOffers(offer: Offer): Offers {
	const offered = new Set<TextDocument>();
	let item: LanguageStatusItem | undefined;
	const show = (): void => {
		if (offered.size === 0) {
			item?.dispose();
			item = undefined;
			return;
		}
		item ??= createItem(offer);
		// A pattern that equals the path is no wildcard, whatever characters it has.
		item.selector = [...offered].map(({ uri }) => ({
			language: offer.language,
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

function createItem({ id, text, command }: Offer): LanguageStatusItem {
	const item = languages.createLanguageStatusItem(id, []);
	item.name = 'Diplomatic Cables';
	item.text = text;
	item.command = command;
	return item;
}
