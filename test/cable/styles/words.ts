/** Invented posts, people and sentences that hold what sentences of telegrams hold: figures, dates, stops, quotes. */
import { type Style } from './options';

export interface Post {
	readonly kind: string;
	readonly name: string;
	readonly indicator: string;
}

export const posts: readonly Post[] = [
	{ kind: 'AMEMBASSY', name: 'VELMORA', indicator: 'RUEHVM' },
	{ kind: 'AMEMBASSY', name: 'NORTHPORT', indicator: 'RUEHNPT' },
	{ kind: 'AMCONSUL', name: 'QUAYHAVEN', indicator: 'RUEHQH' },
	{ kind: 'AMEMBASSY', name: 'SANTA CORINA', indicator: 'RUEHSCR' },
	{ kind: 'AMCONSUL', name: 'PORT OSWIN', indicator: 'RUEHPO' },
	{ kind: 'USMISSION', name: 'USMERE', indicator: 'RUEHUM' },
	{ kind: 'AMEMBASSY', name: 'KELD', indicator: 'RUEHKD' },
	{ kind: 'USINT', name: 'NEW HARLOW', indicator: 'RUEHNH' },
];
export const others: readonly Post[] = [
	{ kind: 'COASTAL', name: 'STATES COLLECTIVE', indicator: 'RUCNHBR' },
	{ kind: 'LIGHTHOUSE', name: 'BOARD WASHDC', indicator: 'RHEFLHB' },
	{ kind: 'DEPT', name: 'OF LAMPS WASHINGTON DC', indicator: 'RUEALMP' },
	{ kind: 'CDR', name: 'USLAMPCOM HARBOR FIELD GE', indicator: 'RHMFISS' },
];

export const surnames = ['QUIST', 'OKAFOR-LIND', 'MERROW', 'VANCE', 'CALLANDER', 'BRIGHTWELL'];
export const givenNames = ['Harlan', 'Dana', 'Tobias', 'Marit', 'Rufus B.', 'Pilar'];
export const offices = ['Ambassador', "Charge d'Affaires", 'DCM', 'Political Counselor', 'Pol/Econ Chief'];

export const subjects = [
	'VELMORA: HARBOR MINISTER WANTS DREDGERS',
	'DEMARCHE ON LAMP OIL DELIVERED',
	"MINISTER ODELL'S VIEWS ON STONE, SILT AND THE U.S.",
	'KELD -- A FERRY PAINTED TWICE, AND A HERON COUNTED ONCE',
	'SCENESETTER FOR THE VISIT OF THE LAMP BOARD (MARCH 3-5)',
	'WHY 3 OF 10 LAMPS FAIL',
];
export const headings = [
	'NO SILT, NO STALLS',
	'THE PRICE OF A WICK',
	'DREDGERS: PART TWO',
	'HERONS, EELS AND THE TREATY OF 1911',
	'A LONG HEADING ABOUT THE STONE BARGE AND ITS FRIENDS',
	'NEXT STEPS',
];

const people = [
	'The harbor minister',
	'Odell',
	'The Ambassador',
	'Poloff',
	'A member of the dredging board',
	'Dr. Sarti',
];
const verbs = ['told', 'assured', 'asked', 'warned', 'reminded'];
const hearers = [
	'the Charge',
	'Poloff and Econoff',
	'us',
	'the press on March 3',
	'the U.S. team (ref A)',
	'Mr. Vance',
];
const matters = [
	'that both dredgers will be back before the cheese fair',
	'that 12.5 percent of the lamps are out',
	'that the quay, which is 400 meters long, needs stone',
	'that nothing would change before May 2009',
	'that "the silt has no politics"',
	'that prices rose from USD 3.40 to 4.10 a crate',
	'that No. 4 mole is closed until Dec. 12',
	'that it rains -- and not only in winter',
];
const short = ['Nobody was surprised.', 'He declined to say more.', 'Post will report further.', 'Is this the end?'];

export function sentence(style: Style): string {
	if (style.random(5) === 0) return style.pick(short);
	return `${style.pick(people)} ${style.pick(verbs)} ${style.pick(hearers)} ${style.pick(matters)}.`;
}

export function sentences(style: Style, most: number): string {
	return Array.from({ length: 1 + style.random(most) }, () => sentence(style)).join(' ');
}

export function titleCase(text: string): string {
	return text.replaceAll(/[A-Z']+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** In lines of at most `width` characters. */
export function wrap(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else {
			line = line ? `${line} ${word}` : word;
		}
	}
	return [...lines, line];
}

export function padded(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
