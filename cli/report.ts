/** What a run writes: its lines to the output, its problems and its progress beside them. */
import { type Terminal } from './command';
import { printable, writeLine } from './print';

export interface Report {
	/** A line of the output; waits for a slow reader. */
	line(text: string): Promise<void>;
	/** A line beside the output. */
	note(text: string): void;
	/** What could not be read or understood is told and passed. */
	failed(file: string, what: string, error?: unknown): void;
	/** A file has been read: progress, if somebody looks on. */
	read(bytes: number): void;
	/** Nothing more comes. The exit code: 2 if anything has failed. */
	finish(): number;
}

/** As often as a reader can take in, in milliseconds. */
const pause = 200;

/** Progress is one line that is written over, and only on a terminal; it never gets into a pipe or a file. */
export function createReport(terminal: Terminal, now: () => number = () => performance.now()): Report {
	const { output, problems } = terminal;
	const start = now();
	let files = 0;
	let bytes = 0;
	let failures = 0;
	let shownAt = start;
	let isShown = false;

	const clear = (): void => {
		if (isShown) problems.write('\r\u001b[K');
		isShown = false;
	};
	const show = (): void => {
		const rate = files / Math.max((now() - start) / 1000, 0.001);
		problems.write(
			`\r\u001b[Kcables: ${count(files)} ${files === 1 ? 'file' : 'files'}, ${count(rate)} a second, ${count(bytes / 1e6)} MB`,
		);
		isShown = true;
	};
	const note = (text: string): void => {
		clear();
		problems.write(`cables: ${text}\n`);
	};
	return {
		async line(text) {
			if (output.isTTY) clear();
			await writeLine(output, text);
		},
		note,
		failed(file, what, error) {
			failures++;
			const reason = error instanceof Error ? error.message : String(error);
			note(`${printable(file)} ${what}${error === undefined ? '' : `: ${printable(reason)}`}`);
		},
		read(size) {
			files++;
			bytes += size;
			if (!problems.isTTY || now() - shownAt < pause) return;
			shownAt = now();
			show();
		},
		finish() {
			clear();
			return failures > 0 ? 2 : 0;
		},
	};
}

/** `1,295`, `12.4` */
function count(value: number): string {
	return value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 });
}
