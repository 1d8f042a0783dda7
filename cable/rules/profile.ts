import { type Rule, type SeverityName, severityNames } from './rule';

/** Severities by code, as a user wrote them: an unknown code or an unknown word changes nothing. */
export type Severities = Readonly<Record<string, string>>;

/**
 * For whom findings are told:
 * - `reader`: what a reader of other people's telegrams wants to know: no hints.
 * - `archivist`: all that is odd about a copy.
 * - `author`: that, and the handbook's rules of form, for who writes telegrams.
 */
export const profileNames = ['reader', 'archivist', 'author'] as const;
export type ProfileName = (typeof profileNames)[number];

/** How loud a rule speaks: as the profile has it, unless the user gave its code a severity. */
export function severityOf(
	rule: Pick<Rule, 'code' | 'severity' | 'author'>,
	severities: Severities = {},
	profile: ProfileName = 'archivist',
): SeverityName {
	const wished = Object.hasOwn(severities, rule.code) ? severities[rule.code] : undefined;
	return severityNames.find((name) => name === wished) ?? inProfile(rule, profile);
}

function inProfile({ severity, author }: Pick<Rule, 'severity' | 'author'>, profile: ProfileName): SeverityName {
	if (profile === 'author') return author ?? severity;
	return profile === 'reader' && severity === 'hint' ? 'off' : severity;
}
