/** Parts of the record by name (`date`, `from.name`, `references.id`): picked from a record, or laid out as columns. */
import { type CableRecord } from '../record';
import { type Fields, partsOf, type RecordField, recordFields } from './recordFields';

/** A field without fields of its own. */
export interface Leaf {
	/** `references.id` */
	readonly name: string;
	readonly path: readonly string[];
	readonly field: RecordField;
}

/** Every leaf, in the order of the record. */
export const leaves: readonly Leaf[] = leavesOf(recordFields, []);

/** Every name that may be picked, a field before its parts. */
export const fieldNames: readonly string[] = [
	...new Set(leaves.flatMap(({ path }) => path.map((_, index) => path.slice(0, index + 1).join('.')))),
];

/** What remains of the record when some fields are picked: nested as before, in the order in which they are named. */
export function pick(record: CableRecord, names: readonly string[]): object {
	return cut(record, pickOf(names)) as object;
}

/** The leaves that the names mean, in their order; a name of a field with parts means all its parts. */
export function leavesNamed(names: readonly string[]): readonly Leaf[] {
	return [...new Set(names.flatMap((name) => leaves.filter((leaf) => isWithin(leaf, name))))];
}

function isWithin(leaf: Leaf, name: string): boolean {
	return leaf.name === name || leaf.name.startsWith(`${name}.`);
}

/** What stands at the end of the path: one value, or where it leads through lists, one for each of their items. */
export function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
	if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
	if (path.length === 0 || typeof value !== 'object' || value === null) return [value];
	return valuesAt((value as Readonly<Record<string, unknown>>)[path[0]], path.slice(1));
}

function leavesOf(fields: Fields, above: readonly string[]): readonly Leaf[] {
	return Object.entries(fields).flatMap(([key, field]) => {
		const path = [...above, key];
		const parts = partsOf(field.shape);
		return parts ? leavesOf(parts, path) : { name: path.join('.'), path, field };
	});
}

/** Undefined for a field that is wanted whole. */
type Pick = ReadonlyMap<string, Pick | undefined>;

function pickOf(names: readonly string[]): Pick {
	const parts = new Map<string, string[]>();
	const whole = new Set<string>();
	for (const name of names) {
		const [key, ...rest] = name.split('.');
		const wanted = parts.get(key) ?? [];
		parts.set(key, wanted);
		if (rest.length) wanted.push(rest.join('.'));
		else whole.add(key);
	}
	return new Map([...parts].map(([key, rest]) => [key, whole.has(key) ? undefined : pickOf(rest)]));
}

function cut(value: unknown, picked: Pick): unknown {
	if (Array.isArray(value)) return value.map((item) => cut(item, picked));
	if (typeof value !== 'object' || value === null) return value;
	const fields = value as Readonly<Record<string, unknown>>;
	return Object.fromEntries([...picked].map(([key, rest]) => [key, rest ? cut(fields[key], rest) : fields[key]]));
}
