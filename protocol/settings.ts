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
	readonly inlayHints: {
		/** Date and weekday behind a date-time group and a filing time. */
		readonly dates: boolean;
		/** Titles behind TAGS codes. */
		readonly tags: boolean;
		/** Whose a routing indicator without a name is. */
		readonly posts: boolean;
	};
	readonly diagnostics: {
		readonly enabled: boolean;
		readonly profile: Profile;
		readonly scope: DiagnosticsScope;
		/** The most files that are looked at unopened, in one workspace folder. */
		readonly maxFiles: number;
		/** By code; a code that is not named keeps the severity that the profile gives it. */
		readonly severity: Readonly<Record<string, SeveritySetting>>;
	};
	readonly workspace: {
		/** Patterns of names, from the workspace folder, that are not looked at unopened. */
		readonly exclude: readonly string[];
	};
	/** Paths of code books of the reader's own, from the workspace folder or absolute. */
	readonly codeBooks: readonly string[];
	readonly trace: {
		/** Read by the language client's library, never by the server. */
		readonly server: TraceSetting;
	};
}

/** One node with the fields below it, the fields beside the paragraphs, or no header. */
export type HeaderShape = 'tree' | 'flat' | 'hidden';
/** For whom findings are told: without hints, all of them, and the handbook's rules of form besides. */
export type Profile = 'reader' | 'archivist' | 'author';
export type DiagnosticsScope = 'openFiles' | 'workspace';
export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';
export type TraceSetting = 'off' | 'messages' | 'verbose';

export const defaultSettings: Settings = {
	detection: { enabled: true },
	outline: { header: 'tree', comments: false },
	inlayHints: { dates: false, tags: false, posts: false },
	diagnostics: { enabled: true, profile: 'reader', scope: 'openFiles', maxFiles: 5000, severity: {} },
	workspace: { exclude: [] },
	codeBooks: [],
	trace: { server: 'off' },
};
