/** The JSON Schema of the record (draft 7, which every tool reads), made from the table of fields. */
import { recordSchema } from '../record';
import { type Fields, type RecordField, recordFields, type Shape } from './recordFields';

export interface JsonSchema {
	readonly [keyword: string]: unknown;
}

export function jsonSchema(): JsonSchema {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: `urn:diplomatic-cables:record:${recordSchema}`,
		title: 'Record of a diplomatic cable',
		description: 'One line of "cables export". Absent values are null, [] or {}, never missing.',
		...objectSchema(recordFields),
	};
}

function objectSchema(fields: Fields): JsonSchema {
	const entries = Object.entries(fields);
	return {
		type: 'object',
		properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
		required: entries.flatMap(([name, field]) => (field.withText ? [] : [name])),
		additionalProperties: false,
	};
}

function fieldSchema({ says, shape, orNull }: RecordField): JsonSchema {
	const { type, enum: values, ...rest } = shapeSchema(shape);
	if (!orNull) return { description: says, type, ...(values ? { enum: values } : {}), ...rest };
	return {
		description: says,
		type: [type, 'null'],
		...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
		...rest,
	};
}

function shapeSchema(shape: Shape): JsonSchema {
	switch (shape.is) {
		case 'text':
			return {
				type: 'string',
				...(shape.among ? { enum: shape.among } : {}),
				...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
			};
		case 'number':
			return {
				type: 'integer',
				...(shape.only === undefined ? {} : { const: shape.only }),
				...(shape.least === undefined ? {} : { minimum: shape.least }),
			};
		case 'object':
			return objectSchema(shape.fields);
		case 'list':
			return { type: 'array', items: shapeSchema(shape.of) };
		case 'map':
			return { type: 'object', additionalProperties: { type: 'string' } };
	}
}
