import { check } from '../cable/rules/check';
import { type Told } from '../cable/rules/rule';
import { type Context } from './context';
import { type Snapshot } from './documents';
import { createMemo } from './memo';

const memo = createMemo<readonly Told[]>();

/** What the rules tell of this version, computed once for underlines and quick fixes. */
export function findings(snapshot: Snapshot, { books, settings, failed }: Context): readonly Told[] {
	const { enabled, profile, severity } = settings.diagnostics;
	if (!enabled) return [];
	return memo(snapshot.file, [settings], () =>
		check(snapshot.file, { books, profile, severity, onRuleError: (code, error) => failed(`The rule ${code}`, error) }),
	);
}
