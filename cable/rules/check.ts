import { lostText } from '../archive';
import { type Cable, type CableFile } from '../model';
import { textLost } from './archive/textLost';
import { rules as catalogue } from './catalogue';
import { gatesOf } from './gates';
import { type ProfileName, type Severities, severityOf } from './profile';
import { type Finding, type Rule, type RuleBooks, type RuleContext, type ShownSeverity, type Told } from './rule';
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
	const { rules = catalogue } = context;
	const speaking = speakingOf(rules, context.severity ?? noSeverities, context.profile ?? 'archivist');
	const ruleContext = { file, books: context.books };
	const told = file.cables.flatMap((cable) => tellOnce(judge(cable, speaking, ruleContext, context), rules));
	return told.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Asked for every file of a folder with the same settings: the answer to the last question is kept. */
function speakingOf(rules: readonly Rule[], severities: Severities, profile: ProfileName): readonly Speaking[] {
	const known = lastSpeaking;
	if (known?.rules === rules && known.severities === severities && known.profile === profile) return known.speaking;
	const speaking = rules.flatMap((rule): readonly Speaking[] => {
		const severity = severityOf(rule, severities, profile);
		return severity === 'off' ? [] : [{ rule, severity }];
	});
	lastSpeaking = { rules, severities, profile, speaking };
	return speaking;
}

const noSeverities: Severities = {};
let lastSpeaking:
	| {
			readonly rules: readonly Rule[];
			readonly severities: Severities;
			readonly profile: ProfileName;
			readonly speaking: readonly Speaking[];
	  }
	| undefined;

/** A rule that is not off, and how loud it is. */
interface Speaking {
	readonly rule: Rule;
	readonly severity: ShownSeverity;
}

function judge(
	cable: Cable,
	speaking: readonly Speaking[],
	ruleContext: RuleContext,
	{ onRuleError }: CheckContext,
): readonly Told[] {
	const told: Told[] = [];
	const passes = gatesOf(cable);
	// Where the text is lost, all else is missing because of that.
	const isLost = lostText(cable) !== undefined;
	for (const { rule, severity } of speaking) {
		if ((isLost && rule !== textLost) || !passes(rule)) continue;
		const before = told.length;
		try {
			tell(rule, severity, rule.check(cable, ruleContext), told);
		} catch (error) {
			// A rule that throws half-way leaves nothing behind.
			told.length = before;
			onRuleError?.(rule.code, error);
		}
	}
	return told;
}

/** No telegram has more of one defect; a text that does is none, and no editor shows so many. */
const mostOfOneCode = 250;

function tell({ code, unnecessary }: Rule, severity: ShownSeverity, findings: Iterable<Finding>, told: Told[]): void {
	let count = 0;
	for (const { span, message, partners = [], fix } of findings) {
		told.push({ code, severity, message, span, partners, ...(fix && { fix }), ...(unnecessary && { unnecessary }) });
		if (++count >= mostOfOneCode) return;
	}
}
