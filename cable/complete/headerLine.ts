/** Lines that a header may have, as a table. */
import { type Asking } from './asking';
import { type Place } from './place';
import { type About } from './proposal';

/** A line of a header: which it is, and what can be written to begin it. */
export interface HeaderLine {
	/** The kind of its field; of an address, its role. */
	readonly name: string;
	write(place: Place, asking: Asking): readonly Written[];
}

export interface Written {
	readonly text: string;
	readonly detail: string;
	readonly about?: About;
}

/** A line that is its label, with what the label means. */
export function labelledLine(name: string, text: string, detail: string, code?: string): HeaderLine {
	return {
		name,
		write: (_, { day }) => [{ text, detail, ...(code ? { about: { what: 'keyword', code, day } } : {}) }],
	};
}
