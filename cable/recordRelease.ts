/** What the stamps of a released copy tell: numbers of the release for `archive`, and why words were taken out. */
import { marksOf, readStamp } from './fields/stamp';
import { type Cable, type CableFile, type Noise, type Notice } from './model';

/** Facts by the names that they have in the stamps, word for word; of repeats the first. */
export function releaseOf(file: CableFile, cable: Cable): Readonly<Record<string, string>> {
	const facts: Record<string, string> = {};
	for (const notice of noticesOf(cable, 'release')) {
		for (const { key, value } of readStamp(file.text, notice.span.start, notice.span.end) ?? [])
			if (key !== 'Page' && !Object.hasOwn(facts, key)) facts[key] = value.value;
	}
	return facts;
}

/** Codes of all exemptions in the cable's stamps and margins: `B1`, `1.4(D)`. */
export function exemptionsOf(file: CableFile, cable: Cable): readonly string[] {
	const codes = new Set<string>();
	for (const { span } of noticesOf(cable, 'exemption', 'release')) {
		for (const { value } of marksOf(file.text, span)) codes.add(value);
	}
	return [...codes];
}

/** How many marks stand where words were taken out: those below a decision say only what was done in all. */
export function countMarked(file: CableFile, cable: Cable): number {
	let count = 0;
	for (const [index, noise] of cable.noise.entries()) {
		if (isNotice(noise, 'exemption') && !isDecision(file, cable.noise.at(index - 1), noise)) count++;
	}
	return count;
}

function isDecision(file: CableFile, above: Noise | undefined, mark: Noise): boolean {
	if (!above || !isNotice(above, 'release') || above.span.end > mark.span.start) return false;
	const facts = readStamp(file.text, above.span.start, above.span.end);
	const gap = file.text.slice(above.span.end, Math.min(mark.span.start, above.span.end + longestGap));
	return facts?.at(0)?.key === 'Release' && gap.trim() === '' && gap.length < longestGap;
}

const longestGap = 200;

const none: readonly Notice[] = [];

function noticesOf(cable: Cable, role: Notice['role'], other = role): readonly Notice[] {
	let notices: Notice[] | undefined;
	// Two walks, not one over both lists together: nearly no cable has any, and all are asked twice.
	for (const part of cable.wrapper) if (isNotice(part, role) || isNotice(part, other)) (notices ??= []).push(part);
	for (const part of cable.noise) if (isNotice(part, role) || isNotice(part, other)) (notices ??= []).push(part);
	return notices ?? none;
}

function isNotice(noise: Noise | Cable['wrapper'][number], role: Notice['role']): noise is Notice {
	return noise.kind === 'notice' && noise.role === role;
}
