/** The words of REF lists: what tells another kind than a telegram, what stands around a number and means nothing. */
import { type ReferenceType } from '../../model';

/** `none` says that there is no target; it counts only where nothing else is said. */
export type Told = Exclude<ReferenceType, 'cable' | 'dtg'> | 'none';

/** What a word tells about its item; the further up, the more it says (REFERENCES, section 5). */
const told: readonly (readonly [Told, string])[] = [
	['email', 'EMAIL EMAILS EMAILED E-MAIL E-MAILS E-MAILED'],
	[
		'telephone',
		'TELCON TELCONS FONECON FONECONS PHONCON PHONECON TELEPHONE TELEPHONIC TELECON TELECONFERENCE PHONE CALL CALLS',
	],
	['fax', 'FAX FAXES FAXED TELEFAX'],
	['web', 'HTTP HTTPS WEB WEBSITE WEBPAGE INTERNET'],
	['memo', 'MEMO MEMOS MEMORANDUM MEMORANDA MEMCON MEMCONS OM'],
	['letter', 'LETTER LETTERS NOTE NOTES DIPNOTE DIPNOTES'],
	['meeting', 'MEETING MEETINGS CONVERSATION CONVERSATIONS VISIT DISCUSSION DISCUSSIONS'],
	[
		'report',
		'REPORT REPORTS IIR IIRS IR TD TDX OSC FBIS NIE FAM FAH CIR CRITIC BOOK PAPER NONPAPER NON-PAPER HANDBOOK MANUAL NSDM NSSM NSC PD PRM CFR USC',
	],
	['airgram', 'AIRGRAM AIRGRAMS CERP'],
	[
		'other',
		'PARTO TOPAR AIDTO TOAID USIA USICA ICATO TOICA USITO TOUSI JCS CJCS CDR CIA DIA NSA FBI FAA EPA NASA DHS TSA USTR ISAF USDAO USAF NAVY ARMY FOIA USAID TREASURY COMMERCE JUSTICE DEFENSE CIRTEL DEPCIRTEL',
	],
	['none', 'SEPTEL SEPTELS NONE N/A NA'],
];

const byWord: ReadonlyMap<string, number> = new Map(
	told.flatMap(([, words], rank) => words.split(' ').map((word) => [word, rank] as const)),
);

/** The rank of what a word tells, lowest first; undefined for any other word. A compound tells what its parts tell. */
export function rankOfWord(upper: string): number | undefined {
	const whole = byWord.get(upper);
	if (whole !== undefined) return whole;
	if (upper.startsWith('WWW.')) return byWord.get('WEB');
	// Commands have serials of their own: CINCPAC, USCINCEUR, CDRUSPACOM, EUCOM.
	if (upper.includes('C') && commands.test(upper)) return byWord.get('JCS');
	if (!upper.includes('-')) return undefined;
	let least: number | undefined;
	for (const part of upper.split('-')) {
		const rank = part.length > 2 ? byWord.get(part) : undefined;
		if (rank !== undefined && (least === undefined || rank < least)) least = rank;
	}
	return least;
}

const commands = /^(?:(?:US)?CINC[A-Z]{2}|CDR[A-Z]{3}|(?:US)?[A-Z]{2,5}COM$)/;

export function toldBy(rank: number): Told {
	return told[rank][0];
}

export const airgramRank = told.findIndex(([type]) => type === 'airgram');
export const noneRank = told.findIndex(([type]) => type === 'none');

/** Around the number of a telegram, and no part of the name of its station. */
export const noise: ReadonlySet<string> = wordSet(
	'CABLE CABLES NO NOS NR NUMBER NUMBERS TELEGRAM TELEGRAMS TEL TELS MSG MESSAGE MESSAGES REF REFS REFTEL REFTELS RETEL',
	'PREVIOUS SUBSEQUENT PRIOR EARLIER SERIES SEE ALSO CF DTG BOTH VIDE INCLUDING ET AL SEQ EFTO OUR YOUR MY ALDAC ALDACS',
);

