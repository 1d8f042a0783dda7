import { type Files } from '../../files/files';
import { ignoreCommand, type IgnoreAnswer, trustGranted } from '../../protocol/messages';
import { type Context } from '../context';
import { type Documents } from '../documents';
import { ignoreEdit, readIgnoreRequest } from '../features/ignore';
import { type Connection, ErrorCodes, ResponseError } from '../lsp';
import { type Loop } from '../schedule';
import { type Session } from '../session';
import { createSurvey, type Survey } from './survey';
import { createWatching } from './watching';

export interface WorkspaceOptions {
	readonly connection: Connection;
	readonly session: Session;
	readonly documents: Documents;
	readonly files: Files;
	readonly loop: Loop;
	readonly contextOf: (settingsOf: string, uri: string) => Context | Promise<Context>;
	/** Open documents are told again. */
	readonly tellAgain: () => void;
	readonly failed: (kind: string, error: unknown) => void;
	readonly log: (message: string) => void;
}

/** What is not a request about one document: folders, files on the disk, what is ignored. */
export function startWorkspace(options: WorkspaceOptions): Survey {
	const { connection, session, documents, files, failed, tellAgain } = options;
	const { client, folders, ignoring, codeBooks } = session;

	const survey = createSurvey({
		connection,
		files,
		loop: options.loop,
		folders: () => folders.all(),
		folderOf: (uri) => folders.holding(uri)?.folder,
		isOpen: (path) => documents.all().some(({ uri }) => files.pathOf(uri) === path),
		contextOf: async (folder, uri) => options.contextOf(folder.uri, uri),
		watch: () => watching.watch('**/*.{txt,cable}'),
		failed,
		log: options.log,
	});
	const reread = async (uri: string): Promise<void> => {
		if (!(await ignoring.reread(uri))) return;
		tellAgain();
		survey.renew();
	};
	const watching = createWatching(connection, {
		registers: client.registersWatchers,
		anywhere: client.watchesAnywhere,
		failed,
		changed({ uri }) {
			if (codeBooks.reread(uri)) {
				tellAgain();
				survey.renew();
			}
			if (uri.endsWith('/ignore.json')) reread(uri).catch((error: unknown) => failed('reading what is ignored', error));
			else survey.changed(uri);
		},
	});
	watching.watch('**/.cable/ignore.json');
	session.watchBooks((path) => watching.watchFile(files.uriOf(path)));

	connection.onExecuteCommand(async ({ command, arguments: given }): Promise<IgnoreAnswer | null> => {
		if (command !== ignoreCommand)
			throw new ResponseError(ErrorCodes.InvalidParams, `No command is called ${command}.`);
		const request = readIgnoreRequest(given?.[0]);
		if (!request) throw new ResponseError(ErrorCodes.InvalidParams, 'The command says what is to be ignored where.');
		const plan = await ignoring.plan(request.uri, request.entry);
		if (!plan) return null;
		const { applied } = await connection.workspace.applyEdit({ label: 'Ignore', edit: ignoreEdit(plan) });
		if (!applied) return null;
		ignoring.take(plan);
		tellAgain();
		survey.lookAgain();
		return { list: plan.uri };
	});
	connection.onNotification(trustGranted, () => {
		ignoring.trust();
		codeBooks.trust();
		tellAgain();
		survey.renew();
	});
	if (client.tellsFolders) {
		connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
			folders.change(added, removed);
			survey.begin();
		});
	}
	survey.begin();
	return survey;
}
