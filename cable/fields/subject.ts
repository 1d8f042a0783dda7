/** SUBJECT line: the words over its lines, without the portion mark that may open them (5 FAH-1 H-246; FORMAT 2.14). */
import { type Flaw, type Span, type Subject } from '../model';
import { prose } from '../prose';
import { readPortion } from './portion';

/** `body` is what follows the label, with page lines cut out; at least one piece, which may be empty. */
export function readSubject(
	stretch: { span: Span; pieces: readonly Span[] },
	label: Span,
	text: string,
	body: readonly Span[],
): Subject {
	const portion = readPortion(text, body[0].start, body[0].end);
	const own = portion
		? [{ start: portion.span.end, end: Math.max(portion.span.end, body[0].end) }, ...body.slice(1)]
		: body;
	const words = prose(text, own);
	const flaws: readonly Flaw[] = words ? [] : [{ kind: 'empty', span: label }];
	const value = portion ? { text: words, portion } : { text: words };
	return { kind: 'subject', span: stretch.span, pieces: stretch.pieces, label, value, flaws };
}
