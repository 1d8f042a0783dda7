/**
 * Bundles the entries into dist/ and lays the code books beside them.
 *
 *     node scripts/build.mjs [--watch] [--production] [client languageClient server cli books]
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inProject, isStarted, Refusal, root, runScript, say } from './project.mjs';

/**
 * The bundles by name. The client is cut in two: what sniffs text files is a few KB, and the language client with
 * its library is loaded when the first cable opens.
 * @type {Readonly<Record<string, import('esbuild').BuildOptions>>}
 */
const bundles = {
	client: { entryPoints: ['client/node.ts'], external: ['vscode'], plugins: [lazily('languageClient')] },
	languageClient: { entryPoints: ['client/languageClient.ts'], external: ['vscode'] },
	server: { entryPoints: ['server/node.ts'] },
	cli: { entryPoints: ['cli/node.ts'], banner: { js: '#!/usr/bin/env node' } },
};

/**
 * Builds what is named, or everything.
 * @param {{ only?: readonly string[]; production?: boolean; watch?: boolean }} [options]
 */
export async function build({ only = [], production = false, watch = false } = {}) {
	const unknown = only.filter((name) => name !== 'books' && !(name in bundles));
	if (unknown.length > 0) {
		throw new Refusal(
			`No bundle is called ${unknown.join(', ')}; there are ${Object.keys(bundles).join(', ')}, books.`,
		);
	}
	const names = only.length > 0 ? only : [...Object.keys(bundles), 'books'];
	if (only.length === 0) {
		rmSync(inProject('dist'), { recursive: true, force: true });
	}
	mkdirSync(inProject('dist'), { recursive: true });
	if (names.includes('books')) {
		copyBooks();
	}
	const esbuild = await import('esbuild');
	const options = names.flatMap((name) => (name in bundles ? [optionsOf(name, production, watch)] : []));
	if (watch) {
		await Promise.all(options.map(async (each) => (await esbuild.context(each)).watch()));
		return;
	}
	const built = await Promise.allSettled(options.map((each) => esbuild.build(each)));
	if (built.some((each) => each.status === 'rejected')) {
		throw new Refusal('The build failed.');
	}
}

/**
 * @param {string} name
 * @param {boolean} production
 * @param {boolean} watch
 * @returns {import('esbuild').BuildOptions}
 */
function optionsOf(name, production, watch) {
	const bundle = bundles[name];
	const outfile = inProject('dist', `${name}.js`);
	/** @type {import('esbuild').Plugin} */
	const afterwards = {
		name: 'afterwards',
		setup(esbuild) {
			esbuild.onEnd(({ errors }) => {
				if (errors.length > 0) {
					return;
				}
				if (name === 'cli') {
					chmodSync(outfile, 0o755);
				}
				if (watch) {
					say(`built dist/${name}.js`);
				}
			});
		},
	};
	return {
		...bundle,
		absWorkingDir: root,
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		// `await import(…)` becomes a `require`, which is what the extension host knows how to answer for `vscode`.
		supported: { 'dynamic-import': false },
		// The libraries ship an ES build beside an older one that tree shaking cannot see through.
		mainFields: ['module', 'main'],
		minify: production,
		keepNames: false,
		sourcemap: !production,
		legalComments: 'eof',
		logLevel: 'warning',
		plugins: [...(bundle?.plugins ?? []), afterwards],
	};
}

/**
 * Leaves an import of a module of ours to run time, as a bundle of its own that lies beside the importing one.
 * @param {string} name
 * @returns {import('esbuild').Plugin}
 */
function lazily(name) {
	return {
		name: `lazily ${name}`,
		setup(esbuild) {
			esbuild.onResolve({ filter: new RegExp(`/${name}$`) }, () => ({ path: `./${name}`, external: true }));
		},
	};
}

/** Copies the code books: they are data, read when first asked, not code to parse at the start. */
function copyBooks() {
	const from = inProject('data');
	const to = inProject('dist', 'books');
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	for (const file of existsSync(from) ? readdirSync(from) : []) {
		if (file.endsWith('.tsv')) {
			copyFileSync(path.join(from, file), path.join(to, file));
		}
	}
}

if (isStarted(import.meta.url)) {
	await runScript(async () => {
		const { values, positionals } = parseArgs({
			options: { watch: { type: 'boolean' }, production: { type: 'boolean' } },
			allowPositionals: true,
		});
		await build({ only: positionals, ...values });
	});
}
