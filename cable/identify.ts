/** From what is written to the canonical id, and how sure that is (REFERENCES, section 4). */
import { archivedMrn, archivedYear } from './archive';
import { plainName } from './fields/addressee';
import { charSet } from './fields/scan';
import { holdsProse } from './fields/reference/words';
import { type Cable, type Mention, type Mrn, type Reference, type Token } from './model';
import { type Citing, inferYear } from './years';

/** `08USUNNEWYORK549`: two-digit year, post as written without blanks, serial without zeros. */
export function idOf(year: number, post: string, serial: number): string {
	return `${twoDigits(year)}${postOfId(post)}${serial}`;
}

/** `75STATE-A4321`: airgrams have a count of their own. */
function idOfAirgram(year: number, post: string, serial: number): string {
	return `${twoDigits(year)}${postOfId(post)}-A${serial}`;
}

function postOfId(post: string): string {
	return /^[A-Z]*$/.test(post) ? post : post.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

export function mrnOfCable(cable: Cable): Mrn | undefined {
	const own = cable.sections[0].envelope.mrn?.value?.mrn.value;
	if (own) return own;
	const first = cable.heading.classification?.value?.mrn ?? cable.sections[0].classification?.value?.mrn;
	return first?.value ?? archivedMrn(cable) ?? mrnOfPageLine(cable);
}

/** Four digits, from the DTG of the first section that has one, else as its message reference number or an archive tells it. */
export function yearOfCable(cable: Cable): number | undefined {
	const section = cable.sections.find(({ envelope }) => envelope.dtg?.value);
	const written = section?.envelope.dtg?.value?.year ?? cable.sections[0].envelope.mrn?.value?.year;
	return written?.value ?? archivedYear(cable);
}

/** Undefined when the text holds no MRN or no year. */
export function idOfCable(cable: Cable): string | undefined {
	const mrn = mrnOfCable(cable);
	const year = yearOfCable(cable);
	return mrn && year !== undefined ? idOf(year, mrn.post, mrn.serial) : undefined;
}

/** The list of stations, as far as it is needed here; `books.stations` is one. */
export interface Stations {
	/** The one name of a station in any spelling that is known, six-character and short forms included. */
	known(name: string): string | undefined;
	/** As `known`, of names in full and six-character forms only: in running text, short forms are words. */
	inText(name: string): string | undefined;
	/** Of a name that is not known: the only station that is a slip of the pen away. */
	nearest(name: string): string | undefined;
}

export interface IdentifyOptions {
	/** Without it the name is kept as written, if it has the shape of one. */
	readonly stations?: Stations | undefined;
	/** Of the citing telegram, where its text has lost the date-time group and a file name tells it. */
	readonly year?: number | undefined;
}

export interface Identified {
	readonly id: string;
	readonly year: 'written' | 'inferred';
}

/** What a reference or a mention must tell to be identified. */
export type Citation = Pick<Reference, 'station' | 'year' | 'serial' | 'date'> & { readonly type: string };

/** By the citing cable's own text and date; what needs the corpus is decided elsewhere. */
export function idOfReference(
	reference: Citation,
	cable: Cable,
	options: IdentifyOptions = {},
	// Handed in where many references of one cable are asked for.
	known?: Citing,
): Identified | undefined {
	const isAirgram = reference.type === 'airgram';
	if ((!isAirgram && reference.type !== 'cable') || !reference.serial) return undefined;
	// An airgram without a station may be a circular one, which has a series of its own.
	if (isAirgram && !reference.station) return undefined;
	const station = stationOf(reference, cable, options.stations);
	const serial = reference.serial.value;
	if (station === undefined || serial === 0 || serial > (station === 'STATE' ? 999_999 : 99_999)) return undefined;
	const name = isAirgram ? idOfAirgram : idOf;
	const citing = known ?? citingOf(cable, options);
	if (reference.year) {
		// "LIMA 08 1234" of 1975: those figures are no year. One ahead is a slip at the turn of a year, and is told as one.
		if (citing && reference.year.value > citing.year + 1) return undefined;
		return { id: name(reference.year.value, station, serial), year: 'written' };
	}
	if (!citing) return undefined;
	const year = inferYear({ station, serial, isAirgram, date: reference.date?.value }, citing);
	return { id: name(year, station, serial), year: 'inferred' };
}

/** A telegram that running text names, as if it stood in the REF list. */
export function idOfMention(mention: Mention, cable: Cable, options: IdentifyOptions = {}): Identified | undefined {
	return mention.cable && idOfReference({ type: 'cable', ...mention.cable }, cable, options);
}

/** The station without the word for its kind: `AMEMBASSY LIMA` is LIMA, `SECSTATE` is STATE. */
export function stationName(written: string): string {
	const name = lettersOfName(written);
	const station = beginsKind(name.charCodeAt(0)) ? name.replace(kindWords, '') : name;
	const bare = station.includes('EFTO') ? station.replace(/^EFTO(?=[A-Z]{4})|(?<=[A-Z]{4})EFTO$/, '') : station;
	return beginsDepartment(bare.charCodeAt(0)) && department.test(bare) ? 'STATE' : bare;
}

/** Capitals and figures alone, without accents and the `'S` of a possessive. */
function lettersOfName(written: string): string {
	// Nearly all names are capitals and blanks.
	if (/^[A-Z ]*$/.test(written)) return written.includes(' ') ? written.replaceAll(' ', '') : written;
	const plain = /^[ -~]{0,80}$/.test(written) ? written : written.normalize('NFD');
	return plain
		.toUpperCase()
		.replace(/['\u2019]S$/, '')
		.replace(/0/g, 'O')
		.replace(/[^A-Z1-9]/g, '');
}

// What the words below can begin with; of most names they need not be asked.
const beginsKind = charSet('ACEUR');
const beginsDepartment = charSet('SD');

const kindWords =
	/^(?:AMERICANEMBASSY|(?:AMERICAN)?CONSULATEGENERAL|AMERICANCONSULATE|AMEMBASSY|AMEMB|AMCONSULATE|AMCONSUL|AMCONGEN|CONGEN|EMBASSY|CONSULATE|USMISSION|USOFFICE|USLO|USINT|REO)(?=[A-Z]{4})/;
const department = /^(?:SECSTATE(?:WASH(?:INGTON)?(?:DC)?)?|(?:STATE)?DEP(?:ARTMEN)?T(?:OFSTATE)?S?|DEPTELS?)$/;
/** Telegrams between a post and the Department, named by their side (REFERENCES, sections 5 and 6). */
const ownTelegram = /^(?:EMBTELS?|EMBASSYS?|CONTELS?|CONGENTELS?|OURTELS?|MYTELS?)$/;
const theirTelegram = /^(?:URTELS?|YOURTELS?)$/;

/** The name under which a cited station is identified; undefined where no certain one is written. */
export function stationOf(reference: Citation, cable: Cable, stations?: Stations): string | undefined {
	const { station, serial } = reference;
	if (!station) return ownStation(cable, stations);
	const name = stationName(station.value);
	if (ownTelegram.test(name) || theirTelegram.test(name)) return partyOf(name, cable, stations);
	const known = stations && knownStation(name, stations);
	if (known !== undefined) return known;
	if (!/^[A-Z]{3,24}$/.test(name)) return undefined;
	// What most references come to where no list of stations is asked.
	if (!stations && station.value === name && isBehind(serial, station) && !holdsProse([name])) return name;
	if (name === 'STATE' || addressNames(cable).has(name)) return name;
	// "234 LIMA": a count stands so too, so that only a name that is known will do.
	if (!isBehind(serial, station)) return undefined;
	const words = station.value.toUpperCase().split(/[ .'-]{1,4}/);
	if (holdsProse(words) || /[/]/.test(station.value)) return undefined;
	// "USNATO BRUSSELS": a mission, and where it is.
	if (words.length > 1 && /^US[A-Z]{3,12}$/.test(words[0]) && stations?.known(words[0]) === words[0]) return words[0];
	const nearest = stations?.nearest(name);
	if (nearest !== undefined) return nearest;
	return isPlain(words, serial, stations !== undefined) ? name : undefined;
}

function isBehind(serial: Token<number> | undefined, station: Token<string>): boolean {
	return !serial || serial.span.start >= station.span.start;
}

/** `KUWAIT CITY` is KUWAIT where no list has the longer name. */
function knownStation(name: string, stations: Stations): string | undefined {
	return stations.known(name) ?? (name.endsWith('CITY') ? stations.known(name.slice(0, -4)) : undefined);
}

/** In a telegram of a post EMBTEL is that post's own; in one of the Department it is the other party's. */
function partyOf(name: string, cable: Cable, stations: Stations | undefined): string | undefined {
	const own = ownStation(cable, stations);
	if (own === undefined) return undefined;
	const isOwn = /^(?:OUR|MY)/.test(name) || (ownTelegram.test(name) && own !== 'STATE');
	if (isOwn) return own;
	const [action, ...others] = cable.sections[0].envelope.to;
	if (others.length || cable.sections[0].envelope.to.length === 0 || !action.value) return undefined;
	const other = stationName(plainName(action.value.name.value));
	const party = stations?.known(other) ?? (/^[A-Z]{3,24}$/.test(other) ? other : undefined);
	return party === own ? undefined : party;
}

function ownStation(cable: Cable, stations: Stations | undefined): string | undefined {
	const from = cable.sections[0].envelope.from?.value?.name.value;
	const written = mrnOfCable(cable)?.post ?? (from === undefined ? undefined : plainName(from));
	if (written === undefined) return undefined;
	const name = stationName(written);
	return stations?.known(name) ?? (/^[A-Z]{3,24}$/.test(name) ? name : undefined);
}

const addressNamesOf = new WeakMap<Cable, ReadonlySet<string>>();

/** Posts that the telegram itself names in its address lines and in its number. */
export function addressNames(cable: Cable): ReadonlySet<string> {
	const kept = addressNamesOf.get(cable);
	if (kept) return kept;
	const names = new Set<string>();
	const mrn = mrnOfCable(cable);
	if (mrn) names.add(stationName(mrn.post));
	const add = (written: string | undefined): void => {
		const name = written && plainName(written);
		if (name !== undefined && kindWord.test(name)) names.add(stationName(name));
	};
	for (const { envelope } of cable.sections) {
		add(envelope.from?.value?.name.value);
		for (const { value } of envelope.to) add(value?.name.value);
		for (const { value } of envelope.info) add(value?.name.value);
	}
	addressNamesOf.set(cable, names);
	return names;
}

// "AMEMBASSY LIMA", "USMISSION GENEVA": not a collective, not an agency
const kindWord = /^(?:AM(?:EMBASSY|CONSUL|CONGEN)|USMISSION|USLO|USINT|SECSTATE)\b/i;

/** One word that can be a name, or several that begin as names of places do. */
function isPlain(words: readonly string[], serial: Token<number> | undefined, isStrict: boolean): boolean {
	const name = words.join('');
	if (words.length > 4) return false;
	if (words.length === 1) return !isStrict || (name.length >= 4 && /[AEIOUY]/.test(name));
	// A number that may be a year, behind several words, is prose rather than a serial.
	const isYear = serial !== undefined && serial.value >= 1900 && serial.value < 2030;
	return !isYear && (!isStrict || placeWords.has(words[0]));
}

const placeWords: ReadonlySet<string> = new Set(
	'SAN SANTA SANTO SAO ST SAINT NEW PORT FORT PUERTO EL LA LAS LOS LE DAR RIO CAPE MONTE NORTH SOUTH EAST WEST US UN USUN'.split(
		' ',
	),
);

/** What the cable itself tells about the years of those it cites; undefined where it has none. */
export function citingOf(cable: Cable, { stations, year: known }: IdentifyOptions): Citing | undefined {
	const dtg = cable.sections.find((section) => section.envelope.dtg?.value)?.envelope.dtg?.value;
	const year = dtg?.year.value ?? archivedYear(cable) ?? known;
	if (year === undefined) return undefined;
	const mrn = mrnOfCable(cable);
	const station = ownStation(cable, stations);
	return { year, utc: dtg?.utc, own: mrn && station !== undefined ? { station, serial: mrn.serial } : undefined };
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

function twoDigits(year: number): string {
	const figures = year % 100;
	return figures < 10 ? `0${figures}` : String(figures);
}
