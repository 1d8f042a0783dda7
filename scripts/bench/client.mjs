/** The least that a language server's client can be: a process, messages with a length before them, answers by number. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ id?: number; method?: string; params?: any; result?: any; error?: { message: string } }} Message */

/** Starts a server, which speaks over its standard streams. */
export function startServer(/** @type {string} */ script) {
	const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	/** @type {Map<number, { resolve: (result: any) => void; reject: (error: Error) => void }>} */
	const open = new Map();
	/** @type {Set<{ fits: (message: Message) => boolean; resolve: (message: Message) => void }>} */
	const awaited = new Set();
	let lastId = 0;
	child.once('exit', (code) => {
		for (const { reject } of open.values()) reject(new Error(`The server has ended with code ${code ?? '-'}.`));
	});
	child.stdin.on('error', () => {
		// Whoever waits for an answer hears that the server has ended.
	});

	function send(/** @type {Message} */ message) {
		const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
		child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
	}

	child.stdout.on(
		'data',
		readMessages((message) => {
			if (message.method === undefined) {
				const asked = open.get(message.id ?? -1);
				open.delete(message.id ?? -1);
				if (message.error) asked?.reject(new Error(message.error.message));
				else asked?.resolve(message.result);
				return;
			}
			// Whatever the server asks for, there is nothing: every setting is as it is by default.
			if (message.id !== undefined) send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
			for (const wait of awaited) {
				if (!wait.fits(message)) continue;
				awaited.delete(wait);
				wait.resolve(message);
			}
		}),
	);

	return {
		/** @returns {Promise<any>} */
		request(/** @type {string} */ method, /** @type {unknown} */ params) {
			const id = ++lastId;
			send({ id, method, params });
			return new Promise((resolve, reject) => open.set(id, { resolve, reject }));
		},
		notify: (/** @type {string} */ method, /** @type {unknown} */ params) => send({ method, params }),
		/** The next message that fits. @returns {Promise<Message>} */
		next(/** @type {(message: Message) => boolean} */ fits) {
			return new Promise((resolve) => awaited.add({ fits, resolve }));
		},
		/** Megabytes that the process holds; not known outside Linux. */
		memory() {
			try {
				const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
				return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
			} catch {
				return NaN;
			}
		},
		/** @returns {Promise<void>} */
		end() {
			const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
			send({ id: ++lastId, method: 'shutdown' });
			send({ method: 'exit' });
			return ended;
		},
	};
}

/** @typedef {ReturnType<typeof startServer>} Server */

/** Puts messages together from the pieces that a stream hands out. */
function readMessages(/** @type {(message: Message) => void} */ take) {
	/** @type {Buffer[]} */
	let pieces = [];
	let length = 0;
	let wanted = -1;
	return (/** @type {Buffer} */ piece) => {
		pieces.push(piece);
		length += piece.length;
		for (;;) {
			if (wanted < 0) {
				const head = Buffer.concat(pieces);
				const end = head.indexOf('\r\n\r\n');
				if (end < 0) return;
				wanted = Number(/Content-Length: (\d+)/i.exec(head.toString('latin1', 0, end))?.[1]);
				pieces = [head.subarray(end + 4)];
				length = head.length - end - 4;
			}
			if (length < wanted) return;
			const all = Buffer.concat(pieces);
			take(JSON.parse(all.toString('utf8', 0, wanted)));
			pieces = [all.subarray(wanted)];
			length = all.length - wanted;
			wanted = -1;
		}
	};
}
