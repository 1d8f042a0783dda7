import { profileNames } from '../cable/rules/profile';
import { type SeverityName, severityNames } from '../cable/rules/rule';
import { defaultSettings, type Settings } from '../protocol/settings';

/** The settings of each open document. */
export interface SettingsStore {
	/** At once when they are at hand, so that nothing waits a turn for them. */
	of(uri: string): Settings | Promise<Settings>;
	/** Values that came without being asked for, from `initialize` or `didChangeConfiguration`. */
	take(raw: unknown): void;
	/** Everything known is out of date. */
	invalidate(): void;
	forget(uri: string): void;
}

export interface SettingsSource {
	/** Asks the editor for the section `cable` of one document; absent when the editor does not answer such questions. */
	readonly ask?: (uri: string) => Promise<unknown>;
	/** Resolves when the editor has had long enough to answer. */
	readonly wait: () => Promise<void>;
	/** An answer came after that: what was told before may be wrong. */
	readonly late: () => void;
	/** Says each line once. */
	readonly complain: (message: string) => void;
}

export function createSettings({ ask, wait, late, complain }: SettingsSource): SettingsStore {
	let pushed: Settings = defaultSettings;
	let known = new Map<string, Settings | Promise<Settings>>();

	/** An editor that stays silent gets the defaults: an outline with a default shape beats none. */
	const fetch = (uri: string, askFor: (uri: string) => Promise<unknown>): Promise<Settings> => {
		const cache = known;
		let inTime = true;
		const answer = askFor(uri).then(
			(raw) => readSettings(raw, complain),
			(error: unknown) => {
				complain(`The editor did not tell its settings: ${String(error)}`);
				return pushed;
			},
		);
		const kept = answer.then((settings) => {
			if (cache.has(uri)) cache.set(uri, settings);
			if (!inTime && cache === known) late();
			return settings;
		});
		const tired = wait().then(() => {
			inTime = false;
			return pushed;
		});
		return Promise.race([kept, tired]);
	};

	return {
		of(uri) {
			const cached = known.get(uri);
			if (cached) return cached;
			if (!ask) return pushed;
			const answer = fetch(uri, ask);
			known.set(uri, answer);
			return answer;
		},
		take(raw) {
			pushed = readSettings(sectionOf(raw), complain);
		},
		invalidate() {
			known = new Map();
		},
		forget(uri) {
			known.delete(uri);
		},
	};
}

/** Takes what is well-typed; every other value is the default, with one line of complaint. */
export function readSettings(raw: unknown, complain: (message: string) => void): Settings {
	const read = <T>(path: readonly [string, string?], isRight: (value: unknown) => value is T, fallback: T): T => {
		const value = valueAt(raw, path);
		if (value === undefined || value === null) return fallback;
		if (isRight(value)) return value;
		complain(`The setting cable.${path.join('.')} has a value of the wrong kind; its default is used.`);
		return fallback;
	};
	const { detection, outline, inlayHints, diagnostics, workspace, codeBooks, trace } = defaultSettings;
	return {
		detection: { enabled: read(['detection', 'enabled'], isBoolean, detection.enabled) },
		outline: {
			header: read(['outline', 'header'], isHeaderShape, outline.header),
			comments: read(['outline', 'comments'], isBoolean, outline.comments),
		},
		inlayHints: {
			dates: read(['inlayHints', 'dates'], isBoolean, inlayHints.dates),
			tags: read(['inlayHints', 'tags'], isBoolean, inlayHints.tags),
			posts: read(['inlayHints', 'posts'], isBoolean, inlayHints.posts),
		},
		diagnostics: {
			enabled: read(['diagnostics', 'enabled'], isBoolean, diagnostics.enabled),
			profile: read(['diagnostics', 'profile'], isProfile, diagnostics.profile),
			scope: read(['diagnostics', 'scope'], isScope, diagnostics.scope),
			maxFiles: read(['diagnostics', 'maxFiles'], isCount, diagnostics.maxFiles),
			severity: readSeverities(read(['diagnostics', 'severity'], isObject, diagnostics.severity), complain),
		},
		workspace: { exclude: read(['workspace', 'exclude'], isTexts, workspace.exclude) },
		codeBooks: read(['codeBooks'], isTexts, codeBooks),
		trace: { server: trace.server },
	};
}

/** `{ "missing-dtg": "off" }`: one code with a wrong severity does not cost the others. */
function readSeverities(raw: object, complain: (message: string) => void): Record<string, SeverityName> {
	const right: [string, SeverityName][] = [];
	for (const [code, value] of Object.entries(raw) as [string, unknown][]) {
		if (isSeverity(value)) {
			right.push([code, value]);
			continue;
		}
		complain(`cable.diagnostics.severity: "${code}" has no such severity; its default is used.`);
	}
	return Object.fromEntries(right);
}

/** Editors send the whole tree of settings, or the section alone. */
function sectionOf(raw: unknown): unknown {
	return isObject(raw) && 'cable' in raw ? raw.cable : raw;
}

/** Nested as VS Code answers, or with a dotted key as people write it for other editors. */
function valueAt(raw: unknown, [group, name]: readonly [string, string?]): unknown {
	if (!isObject(raw)) return undefined;
	const settings = raw as Readonly<Record<string, unknown>>;
	if (name === undefined) return settings[group];
	const dotted = settings[`${group}.${name}`];
	if (dotted !== undefined) return dotted;
	const nested = settings[group];
	return isObject(nested) ? (nested as Readonly<Record<string, unknown>>)[name] : undefined;
}

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isHeaderShape = (value: unknown): value is Settings['outline']['header'] =>
	value === 'tree' || value === 'flat' || value === 'hidden';
const isProfile = (value: unknown): value is Settings['diagnostics']['profile'] =>
	profileNames.some((name) => name === value);
const isScope = (value: unknown): value is Settings['diagnostics']['scope'] =>
	value === 'openFiles' || value === 'workspace';
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isTexts = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');
const isSeverity = (value: unknown): value is SeverityName => severityNames.some((name) => name === value);
