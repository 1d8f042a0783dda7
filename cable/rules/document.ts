/** docs/diagnostics.md: what every code means, made from the rules. */
import { type Rule } from './rule';

export function rulesDocument(rules: readonly Rule[]): string {
	const sorted = rules.toSorted((a, b) => (a.code < b.code ? -1 : 1));
	return `# Diagnostics

What is told about a malformed cable, by code. This page is made from \`cable/rules/\` by \`npm run docs\`; every example is invented and tested: the wrong lines have this finding and no other, the mended lines have none.

A cable is an archival text: what is told is a judgement of a copy, not of its author. One cause is told once. What is missing from an extract, or from a print that never had it, is not told. No finding changes how a cable is read, and nothing is mended unless its reader asks.

| Code | Severity | |
| --- | --- | --- |
${sorted.map(rowOf).join('\n')}

Severities: *error*, *warning*, *information*, *hint*; *off* speaks only when the setting \`cable.diagnostics.severity\` or the profile \`author\` asks for it.
${sorted.map(entryOf).join('')}`;
}

function rowOf({ code, severity, author, summary }: Rule): string {
	const loudness = author ? `${severity}; ${author} for authors` : severity;
	return `| [${code}](#${code}) | ${loudness} | ${cell(summary)} |`;
}

function entryOf({ code, severity, author, years, summary, rationale, source, example }: Rule): string {
	const facts = [
		`Severity: ${severity}${author ? ` (${author} in the profile \`author\`)` : ''}.`,
		...(years ? [`Told ${yearsOf(years)}.`] : []),
		`Source: ${source}.`,
	];
	return `
## ${code}

${summary}

${rationale}

${facts.join(' ')}

Wrong:

${block(example.wrong)}

Mended:

${block(example.mended)}
`;
}

function yearsOf({ from, to }: NonNullable<Rule['years']>): string {
	if (to >= lastYear) return `from ${from} on`;
	return from <= 0 ? `up to ${to}` : `from ${from} to ${to}`;
}

/** A rule without an end says this. */
const lastYear = 9999;

function block(lines: string): string {
	return `\`\`\`text\n${lines.trimEnd()}\n\`\`\``;
}

function cell(words: string): string {
	return words.replaceAll('|', '\\|');
}
