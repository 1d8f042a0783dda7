import { type Snapshot } from './documents';

/** What the scheduler needs of its surroundings; a test hands in its own. */
export interface Loop {
	/** How many messages have been handled so far. */
	messages(): number;
	/** Resolves after one turn of the event loop, in which waiting messages were read and one was handled. */
	turn(): Promise<void>;
	/** Milliseconds from any start, to tell how long a computation took. */
	now(): number;
	/** Calls back once, later; the answer calls it off. */
	after(milliseconds: number, call: () => void): () => void;
}

/**
 * Lets queued messages arrive before a computation starts: yields until a turn of the loop brought none. Somebody who
 * types fast has sent the next key before the answer for the last one is begun. Bounded, so that a stream of messages
 * for other documents cannot hold an answer back.
 */
export async function settle(loop: Loop): Promise<void> {
	for (let turn = 0; turn < mostTurns; turn++) {
		const before = loop.messages();
		await loop.turn();
		if (loop.messages() === before) return;
	}
}
const mostTurns = 32;

/** Work for a document that is due after it changed; only the newest version counts. */
export interface Pushes {
	/** The document of this uri was opened or changed. */
	due(snapshot: Snapshot): void;
	/** The document was closed: nothing is due any more. */
	drop(uri: string): void;
}

/**
 * One slot a document; `work` never rejects. Changes of one turn of the loop coalesce into one piece of work, without a timer, so that the
 * first answer waits for nothing. Texts above `largeText` characters work trailing: the pause is twice the time the
 * last work took, which leaves the loop free for requests while somebody types.
 */
export function createPushes(loop: Loop, work: (uri: string) => Promise<void>): Pushes {
	const slots = new Map<string, Slot>();
	const run = async (uri: string, slot: Slot): Promise<void> => {
		await settle(loop);
		if (slots.get(uri) !== slot) return;
		slot.waiting = false;
		const start = loop.now();
		await work(uri);
		slot.cost = loop.now() - start;
	};
	return {
		due({ uri, text }) {
			const slot = slots.get(uri) ?? { waiting: false, cost: 0, callOff: () => undefined };
			slots.set(uri, slot);
			const pause = text.length > largeText ? 2 * slot.cost : 0;
			if (pause > 0) {
				slot.callOff();
				slot.callOff = loop.after(pause, () => void run(uri, slot));
				return;
			}
			if (slot.waiting) return;
			slot.waiting = true;
			void run(uri, slot);
		},
		drop(uri) {
			slots.get(uri)?.callOff();
			slots.delete(uri);
		},
	};
}

interface Slot {
	waiting: boolean;
	/** Milliseconds that the last work took. */
	cost: number;
	callOff: () => void;
}

/** About 2 MB: up to here a parse is a few milliseconds and a pause would only be felt. */
export const largeText = 2_000_000;
