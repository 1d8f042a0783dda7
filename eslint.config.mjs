// @ts-check
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** No room may import from a room that is not left of it in DESIGN's arrows; the compiler's references say the same. */
const wall = (/** @type {string[]} */ groups, /** @type {string} */ message) => ({
	'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }],
});
const platform = ['node:*', 'fs', 'path', 'os', 'child_process', 'vscode', 'vscode-*', 'vscode-*/**'];

export default tseslint.config(
	{ ignores: ['dist/', 'out/', 'node_modules/', '.hosts/', '.pictures/'] },
	eslint.configs.recommended,
	...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
			'no-else-return': 'error',
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
			'max-lines': ['error', 500],
			eqeqeq: 'error',
		},
	},
	{
		files: ['cable/**/*.ts'],
		rules: wall(
			[...platform, '**/files/**', '**/protocol/**', '**/server/**', '**/client/**', '**/cli/**'],
			'cable/ knows neither editor, protocol, files nor Node.',
		),
	},
	{
		files: ['cable/detect/**/*.ts'],
		rules: wall([...platform, '../*'], 'cable/detect stands alone: it is all that the client may see of the format.'),
	},
	{
		files: ['files/**/*.ts'],
		ignores: ['files/node/**'],
		rules: wall(
			[...platform, '**/protocol/**', '**/server/**', '**/client/**', '**/cli/**'],
			'files/ sees cable/ only, and Node behind its own door.',
		),
	},
	{
		files: ['files/node/**/*.ts'],
		rules: wall(
			['**/protocol/**', '**/server/**', '**/client/**', '**/cli/**', 'vscode', 'vscode-*'],
			'files/ sees cable/ only.',
		),
	},
	{
		files: ['protocol/**/*.ts'],
		rules: wall(['../*', 'node:*', 'vscode', 'vscode-*'], 'protocol/ is plain data between client and server.'),
	},
	{
		files: ['server/**/*.ts'],
		rules: wall(['**/client/**', '**/cli/**', 'vscode'], 'server/ sees cable/, files/ and protocol/ only.'),
	},
	{
		files: ['client/**/*.ts'],
		rules: wall(
			['**/server/**', '**/cli/**', '**/files/**', '**/cable/*', '!**/cable/detect', '**/cable/!(detect)/**'],
			'client/ sees protocol/ and cable/detect only.',
		),
	},
	{
		files: ['cli/**/*.ts'],
		rules: wall(
			['**/client/**', '**/server/**', '**/protocol/**', 'vscode', 'vscode-*'],
			'cli/ sees cable/ and files/ only.',
		),
	},
	{
		files: ['test/**/*.ts'],
		rules: {
			'@typescript-eslint/no-floating-promises': [
				'error',
				{
					allowForKnownSafeCalls: [
						{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
					],
				},
			],
		},
	},
	{
		files: ['**/*.mjs'],
		languageOptions: {
			globals: Object.fromEntries(
				[
					'process',
					'console',
					'Buffer',
					'URL',
					'setTimeout',
					'clearTimeout',
					'setInterval',
					'clearInterval',
					'setImmediate',
					'fetch',
					'performance',
					'AbortController',
					'TextDecoder',
					'document',
					'window',
				].map((name) => [name, 'readonly']),
			),
		},
		rules: { 'max-lines': ['error', 500] },
	},
);