/** Of these, what says that there are more without naming any. */
export const more: ReadonlySet<string> = wordSet('PREVIOUS SUBSEQUENT PRIOR EARLIER OTHER RELATED');

/** Handling of what is cited: kept with the reference. */
export const marks: ReadonlySet<string> = wordSet(
	'NOTAL LIMDIS EXDIS NODIS STADIS NOFORN SIPDIS CORRECTED UNCLAS UNCLASSIFIED CONFIDENTIAL SECRET LOU',
);

/** Before the station of what is cited, where nothing else stands: `AS REPORTED IN LIMA 234`. */
export const leads: ReadonlySet<string> = wordSet(
	'AS PER IN BY SEE PLEASE REPORTED DISCUSSED DESCRIBED REQUESTED CONTAINED OUTLINED CONVEYED GUIDANCE INSTRUCTION INSTRUCTIONS REQUEST DEMARCHE',
);

/** Whose telegram it is, said before its station: `DEPTEL STATE 12345`. */
export const parties: ReadonlySet<string> = wordSet('DEPTEL DEPTELS EMBTEL EMBTELS CONTEL CONTELS');

/** Between a telegram and its date. */
export const connectors: ReadonlySet<string> = wordSet('OF ON DATED DTD DATE FROM');

/** A run of words with one of these is prose or names something else that is numbered; it is not a station. */
const prosaic = wordSet(
	'OF ON FOR TO THE IN AT BY WITH ITS HIS HER THEIR THIS THAT THESE THOSE DATED DTD DATE FROM RE PER VIA A AN OR NOT IS WAS ARE',
	'PARA PARAS PARAGRAPH PARAGRAPHS PAGE PAGES SECTION SECTIONS PART PARTS ITEM ITEMS TAB TABS ANNEX APPENDIX ARTICLE CHAPTER VOLUME ROOM',
	'RESOLUTION RESOLUTIONS RES E.O EO UNSCR UNSCRS UNGA DECREE LAW ACT BILL TREATY CONVENTION PROTOCOL AGREEMENT DIRECTIVE REGULATION CIRCULAR CIRCULARS',
	'DAILY WEEKLY MONTHLY ANNUAL QUARTERLY SUMMARY BRIEF BRIEFING UPDATE BULLETIN SITREP SITREPS DIGEST ROUNDUP NEWSLETTER JOURNAL ISSUE VERSION DRAFT',
	'CODEL STAFFDEL PROJECT CONTRACT LICENSE LICENCE VISA PASSPORT CASE FILE FORM FLIGHT BOEING AIRBUS TASKER ACTION PLAN PHASE ROUND SESSION TARGET LIST',
	'APPROXIMATELY ABOUT OVER UNDER NEARLY SINCE UNTIL AFTER BEFORE BETWEEN DURING CIRCA YEAR YEARS FY CY',
	'JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JAN FEB APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC',
	'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY',
);

/** Names of posts with a word that is prosaic elsewhere. */
const inNames: readonly (readonly [before: string, word: string, after: string])[] = [
	['PORT', 'OF', 'SPAIN'],
	['', 'THE', 'HAGUE'],
	['DEPARTMENT', 'OF', 'STATE'],
	['DEPT', 'OF', 'STATE'],
];

export function isProsaic(word: string, before: string | undefined, after: string | undefined): boolean {
	if (!prosaic.has(word)) return false;
	return !inNames.some(([left, own, right]) => own === word && right === after && (left === '' || left === before));
}

/** Whether any word of a name, as written, belongs to prose. For names that were put together elsewhere. */
export function holdsProse(words: readonly string[]): boolean {
	return words.some((word, at) => isProsaic(word, words[at - 1], words[at + 1]) || rankOfWord(word) !== undefined);
}

function wordSet(...lists: readonly string[]): ReadonlySet<string> {
	return new Set(lists.flatMap((list) => list.split(' ')));
}
