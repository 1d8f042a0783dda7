import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleLength } from '../../cable/detect/detect';
import { fileSchemes, type Opened, sampleOf, type Step, stepFor, type TextLines } from '../../client/sniff';

const cable = 'DE RUEHVM #0412 0731507\nZNY CCCCC ZZH\nO 141507Z MAR 09\nFM AMEMBASSY VELMORA\n';
const likely = 'R 141507Z MAR 09\nFM PATROL BOAT NORTHPORT\n';
const ordinary = 'Minutes of the harbor board\n';

test('a plain text file is read by what it says', () => {
	checkStep('read', { text: cable });
	checkStep('offer', { text: likely });
	checkStep('leave', { text: ordinary });
	checkStep('leave', { text: '' });
	checkStep('read', { text: likely, fileName: '09VELMORA412.txt' });
	checkStep('leave', { text: ordinary, fileName: '09VELMORA412.txt' });
});

test('whatever speaks against it stands over what it says', () => {
	for (const text of [cable, likely]) {
		checkStep('leave', { text, languageId: 'markdown' });
		checkStep('leave', { text, isFile: false });
		checkStep('leave', { text, isEnabled: () => false });
		checkStep('leave', { text, isRefused: () => true });
		checkStep('leave', { text, isAssociated: () => true });
		checkStep('leave', { text, isHuge: () => true });
	}
});

test('a language that changes was chosen', () => {
	checkStep('refuse', { text: cable, before: 'cable', languageId: 'plaintext' });
	checkStep('refuse', { text: cable, before: 'cable', languageId: 'markdown' });
	checkStep('leave', { text: cable, before: 'markdown', languageId: 'plaintext' });
	checkStep('accept', { text: ordinary, before: 'plaintext', languageId: 'cable', isRefused: () => true });
	checkStep('accept', { text: ordinary, before: 'markdown', languageId: 'cable' });
});

test('a refused file that the editor takes for a cable by its first line is given back', () => {
	const refused = { text: cable, languageId: 'cable', fileName: 'telegram', isRefused: () => true };
	checkStep('takeBack', refused);
	checkStep('leave', { ...refused, isRefused: () => false });
	checkStep('leave', { ...refused, fileName: 'telegram.cable' });
	checkStep('leave', { ...refused, fileName: 'TELEGRAM.CABLE' });
	checkStep('leave', { ...refused, isAssociated: () => true });
});

test('for an ordinary file nothing is asked but how it begins', () => {
	const unasked = () => assert.fail('asked');
	const questions = { isEnabled: unasked, isRefused: unasked, isAssociated: unasked, isHuge: unasked };
	checkStep('leave', { text: ordinary, ...questions });
	checkStep('leave', { text: cable, languageId: 'markdown', sample: unasked, ...questions });
	checkStep('leave', { text: cable, isFile: false, sample: unasked, ...questions });
});

test('files are looked at wherever they lie; new texts and former versions are not', () => {
	for (const scheme of ['file', 'vscode-remote', 'vscode-vfs']) assert.ok(fileSchemes.has(scheme), scheme);
	for (const scheme of ['untitled', 'git', 'output']) assert.ok(!fileSchemes.has(scheme), scheme);
});

test('the sample is the beginning of the document', () => {
	assert.equal(sampleOf(documentOf('')), '');
	assert.equal(sampleOf(documentOf(cable)), cable);
	assert.equal(sampleOf(documentOf('x'.repeat(sampleLength * 3))), 'x'.repeat(sampleLength));
	const long = 'harbor\n'.repeat(sampleLength);
	const sample = sampleOf(documentOf(long));
	assert.ok(sample.length >= sampleLength && sample.length < sampleLength + 10, `${sample.length}`);
	assert.ok(long.startsWith(sample));
});

test('a document of many lines is not walked to its end', () => {
	let lines = 0;
	const blank: TextLines = {
		lineCount: 1_000_000,
		lineAt() {
			lines++;
			return { text: '' };
		},
	};
	assert.equal(sampleOf(blank).length, sampleLength - 1);
	assert.equal(lines, sampleLength);
});

/** Of a new, plain text file `minutes.txt` that nothing speaks against, unless said otherwise. */
function checkStep(expected: Step, { text, ...opened }: Partial<Opened> & { readonly text: string }): void {
	const step = stepFor({
		languageId: 'plaintext',
		before: undefined,
		fileName: 'minutes.txt',
		isFile: true,
		sample: () => text,
		isEnabled: () => true,
		isRefused: () => false,
		isAssociated: () => false,
		isHuge: () => false,
		...opened,
	});
	assert.equal(step, expected);
}

function documentOf(text: string): TextLines {
	const lines = text.split('\n');
	return { lineCount: lines.length, lineAt: (line) => ({ text: lines[line] }) };
}
