import { sampleLength, score, verdict } from '../cable/detect/detect';

/** A document that has just opened or changed its language; whatever costs more than a glance is asked for last. */
export interface Opened {
	readonly languageId: string;
	/** The language that this very document had until now, if it is not new. */
	readonly before: string | undefined;
	readonly fileName: string;
	/** Not a text that nobody saved, a former version or an output. */
	readonly isFile: boolean;
	sample(): string;
	isEnabled(): boolean;
	isRefused(): boolean;
	/** A setting of the reader names a language for it. */
	isAssociated(): boolean;
	isHuge(): boolean;
}

/**
 * - `read`: it is a cable.
 * - `offer`: it may be one.
 * - `refuse`: the reader says that it is none; remember that.
 * - `accept`: the reader says that it is one; forget that it was refused.
 * - `takeBack`: the editor takes it for one by its first line, but the reader refused it.
 */
export type Step = 'leave' | 'read' | 'offer' | 'refuse' | 'accept' | 'takeBack';

/** What to do with a document. Nobody's choice of a language is ever undone. */
export function stepFor(opened: Opened): Step {
	const { languageId, before } = opened;
	// The editor closes and opens a document that changes its language. We ourselves make it a cable, or give back what
	// is refused already; so every other change is somebody's choice.
	if (before !== undefined && before !== languageId) {
		if (languageId === 'cable') return 'accept';
		return before === 'cable' ? 'refuse' : 'leave';
	}
	if (languageId === 'cable') return isTakenByFirstLine(opened) && opened.isRefused() ? 'takeBack' : 'leave';
	if (languageId !== 'plaintext' || !opened.isFile) return 'leave';
	const looksLike = verdict(score(opened.sample()), opened.fileName);
	if (looksLike === 'other') return 'leave';
	if (!opened.isEnabled() || opened.isRefused() || opened.isAssociated() || opened.isHuge()) return 'leave';
	return looksLike === 'cable' ? 'read' : 'offer';
}

function isTakenByFirstLine(opened: Opened): boolean {
	const isNew = opened.before === undefined;
	return isNew && !opened.fileName.toLowerCase().endsWith('.cable') && !opened.isAssociated();
}

/** As much of an editor's text document as is needed here. */
export interface TextLines {
	readonly lineCount: number;
	lineAt(line: number): { readonly text: string };
}

/** The beginning of a document, without asking the editor to put its whole text together. */
export function sampleOf(document: TextLines): string {
	const lines: string[] = [];
	let length = 0;
	for (let line = 0; line < document.lineCount && length < sampleLength; line++) {
		const { text } = document.lineAt(line);
		lines.push(text.length > sampleLength ? text.slice(0, sampleLength) : text);
		length += text.length + 1;
	}
	return lines.join('\n');
}

/**
 * Schemes of documents that are files: on this machine, on a remote one, in a repository that is not cloned, in a test.
 * A new text (`untitled`) is being written, and the editor guesses its language itself; a former version (`git`) would
 * repeat the findings of the file; outputs and the like are nobody's files. The command reads them all the same.
 */
export const fileSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']);

/** Longer documents are never read as cables unasked: no telegram has as many characters. */
export const hugeLength = 4 * 1024 * 1024;
