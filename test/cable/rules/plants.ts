/** Defects to plant in any telegram that has the place for them: one cause each, so that one code must tell it. */
import { type Random } from '../mutations';

export interface Plant {
	readonly code: string;
	/** How often, where a cable tells it more than once. */
	readonly plant: (text: string, random: Random) => string | undefined;
}

const fl3 = /^DE R[A-Z]+ #(\d{4})(?:\/\d\d)? (\d{3})(\d{4})/m;
const fl4 = /^ZN([RY]) ([TSCU])\2{4}/m;
const fl5 = /^([ZOPR](?: [ZOPR])*) (\d\d)(\d{4})Z ([A-Z]{3}) (\d\d)/m;
const classification = /^(?:S E C R E T|C O N F I D E N T I A L|UNCLAS)[^\r\n]*/m;
const order = /^E\.?O\.? ?(\d{5})[^\r\n]*\r?\n/m;
const tags = /^TAGS:? ([^\r\n]*)/m;
const subject = /^SUBJECT:?[^\r\n]*(?:\r?\n(?=\S)(?!REF|Class)[^\r\n]*)*\r?\n/m;
/** Without a date no rule of an era speaks. */
const authority = /(?<=\d{4}Z MAR 09[^]*)^Classified By:[^\r\n]*(?:\r?\n(?=\S)[^\r\n]*)*\r?\n/im;

