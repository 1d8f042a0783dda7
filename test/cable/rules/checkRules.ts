import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createBooks } from '../../../cable/books/books';
import { parse } from '../../../cable/parse/parse';
import { check, type CheckContext } from '../../../cable/rules/check';
import { type Told } from '../../../cable/rules/rule';

/** A code and the text that it underlines. */
export type Expected = readonly [code: string, underlined: string];
/** Words of a telegram and what stands there instead; only the first place changes. */
export type Change = readonly [from: string, to: string];

const data = path.join(__dirname, '../../../../data');
export const books = createBooks((name) => readFileSync(path.join(data, `${name}.tsv`), 'utf8'));

export function told(text: string, context: Partial<CheckContext> = {}): readonly Told[] {
	return check(parse(text), {
		books,
		onRuleError: (code, error) => assert.fail(`${code} threw: ${String(error)}`),
		...context,
	});
}

/** The findings of a text are exactly these, by position. */
export function checkRules(text: string, ...expected: readonly Expected[]): void {
	const found = told(text).map(({ code, span }) => [code, text.slice(span.start, span.end)]);
	assert.deepEqual(found, expected, text);
}

/** A text with one defect planted has exactly these findings. */
export function checkPlanted(text: string, changes: readonly Change[], ...expected: readonly Expected[]): void {
	checkRules(planted(text, changes), ...expected);
}

export function planted(text: string, changes: readonly Change[]): string {
	return changes.reduce((changed, [from, to]) => {
		assert.ok(changed.includes(from), `"${from}" stands nowhere`);
		return changed.replace(from, () => to);
	}, text);
}
