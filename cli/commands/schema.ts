import { jsonSchema } from '../../cable/export/schema';
import { type Command } from '../command';
import { writeLine } from '../print';

/** The JSON Schema of what `export` writes. */
export const schemaCommand: Command = {
	usage: 'cables schema',
	summary: 'the JSON Schema of the record that export writes',
	takesNoPaths: true,
	options: {},
	async run(_given, terminal) {
		await writeLine(terminal.output, JSON.stringify(jsonSchema(), undefined, '\t'));
		return 0;
	},
};
