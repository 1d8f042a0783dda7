/** Holds a value against the keywords of JSON Schema that the record's schema uses, and no others. */
import { type JsonSchema } from '../../../cable/export/schema';

/** What is wrong, each with its place; a keyword that is not known here is an error of the schema. */
export function validate(schema: JsonSchema, value: unknown, place = '$'): readonly string[] {
	return Object.entries(schema).flatMap(([keyword, given]) => {
		const check = keywords[keyword] as Keyword | undefined;
		if (!check) return [`${place}: the keyword ${keyword} is not known`];
		return check(given, value, place, schema);
	});
}

type Keyword = (given: unknown, value: unknown, place: string, schema: JsonSchema) => readonly string[];

const none: Keyword = () => [];
const holds =
	(isRight: (given: unknown, value: unknown) => boolean): Keyword =>
	(given, value, place) =>
		isRight(given, value) ? [] : [`${place}: ${JSON.stringify(value)} is not ${JSON.stringify(given)}`];

const keywords: Readonly<Record<string, Keyword>> = {
	$schema: none,
	$id: none,
	title: none,
	description: none,
	type: holds((given, value) => [given].flat().includes(typeOf(value))),
	const: holds((given, value) => given === value),
	enum: holds((given, value) => (given as readonly unknown[]).includes(value)),
	pattern: holds((given, value) => typeof value !== 'string' || new RegExp(given as string, 'u').test(value)),
	minimum: holds((given, value) => typeof value !== 'number' || value >= (given as number)),
	minLength: holds((given, value) => typeof value !== 'string' || value.length >= (given as number)),
	dependencies: (given, value, place) =>
		Object.entries(given as Readonly<Record<string, readonly string[]>>).flatMap(([key, others]) =>
			isObject(value) && key in value
				? others.filter((other) => !(other in value)).map((other) => `${place}.${key} needs ${other}`)
				: [],
		),
	maxItems: holds((given, value) => !Array.isArray(value) || value.length <= (given as number)),
	items: (given, value, place) =>
		Array.isArray(value)
			? value.flatMap((item, index) => validate(given as JsonSchema, item, `${place}[${index}]`))
			: [],
	properties: (given, value, place) =>
		Object.entries(given as Readonly<Record<string, JsonSchema>>).flatMap(([key, schema]) =>
			isObject(value) && key in value ? validate(schema, value[key], `${place}.${key}`) : [],
		),
	required: (given, value, place) =>
		isObject(value)
			? (given as readonly string[]).flatMap((key) => (key in value ? [] : `${place}.${key} is missing`))
			: [],
	additionalProperties: (given, value, place, { properties }) =>
		isObject(value)
			? Object.keys(value).flatMap((key) => {
					if (isObject(properties) && key in properties) return [];
					return given === false
						? [`${place}.${key} has no place`]
						: validate(given as JsonSchema, value[key], `${place}.${key}`);
				})
			: [],
};

function typeOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	return Number.isInteger(value) ? 'integer' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeOf(value) === 'object';
}
