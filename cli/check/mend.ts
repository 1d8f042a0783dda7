import { mendSafely } from '../../cable/rules/mend';
import { type CableFile } from '../../cable/model';
import { type Told } from '../../cable/rules/rule';
import { encoderFor } from '../../files/encode';
import { type Files } from '../../files/files';
import { type ReadSource } from '../input';
import { type Report } from '../report';

/** Mends files on the disk and counts; nothing but what is safe, and no byte outside it. */
export interface Mender {
	/** The text that then stands in the file, the old one where nothing was written. */
	mend(source: ReadSource, judge: (text: string) => Judged): Promise<string>;
	/** One line that says what was done. */
	summary(): string;
}

export interface Judged {
	readonly parsed: CableFile;
	readonly told: readonly Told[];
}

export function createMender(files: Files, report: Report): Mender {
	let mends = 0;
	let changed = 0;
	return {
		async mend(source, judge) {
			const { file, bytes, text } = source;
			const mended = mendSafely(text, (version) => judge(version).told);
			if (mended.text === text) return text;
			const encoder = encoderFor(bytes, source);
			const written = encoder?.(mended.text);
			if (!written) {
				const fault = encoder ? 'has no byte for a character of a mend' : 'cannot be written back without loss';
				report.failed(file, `is not mended: its encoding (${source.encoding}) ${fault}`);
				return text;
			}
			try {
				await files.write(file, written);
			} catch (error) {
				report.failed(file, 'could not be written', error);
				return text;
			}
			mends += mended.mends;
			changed++;
			return mended.text;
		},
		summary: () =>
			`${mends} ${mends === 1 ? 'finding' : 'findings'} mended in ${changed} ${changed === 1 ? 'file' : 'files'}`,
	};
}
