import { rules } from '../../cable/rules/catalogue';
import { type ProfileName, profileNames, type Severities } from '../../cable/rules/profile';
import { severityNames, type ShownSeverity } from '../../cable/rules/rule';
import { type Arguments, UsageError } from '../command';

export const checkFormats = ['text', 'json', 'sarif'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export interface CheckPlan {
	readonly format: CheckFormat;
	/** A finding as severe as this, or more so, makes the exit code 1. */
	readonly failOn: ShownSeverity;
	readonly profile: ProfileName;
	readonly severity: Severities;
	/** Counts by code in the place of the findings. */
	readonly statistics: boolean;
	readonly fix: boolean;
	/** Also what no telegram is. */
	readonly all: boolean;
	/** Findings that a list beside the cables ignores are told too. */
	readonly noIgnore: boolean;
}

export const shownSeverities = severityNames.filter((name): name is ShownSeverity => name !== 'off');

export function planOf({ paths, values }: Arguments, output: { readonly isTTY?: boolean }): CheckPlan {
	const format = oneOf('format', checkFormats, values['format'] ?? (output.isTTY ? 'text' : 'json'));
	const statistics = values['statistics'] === true;
	const fix = values['fix'] === true;
	if (statistics && format === 'sarif') throw new UsageError('--statistics goes with --format text or json');
	if (fix && paths.includes('-')) throw new UsageError('--fix changes files; standard input is none');
	return {
		format,
		failOn: oneOf('fail-on', shownSeverities, values['fail-on'] ?? 'error'),
		profile: oneOf('profile', profileNames, values['profile'] ?? 'reader'),
		severity: severitiesOf(values['severity']),
		statistics,
		fix,
		all: values['all'] === true,
		noIgnore: values['no-ignore'] === true,
	};
}

function oneOf<T extends string>(option: string, names: readonly T[], value: Arguments['values'][string]): T {
	const name = names.find((each) => each === value);
	if (name !== undefined) return name;
	throw new UsageError(`--${option} is ${names.join(', ')}, not ${JSON.stringify(value)}`);
}

/** `missing-dtg=off,serial-mismatch=warning` */
function severitiesOf(given: Arguments['values'][string]): Severities {
	const wishes = typeof given === 'string' ? given.split(',').filter((wish) => wish.trim() !== '') : [];
	return Object.fromEntries(
		wishes.map((wish) => {
			const [code = '', severity = ''] = wish.split('=').map((part) => part.trim());
			if (!rules.some((rule) => rule.code === code)) {
				throw new UsageError(`--severity: no finding is called ${JSON.stringify(code)}`);
			}
			return [code, oneOf(`severity ${code}`, severityNames, severity)];
		}),
	);
}
