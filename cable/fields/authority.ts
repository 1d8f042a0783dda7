/** Classification authority: who classified, and why (5 FAH-1 H-246; FORMAT 2.16). */
import { type Authority, type Flaw, type Span, type Token } from '../model';
import { fold, type Prose } from '../prose';
import { charSet, isBlank, isLetter, type Writable } from './scan';

/** Words that are part of an office, not of a person's name. */
const officeWords = new Set(
	"ambassador amb charge chargé daffaires d'affaires a.i ai cda das pdas ig rso dpo pd pao cpao ipao dcm adcm a/dcm cg po deputy dep chief of mission minister counselor counsellor couns minister-counselor minister-counsellor consul general principal officer acting actg first second third sr senior secretary political economic commercial polcouns econcouns polchief econoff poloff emboff conoff laboff pol econ polec polecon aro attache attaché director dir assistant asst under vice chair usun representative rep permanent perm for and the to affairs section public management consular head staff unit division office branch refcoord regional security defense naval military legal adviser advisor special envoy coordinator coord executive exec international narcotics labor energy science environment health refugee usaid usnato usoecd useu embassy consulate amconsul amembassy state department bureau intelligence department's cdr".split(
		' ',
	),
);

export function readAuthority(
	stretch: { span: Span; pieces: readonly Span[] },
	label: Span,
	source: string,
	body: Prose,
	doubled: Span | undefined,
): Authority {
	const { reasons, sections } = readReasons(body);
	const text = fold(/[\r\n]/.test(body.text) ? body.text.replace(cutWord, joinCut) : body.text);
	const flaws: Flaw[] = doubled ? [{ kind: 'doubled', span: doubled }] : [];
	if (!text) flaws.push({ kind: 'empty', span: label });
	const value: Writable<NonNullable<Authority['value']>> = { text, reasons, sections };
	const { name, title } = derivedFrom.test(source.slice(label.start, label.end)) ? {} : readName(text);
	if (name !== undefined) value.name = name;
	if (title !== undefined) value.title = title;
	return { kind: 'authority', span: stretch.span, pieces: stretch.pieces, label, value, flaws };
}

/**
 * Reasons over machine-cut lines: blanks and line ends anywhere are passed over (`1.⏎4`, `( d)`), `1.4b`, `1.4. (b)`,
 * `1/4` and `1:4` are accepted.
 */
export function readReasons(body: Prose): { reasons: readonly Token<string>[]; sections: readonly Token<string>[] } {
	const { text } = body;
	const reasons: Token<string>[] = [];
	const sections: Token<string>[] = [];
	const next = (from: number): number => {
		let at = from;
		while (at < text.length && isBlank(text.charCodeAt(at))) at++;
		return at;
	};
	for (let one = text.indexOf('1'); one >= 0; one = text.indexOf('1', one + 1)) {
		if (one > 0 && /[\dA-Za-z]/.test(text.charAt(one - 1))) continue;
		let at = next(one + 1);
		if (at >= text.length) continue;
		// "14 (b)": the stop is lost, and only the letter in parentheses shows what is meant.
		if ('./:,'.includes(text.charAt(at))) at = next(at + 1);
		else if (!lostStop.test(text.slice(one, one + 8))) continue;
		const digit = text.charAt(at);
		if (digit !== '4' && digit !== '5') continue;
		if (/\d/.test(text.charAt(at + 1))) continue;
		const section = `1.${digit}`;
		sections.push({ span: body.spanOf(one, at + 1), value: section });
		readLetters(body, at + 1, section, reasons);
	}
	return { reasons, sections };
}

// "14 (b)", "15(d)"
const lostStop = /^1[45] ?\([a-hA-H]\)/;

const isMark = charSet('()[],./;:&-"\'');

/** `(b) and (d)`, `(b,d)`, `b and d`, `(B/D)`: letters a-h that stand alone. */
function readLetters(body: Prose, from: number, section: string, reasons: Token<string>[]): void {
	const { text } = body;
	let at = from;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const small = code | 32;
		if (isBlank(code) || isMark(code) || code === 0x201c || code === 0x201d) {
			at++;
		} else if (wordBefore(text, at) !== undefined) {
			at = wordBefore(text, at) ?? at + 1;
		} else if (andEnd(text, at) !== undefined) {
			at = andEnd(text, at) ?? at + 1;
		} else if (isLetter(code) && small >= 97 && small <= 104 && standsAlone(text, at)) {
			reasons.push({ span: body.spanOf(at, at + 1), value: `${section}(${String.fromCharCode(small)})` });
			at++;
		} else {
			return;
		}
	}
}

const beginsWord = charSet('splSPL');

/** Behind a word that names what follows: `1.4 paragraphs b and d`, `1.4 letters (b)`. */
function wordBefore(text: string, at: number): number | undefined {
	if (!beginsWord(text.charCodeAt(at))) return undefined;
	const found = /^(?:sub)?(?:paragraphs?|paras?|letters?|sections?)(?![a-z])/i.exec(text.slice(at, at + 16));
	return found ? at + found[0].length : undefined;
}

/** Behind `and`, which a machine may have cut anywhere: `a⏎nd`. */
function andEnd(text: string, start: number): number | undefined {
	if ((text.charCodeAt(start) | 32) !== 97) return undefined;
	let at = start;
	for (const letter of 'and') {
		while (at > start && at < text.length && isBlank(text.charCodeAt(at))) at++;
		if (text.charAt(at).toLowerCase() !== letter) return undefined;
		at++;
	}
	return at;
}

