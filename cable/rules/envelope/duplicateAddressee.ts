import { bareName } from '../../books/names';
import { sliceOf } from '../../fields/scan';
import { type Addressee, type CableFile } from '../../model';
import { deletion, mend, proposal } from '../fixes';
import { isAlone, wholeLine } from '../places';
import { type Fix, type Rule } from '../rule';
import { brief } from '../wording';

export const duplicateAddressee: Rule = {
	code: 'duplicate-addressee',
	summary: 'The same addressee stands twice among TO and INFO.',
	rationale:
		'Nobody is sent a telegram twice: 5 of 1,295 public telegrams repeat a name, all truly. Offices of one post are addressees of their own, and names behind XMT are those that a collective leaves out and may well stand above.',
	source: '5 FAH-2 H-231; measured',
	example: {
		wrong:
			'INFO RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114\nRUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114\nRUEHQQ/COASTAL STATES COLLECTIVE\n',
		mended: 'INFO RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114\nRUEHQQ/COASTAL STATES COLLECTIVE\n',
	},
	severity: 'hint',
	unnecessary: true,
	*check(cable, { file }) {
		for (const { envelope } of cable.sections) {
			const first = new Map<string, Addressee>();
			for (const addressee of [...envelope.to, ...envelope.info]) {
				const { value } = addressee;
				if (!value) continue;
				const name = `${bareName(value.name.value)}/${value.office?.value ?? ''}`;
				const before = first.get(name);
				if (!before?.value) {
					first.set(name, addressee);
					continue;
				}
				const line = file.lines.lineAt(before.span.start) + 1;
				const fix = withoutRepeat(file, before, addressee);
				yield {
					span: value.name.span,
					message: `${brief(value.name.value)} is already addressed on line ${line}`,
					partners: [{ span: before.value.name.span, message: 'Addressed here' }],
					...(fix && { fix }),
				};
			}
		}
	},
};

/** A line that carries a label is left: those below it would lose their role. */
function withoutRepeat(file: CableFile, before: Addressee, { span, label }: Addressee): Fix | undefined {
	if (label || !isAlone(file, span)) return undefined;
	const own = before.label ? { start: before.label.end, end: before.span.end } : before.span;
	const isSame = sliceOf(file.text, own).trim() === sliceOf(file.text, span);
	const title = 'Delete the repeated addressee';
	const edit = deletion(wholeLine(file, span.start));
	return isSame ? mend(title, edit) : proposal(title, edit);
}
