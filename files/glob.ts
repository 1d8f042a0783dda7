/**
 * Whether a name with slashes fits one of the patterns: `*` and `?` stay within a name, `**` goes over folders, `{a,b}`
 * is one of several. A pattern that names a folder takes in all that lies in it.
 */
export function createGlobs(patterns: readonly string[]): (name: string) => boolean {
	const expressions = patterns.map(expressionOf);
	return (name) => expressions.some((expression) => expression.test(name));
}

// "**/", "**", "*", "?", "{", "}", ",", and every character that means something in an expression
const part = /\*\*\/|\*\*|[*?{},]|[\\^$+.()|[\]]/g;

function expressionOf(pattern: string): RegExp {
	let open = 0;
	const source = pattern.replace(part, (found) => {
		if (found === '{') return ++open ? '(?:' : '';
		if (found === '}' && open > 0) return open-- ? ')' : '';
		if (found === ',' && open > 0) return '|';
		return meanings[found] ?? `\\${found}`;
	});
	return new RegExp(`^${source}${')'.repeat(open)}(?:/|$)`, 'u');
}

const meanings: Readonly<Record<string, string | undefined>> = {
	'**/': '(?:[^/]+/)*',
	'**': '.*',
	'*': '[^/]*',
	'?': '[^/]',
	',': ',',
};
