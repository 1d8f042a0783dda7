/**
 * What a reader does not want to hear again, kept beside the cables: they themselves stay as they are. A finding is
 * known by its code and by the words that it underlines, so that it stays ignored when lines above it come and go.
 */
import { type CableFile } from '../model';
import { fold } from '../prose';
import { type Told } from './rule';

export interface IgnoreEntry {
	readonly code: string;
	/** The file's name from the folder of the list, with slashes; absent: in every file. */
	readonly file?: string;
	/** The words underlined, white space folded, cut; absent: in the whole file. */
	readonly on?: string;
	/** Which of the places in the file where this code underlines these words, from 1. */
	readonly nth?: number;
}

export interface IgnoreList {
	readonly everywhere: ReadonlySet<string>;
	readonly byFile: ReadonlyMap<string, readonly IgnoreEntry[]>;
}

export const nothingIgnored: IgnoreList = { everywhere: new Set(), byFile: new Map() };

/** Where the list lies in a folder of cables. */
export const ignoreFileName = '.cable/ignore.json';

export interface Malformed {
	/** What is wrong, without a full stop: "entry 3 has no code". */
	readonly malformed: string;
}

/** Of a list that is wrong anywhere nothing holds: a slip must not silence more than was meant. */
export function readIgnoreList(json: string): IgnoreList | Malformed {
	const document = readDocument(json);
	if ('malformed' in document) return document;
	const everywhere = new Set<string>();
	const byFile = new Map<string, IgnoreEntry[]>();
	for (const entry of document.ignored) {
		if (entry.file === undefined) {
			everywhere.add(entry.code);
			continue;
		}
		const known = byFile.get(entry.file);
		if (known) known.push(entry);
		else byFile.set(entry.file, [entry]);
	}
	return { everywhere, byFile };
}

/** The list with one entry more, whatever else stands in it; an empty text is an empty list. */
export function withEntry(json: string, entry: IgnoreEntry): string | Malformed {
	const document = readDocument(json);
	if ('malformed' in document) return document;
	const isThere = document.ignored.some((other) => JSON.stringify(other) === JSON.stringify(entry));
	const ignored = isThere ? document.ignored : [...document.ignored, entry];
	return `${JSON.stringify({ ...document, ignored }, undefined, '\t')}\n`;
}

/** What is left to tell of a file, by its name from the folder of the list. */
export function withoutIgnored(
	told: readonly Told[],
	{ text }: CableFile,
	name: string,
	{ everywhere, byFile }: IgnoreList,
): readonly Told[] {
	const own = byFile.get(name) ?? [];
	if (everywhere.size === 0 && own.length === 0) return told;
	const places = placesOf(told, text);
	return told.filter((finding) => {
		if (everywhere.has(finding.code)) return false;
		const place = places.get(finding);
		return !own.some(
			({ code, on, nth = 1 }) => code === finding.code && (on === undefined || (on === place?.on && nth === place.nth)),
		);
	});
}

/** The entry that ignores this finding and no other of the file; `told` is everything that its rules tell. */
export function entryHere(finding: Told, told: readonly Told[], { text }: CableFile, name: string): IgnoreEntry {
	const place = placesOf(told, text).get(finding);
	return { code: finding.code, file: name, ...place };
}

interface Place {
	readonly on: string;
	readonly nth: number;
}

function placesOf(told: readonly Told[], text: string): ReadonlyMap<Told, Place> {
	const counts = new Map<string, number>();
	return new Map(
		told.map((finding) => {
			const { start, end } = finding.span;
			const on = fold(text.slice(start, Math.min(end, start + longest)));
			const key = `${finding.code} ${on}`;
			const nth = (counts.get(key) ?? 0) + 1;
			counts.set(key, nth);
			return [finding, { on, nth }];
		}),
	);
}

/** Longer stretches are known by their beginning. */
const longest = 80;

interface IgnoreDocument {
	readonly ignored: readonly IgnoreEntry[];
}

function readDocument(json: string): IgnoreDocument | Malformed {
	if (json.trim() === '') return { ignored: [] };
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		return { malformed: error instanceof Error ? error.message : 'it is no JSON' };
	}
	if (!isObject(value)) return { malformed: 'it is no object' };
	const { ignored } = value;
	if (!Array.isArray(ignored)) return { malformed: '"ignored" is no list' };
	for (const [index, entry] of ignored.entries()) {
		const fault = faultOf(entry);
		if (fault !== undefined) return { malformed: `entry ${index + 1} ${fault}` };
	}
	return { ...value, ignored: ignored as readonly IgnoreEntry[] };
}

const keys: ReadonlySet<string> = new Set(['code', 'file', 'on', 'nth']);

/** A word that is not known may be a slip in one that narrows, and without it the entry would silence too much. */
function faultOf(entry: unknown): string | undefined {
	if (!isObject(entry)) return 'is no object';
	const unknown = Object.keys(entry).find((key) => !keys.has(key));
	if (unknown !== undefined) return `has ${JSON.stringify(unknown)}, which means nothing here`;
	const { code, file, on, nth } = entry;
	if (typeof code !== 'string' || code === '') return 'has no code';
	if (file !== undefined && (typeof file !== 'string' || file === '')) return 'has a "file" that is no name';
	if (on !== undefined && typeof on !== 'string') return 'has an "on" that is no text';
	if (nth !== undefined && !(Number.isInteger(nth) && Number(nth) >= 1)) return 'has an "nth" that is no count from 1';
	if (on !== undefined && file === undefined) return 'has "on" without "file"';
	return nth !== undefined && on === undefined ? 'has "nth" without "on"' : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
