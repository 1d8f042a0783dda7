import { ResponseError } from './lsp';

/**
 * One failing feature must not take the others along. A failure is logged with its stack the first time; later ones of
 * the same kind are silent, because what fails once on a text fails on every key.
 */
export interface Guard {
	/** Answers `nothing` when the work fails. A `ResponseError` is no failure but an answer, and passes through. */
	run<T>(kind: string, nothing: T, work: () => T): T;
	/** Tells a failure that was caught elsewhere. */
	readonly failed: (kind: string, error: unknown) => void;
}

/** Says each line once: what is odd about a text is odd again after every key. */
export function sayOnce(log: (message: string) => void): (message: string) => void {
	const said = new Set<string>();
	return (message) => {
		if (said.has(message)) return;
		said.add(message);
		log(message);
	};
}

export function createGuard(log: (message: string) => void): Guard {
	const told = new Set<string>();
	const failed = (kind: string, error: unknown): void => {
		if (told.has(kind)) return;
		told.add(kind);
		log(`${kind} failed: ${describe(error)}`);
	};
	return {
		failed,
		run(kind, nothing, work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof ResponseError) throw error;
				failed(kind, error);
				return nothing;
			}
		},
	};
}

/** The stack of an error, or the thing thrown in words. */
function describe(error: unknown): string {
	if (error instanceof Error) return error.stack ?? error.message;
	return String(error);
}
