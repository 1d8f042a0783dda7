/** What an archivist asks of a file of cables: what it is, what it lacks, and whether its name tells the truth. */
import { lostText } from './archive';
import { idOf, type Stations } from './identify';
import { type Cable, type CableFile } from './model';
import { recordsOf } from './record';

export interface InventoryFacts {
	/** Telegrams in the file. */
	readonly cables: number;
	/** These are of the first. */
	readonly id: string | null;
	readonly form: string;
	readonly year: number | null;
	readonly date: string | null;
	readonly classification: string | null;
	/** How many sections it was sent in. */
	readonly sections: number | null;
	/** Of those, the ones of which nothing is here; null where the text does not show it. */
	readonly missingSections: readonly number[] | null;
	/** Says that it is an extract, or is cut. */
	readonly partial: boolean;
	readonly textLost: boolean;
	/** These are of all. */
	readonly redactions: number;
	readonly exemptions: readonly string[];
	/** Characters that a reading of the bytes, or a migration, has lost. */
	readonly lostCharacters: number;
}

export interface InventoryOptions {
	readonly file: string;
	readonly stations: Stations;
}

export function inventoryOf(parsed: CableFile, options: InventoryOptions): InventoryFacts {
	const records = recordsOf(parsed, options);
	const cable = parsed.cables[0];
	const [record] = records;
	const section = sectionOf(cable);
	return {
		cables: parsed.cables.length,
		id: record.id,
		form: cable.form,
		year: record.mrn?.year ?? (record.date === null ? null : Number(record.date.slice(0, 4))),
		date: record.date,
		classification: record.classification,
		sections: section?.total ?? null,
		missingSections: section ? missingOf(cable, section) : null,
		partial: cable.partial,
		textLost: lostText(cable) !== undefined,
		redactions: records.reduce((sum, { redactions }) => sum + redactions, 0),
		exemptions: [...new Set(records.flatMap(({ exemptions }) => exemptions))],
		lostCharacters: countOf(parsed.text, '\ufffd') + countOf(parsed.text, '¿'),
	};
}

/** Of one section alone, which is no copy of the others; null for a whole telegram. */
export function loneSection(cable: Cable): number | null {
	const section = sectionOf(cable);
	return section && section.total > 1 && cable.sections.length === 1 && !hasPages(cable) ? section.number : null;
}

interface SectionOf {
	readonly number: number;
	readonly total: number;
}

/** A file name that is an id, as the texts of the pools are named: `09VELMORA412.txt`, `1976VELMOR01234.txt`. */
export function idOfFileName(file: string, stations: Stations): string | null {
	const name = /(?:^|[\\/])(?:19|20)?(\d\d)([A-Z]{3,24})0{0,5}(\d{1,6})(?:\.[A-Za-z]{1,8})?$/.exec(file.slice(-80));
	if (!name) return null;
	const [, year, post, serial] = name;
	return idOf(Number(year), stations.known(post) ?? post, Number(serial));
}

/** Whether the name tells the same telegram as the text; null where one of them tells none. */
export function nameAgrees(nameId: string | null, id: string | null, stations: Stations): boolean | null {
	if (nameId === null || id === null) return null;
	return nameId === (idOfFileName(id, stations) ?? id);
}

function sectionOf({ heading, sections }: Cable): SectionOf | undefined {
	return heading.classification?.value?.section?.value ?? sections[0].classification?.value?.section?.value;
}

/**
 * Sections are seen by their headers and by their page lines. A print that has neither page lines nor further headers
 * may hold them all: then nobody knows.
 */
function missingOf(cable: Cable, { number, total }: SectionOf): readonly number[] | null {
	if (total > mostSections) return null;
	const seen = new Set([number, ...cable.sections.map((section) => section.number)]);
	for (const noise of cable.noise) if (noise.kind === 'page' && noise.section) seen.add(noise.section.value);
	if (number === 1 && total > 1 && seen.size === 1 && !hasPages(cable)) return null;
	return Array.from({ length: total }, (_, index) => index + 1).filter((section) => !seen.has(section));
}

/** The longest telegrams had some dozens. */
const mostSections = 99;

function hasPages({ noise }: Cable): boolean {
	return noise.some(({ kind }) => kind === 'page');
}

function countOf(text: string, sign: string): number {
	let count = 0;
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
	return count;
}
