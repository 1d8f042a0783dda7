import { type Cable, type CableFile } from '../model';
import { rules as catalogue } from './catalogue';
import { passes } from './gates';
import { type ProfileName, type Severities, severityOf } from './profile';
import { type Rule, type RuleBooks, type RuleContext, type ShownSeverity, type Told } from './rule';
import { tellOnce } from './tellOnce';

export interface CheckContext {
	readonly books: RuleBooks;
	/** For whom; without one everything is told but what only authors are asked for. */
	readonly profile?: ProfileName;
	/** Severity by code, over the rules' own and the profile's; `off` silences a rule. */
	readonly severity?: Severities;
	/** A rule that throws is skipped for this cable; whoever keeps a log hears of it here. */
	readonly onRuleError?: (code: string, error: unknown) => void;
	/** For tests: other rules than the catalogue's. */
	readonly rules?: readonly Rule[];
}

/**
 * What is wrong with the cables of a file, by position. Ask only for texts that `detect` calls cables or whose reader
 * did: any text can be parsed, and every text lacks something.
 */
export function check(file: CableFile, context: CheckContext): readonly Told[] {
	const ruleContext = { file, books: context.books };
	const told = file.cables.flatMap((cable) => tellOnce(judge(cable, ruleContext, context), catalogueOf(context)));
	return told.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function judge(cable: Cable, ruleContext: RuleContext, context: CheckContext): readonly Told[] {
	return catalogueOf(context).flatMap((rule) => {
		const severity = severityOf(rule, context.severity, context.profile);
		if (severity === 'off' || !passes(rule, cable)) return [];
		try {
			return findings(rule, severity, cable, ruleContext);
		} catch (error) {
			context.onRuleError?.(rule.code, error);
			return [];
		}
	});
}

/** No telegram has more of one defect; a text that does is none, and no editor shows so many. */
const mostOfOneCode = 250;

/** Taken whole, so that a rule that throws half-way leaves nothing behind. */
function findings(rule: Rule, severity: ShownSeverity, cable: Cable, context: RuleContext): readonly Told[] {
	const told: Told[] = [];
	for (const { span, message, partners = [], fix } of rule.check(cable, context)) {
		told.push({ code: rule.code, severity, message, span, partners, ...(fix && { fix }) });
		if (told.length >= mostOfOneCode) break;
	}
	return told;
}

function catalogueOf({ rules = catalogue }: CheckContext): readonly Rule[] {
	return rules;
}
