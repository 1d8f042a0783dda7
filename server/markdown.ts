/**
 * Text of a cable, or of a code book, as Markdown that renders to exactly that text. Nothing that stands in a file may
 * become a link, an image, HTML, code or a heading of ours; what would only look untidy in an editor that shows the
 * source (`1.4(b)`, `non-proliferation`) is left alone where it can mean nothing.
 */
export function escapeMarkdown(text: string): string {
	return foldControls(text)
		.replace(markup, '\\$&')
		.replace(bareAddress, (word) => word.replace(/[.:]/, '\\$&'))
		.replace(lineStart, '\\$&')
		.replace(numbered, '$1\\$2');
}

/** One line of plain text: white space folded, nothing invisible left in it. */
export function plainLine(text: string): string {
	return foldControls(text);
}

/** Lines under each other, without the distance of paragraphs. */
export const lineBreak = '  \n';

/** Characters that can mean something anywhere in a line: `C*`, `<b>`, `[x](y)`, `&lt;`, `a_b`, `x|y`, `a@b`. */
const markup = /[\\`*_[\]<>&~|@]/g;

/** `http://x` and `www.x` become links without any brackets in the dialect that editors render. */
const bareAddress = /:\/\/|www\./gi;

/** `# x`, `- x`, `+ x`, `===`, `:--` (a table's second row): special only where a line starts. */
const lineStart = /^[-#+=:]/;

/** `1. x` and `12) x` start a list, `1.4(b)` does not. */
const numbered = /^(\d{1,9})([.)])(?= |$)/;

/**
 * Runs of blanks and control characters become one blank. Marks that turn the writing direction or join letters without
 * being seen are shown as a replacement character: they can make a name read as another.
 */
function foldControls(text: string): string {
	return text.replace(folded, ' ').replace(unseen, '\ufffd').trim();
}
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const folded = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]{2,}|[\u0000-\u001f\u007f-\u00a0\u2028\u2029]/g;
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
