/** From what is written to the canonical id, and how sure that is (REFERENCES, section 4). */
import { type Cable, type Mrn, type Reference } from './model';

/** `08USUNNEWYORK549`: two-digit year, post as written without blanks, serial without zeros. */
export function idOf(year: number, post: string, serial: number): string {
	return `${String(year % 100).padStart(2, '0')}${post.toUpperCase().replace(/[^A-Z0-9]/g, '')}${serial}`;
}

export function mrnOfCable(cable: Cable): Mrn | undefined {
	const first = cable.heading.classification?.value?.mrn ?? cable.sections[0].classification?.value?.mrn;
	return first?.value ?? mrnOfPageLine(cable);
}

/** Four digits, from the DTG of the first section that has one. */
export function yearOfCable(cable: Cable): number | undefined {
	return cable.sections.find((section) => section.envelope.dtg?.value)?.envelope.dtg?.value?.year.value;
}

/** Undefined when the text holds no MRN or no year. */
export function idOfCable(cable: Cable): string | undefined {
	const mrn = mrnOfCable(cable);
	const year = yearOfCable(cable);
	return mrn && year !== undefined ? idOf(year, mrn.post, mrn.serial) : undefined;
}

export interface Identified {
	readonly id: string;
	readonly year: 'written' | 'inferred';
}

/** By the citing cable's own text and date; what needs the corpus is decided elsewhere. */
export function idOfReference(reference: Reference, cable: Cable): Identified | undefined {
	if (reference.type !== 'cable' || !reference.station || !reference.serial) return undefined;
	const station = stationName(reference.station.value);
	const serial = reference.serial.value;
	if (reference.year) return { id: idOf(reference.year.value, station, serial), year: 'written' };
	const year = inferYear(station, serial, cable);
	return year === undefined ? undefined : { id: idOf(year, station, serial), year: 'inferred' };
}

/** The station without the word for its kind: `AMEMBASSY LIMA` is LIMA, `SECSTATE` is STATE. */
export function stationName(written: string): string {
	const name = written.toUpperCase().replace(/[^A-Z0-9]/g, '');
	const bare = name.replace(/^(?:AMEMBASSY|AMEMB|AMCONSUL|USMISSION|USLO|USINT)(?=[A-Z]{3})/, '');
	return bare === 'SECSTATE' || bare === 'DEPT' || bare === 'SECSTATEWASHDC' ? 'STATE' : bare;
}

/** Busiest rate of the Department in numbers a day; above it plus a margin a number is last year's. */
const departmentRate = 960;

function inferYear(station: string, serial: number, cable: Cable): number | undefined {
	const year = yearOfCable(cable);
	const utc = cable.sections[0].envelope.dtg?.value?.utc;
	if (year === undefined) return undefined;
	const own = mrnOfCable(cable);
	// Serials rise with time: a post cannot have cited a number that it had not reached.
	if (own && stationName(own.post) === station) return serial > own.serial ? year - 1 : year;
	if (utc === undefined) return year;
	const day = (utc - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
	if (station === 'STATE') return serial > day * departmentRate * 1.15 ? year - 1 : year;
	return day <= 59 && serial > 1000 ? year - 1 : year;
}

function mrnOfPageLine(cable: Cable): Mrn | undefined {
	for (const noise of cable.noise) {
		if (noise.kind !== 'page') continue;
		return {
			post: noise.post.value,
			serial: noise.serial.value,
			postSpan: noise.post.span,
			serialSpan: noise.serial.span,
		};
	}
	return undefined;
}
