/** The lines of a header that are still missing. */
import { type Asking } from './asking';
import { type HeaderLine } from './headerLine';
import { labelledLines } from './labelledLines';
import { type Place } from './place';
import { type Proposal } from './proposal';
import { telegramLines } from './telegramLines';

/** In a telegram each where it belongs by its order; labels of a message stand in any. */
export function proposeKeywords(place: Place, asking: Asking): readonly Proposal[] {
	const { cable, zone, lead, start, line, file, offset } = place;
	if (zone === 'body' || !isBeginning(place)) return [];
	// What stands behind the caret is somebody's text: only words of a label are replaced.
	if (file.text.slice(offset, line.end).trim() !== '') return [];
	const isLabelled = cable.form === 'labelled';
	const lines = isLabelled ? labelledLines : telegramLines;
	const present = linesPresent(place, lines);
	const isMissing = (_: HeaderLine, rank: number): boolean =>
		!present.some((other) => {
			if (other.rank === rank || isLabelled) return other.rank === rank;
			return other.at < start ? other.rank > rank : other.rank < rank;
		});
	const span = { start, end: line.end };
	const typed = lead.toUpperCase();
	const isWritten = (text: string): boolean => text.trimEnd().toUpperCase() === typed.trimEnd();
	return lines
		.filter(isMissing)
		.flatMap((missing) => missing.write(place, asking))
		.filter(({ text }) => !isWritten(text))
		.filter(({ text }) => text.toUpperCase().startsWith(typed) || bare(text).startsWith(bare(typed)))
		.map(({ text, detail, about }) => ({
			label: text.trimEnd(),
			detail,
			kind: 'label',
			span,
			text,
			// `EO` is typed for `E.O.` too.
			typed: `${lead}${text}`,
			...(about ? { about } : {}),
		}));
}

/** The line holds no field yet, or only what a half-written label is taken for. */
function isBeginning({ field, lead, kind }: Place): boolean {
	if (!/^[A-Za-z0-9. :/]{0,40}$/.test(lead)) return false;
	if (!field || field.kind === 'unread' || field.kind === 'attention') return true;
	return kind === 'text' || kind === 'blank' || kind === 'signature' || kind === 'address';
}

function linesPresent(
	{ section, cable, start, line }: Place,
	lines: readonly HeaderLine[],
): readonly { readonly rank: number; readonly at: number }[] {
	const fields = [...section.envelope.fields, ...cable.heading.fields];
	return fields.flatMap((field) => {
		// An address that is written over is none.
		if (field.span.start >= start && field.span.start <= line.end) return [];
		const kind = field.kind === 'addressee' ? (field.value?.role ?? 'to') : field.kind;
		const rank = lines.findIndex(({ name }) => name === kind);
		return rank < 0 ? [] : [{ rank, at: field.span.start }];
	});
}

function bare(text: string): string {
	return text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
}
