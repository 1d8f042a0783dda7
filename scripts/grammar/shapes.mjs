/**
 * The shapes of a cable's lines as patterns (Oniguruma), the smaller ones first. They look at one line, from its start,
 * with a bound on every repeat that could be tried twice; a run of one class up to the end of the line needs none.
 * No `\s`: a pattern must never need to know what a line end is. What each shape means: cable/fields, cable/parse.
 */
const raw = String.raw;

/** The start of a line's text. */
export const start = raw`^[ \t]{0,80}`;
/** The same inside a rule that goes on from line to line: the engine looks there and nowhere else. */
export const lineStart = raw`\G^[ \t]{0,80}`;
export const end = raw`[ \t]*$`;

// "RUEHNP"
export const indicator = raw`R[A-Z0-9]{3,7}(?![A-Z0-9])`;
export const precedence = raw`(?:FLASH OVERRIDE|NIACT IMMEDIATE|FLASH|IMMEDIATE|PRIORITY|ROUTINE)`;
// "USUN NEW YORK": words of a post's name, as many as stand there; what is tried once is not tried shorter
const post = raw`(?>[A-Z][A-Z.'-]{0,20}(?:[ \t]{1,3}[A-Z][A-Z.'-]{0,20}){0,4})`;
export const mrn = raw`${post}[ \t]{1,4}\d{3,7}(?![\dA-Z])`;
const section = raw`(?:S(?:ECTION|ECTON|ECTIN|ECION|CTION|ECTIO|ETION|EC)[ \t]{1,3}\d{1,2}|FINAL[ \t]{1,2}SECTION)[ \t]{1,3}OF[ \t]{1,3}\d{1,2}(?!\d)`;
export const caveat = raw`(?:NOFORN|NODIS|EXDIS|LIMDIS|STADIS|ORCON|PROPIN|RELIDO|FGI|FOUO|EFTO|E F T O|SENSITIVE|(?:FOR )?OFFICIAL USE ONLY|REL(?: TO)? [A-Z]{3}(?:, ?[A-Z]{3,4}){0,9})(?![A-Z])`;
const month = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
// "141507Z MAR 09"
export const group = raw`\d{6} ?Z[ \t]{0,2}(?:${month})[A-Z]{0,6}[ \t]{0,2}(?:\d{4}|\d{2})(?![\dA-Z])`;

// FL1 "VZCZCXRO0417"
export const transmission = raw`V?ZCZC[A-Z]{3}\d{3,4}(?![A-Z0-9])`;
// FL2 "OO RUEHQD RUEHQF"
export const indicators = raw`${indicator}(?:[ \t]{1,3}${indicator}){0,39}`;
export const routing = raw`(?:ZZ|OO|PP|RR|WW|YY)(?=[ \t]{1,3}${indicators}${end})`;
// FL3 "DE RUEHVM #0412/01 0731507"
export const originator = raw`DE[ \t]{1,2}R[A-Z0-9]{3,7}[ \t]{1,2}#\d{4}(?:/\d{2})?[ \t]{1,2}\d{7}(?!\d)`;
// FL4 "ZNY CCCCC"
export const security = raw`ZN[RY][ \t]{1,2}(?:T{5}|S{5}|C{5}|E{5}|U{5}|R{5})(?![A-Z])`;
// FL5 "O R 141507Z MAR 09"
export const prosigns = raw`[ZOPRYW](?:[ \t]{1,2}[ZOPRYW]){0,3}`;
// in 1973 also "R 151845 Z JUL 73", "R 151845Z JUN 7 3"
export const moment = raw`(?:\d[\dOlI]{5}Z[ \t]{1,2}[A-Z]{3,9}[ \t]{1,2}(?:\d{4}|\d{2})|\d(?: ?\d){5} {0,2}Z? {0,2}(?:${month})[A-Z]{0,6} {0,3}(?:1 ?9 ?)?[67] ?\d)(?![\dA-Z])`;
export const dtg = raw`${prosigns}[ \t]{1,3}${moment}`;
// FL6-FL8 where no date-time group stands above: only with a name that posts have, as text may begin with "TO THE"
const station = raw`(?:R[A-Z0-9]{3,7} ?/|(?:AMEMBASSY|AMCONSUL|SECSTATE|USMISSION|USINT|USUN|USEU|RPO|USOFFICE|USLO|AIT|WHITE HOUSE|SECDEF|NSC)(?![A-Z]))`;
export const addressed = raw`(?:(?:FM|TO|INFO)[ \t]{1,3}${station}|XMT[ /])`;

