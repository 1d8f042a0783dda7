import { check } from '../cable/rules/check';
import { withoutIgnored } from '../cable/rules/ignore';
import { type Told } from '../cable/rules/rule';
import { type Context } from './context';
import { type Snapshot } from './documents';
import { createMemo } from './memo';

type Parsed = Pick<Snapshot, 'file'>;

const memo = createMemo<readonly Told[]>();
const allMemo = createMemo<readonly Told[]>();

/** What is told of this version: what the rules tell and its reader did not ask to ignore. */
export function findings(snapshot: Parsed, context: Context): readonly Told[] {
	const { settings, ignored } = context;
	if (!ignored) return allFindings(snapshot, context);
	return memo(snapshot.file, [settings, ignored.list], () =>
		withoutIgnored(allFindings(snapshot, context), snapshot.file, ignored.name, ignored.list),
	);
}

/** What the rules tell of this version, computed once for underlines and quick fixes. */
export function allFindings({ file }: Parsed, { books, settings, failed }: Context): readonly Told[] {
	const { enabled, profile, severity } = settings.diagnostics;
	if (!enabled) return [];
	return allMemo(file, [settings], () =>
		check(file, { books, profile, severity, onRuleError: (code, error) => failed(`The rule ${code}`, error) }),
	);
}
