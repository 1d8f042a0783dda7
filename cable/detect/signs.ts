/** The table of what makes a text look like a telegram, and of what makes it look like something else. */

/**
 * One sign. Patterns are tried at the beginning of a line's text and see at most `longestLook` characters of it; every
 * repeat has a bound, so that a hostile file costs no more than another.
 */
export interface Sign {
	readonly name: string;
	/** Negative for signs of other kinds of text. */
	readonly weight: number;
	/** How often it counts. */
	readonly most: number;
	readonly place: Place;
	/** The characters that it can begin with: on all other lines it is not even tried. Empty for `anywhere`. */
	readonly starts: string;
	readonly begins: RegExp;
	/** What the last `longestEnding` characters of the line must show, as far as they stand behind the beginning. */
	readonly ends?: RegExp;
}

/** `margin`: where the line begins; `line`: blanks may precede; `first`: only on the first line with text. */
export type Place = 'margin' | 'line' | 'first' | 'anywhere';

export const longestLook = 256;
export const longestEnding = 16;

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';

/** Transmission: machine-made, almost always perfect. */
const envelope: readonly Sign[] = [
	sign('fl1', 4, 'margin', 'VZ', /^V?ZCZC[A-Z]{3}\d{3,4}\b/),
	sign('fl2', 2, 'margin', 'VZOPRWY', /^(?:VZCZC\S{3,12} )?(?:ZZ|OO|PP|RR|WW|YY)(?: R[A-Z]{3,6}){1,24}$/),
	sign('fl3', 4, 'margin', 'D', /^DE R[A-Z]{3,6} #\d{4}/),
	sign('fl4', 4, 'margin', 'Z', /^ZN[RY] ([TSCEU])\1{4}\b/),
	sign(
		'fl5',
		4,
		'margin',
		'ZOPRYW',
		/^[ZOPRYW](?: [ZOPRYW]){0,5} \d{6}Z (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) \d{2,4}\b/,
	),
	sign('fm', 3, 'margin', 'F', /^FM (?:AMEMB|AMCONSUL|USMISSION|SECSTATE|USINT|USEU|USUN|RPO|AIT|USLO)/),
	sign('to', 2, 'margin', 'TI', /^(?:TO|INFO) (?:R[A-Z]{3,6}\/|SECSTATE|AMEMBASSY|AMCONSUL|USMISSION)/),
];

/** From the classification line to the authority line: typed by hand. */
const heading: readonly Sign[] = [
	sign(
		'cls',
		4,
		'line',
		'CSTUL',
		/^(?:C O N F I D E N T I A L|S E C R E T|T O P {1,2}S E C R E T|U N C L A S|UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE)\b/,
		// `… VELMORA 000412`
		{ ends: /[A-Z][A-Z .]{1,3} \d{3,6}$/ },
	),
	sign('clsspaced', 3, 'line', 'CSU', /^(?:C O N F I D E N T I A L|S E C R E T|U N C L A S)\b/),
	sign('clsword', 1, 'line', 'UCSL', /^(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE)(?:\/\/\S{1,60})?$/),
	sign('eo', 4, 'line', 'E', /^E\.? ?[Oo]\.? ?(?:11652|12065|12356|12958|13526|12598)\b/),
	sign('eo-inline', 2, 'anywhere', '', /\bE\.O\. ?(?:11652|12065|12356|12958|13526):/),
	sign('tags', 3, 'line', 'T', /^TAGS?:? {1,20}[A-Z]{2}/),
	sign('tags-lc', 0.5, 'line', 'Tt', /^[Tt]ags: {1,20}[a-z]{4}(?:, [a-z]{2,5}){1,30}$/),
	sign('subject', 1, 'line', 'S', /^SUBJ(?:ECT)?: \S/),
	sign('ref', 1, 'line', 'R', /^REF(?:S|TELS?|\(S\))?: \S/),
	sign(
		'clby',
		3,
		'line',
		'(Cc',
		/^(?:\(U\) )?[Cc](?:lassified|LASSIFIED) [Bb][Yy]:? .{3,120}?(?:[Rr][Ee][Aa] ?[Ss][Oo][Nn]|1\.[45])/,
	),
	sign('caption', 2, 'line', 'SNEL', /^(?:SIPDIS|NODIS|EXDIS|STADIS|NOFORN|LIMDIS)$/),
	sign('attn', 1, 'line', 'SD', /^(?:STATE|DEPT|DEPARTMENT) (?:FOR|PASS) /),
];

const body: readonly Sign[] = [
	// Not the credit list `1. (C) 2009 Some Author`.
	sign(
		'para',
		2,
		'line',
		`-¶${digits}`,
		/^(?:- )?[¶1]?\d{1,2}\. ?\((?:TS|S|C|U|SBU|LOU)(?:\/{1,2}[A-Z][A-Za-z ,]{0,30}){0,3}\)(?![ \t]{0,4}(?:\d{4}|[Cc]opyright))/,
		{ most: 3 },
	),
	sign('pilcrow', 1, 'margin', '¶', /^¶\d/, { most: 2 }),
	sign('summary', 1, 'line', '¶1BS', /^(?:¶?1\. ?(?:\([A-Z/]{1,12}\) )?)?(?:BEGIN )?SUMMARY[:.]/),
	sign('endsum', 1, 'anywhere', '', /\b(?:END|End) (?:SUMMARY|[Ss]ummary)\b/),
	sign('page', 4, 'line', capitals, /^[A-Z][A-Z .]{1,40} \d{8} {1,2}\d{3}(?:\.\d)? OF \d{3}$/),
];

/** The Department's distribution print and the release archive of 1973-79. */
const archive: readonly Sign[] = [
	sign('page73', 3, 'line', 'P', /^PAGE \d\d[ \t]{1,20}[A-Z][A-Z .]{1,40} \d{4,6}\b/),
	sign('action73', 3, 'line', 'AOI', /^(?:ACTION|ORIGIN|INFO)[ \t]{1,20}[A-Z/]{1,5}-\d\d\b/),
	sign('drafted', 1, 'line', 'DA', /^(?:DRAFTED|APPROVED) BY[: ]/),
	sign('nara-text', 4, 'line', 'M', /^Message Text$/),
	sign('nara-attributes', 4, 'line', 'M', /^Message Attributes$/),
	sign(
		'nara-stamp',
		3,
		'anywhere',
		'',
		/(?:Declassified\/Released|Margaret P\. Grafeld|Sheryl P\. Walter)[^\n]{0,63}Department of State/,
	),
	sign('nara-locator', 1, 'line', 'LDF', /^(?:Locator|Document Number|Legacy Key|Film Number):/, { most: 2 }),
];

/** The Department's messaging system since 2009. */
const smart: readonly Sign[] = [
	sign('mrn', 5, 'margin', 'M', /^MRN:[ \t]{0,20}\d\d [A-Z][A-Z ]{1,40} \d{1,7}/),
	sign('datedtg', 4, 'margin', 'D', /^Date\/DTG:/),
	sign('eosmart', 3, 'margin', 'E', /^E\.O\.:[ \t]{0,20}\d{5}/),
];

/** Texts that quote telegrams, or whose labels are the same words. */
const others: readonly Sign[] = [
	sign('shebang', -4, 'first', '#', /^#!/),
	sign('markup', -4, 'first', '<', /^<(?:!DOCTYPE|html|\?xml)/),
	sign('e-mail', -4, 'margin', 'MRC', /^(?:Message-I[Dd]|Received|Return-Path|MIME-Version|Content-Type): /),
	sign('rfc', -5, 'margin', 'RNI', /^(?:Request for Comments|Network Working Group|Internet-Draft)/),
	sign('fence', -3, 'margin', '`', /^```/),
	sign(
		'code',
		-4,
		'line',
		'#ipdfc',
		/^(?:#include|import \S{1,80};|package |def \w{1,60}\(|function \w{1,60}\(|public class|const \w{1,60} =)/,
	),
	sign('script', -4, 'margin', 'f#', /^(?:from \S{1,80} import |# -\*- coding)/),
	sign('rst-directive', -3, 'margin', '.', /^\.\. [a-z-]{1,40}::/),
	sign('md-heading', -2, 'margin', '#', /^#{1,6} \S/),
	sign('memorandum', -4, 'line', 'M', /^MEMORANDUM (?:FOR|TO)\b/),
];

export const signs: readonly Sign[] = [...envelope, ...heading, ...body, ...archive, ...smart, ...others];

function sign(
	name: string,
	weight: number,
	place: Place,
	starts: string,
	begins: RegExp,
	more: { readonly most?: number; readonly ends?: RegExp } = {},
): Sign {
	return { name, weight, most: 1, place, starts, begins, ...more };
}
