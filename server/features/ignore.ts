import { type CodeAction, CodeActionKind, type WorkspaceEdit } from '../lsp';
import { entryHere, type IgnoreEntry } from '../../cable/rules/ignore';
import { type Told } from '../../cable/rules/rule';
import { ignoreCommand, type IgnoreRequest } from '../../protocol/messages';
import { type Context } from '../context';
import { type Snapshot } from '../documents';
import { allFindings } from '../findings';
import { type IgnorePlan } from '../workspace/ignoring';
import { toDiagnostic } from './diagnostics';

/** Offers not to be told a finding again, where a list can be kept: the cable itself stays as it is. */
export function ignoreActions(here: readonly Told[], snapshot: Snapshot, context: Context): CodeAction[] {
	const { ignored, client } = context;
	if (!ignored || !client.createsFiles) return [];
	const all = allFindings(snapshot, context);
	return here.flatMap((finding) => {
		const { code } = finding;
		const toAction = (title: string, entry: IgnoreEntry): CodeAction => {
			const request: IgnoreRequest = { uri: snapshot.uri, entry };
			return {
				title,
				kind: CodeActionKind.QuickFix,
				diagnostics: [toDiagnostic(finding, snapshot, context)],
				command: { title, command: ignoreCommand, arguments: [request] },
			};
		};
		return [
			toAction(`Ignore ${code} here`, entryHere(finding, all, snapshot.file, ignored.name)),
			toAction(`Ignore ${code} in this file`, { code, file: ignored.name }),
			toAction(`Ignore ${code} everywhere in this folder`, { code }),
		];
	});
}

/** As an edit, so that the reader sees it and can undo it. */
export function ignoreEdit({ uri, before, after }: IgnorePlan): WorkspaceEdit {
	const lines = before.split(/\r\n|\n|\r/);
	const end = { line: lines.length - 1, character: lines[lines.length - 1].length };
	return {
		documentChanges: [
			{ kind: 'create', uri, options: { ignoreIfExists: true } },
			{
				textDocument: { uri, version: null },
				edits: [{ range: { start: { line: 0, character: 0 }, end }, newText: after }],
			},
		],
	};
}

/** The argument of the command, which anybody can call. */
export function readIgnoreRequest(given: unknown): IgnoreRequest | undefined {
	const { uri, entry } = (given ?? {}) as Partial<Record<keyof IgnoreRequest, unknown>>;
	if (typeof uri !== 'string' || typeof entry !== 'object' || entry === null) return undefined;
	return { uri, entry: entry as IgnoreRequest['entry'] };
}
