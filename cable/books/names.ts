/** Names of addresses are written in many ways; two that differ in these ways only are one name. */

/** Letters and figures; Washington and departments in their short forms. */
export function bareName(name: string): string {
	return name
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, '')
		.replace('WASHINGTONDC', 'WASHDC')
		.replace('DEPARTMENT', 'DEPT');
}

export function sameName(left: string, right: string): boolean {
	return bareName(left) === bareName(right);
}
