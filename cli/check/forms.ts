/** The forms in which findings are written: text with the line and a mark, or an object a line. */
import { type CableFile } from '../../cable/model';
import { type Told } from '../../cable/rules/rule';
import { rangeOf } from '../commands/outline';
import { type Colours, printable } from '../print';
import { type Report } from '../report';
import { excerpt } from './excerpt';
import { sarifForm } from './sarif';

export interface CheckedFile {
	/** As given. */
	readonly file: string;
	readonly parsed: CableFile;
	readonly told: readonly Told[];
}

export interface Form {
	begin?(): Promise<void>;
	add(checked: CheckedFile): Promise<void>;
	end?(): Promise<void>;
}

export function formOf(format: 'text' | 'json' | 'sarif', report: Report, colours: Colours): Form {
	if (format === 'sarif') return sarifForm(report);
	const linesOf = format === 'json' ? jsonLines : textLines;
	return {
		async add(checked) {
			for (const line of linesOf(checked, colours)) await report.line(line);
		},
	};
}

function jsonLines({ file, parsed, told }: CheckedFile): readonly string[] {
	return told.map(({ span, code, severity, message }) =>
		JSON.stringify({ file, ...rangeOf(parsed, span), code, severity, message }),
	);
}

function textLines({ file, parsed, told }: CheckedFile, colours: Colours): readonly string[] {
	return told.flatMap(({ span, code, severity, message }) => {
		const { line, column } = rangeOf(parsed, span);
		const place = colours.bold(`${printable(file)}:${line}:${column}:`);
		return [
			`${place} ${colours.of(severity, `${severity}:`)} ${printable(message)} ${colours.dim(`(${code})`)}`,
			...excerpt(parsed, span, severity, colours),
		];
	});
}
