import { type Cable, type PageLine, type Token } from '../../model';

/** A page line of the form that names section, page and total: `VELMORA 00000412  001.2 OF 002`. */
export interface FullPageLine extends PageLine {
	readonly section: Token<number>;
	readonly total: Token<number>;
}

/** Those of today's form; lines of the teletype era (`PAGE 02 …`) count pages otherwise. */
export function pageLines(cable: Cable): readonly FullPageLine[] {
	return cable.noise.flatMap((noise) => (noise.kind === 'page' && isFull(noise) ? noise : []));
}

/** Without those that carry another telegram's number, which one rule tells. */
export function ownPageLines(cable: Cable): readonly FullPageLine[] {
	const mrn = cable.heading.classification?.value?.mrn?.value;
	return pageLines(cable).filter(({ serial }) => mrn === undefined || serial.value === mrn.serial);
}

function isFull(line: PageLine): line is FullPageLine {
	return line.section !== undefined && line.total !== undefined && line.serial.span.end - line.serial.span.start === 8;
}
