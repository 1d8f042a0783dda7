/**
 * Writes `syntaxes/cable.tmLanguage.json` from the shapes of a cable's lines:
 *
 *     node scripts/grammar/grammar.mjs
 *
 * The file is checked in; a test compares it with what this makes. Fields go on from line to line by `while`, which is
 * asked at the start of each line and closes whatever the line above left open: nothing can swallow the body.
 */
import { writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { inProject, isStarted } from '../project.mjs';
import { archive } from './archive.mjs';
import { body } from './body.mjs';
import { envelope, wrapper } from './envelope.mjs';
import { heading } from './heading.mjs';
import { labelled } from './labelled.mjs';

/**
 * Rules that begin a line, what is met most often first: the engine asks them in this order. Every other rule is inside
 * one of them.
 */
const lineRules = [
	'blank',
	'text-begins',
	'authority',
	'numbered-authority',
	'labelled',
	'paragraph',
	'rule',
	'order',
	'tags',
	'subject',
	'references',
	'addresses',
	'transmission',
	'originator',
	'security',
	'routing',
	'captions',
	'attributes',
	'mark',
	'foot',
	'release',
	'lost',
	'damaged',
	'first-page',
	'drafting',
	'marking',
	'stamp',
	'classification',
	'distribution',
	'receipt',
	'notice',
	'banner',
	'end-mark',
	'body',
];

export const grammar = {
	information_for_contributors: ['Made by scripts/grammar/grammar.mjs: change that, and run it.'],
	name: 'Diplomatic Cable',
	scopeName: 'text.cable',
	patterns: lineRules.map((name) => ({ include: `#${name}` })),
	repository: { ...envelope, ...wrapper, ...archive, ...heading, ...labelled, ...body },
};

if (isStarted(import.meta.url)) {
	const file = inProject('syntaxes', 'cable.tmLanguage.json');
	const style = await prettier.resolveConfig(file);
	writeFileSync(file, await prettier.format(JSON.stringify(grammar), { ...style, filepath: file }));
}
