import {
	type Diagnostic,
	DiagnosticTag,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
} from '../lsp';
import { type Told } from '../../cable/rules/rule';
import { type Context } from '../context';
import { rangeOf, severities } from '../convert';
import { type Snapshot } from '../documents';
import { findings } from '../findings';

/** Answers a pull. A reader whose last report is of this version and these settings hears that nothing changed. */
export function pullDiagnostics(
	snapshot: Snapshot,
	{ previousResultId }: DocumentDiagnosticParams,
	context: Context,
): DocumentDiagnosticReport {
	const { settings, ignored } = context;
	const resultId = `${snapshot.serial}.${identityOf(settings)}.${ignored ? identityOf(ignored.list) : 0}`;
	if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
	return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics(snapshot, context) };
}

/** Of a document that is open, or of a file that is not. */
export type Parsed = Pick<Snapshot, 'file' | 'uri'>;

/** The findings of a version as the protocol tells them. */
export function diagnostics(snapshot: Parsed, context: Context): Diagnostic[] {
	return findings(snapshot, context).map((told) => toDiagnostic(told, snapshot, context));
}

export function toDiagnostic(told: Told, { file, uri }: Parsed, { client }: Context): Diagnostic {
	const diagnostic: Diagnostic = {
		range: rangeOf(file, told.span),
		severity: severities[told.severity],
		code: told.code,
		source: 'cable',
		message: told.message,
	};
	if (client.fades && told.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
	if (client.codeLinks) diagnostic.codeDescription = { href: `${documentation}#${told.code}` };
	if (!client.relatedInformation || told.partners.length === 0) return diagnostic;
	const relatedInformation = told.partners.map(({ span, message }) => ({
		location: { uri, range: rangeOf(file, span) },
		message,
	}));
	return { ...diagnostic, relatedInformation };
}

/**
 * Where every code has its entry: the page that is generated from the rules, in the repository that package.json names.
 * The editor opens it when its reader clicks the code; nothing of ours asks the network for it.
 */
export const documentation = 'https://github.com/diplomatic-cables/diplomatic-cables/blob/main/docs/diagnostics.md';

/** A number for each object ever seen, so that a result id says which settings and which list it was told under. */
function identityOf(settings: object): number {
	const known = identities.get(settings);
	if (known !== undefined) return known;
	identities.set(settings, ++lastIdentity);
	return lastIdentity;
}
const identities = new WeakMap<object, number>();
let lastIdentity = 0;
