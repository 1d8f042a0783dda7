import { type Rule, type SeverityName, severityNames } from './rule';

/** Severities by code, as a user wrote them: an unknown code or an unknown word changes nothing. */
export type Severities = Readonly<Record<string, string>>;

/** How loud a rule speaks: its own severity, unless the user gave its code another. */
export function severityOf(rule: Pick<Rule, 'code' | 'severity'>, severities: Severities = {}): SeverityName {
	const wished = Object.hasOwn(severities, rule.code) ? severities[rule.code] : undefined;
	return severityNames.find((name) => name === wished) ?? rule.severity;
}
