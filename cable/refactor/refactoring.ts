/** A larger change of a text that its reader asks for: not because something is wrong, but to work with it. */
import { type CableFile } from '../model';
import { type Edit } from '../rules/rule';

export interface Refactoring {
	/** Short, for the kind of the code action; it never changes. */
	readonly name: string;
	readonly title: string;
	/** In text order, none touching another; none where there is nothing to do. No word of the text is lost. */
	readonly edits: (file: CableFile) => readonly Edit[];
}