export const plants: readonly Plant[] = [
	planted('malformed-security-warning', fl4, (found) => found[0].slice(0, -1)),
	planted('malformed-security-warning', fl4, (found, random) => swapIn(found[0], 4 + random(5), 'X')),
	planted(
		'malformed-dtg',
		fl5,
		([, precedence, day, time, month, year]) => `${precedence} ${day}${time} ${month} ${year}`,
	),
	planted(
		'malformed-dtg',
		fl5,
		([, precedence, day, time, month, year]) => `${precedence} ${day}${time.slice(1)}Z ${month} ${year}`,
	),
	planted('invalid-dtg', fl5, ([, precedence, , time, month, year]) => `${precedence} 32${time}Z ${month} ${year}`),
	planted('invalid-dtg', fl5, ([, precedence, day, , month, year]) => `${precedence} ${day}2460Z ${month} ${year}`),
	planted(
		'invalid-dtg',
		fl5,
		([, precedence, day, time, month, year]) => `${precedence} ${day}${time}Z ${month.charAt(0)}XX ${year}`,
	),
	planted('missing-dtg', withEnd(fl5), () => ''),
	planted('missing-from', /^FM [^\r\n]*\r?\n/m, () => ''),
	planted('missing-action-addressee', /^TO [^\r\n]*\r?\n(?=INFO )/m, () => ''),
	planted('missing-action-addressee', /^TO (?=R[A-Z]{4,6}\/)/m, () => ''),
	planted('precedence-mismatch', /^(?:OO|PP|RR)(?= R)/m, ([digraph]) =>
		digraph === 'RR' ? 'ZZ' : digraph === 'OO' ? 'RR' : 'OO',
	),
	planted(
		'filing-time-mismatch',
		fl3,
		([all, , day, time], random) =>
			all.slice(0, -7) + String(((Number(day) + 2 + random(300)) % 365) + 1).padStart(3, '0') + time,
	),
	planted('serial-mismatch', fl3, ([all, serial], random) =>
		all.replace(`#${serial}`, () => `#${String((Number(serial) + 1 + random(9000)) % 10_000).padStart(4, '0')}`),
	),
	planted('security-warning-mismatch', fl4, ([, , letter]) =>
		letter === 'C' ? 'ZNY SSSSS' : letter === 'U' ? 'ZNY CCCCC' : 'ZNY CCCCC',
	),
	planted('security-warning-signal', /^ZNY (?=[SC]{5})/m, () => 'ZNR '),
	planted(
		'misspelled-classification',
		/^(?:S E C R E T|C O N F I D E N T I A L)/m,
		([level]) => level.charAt(0) + level,
	),
	planted('misspelled-classification', /^(?:S E C R E T|C O N F I D E N T I A L)/m, ([level]) => level.slice(2)),
	planted('broken-letterspacing', /^(?:S E C R E T|C O N F I D E N T I A L)/m, ([level], random) => {
		const at = 1 + 2 * random((level.length - 1) / 2);
		return level.slice(0, at) + level.slice(at + 1);
	}),
	planted('missing-classification-line', withEnd(classification), () => ''),
	planted(
		'missing-mrn',
		/^((?:S E C R E T|C O N F I D E N T I A L|UNCLAS)(?: SECTION \d\d OF \d\d)?) [A-Z .]{3,24} \d{4,6}(?=[ \t]*\r?$)/m,
		([, level]) => level,
	),
	planted(
		'invalid-section-marker',
		/SECTION \d\d OF (\d\d)/,
		([, total]) => `SECTION ${String(Number(total) + 1).padStart(2, '0')} OF ${total}`,
	),
	planted(
		'section-mismatch',
		/^(DE R[A-Z]+ #\d{4})\/\d\d (?=[^]{0,2500}SECTION \d\d OF)/m,
		([, start]) => `${start}/09 `,
	),
	planted('missing-eo-line', order, () => ''),
	planted(
		'unknown-executive-order',
		/^(E\.?O\.? ?)12958/m,
		([, label], random) => label + ['12598', '21958', '12985'][random(3)],
	),
	planted(
		'invalid-declassification-date',
		/(DECL:? )(\d\d)\/\d\d\/(\d{4})/,
		([, label, , year]) => `${label}02/30/${year}`,
	),
	planted(
		'declassification-date-past',
		/(?<=\d{4}Z MAR 09[^]*)(DECL:? \d\d\/\d\d\/)\d{4}/,
		([, label]) => `${label}1998`,
	),
	planted('eo-na-on-classified', /DECL:? \d\d\/\d\d\/\d{4}(?=[^]{0,4000}Classified By)/i, () => 'N/A'),
	planted('missing-tags-line', withEnd(tags), () => ''),
	planted('empty-tags', tags, () => 'TAGS:'),
	planted('run-together-tags', tags, () => 'TAGS: PRELETRD'),
	planted('missing-subject-line', subject, () => ''),
	planted('empty-subject', subject, () => 'SUBJECT:\n\n'),
	planted('joined-header-fields', /^(E\.?O\.? ?\d{5}[^\r\n]*?)[ \t]*\r?\n(?=TAGS:)/m, ([, line]) => `${line} `),
	planted('missing-classification-authority', authority, () => ''),
	planted('joined-format-lines', /^(VZCZC[A-Z]{3}\d{3,4})[ \t]*\r?\n(?=(?:OO|PP|RR) )/m, ([, line]) => `${line} `),
	planted('precedence-order', fl5, ([, , day, time, month, year]) => `R O ${day}${time}Z ${month} ${year}`),
	planted('origin-mismatch', /^FM [^\r\n]*/m, () => 'FM AMEMBASSY ZANZARA'),
	planted('portion-exceeds-classification', /^(¶?3\. )\((?:U|C|SBU)\)(?=[^]*$)/m, ([, number]) => `${number}(TS)`),
	planted('duplicate-paragraph-number', /^(¶?)4\. (?=\()/m, ([, mark]) => `${mark}3. `),
	planted('descending-paragraph-number', /^(¶?)4\. (?=\()/m, ([, mark]) => `${mark}2. `),
	planted('paragraph-number-gap', /^(¶?)4\. (?=\()/m, ([, mark]) => `${mark}6. `),
	planted('missing-portion-mark', /^(¶?3\. )\([A-Z/]{1,6}\) /m, ([, number]) => number),
	planted('missing-space-after-number', /^(¶?3\.) (?=\()/m, ([, number]) => number),
	planted('lowercase-portion-mark', /^(¶?3\. \()(U|C|S|SBU)(?=\))/m, ([, start, mark]) => start + mark.toLowerCase()),
	planted('malformed-portion-mark', /^(¶?3\. )\((?=(?:U|C|S|SBU)\))/m, ([, start]) => start),
	planted('duplicate-tag', tags, ([line]) => `${line} PREL PREL`.replace(/(PREL)(.*) PREL PREL/, '$1$2 PREL')),
	planted('page-marker-serial', /^([A-Z]+ {1,2})\d{8}(?= {1,2}\d{3})/m, ([, post]) => `${post}00009876`),
	planted('page-marker-total', /^([A-Z]+ {1,2}\d{8} {1,2}002 OF )002/m, ([, line]) => `${line}004`),
	planted('end-summary-without-begin', /SUMMARY: (?=[^]*END SUMMARY)/, () => ''),
	planted('run-on-signature', /(END COMMENT\.)\r?\n(?=QUIST)/, ([, end]) => `${end} `),
];

/** The first place only; undefined where there is none, or where nothing changes. */
function planted(code: string, place: RegExp, change: (found: RegExpExecArray, random: Random) => string): Plant {
	return {
		code,
		plant: (text, random) => {
			const found = place.exec(text);
			if (!found) return undefined;
			const changed = text.slice(0, found.index) + change(found, random) + text.slice(found.index + found[0].length);
			return changed === text ? undefined : changed;
		},
	};
}

function withEnd(line: RegExp): RegExp {
	return new RegExp(`${line.source}[^\\r\\n]*\\r?\\n`, line.flags);
}

function swapIn(text: string, at: number, by: string): string {
	return text.slice(0, at) + by + text.slice(at + 1);
}
