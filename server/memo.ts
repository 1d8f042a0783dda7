import { type CableFile } from '../cable/model';

/** Answers the value remembered for this file while `inputs` are the same objects, else computes it. */
export type Memo<V> = (file: CableFile, inputs: readonly unknown[], compute: () => V) => V;

/**
 * A value a parsed file. Several requests ask for the same thing of one version (the outline feeds breadcrumbs and
 * sticky scroll, findings feed underlines and quick fixes); it is computed once and goes with the file when the version
 * goes. Inputs are compared by identity, so whoever hands in settings keeps the object while they stay the same.
 */
export function createMemo<V>(): Memo<V> {
	const kept = new WeakMap<CableFile, { readonly inputs: readonly unknown[]; readonly value: V }>();
	return (file, inputs, compute) => {
		const entry = kept.get(file);
		if (entry && sameInputs(entry.inputs, inputs)) return entry.value;
		const value = compute();
		kept.set(file, { inputs, value });
		return value;
	};
}

function sameInputs(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((input, index) => input === b[index]);
}
