import { type CableFile } from '../../model';
import { mendTo } from '../fixes';
import { type Rule } from '../rule';
import { written } from '../wording';

export const malformedPortionMark: Rule = {
	code: 'malformed-portion-mark',
	summary: 'A portion mark has lost a parenthesis or the stroke before its caveat.',
	rationale:
		'A mark that is not written as marks are is not found by those who look for them. 6 of 1,295 public telegrams have one; a mark that a publisher blacked out in part is not told.',
	source: '5 FAH-1 H-246; measured',
	example: { wrong: '¶2. (SBU Odell', mended: '¶2. (SBU) Odell' },
	severity: 'hint',
	*check(cable, { file }) {
		for (const block of cable.blocks) {
			if (block.kind !== 'paragraph') continue;
			for (const { kind, span, meant } of [...block.flaws, ...(block.portion?.flaws ?? [])]) {
				if (kind !== 'misspelled' || meant === undefined) continue;
				yield { span, message: messageFor(file, span, meant), fix: mendTo(span, meant) };
			}
		}
	},
};

function messageFor(file: CableFile, span: { readonly start: number; readonly end: number }, meant: string): string {
	return `"${written(file, span)}" is no portion mark; did you mean "${meant}"?`;
}
