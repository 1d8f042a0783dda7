/** The language server as an editor meets it: start, opening, typing, memory; the start beside an empty server. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { startServer } from './client.mjs';
import { atMost, figure, median, quantile, short, spread } from './measure.mjs';
import { randomFrom, textOfLength } from './texts.mjs';

/** @typedef {import('./client.mjs').Server} Server */
/** @typedef {import('./measure.mjs').Row} Row */

/** The library with nothing behind it: what every server written with it pays. */
const emptyServer = `
	import { createConnection, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
	import { TextDocument } from 'vscode-languageserver-textdocument';
	const connection = createConnection();
	connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
	new TextDocuments(TextDocument).listen(connection);
	connection.listen();
`;

const keys = 60;

/** @returns {Promise<Row[]>} */
export async function measureServer(/** @type {readonly string[]} */ texts, /** @type {string} */ outFolder) {
	const own = path.join(outFolder, 'server', 'server.js');
	const empty = path.join(outFolder, 'server', 'empty.js');
	await bundle(readFileSync(inProject('server', 'node.ts'), 'utf8'), own);
	await bundle(emptyServer, empty);
	cpSync(inProject('data'), path.join(outFolder, 'server', 'books'), { recursive: true });
	/** @type {Record<'own' | 'empty', number[]>} */
	const starts = { own: [], empty: [] };
	for (let round = 0; round < 15; round++) {
		starts.own.push(await timeOfStart(own));
		starts.empty.push(await timeOfStart(empty));
	}
	const rows = [
		figure('start to initialized', `${spread(starts.own)} ms`),
		atMost('  beside an empty server', `${spread(starts.empty)} ms`, quick(starts.own) / quick(starts.empty), 1.2, 'x'),
	];
	for (const size of [50_000, 1_000_000]) rows.push(...(await measureDocument(own, textOfLength(texts, size))));
	return rows;
}

/** Both in the same way, and apart from dist/, where somebody may be building. */
async function bundle(/** @type {string} */ contents, /** @type {string} */ outfile) {
	const esbuild = await import('esbuild');
	await esbuild.build({
		stdin: { contents, resolveDir: inProject('server'), loader: 'ts' },
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		mainFields: ['module', 'main'],
		minify: true,
		logLevel: 'warning',
	});
}

/** What a start takes when nothing disturbs it; the clock counts here, and with it the neighbours. */
function quick(/** @type {readonly number[]} */ times) {
	return quantile(times, 0.25);
}

async function timeOfStart(/** @type {string} */ script) {
	const start = performance.now();
	const server = startServer(script);
	await initialize(server);
	const time = performance.now() - start;
	await server.end();
	return time;
}

async function initialize(/** @type {Server} */ server) {
	await server.request('initialize', {
		processId: process.pid,
		rootUri: null,
		capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
	});
	server.notify('initialized', {});
}

/** What one document costs: three servers open it, the last one is typed into. @returns {Promise<Row[]>} */
async function measureDocument(/** @type {string} */ script, /** @type {string} */ text) {
	const uri = 'file:///cables/bench.cable';
	const name = `${text.length / 1000} KB`;
	const opened = [];
	for (let round = 0; round < 2; round++) {
		const server = startServer(script);
		await initialize(server);
		opened.push(await timeOfOpening(server, uri, text));
		await server.end();
	}
	const server = startServer(script);
	await initialize(server);
	opened.push(await timeOfOpening(server, uri, text));
	const { diagnostics, symbols } = await timesOfTyping(server, uri, text);
	const memory = server.memory();
	await server.end();
	const worst = (/** @type {readonly number[]} */ times) =>
		`${short(quantile(times, 0.95))} ms (median ${short(median(times))})`;
	return [
		figure(`${name}: open to first diagnostics`, `${short(median(opened))} ms`),
		figure(`${name}: key to diagnostics, 95th percentile`, worst(diagnostics)),
		figure(`${name}: key to symbols, 95th percentile`, worst(symbols)),
		figure(`${name}: memory`, `${short(memory)} MB`),
	];
}

async function timeOfOpening(/** @type {Server} */ server, /** @type {string} */ uri, /** @type {string} */ text) {
	const published = server.next((message) => message.method === 'textDocument/publishDiagnostics');
	const start = performance.now();
	server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'cable', version: 1, text } });
	await published;
	return performance.now() - start;
}

/** One key after the other, each when everything for the one before is there. */
async function timesOfTyping(/** @type {Server} */ server, /** @type {string} */ uri, /** @type {string} */ text) {
	const random = randomFrom(5);
	const lines = text.split('\n');
	/** @type {Record<'diagnostics' | 'symbols', number[]>} */
	const times = { diagnostics: [], symbols: [] };
	for (let version = 2; version < keys + 2; version++) {
		const line = random(lines.length);
		const position = { line, character: random((lines[line] ?? '').length + 1) };
		const published = server.next(
			({ method, params }) => method === 'textDocument/publishDiagnostics' && (params.version ?? version) === version,
		);
		const start = performance.now();
		server.notify('textDocument/didChange', {
			textDocument: { uri, version },
			contentChanges: [{ range: { start: position, end: position }, text: 'a' }],
		});
		const symbols = server.request('textDocument/documentSymbol', { textDocument: { uri } }).then(() => {
			times.symbols.push(performance.now() - start);
		});
		await published.then(() => times.diagnostics.push(performance.now() - start));
		await symbols;
	}
	return times;
}
