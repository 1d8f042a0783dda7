import { type CodeAction, type CodeActionParams, type TextEdit, type WorkspaceEdit, CodeActionKind } from '../lsp';
import { type Span } from '../../cable/model';
import { editsOf } from '../../cable/rules/mend';
import { type Told } from '../../cable/rules/rule';
import { type Context } from '../context';
import { offsetOf, rangeOf, touches } from '../convert';
import { type Snapshot } from '../documents';
import { findings } from '../findings';
import { ignoreActions } from './ignore';
import { toDiagnostic } from './diagnostics';
import { refactorActions } from './refactor';

/**
 * "Mend all that is safe" as a kind of its own, outside `source.fixAll`, which many editors run whenever a file is
 * saved: the reader's files change when the reader says so.
 */
export const fixAllKind = `${CodeActionKind.Source}.cable.fixAll`;

/**
 * Quick fixes for the findings at the caret or in the selection, and the mends of a whole file; larger changes. Always from
 * the findings of the version at hand, never from the diagnostics that the editor sends back: those may be of an older one.
 */
export function codeAction(snapshot: Snapshot, params: CodeActionParams, context: Context): CodeAction[] {
	const { only } = params.context;
	return [
		...(wants(CodeActionKind.QuickFix, only) ? quickFixes(snapshot, params, context) : []),
		// Only who asks for source actions has a place to show them.
		...(only && wants(fixAllKind, only) ? fixAllSafe(snapshot, context) : []),
		...refactorActions(snapshot, params.context, context),
	];
}

function quickFixes(snapshot: Snapshot, params: CodeActionParams, context: Context): CodeAction[] {
	const { file } = snapshot;
	const { start, end } = params.range;
	const asked: Span = { start: offsetOf(file, start), end: offsetOf(file, end) };
	const told = findings(snapshot, context);
	const fixable = told.filter(isFixable);
	const here = fixable.filter(({ span }) => touches(span, asked));
	return [
		...here.map((finding) => toAction(finding.fix.title, [finding], snapshot, context)),
		...safeCodes(here).flatMap((code) => {
			const all = fixable.filter((finding) => finding.code === code && finding.fix.safe);
			return all.length > 1 ? [toAction(`Fix all of this kind in this file (${code})`, all, snapshot, context)] : [];
		}),
		...ignoreActions(
			told.filter(({ span }) => touches(span, asked)),
			snapshot,
			context,
		),
	];
}

/** Damage that one cause did all over a file is mended all over the file; a proposal is weighed place by place. */
function safeCodes(here: readonly Fixable[]): readonly string[] {
	return [...new Set(here.flatMap(({ code, fix }) => (fix.safe ? code : [])))];
}

function fixAllSafe(snapshot: Snapshot, context: Context): CodeAction[] {
	const safe = findings(snapshot, context)
		.filter(isFixable)
		.filter(({ fix }) => fix.safe);
	if (safe.length === 0) return [];
	const edit = toWorkspaceEdit(safe, snapshot, context);
	return [{ title: 'Mend all that is safe in this file', kind: fixAllKind, edit }];
}

type Fixable = Told & { readonly fix: NonNullable<Told['fix']> };
const isFixable = (told: Told): told is Fixable => told.fix !== undefined;

/** Kinds are a hierarchy: who asks for `source`, or for everything, asks for what is below it. */
function wants(kind: string, only: readonly string[] | undefined): boolean {
	return !only || only.some((asked) => asked === '' || asked === kind || kind.startsWith(`${asked}.`));
}

function toAction(title: string, mended: readonly Fixable[], snapshot: Snapshot, context: Context): CodeAction {
	return {
		title,
		kind: CodeActionKind.QuickFix,
		diagnostics: mended.map((finding) => toDiagnostic(finding, snapshot, context)),
		isPreferred: mended.length === 1 && mended.every(({ fix }) => fix.safe),
		edit: toWorkspaceEdit(mended, snapshot, context),
	};
}

function toWorkspaceEdit(
	mended: readonly Fixable[],
	{ file, uri, version }: Snapshot,
	{ client }: Context,
): WorkspaceEdit {
	const edits = editsOf(mended.map(({ fix }) => fix)).map(({ span, text }): TextEdit => ({
		range: rangeOf(file, span),
		newText: text,
	}));
	if (!client.versionedEdits) return { changes: { [uri]: edits } };
	return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