// "ACTION QQ-10", "INFO  LOG-00   EEB-00"
const office = raw`[A-Z/]{1,6}-\d\d(?!\d)`;
export const distribution = raw`(?:ACTION|ORIGIN|INFO)[ \t]{1,8}${office}`;
// "NSAE-00  TRSE-00  L-03  /052 W", "/052 W"
const copies = raw`/\d{3}(?:[ \t]{0,3}[WR])?`;
export const offices = raw`(?:${office}(?:[ \t]{1,8}${office}){0,13}(?:[ \t]{0,8}${copies})?|${copies})${end}`;
// "DRAFTED BY EB/XX:ABEXAMPLE:CD", "APPROVED BY: EB:EFSAMPLE"
export const drafting = raw`(?:DRAFTEDY?|APPROVED|EPPROVED) BY[ \t]{0,3}[:=-]?[ \t]{0,3}(?=[A-Z][A-Z/-]{0,24}[ \t]?:)`;
// "--------------------- 012345", "------151910Z 012345 /47"
export const receipt = raw`-{10,80}[ \t]{0,6}[0-9A-F]{5,8}Z?(?:[ \t]{1,3}[A-Z]{3}[ \t]{1,2}\d\d)?(?:[ \t]{1,4}\d{5,8}Z?(?:[ \t]{1,3}[A-Z]{3}[ \t]{1,2}\d\d)?)?(?:[ \t]{0,4}/[ \t]?\d{1,3})?${end}`;
// A release stamp, with or without a name before it
export const release = raw`[^\n:]{0,60}?Declassified/Released US Department of State EO Systematic Review[^\n]{0,20}$`;
export const archiveMark = raw`Message (?:Text|Attributes)${end}`;
export const foot = raw`\*{3} Current (?:Handling Restrictions|Classification) \*{3}`;
export const lost = 'ERROR READING TEXT|EXPAND ERROR ENCOUNTERED';
export const lostCharacters = raw`¿[¿ \t]{0,400}$`;
// "Document Number:", "TAGS:"; keys of the archive are not in capitals alone
export const attribute = raw`(?:TAGS|vdkvgwkey|(?=[^\n:]{0,80}[a-z])[A-Z][A-Za-z]{1,24}(?: (?:[A-Z][A-Za-z]{0,24}|on|of|by|the|for)){0,4})[ \t]{0,2}:`;
export const notice = 'This record is a partial extract';
export const banner = raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]{2,8} \d{4},? \d{1,2}:\d\d${end}`;
export const endMark = raw`(?:[Nn]{2,4}(?:MAFVVZCZ)?|#\d{4}|BT|\d{4}-\d\d-\d\d|<< {0,2}END OF DOCUMENT {0,2}>>)${end}`;
// "STATE  212345  TOSEC 020011", "VELMOR  00412  01 OF 02  141530Z": a print's page line behind its number
const printed = raw`[A-Z][A-Z.]{0,12}(?: [A-Z.]{1,12}){0,3}[ \t]{1,8}\d{4,6}(?:[ \t]{1,4}[A-Z]{4,6}[ \t]{1,3}\d{2,6})?(?:[ \t]{1,4}\d{1,2}[ \t]{1,2}OF[ \t]{1,2}\d{1,2})?(?:[ \t]{1,4}\d{6} ?Z(?: [A-Z]{3} \d{2})?)?`;
// "VELMORA 00000412  001.2 OF 002"; "PAGE 02        VELMOR  00412  01 OF 02  141530Z"
export const page = raw`(?:${post}[ \t]{1,3}\d{8}[ \t]{1,3}\d{3}(?:\.\d{1,2})? OF \d{3}|PAGE[ \t]{1,2}\d{2,3}[ \t]{1,12}${printed})${end}`;
/** The number of a page alone on its line, its station on the next (from 1978). */
export const pageNumber = raw`PAGE[ \t]{1,2}\d{2,3}${end}`;
export const pageRest = raw`${printed}${end}`;
export const firstPage = raw`PAGE[ \t]{1,2}0{0,2}1(?!\d)[ \t]{1,12}${printed}${end}`;
const stampLevel = raw`(?:(?:SENSITIVE BUT )?(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET|LIMITED OFFICIAL USE)(?://[A-Z/ ]{1,30})?[ \t]{1,40})?`;
// "UNCLASSIFIED U.S. Department of State Case No. F-2009-01234", "RELEASED IN PART B1", "Page: 1 of 3", "C01234567"
export const stamp = raw`(?:${stampLevel}(?:U\.? ?S\.? Dep(?:artment|t\.?) of State|Case (?:No|Number)[.:]|Doc(?:ument)? (?:No|Number)[.:]{1,2}[ \t]{0,4}[A-Z])[^\n]*|(?:RELEASED?|Released?|DENIED|Denied|WITHHELD|Withheld|DECLASSIFIED|Declassified) (?:IN|in|In) (?:PART|FULL|part|full|Part|Full)(?![A-Za-z])[^a-z\n]{0,80}${end}|DECLASSIFIED(?:${end}| BY:[^\n]*)|REVIEW AUTHORITY:[^\n]*|Classified [Bb]y [A-Za-z/, ]{2,60} DoS on[^\n]*|(?:Page|PAGE)(?::[ \t]{0,4}|[ \t]{1,2})\d{1,4} (?:of|OF) \d{1,4}${end}|(?:C\d{8}|[FMP]-\d{4}-\d{5})${end})`;
const exemption = raw`(?:\(?[Bb]\)? ?\(?[1-9lI]\)?(?: ?\([A-Fa-f]\)(?! ?\(\d))?|[1lI] ?\. ?[3456] ?\(?[A-Ha-h]\)?)(?![A-Za-z0-9])`;
/** Why words were taken out of a released copy, alone on a line or in the right margin: `B1, 1.4(D)`. */
export const marks = raw`${exemption}(?:[ \t]{0,3}[,;/&]?[ \t]{0,3}${exemption}){0,11}${end}`;
// Dashes, equal signs, underlines or stars, in runs that single blanks divide
export const rule = raw`[-=_*]{3}[-=_* \t]*$`;

/** Every letter with its blanks may be missing or doubled: `CC O N F I D …`, `E C R E T`. Only behind five such groups. */
const damaged = (/** @type {string} */ letters) =>
	raw`(?=(?:[A-Z]{1,2}[ \t]{1,3}){5})` +
	[...letters].map((letter) => raw`(?:${letter}{1,2}[ \t]{1,3})?`).join('') +
	raw`(?:${letters.slice(-1)}|(?<=[ \t]))(?=[ \t]*(?:$|//|[A-Z]{3}))`;
/** Letters with blanks between some of them. */
const spaced = (/** @type {string} */ letters) => raw`(?!${letters})${[...letters].join(raw`[ \t]{0,3}`)}(?![A-Za-z])`;
const tail = raw`[ \t]{0,4}(?://[^/\n]{1,40}){0,4}[ \t]{0,4}(?:${caveat}[ \t]{1,4}){0,4}(?:${section}[ \t]{1,4})?`;
/** A solid word is a level when nothing but the rest of a classification line follows it. */
const solid = (/** @type {string} */ words) =>
	raw`(?:${words})(?=[ \t]*$|[ \t]*//|${tail}${mrn}|[ \t]{1,3}${section}${end})|(?i:${words}(?=${tail}${mrn}${end}))`;

/** Classification lines by level; the pattern covers the level's words. */
export const classifications = [
	[
		'top-secret',
		raw`T[ \t]?O[ \t]?P[ \t]{1,3}S(?:[ \t]{1,2}E[ \t]{0,2}C[ \t]{0,2}R[ \t]{0,2}E[ \t]{0,2}T)(?![A-Za-z])|${solid('TOP SECRET')}`,
	],
	['secret', raw`${spaced('SECRET')}|${solid('SECRET')}|${damaged('SECRET')}`],
	[
		'confidential',
		raw`${spaced('CONFIDENTIAL')}|${solid('C[O0]NF[A-Z01]{0,4}DEN[A-Z01]{1,6}')}|${damaged('CONFIDENTIAL')}`,
	],
	['limited-official-use', solid('LIMITED OFFICIAL USE')],
	['unclassified', raw`${spaced('UNCLASSIFIED')}|${spaced('UNCLAS')}|${solid('UNCL[A-Z]{0,9}')}`],
];

const letterSpaced = (/** @type {string} */ word) => [...word].join(raw`[ \t]{1,2}`);
const handling = [
	'SIPDIS',
	'NOFORN',
	'SENSITIVE',
	'EXDIS',
	'NODIS',
	'STADIS',
	'LIMDIS',
	'ONDIS',
	'CONDIS',
	'TERREP',
	'ORCON',
];
const otherHandling = 'SBU|PROPIN|RELIDO|FGI|AIDAC|ALDAC|FOUO|CHEROKEE|SPECAT|CRITIC';
const phrases =
	'SENSITIVE BUT UNCLASSIFIED|EYES ONLY|(?:AGREMENT|DIRGEN|DISSENT|ROGER|DS|MED|TM|ADM|HR|OIG) CHANNEL|OFFICIAL[ -]INFORMAL|INFORM CONSULS|VISAS (?:DONKEY|BEAR|CONDOR|EAGLE|HAWK|MANTIS|VIPER|MERLIN|HORSE)|E F T O|AMB AND DCM|FOR OFFICIAL USE ONLY|NO DISTRIBUTION|INFORM ALL STATE EMPLOYEES';
const corrected = raw`C ?O ?R ?R ?E ?C ?T ?E ?D[ \t]{1,3}C ?O ?P ?Y(?:[ \t]{0,3}\([^()\n]{0,80}\)?)?`;
export const caption = raw`(?:${phrases}|${handling.join('|')}|${otherHandling}|${handling.map(letterSpaced).join('|')}|${corrected})(?![A-Za-z])`;

/** Captions of the 1970s that are words elsewhere. */
const windowed = '(?:ONLY|LOU|EXDIS|NODIS|LIMDIS|STADIS|NOFORN)';
export const windowCaptions = raw`${windowed}(?:[ \t]{0,2}[,;/+-]?[ \t]{0,2}${windowed}){0,4}`;
/** What an E.O. line goes on with at the top of the next page. */
export const instructionStart = raw`(?:X?GDS|ADS|RDS|N/?A|DECL)(?![A-Z])`;

/** Labels in the middle of a line: only with their colon, and behind a blank, a full stop or a parenthesis. */
export const inside = {
	order: raw`E\.? ?O\.?(?=[ \t]{0,2}\d{5}[ \t]{0,2}(?::|DECL|N/A))`,
	tags: raw`TAGS?[ \t]{0,2}:`,
	subject: raw`SUBJ(?:ECT)?[ \t]{0,2}:`,
	references: raw`REF(?:S|TELS?|\(S\))?[ \t]{0,2}:`,
	authority: raw`(?:CLASSIFIED BY|Classified By|Classified by|DERIVED FROM|Derived from)[ \t]{0,2}:`,
};
export const anyInside = raw`(?<=[ \t.);])(?:${Object.values(inside).join('|')})`;

/** A line of captions alone, or of captions before a label. */
export const captions = raw`${caption}(?:[ \t,;/]{1,4}${caption}){0,5}(?=[ \t]*$|[ \t]{1,4}(?:${Object.values(inside).join('|')}))`;

// "¶12.", "- 12.", "Â¶3."; four figures are a year unless a portion mark follows
// ". 2.": dust that a scanner took for a sign
const mark = raw`(?:[.,'|~][ \t]{1,4}(?=\d))?(?:[-–—*•]{1,2}[ \t]{1,3})?(?:(?:Â?¶|\x{FFFD})[ \t]{0,2})?`;
const levelTail = raw`(?:[ \t]{0,2}(?:/{1,2}|-{1,2}|,|[ ])[ \t]{0,2}(?:NF|NOFORN|FOUO|FGI|OC|ORCON|PR|PROPIN|REL|LES|SI|SF|NC|EFTO|ENTIRE|SBU|U|C|S)(?![A-Za-z])[A-Za-z ,/.-]{0,38})?[ \t]{0,2}\)`;
export const portions = [
	['top-secret', raw`\([ \t]{0,2}(?i:TS${levelTail})`],
	['secret', raw`\([ \t]{0,2}(?i:S${levelTail})`],
	['confidential', raw`\([ \t]{0,2}(?i:C${levelTail})`],
	['unclassified', raw`\([ \t]{0,2}(?i:(?:SBU|LOU|FOUO|U)${levelTail})`],
];
// A mark as far as it is needed to tell it from other parentheses
const marked = raw`\([ \t]{0,2}(?i:TS|SBU|S|C|LOU|FOUO|U)[ \t]{0,2}(?:[)/,-]|[ \t](?:REL|NOFORN))`;
export const paragraph = raw`${mark}\d{1,4}(?:[ \t]?[.)]{1,3})?(?=[ \t]{0,4}${marked})|${mark}\d{1,3}[ \t]?\.{1,3}(?![\d.)])|L\.(?= [^a-z\d\n]{24})`;

/** Labels at the start of a line. Without a colon only where text would not go on in the same way. */
export const labels = {
	order: raw`E\.? ?[Oo0]\.?(?=[ \t]{0,2}:?[ \t]{0,3}(?:[\dlI]\d{4}|[1LI]{2} ?[6GB][5S][2Z])[ \t]{0,3}(?::|-|/|\d|DE?CL|DNG|N/?A|[XRA]?[GD]DS|ADS|OADR|$))`,
	tags: raw`(?:(?:TAGS?|Tags?|TAGES|AGS|TAGS[A-Z]|TAGA|TAS)[ \t]{0,3}:|TAGS[ \t]{0,2}[;/.-]|TAGS?(?:$|[ \t]{1,3}(?=[A-Z]{2,4}(?:[ \t,;]|$))))`,
	subject: raw`(?:(?:SUBJ(?:ECT)?|Subj(?:ect)?|SUBJCT|SUBECT|SUJECT|SUBJT|SUBJ\d|SUJ)[ \t]{0,3}:|S U B J E C T[ \t]{0,2}[:;/.,-]|SUBJ(?:ECT)?[ \t]{0,2}[;/]|SUBJ(?:ECT)?(?:$|[ \t]{1,3}(?=[A-Z"(])(?!TO |OF |AND |IS |WAS |MATTERS?|AREAS?)))`,
	references: raw`(?:(?:REF(?:S|TELS?|ERENCES?|\(S\))?|RETELS?|Refs?|References?|Reftels?)[ \t]{0,3}(?::|\.(?=[ \t]))|REFS?[ \t]{1,3}(?=[A-Z]\.[ \t]|\([A-Z]\)[ \t]|\d\d [A-Z]{3}|[A-Z]{4,20} \d{2,6}(?:[ \t]*$|[,;])))`,
	authority: raw`(?:\((?:U|C|S|SBU)\)[ \t]{0,3})?(?:CLASSIFIED|Classified|Classfied|CLASSFIED|Derived|DERIVED)[ \t]{1,3}(?:BY|By|by|FROM|From|from)(?:[ \t]{0,2}:|(?=[ \t]))`,
};
/** Labels of messages since 2009; those that are words of prose too, only before words in capitals. */
export const labelled = {
	mrn: raw`MRN[ \t]{0,2}:`,
	date: raw`(?:Date|DATE)[ ]?/[ ]?DTG[ \t]{0,2}:`,
	from: raw`(?:From|FROM)[ \t]{0,2}:(?=[^a-z\n]{4})`,
	to: raw`(?:Action|ACTION)[ \t]{0,2}:(?=[^a-z\n]{4})`,
	info: raw`(?:Info|INFO)[ \t]{0,2}:(?=[^a-z\n]{4})`,
	exempt: raw`XMT[ \t]{0,2}:`,
	caption: raw`Captions?[ \t]{0,2}:`,
	attention: raw`Pass Lines?[ \t]{0,2}:`,
	trailer: raw`(?:Signature|(?:Drafted|Cleared|Approved|Released) By|Dissemination Rule|Attachments?|Archive Cop(?:y|ies))[ \t]{0,2}:`,
};
const summary = raw`(?:BEGIN |Begin )?(?:SUMMARY|Summary|SUMMAY)(?![A-Za-z])`;

/**
 * What begins something when it begins a line, each by as much of it as tells it from prose: this is asked at every
 * line of every field, and where it says yes too often a run of text ends and another begins.
 */
const starts = [
	raw`V?ZCZC[A-Z]{3}\d`,
	raw`(?:ZZ|OO|PP|RR|WW|YY)[ \t]{1,3}R[A-Z0-9]{3,7}(?:[ \t]|$)`,
	raw`DE[ \t]{1,2}R[A-Z0-9]{3,7}[ \t]{1,2}#\d`,
	raw`ZN[RY][ \t]{1,2}[TSCEUR]{5}(?![A-Z])`,
	raw`[ZOPRYW](?:[ \t]{1,2}[ZOPRYW]){0,3}[ \t]{1,3}(?:\d[\dOlI]{5}Z|${moment})`,
	distribution,
	endMark,
	paragraph,
	rule,
	archiveMark,
	drafting,
];
const labelStarts = [...Object.values(labels), ...Object.values(labelled)];
const levelWords = '(?:TOP SECRET|SECRET|C[O0]NF[I1]DENT[I1]AL|LIMITED OFFICIAL USE|UNCLAS(?:SIFIED)?)';
/** A level alone on its line, at the foot or head of a page: what goes on behind a page line goes on behind this too. */
export const marking = raw`${levelWords}${end}`;
const levelStart = raw`${levelWords}(?=[ \t]*//|[ \t]{1,3}SECTION |[^a-z\n]{4,60}\d{3,7}(?![\dA-Z]))`;
const captionStart = raw`(?:${handling.join('|')})(?=[ \t]*$|[ \t,;/]{1,4}(?:${handling.join('|')}|E\.?O\.?[ \t]|TAGS|SUBJ|REF))`;
const spacedStart = raw`(?:[A-Z]{1,2}[ \t]{1,3}){4}[A-Z]`;
const noiseStart = raw`${notice}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]{2,8} \d{4}|-{10}[-0-9A-F \t]{4}|${lost}`;
const lineOf = (/** @type {string[]} */ ...shapes) => raw`[ \t]{0,80}(?:${shapes.join('|')})`;

/** What ends a field or a run of text. */
const boundaries = lineOf(...starts, ...labelStarts, addressed, levelStart, captionStart, spacedStart, noiseStart);
export const boundary = raw`(?:${boundaries}|[ \t]{0,80}${marking})`;
/** A line that goes on with what the line above it began: not blank, and not the start of something else. */
// "and the tide", "The tide": how most lines of text begin, and nothing else does; asked first because it is quick
const proseWords = raw`[a-mo-z]|[A-Z][a-z]{0,15} (?!by |from |record |section )[a-z]`;
/** A line of prose, too long for a title where it begins with a capital. */
export const longProse = raw`^(?=[ \t]{0,80}(?:[a-mo-z][a-z]|[A-Z][a-z]{0,15} (?!by |from |record |section )[a-z][^\n]{66}))`;
const goesOn = (/** @type {string} */ ends) => raw`^(?=[ \t]{0,80}(?:${proseWords})|(?=[ \t]*[^ \t\n])(?!${ends}))`;
export const continues = goesOn(boundary);
/** In a paragraph, where the words of labels are words: headers stand above all paragraphs. */
export const textContinues = goesOn(
	lineOf(
		...starts,
		labels.authority,
		labelled.trailer,
		marking,
		addressed,
		levelStart,
		captionStart,
		spacedStart,
		noiseStart,
	),
);
/** The same where blank lines and the ends of pages are passed over. */
export const untilBoundary = raw`^(?!${boundaries})`;
/** The same among addresses, where FM, TO and INFO go on. */
export const addressesContinue = goesOn(
	lineOf(...starts, ...labelStarts, marking, levelStart, captionStart, spacedStart, noiseStart),
);
/** Addresses that a page has cut: up to anything else that begins something. */
export const untilAddressed = raw`^(?!${lineOf(...starts, ...labelStarts, levelStart, captionStart, spacedStart, noiseStart)})`;
/** Up to the first label, paragraph or rule: captions, attention lines and banners stand between. */
export const untilLabel = raw`^(?!${lineOf(...starts, ...labelStarts, addressed, summary)})`;

/** Words that head a part of a cable although they stand alone. */
const heads =
	'SUMMARY|COMMENT|INTRODUCTION|BACKGROUND|CONCLUSION|OVERVIEW|NOTE|Summary|Comment|Introduction|Background|Conclusion|Overview';
/** Whom a line asks to see the telegram: in capitals, with FOR or PASS. Only lines between classification and E.O. are asked. */
export const attention = raw`(?=[^a-z\n]{1,160}$)[^\n]{0,60}?(?<![A-Z])(?:FOR|PASS)(?![A-Z])`;

const smallWord =
	'about|after|against|among|before|between|beyond|during|inside|since|their|through|toward|towards|under|until|versus|where|which|while|within|without';
const beginsTitle = raw`(?!(?:END|End|BEGIN|Begin|FROM|SIPDIS)[ \t]|[A-Za-z][.)][ \t])`;
const upperTitle = (/** @type {number} */ longest) =>
	raw`(?=[^\n]{0,20}[A-Z]{3})["'(]?[A-Z0-9](?:[^a-z\n]{0,${longest}}[^a-z\n.,;:)" \t])`;
const mixedTitle = raw`(?=[^\n]{0,40}[a-z])(?![^\n]{0,65}(?<![A-Za-z'’-])(?!(?:${smallWord})(?![a-z]))[a-z]{5})["']?[A-Z][^\n]{2,62}[^\n.,;:)" \t]`;
/** A short line that is set like a title: in capitals, or without long words in small letters. */
export const title = raw`(?:(?:${heads})|(?=[^\n \t]{1,40}[ \t])${beginsTitle}(?:${upperTitle(52)}|${mixedTitle}))${end}`;
/** Under a rule a title may be longer, or a single word. */
export const ruledTitle = raw`${beginsTitle}(?:${upperTitle(72)}|${mixedTitle})${end}`;
// "WHO OWNS THE LADDER ------------------"
export const inlineTitle = raw`(?=[^\n]{9,200}$)[^a-z\n¶\d(-][^\n]{2,64}?(?<![ \t.,;])(?=[ \t]{1,9}[-=]{5,60}(?:[ \t]{1,2}[-=]{1,60}){0,3}${end})`;
/** A surname alone on its line. */
export const name = raw`(?!(?:END|TEXT|QUOTE|UNQUOTE|ATTACHMENT|ANNEX|NONE|REGARDS|PARTICIPANTS|${heads}|X{3,20})(?![A-Za-z]))(?:[A-Z]['’])?[A-Z][A-Z'’-]{2,20}`;
