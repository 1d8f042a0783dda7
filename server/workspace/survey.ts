import { decode } from '../../files/decode';
import { type Files } from '../../files/files';
import { createGlobs } from '../../files/glob';
import { isCable } from '../../files/isCable';
import { walk } from '../../files/walk';
import { parse } from '../../cable/parse/parse';
import { type Settings } from '../../protocol/settings';
import { type Context } from '../context';
import { diagnostics } from '../features/diagnostics';
import { type Connection, type Diagnostic } from '../lsp';
import { type Loop } from '../schedule';
import { type Folder } from './folders';

/**
 * The findings of cables that are not open, in folders whose settings ask for them. They are pushed, also to an editor
 * that pulls those of open documents: a pull would be repeated every few seconds for thousands of files, and shows no
 * progress that its reader could stop. An open document is told by its own version, never from here.
 */
export interface Survey {
	/** Folders or settings may have changed: if they have, all is looked at anew. */
	begin(): void;
	/** All is looked at anew: what is ignored may be less than it was. */
	renew(): void;
	/** Files whose findings are shown are looked at again: something is ignored that was not. */
	lookAgain(): void;
	/** A file was changed, made or deleted on the disk. */
	changed(uri: string): void;
	/** A document opened, and its own findings take the place of the file's. */
	opened(uri: string): void;
	/** A document closed: what lies on the disk counts again. */
	closed(uri: string): void;
	end(): void;
}

export interface SurveyOptions {
	readonly connection: Connection;
	readonly files: Files;
	readonly loop: Loop;
	readonly folders: () => readonly Folder[];
	readonly folderOf: (uri: string) => Folder | undefined;
	readonly isOpen: (path: string) => boolean;
	readonly contextOf: (folder: Folder, uri: string) => Promise<Context>;
	/** Changes on the disk are to be told from now on. */
	readonly watch: () => void;
	readonly failed: (kind: string, error: unknown) => void;
	/** A line for who looks into the log. */
	readonly log: (message: string) => void;
}

/** What no telegram has: such a file is passed over unopened. */
const mostBytes = 8 * 1024 * 1024;
/** Of one folder; the editor shows no more either. */
const mostFindings = 20_000;
/** Of work, in milliseconds. */
const mostWork = 120_000;
/** Then others get their turn, in milliseconds. */
const slice = 8;

