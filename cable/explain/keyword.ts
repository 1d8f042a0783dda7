/** The words that open lines and passages: `SUBJECT`, `REF`, `END SUMMARY`. */
import { sliceOf } from '../fields/scan';
import { type Node, type Span } from '../model';
import { type Explanation, explainedAt, isAt, type Place, sureness, told } from './explanation';

/** The label of a field, or what opens and closes a passage, if the offset is there. */
export function explainKeywordOf(node: Node, place: Place): Explanation | undefined {
	const spans = node.kind === 'passage' ? [node.opener, node.closer] : 'label' in node ? [node.label] : [];
	const span = spans.find((candidate) => isAt(place.offset, candidate));
	return span && explainKeyword(span, place);
}

function explainKeyword(span: Span, { file, books }: Place): Explanation | undefined {
	const written = sliceOf(file.text, span);
	const row = books.headerKeyword(written.replace(unsaid, '').replace(blanks, ' '));
	if (!row) return undefined;
	return explainedAt(span, {
		title: `${row.keyword}: ${row.title}`,
		facts: told(row.meaning, row.note),
		source: row.source,
		sure: sureness(row.sure),
	});
}

// "SUBJECT:", "(END COMMENT.)"
const unsaid = /^[ \t(]{1,8}|[ \t:.)-]{1,8}$/g;
const blanks = /[ \t\r\n]{1,80}/g;
