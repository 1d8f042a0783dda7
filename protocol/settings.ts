/**
 * What a reader can set, as the editor tells it: the section `cable`, values by group and name. A test compares the
 * names and the defaults with the extension's manifest.
 */
export interface Settings {
	readonly detection: {
		/** Look at plain text files when they open, and read them as cables if they are. */
		readonly enabled: boolean;
	};
	readonly outline: {
		readonly header: HeaderShape;
		/** Show comments and notes inside paragraphs. */
		readonly comments: boolean;
	};
	readonly diagnostics: {
		readonly enabled: boolean;
		/** By code; a code that is not named keeps the severity of its rule. */
		readonly severity: Readonly<Record<string, SeveritySetting>>;
	};
	readonly trace: {
		/** Read by the language client's library, never by the server. */
		readonly server: TraceSetting;
	};
}

/** One node with the fields below it, the fields beside the paragraphs, or no header. */
export type HeaderShape = 'tree' | 'flat' | 'hidden';
export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';
export type TraceSetting = 'off' | 'messages' | 'verbose';

export const defaultSettings: Settings = {
	detection: { enabled: true },
	outline: { header: 'tree', comments: false },
	diagnostics: { enabled: true, severity: {} },
	trace: { server: 'off' },
};