function standsAlone(text: string, at: number): boolean {
	return (
		!isLetter(text.charCodeAt(at + 1)) ||
		/^and\b/i.test(text.slice(at + 1, at + 5)) ||
		/^and[ (]?[a-h]/i.test(text.slice(at + 1, at + 6))
	);
}

// "Harla⏎n Quist", "Marta d⏎e la Croix": generated lines are cut at a column, in the middle of a word
const cutWord =
	/(?<![A-Za-z'-])([A-Za-z'-]{0,24}[A-Za-z])[ \t]{0,2}(?:(?:\r\n?|\n)[ \t]{0,8}){1,2}([A-Za-z]{1,16})(?![A-Za-z])/g;
const wholeWords = new Set(
	'a al also an and as at based because been bin both by da de del den der di due el embassy for from has ibn in is la media news of on paragraph per press reason reasons section sections state that the this to trade under upon usg van visa von was when who with'.split(
		' ',
	),
);

/** Closes up what is one word, or can be no two: a name that goes on in small letters, a letter that is no word. */
function joinCut(whole: string, left: string, right: string): string {
	if (isWhole(left + right) && !(isWhole(left) && isWhole(right))) return left + right;
	if (/^[A-Z]/.test(right) || isWhole(right)) return whole;
	if (/^[b-z]$/.test(left)) return left + right;
	const isName = /^[A-Z]/.test(left) && !isWhole(left) && right.length < 6;
	return isName || right.length < 3 ? left + right : whole;
}

function isWhole(word: string): boolean {
	return wholeWords.has(word.toLowerCase()) || isOffice(word);
}

// "DERIVED FROM:": documents follow, and no person
const derivedFrom = /\bderived from\b/i;
// "Multiple Sources", also behind a name: "Harlan Quist, multiple sources"
const documents = /(?:^|[,;.:(]? )(?:derived from|multiple sources)\b/i;

// ", for reasons", "; reason", " under", " 1.4"
const reasonStart = /[,;.]?\s?\(?(?:(?:for|with) )?rea ?s ?o ?n|[,;.]?\s(?:under|per|pursuant|E\.O\.|1\.[45])|;/gi;
/** What is in it, and how far before that it may begin. */
const reasonWords = ['rea', 'under', 'per', 'pur', 'e.o', '1.', ';'] as const;
const longestLead = 9;

/** Where the reasons begin; undefined where there are none. */
function findReasons(text: string, small: string): number | undefined {
	let first = Infinity;
	for (const word of reasonWords) {
		const at = small.indexOf(word);
		if (at >= 0 && at < first) first = at;
	}
	if (first === Infinity) return undefined;
	reasonStart.lastIndex = Math.max(0, first - longestLead);
	return reasonStart.exec(text)?.index;
}

/** Best effort: the name is the run of words before the reasons that belong to no office. */
function readName(text: string): { name?: string; title?: string } {
	const small = text.toLowerCase();
	const because = earlier(findReasons(text, small), findDocuments(text, small));
	const head = (because === undefined ? text : text.slice(0, because))
		.replace(/^\((?:U|C|S|SBU)\) ?/, '')
		.trim()
		.replace(/(?:[,:.(]| [-–—]{1,2})$/, '')
		.trim();
	if (!head || head.length > 160) return {};
	const parts = head.includes(',') ? head.split(/\s?(?<!\bd),\s?/i) : [head];
	// The first part that ends in at least two words of no office: "Ambassador Dana Lind", "AMBASSADOR, DANA LIND".
	for (const [index, part] of parts.entries()) {
		const { name, office } = splitOffice(part);
		if (!name.includes(' ')) continue;
		const title = [...parts.slice(0, index), office, ...parts.slice(index + 1)].filter(Boolean).join(', ');
		return { name, ...(title ? { title } : {}) };
	}
	// A surname alone is one only behind an office.
	const { name, office } = splitOffice(parts[0]);
	if (name && office) return { name, title: office };
	return because !== undefined && parts.length === 1 && /^[A-Z][A-Za-z'’-]{2,24}$/.test(name) ? { name } : {};
}

function findDocuments(text: string, small: string): number | undefined {
	if (!small.includes('derived from') && !small.includes('multiple sources')) return undefined;
	return documents.exec(text)?.index;
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return Math.min(one, other);
}

// "B.", "van", "der": what a name of any length may hold
const besideName = /^(?:[A-Z]\.?|van|von|der|den|de|del|la|el|al|bin|di)$/i;

/** The words at the end that belong to no office, at most four names, and what stands before them. */
function splitOffice(part: string): { readonly name: string; readonly office: string } {
	const words = part.split(' ');
	let from = words.length;
	for (let names = 0; from > 0 && !isOffice(words[from - 1]) && names < 4; from--)
		if (!besideName.test(words[from - 1])) names++;
	return { name: words.slice(from).join(' '), office: words.slice(0, from).join(' ') };
}

function isOffice(word: string): boolean {
	const isStopped = word.endsWith('.') || word.endsWith(',');
	// Copies have other signs for apostrophes: "d’Affaires", "d,Affaires".
	const plain = (isStopped ? word.slice(0, -1) : word).toLowerCase().replace(/[,\u2019]/, "'");
	return (
		officeWords.has(plain) ||
		word.includes('/') ||
		(plain.length < 9 && /^(?:pol|econ|emb|cons)/.test(plain)) ||
		/\d/.test(word)
	);
}
