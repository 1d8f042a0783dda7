/**
 * The patterns of the setting `files.associations` as a document filter reads them: there a pattern without a slash
 * is tried on the name alone, and letters are compared without case.
 */
export function patternsOf(associations: unknown): readonly string[] {
	if (typeof associations !== 'object' || associations === null) return [];
	const patterns = Object.keys(associations).map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`));
	// A document filter knows no such comparison; names are written in one case or as the pattern writes them.
	return [...new Set(patterns.flatMap((pattern) => [pattern, pattern.toLowerCase(), upperCased(pattern)]))];
}

/** `[a-z]` must stay a range of small letters. */
function upperCased(pattern: string): string {
	return pattern.includes('[') ? pattern : pattern.toUpperCase();
}
