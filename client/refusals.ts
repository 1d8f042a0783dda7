/** As much of the editor's storage as is needed here. */
export interface Storage {
	get(key: string): unknown;
	update(key: string, value: unknown): PromiseLike<void>;
}

/** The files that the reader does not want read as cables. */
export interface Refusals {
	has(uri: string): boolean;
	add(uri: string): void;
	forget(uri: string): void;
}

/** Kept between sessions; of too many the newest. */
export function createRefusals(storage: Storage): Refusals {
	const stored = storage.get(key);
	const uris = new Set(Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : []);
	const keep = (): void => void storage.update(key, [...uris].slice(-mostRefusals));

	return {
		has: (uri) => uris.has(uri),
		add(uri) {
			uris.delete(uri);
			uris.add(uri);
			keep();
		},
		forget(uri) {
			if (uris.delete(uri)) keep();
		},
	};
}

export const mostRefusals = 500;
const key = 'cable.refused';
