import { cableScore, sampleLength, score } from '../cable/detect/detect';

/**
 * Whether one who reads many files takes this one. In the editor a NUL is the sign of a file that is no text; here it is
 * damage, for whoever names a folder of cables wants those with a bad sector too.
 */
export function isCable(text: string): boolean {
	const sample = text.slice(0, sampleLength);
	return score(sample.includes('\0') ? sample.replaceAll('\0', '') : sample) >= cableScore;
}
