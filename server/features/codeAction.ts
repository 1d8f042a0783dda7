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

/**
 * Quick fixes for the findings at the caret or in the selection. Always from the findings of the version at hand, never
 * from the diagnostics that the editor sends back: those may be of an older one. Nothing is offered for saving: the
 * reader's files change when the reader says so.
 */
export function codeAction(snapshot: Snapshot, params: CodeActionParams, context: Context): CodeAction[] {
	if (!wantsQuickFix(params.context.only)) return [];
	const { file } = snapshot;
	const { start, end } = params.range;
	const asked: Span = { start: offsetOf(file, start), end: offsetOf(file, end) };
	const told = findings(snapshot, context);
	const fixable = told.filter(isFixable);
	const here = fixable.filter(({ span }) => touches(span, asked));
	return [
		...here.map((finding) => toAction(finding.fix.title, [finding], snapshot, context)),
		...fixAlls.flatMap(({ code, title }) => {
			if (!here.some((finding) => finding.code === code)) return [];
			const all = fixable.filter((finding) => finding.code === code);
			return all.length > 1 ? [toAction(title, all, snapshot, context)] : [];
		}),
		...ignoreActions(
			told.filter(({ span }) => touches(span, asked)),
			snapshot,
			context,
		),
	];
}

/** Damage that one cause did all over a file is mended all over the file. */
const fixAlls = [
	{ code: 'misread-paragraph-number', title: 'Fix all misread paragraph numbers in this file' },
] as const;

type Fixable = Told & { readonly fix: NonNullable<Told['fix']> };
const isFixable = (told: Told): told is Fixable => told.fix !== undefined;

/** Kinds are a hierarchy: who asks for `quickfix` or for everything asks for ours. */
function wantsQuickFix(only: readonly string[] | undefined): boolean {
	return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
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
