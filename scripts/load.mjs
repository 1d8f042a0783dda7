import { createRequire } from 'node:module';
import { inProject, root } from './project.mjs';

/**
 * Bundles some exports of the sources, as the product does, into out/NAME.cjs and loads them.
 * @param {string} name
 * @param {readonly string[]} lines `export { parse } from './cable/parse/parse'`
 */
export async function loadSources(name, lines) {
	const esbuild = await import('esbuild');
	const outfile = inProject('out', `${name}.cjs`);
	await esbuild.build({
		stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'ts' },
		absWorkingDir: root,
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		logLevel: 'warning',
	});
	return createRequire(import.meta.url)(outfile);
}