export function createSurvey(options: SurveyOptions): Survey {
	const { connection, files, loop, failed } = options;
	/** URIs under which findings are shown, by path. */
	const shown = new Map<string, string>();
	let generation = 0;
	/** The folders and settings of the last survey. */
	let surveyed = '';

	const publish = (path: string, told: Diagnostic[]): void => {
		const uri = shown.get(path) ?? files.uriOf(path);
		if (told.length === 0 && !shown.has(path)) return;
		if (told.length === 0) shown.delete(path);
		else shown.set(path, uri);
		connection.sendDiagnostics({ uri, diagnostics: told }).catch((error: unknown) => failed('push', error));
	};

	/** How many findings the file has; those of a file that is gone, open or no cable are taken back. */
	const look = async (folder: Folder, path: string): Promise<number> => {
		if (options.isOpen(path)) {
			publish(path, []);
			return 0;
		}
		const uri = files.uriOf(path);
		const context = await options.contextOf(folder, uri);
		const told = isAskedFor(context.settings) ? toldOf(await readCable(path), uri, context) : [];
		// It may have been opened in the meantime.
		publish(path, options.isOpen(path) ? [] : told);
		return told.length;
	};

	const readCable = async (path: string): Promise<string | undefined> => {
		try {
			if ((await files.kindOf(path)) !== 'file') return undefined;
			const bytes = await files.read(path);
			if (bytes.length > mostBytes) return undefined;
			const { text } = decode(bytes);
			return path.toLowerCase().endsWith('.cable') || isCable(text) ? text : undefined;
		} catch (error) {
			failed(`reading ${path}`, error);
			return undefined;
		}
	};

	/** Whether all of it was met, or nothing is asked for. */
	const surveyFolder = async (folder: Folder, own: number, stale: Set<string>): Promise<boolean> => {
		const { settings } = await options.contextOf(folder, folder.uri);
		if (!isAskedFor(settings)) return true;
		options.watch();
		const { maxFiles } = settings.diagnostics;
		const isExcluded = exclusionOf(settings, folder, files);
		const progress = await connection.window.createWorkDoneProgress();
		progress.begin('Checking cables', undefined, folder.name, true);
		const counts = { files: 0, findings: 0, work: 0 };
		let from = loop.now();
		const stop = (): string | undefined => {
			if (progress.token.isCancellationRequested) return 'as was asked';
			if (counts.files >= maxFiles) return 'which is as many as cable.diagnostics.maxFiles allows';
			if (counts.findings >= mostFindings) return 'which have more findings than an editor shows';
			return counts.work >= mostWork ? 'which took as long as is allowed' : undefined;
		};
		try {
			const fault = (path: string, error: unknown): void => failed(`looking into ${path}`, error);
			for await (const path of walk(files, folder.path, { failed: fault, isLeftOut: isExcluded })) {
				const reason = stop();
				if (own !== generation) return false;
				if (reason !== undefined) {
					options.log(`Stopped checking ${folder.name} after ${counts.files} files, ${reason}.`);
					return false;
				}
				counts.files++;
				stale.delete(path);
				counts.findings += await look(folder, path);
				const now = loop.now();
				if (now - from < slice) continue;
				counts.work += now - from;
				progress.report(`${folder.name}: ${counts.files} files, ${counts.findings} findings`);
				await loop.turn();
				from = loop.now();
			}
			return true;
		} finally {
			progress.done();
		}
	};

	const surveyAll = async (): Promise<void> => {
		const folders = options.folders();
		const asked = await Promise.all(folders.map((folder) => options.contextOf(folder, folder.uri)));
		const key = JSON.stringify(
			asked.map(({ settings }, index) => [folders[index].uri, settings.diagnostics, settings.workspace]),
		);
		if (key === surveyed) return;
		surveyed = key;
		const own = ++generation;
		// What is not met on the way is out of date: gone, excluded, or not asked for any more.
		const stale = new Set(shown.keys());
		for (const folder of folders) {
			const isWhole = await surveyFolder(folder, own, stale);
			if (own !== generation) return;
			if (!isWhole) for (const path of stale) if (files.nameWithin(folder.path, path)) stale.delete(path);
		}
		for (const path of stale) publish(path, []);
	};

	const lookAtShown = async (): Promise<void> => {
		for (const path of [...shown.keys()]) {
			const folder = options.folderOf(files.uriOf(path));
			if (folder) await look(folder, path);
			await loop.turn();
		}
	};

	const lookAt = (uri: string): void => {
		const path = files.pathOf(uri);
		const folder = options.folderOf(uri);
		if (path === undefined || !folder) return;
		const asked = async (): Promise<void> => {
			const { settings } = await options.contextOf(folder, folder.uri);
			if (isAskedFor(settings) && !exclusionOf(settings, folder, files)(path)) await look(folder, path);
		};
		asked().catch((error: unknown) => failed('checking a file', error));
	};

	const start = (work: () => Promise<void>): void => {
		work().catch((error: unknown) => failed('checking the workspace', error));
	};

	return {
		begin: () => start(surveyAll),
		renew() {
			surveyed = '';
			start(surveyAll);
		},
		lookAgain: () => start(lookAtShown),
		changed: lookAt,
		closed: lookAt,
		opened(uri) {
			const path = files.pathOf(uri);
			if (path !== undefined) publish(path, []);
		},
		end() {
			generation++;
		},
	};
}

function toldOf(text: string | undefined, uri: string, context: Context): Diagnostic[] {
	return text === undefined ? [] : diagnostics({ file: parse(text), uri }, context);
}

function isAskedFor({ diagnostics: { enabled, scope } }: Settings): boolean {
	return enabled && scope === 'workspace';
}

function exclusionOf({ workspace }: Settings, folder: Folder, files: Files): (path: string) => boolean {
	const isExcluded = createGlobs(workspace.exclude);
	return (path) => isExcluded(files.nameWithin(folder.path, path) ?? '');
}
