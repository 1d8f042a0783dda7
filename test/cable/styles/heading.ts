/** Classification line to authority of an invented telegram, in the house styles of posts (FORMAT 2.9-2.16). */
import { type Draft, type Plan } from './draft';
import { givenNames, offices, padded, posts, subjects, surnames, titleCase, wrap } from './words';

const spaced = {
	CONFIDENTIAL: 'C O N F I D E N T I A L',
	SECRET: 'S E C R E T',
	'LIMITED OFFICIAL USE': 'LIMITED OFFICIAL USE',
	UNCLASSIFIED: 'UNCLAS',
} as const;

/** The portion mark of the level. */
export function levelMark({ level }: Plan): string {
	return level === 'LIMITED OFFICIAL USE' ? 'LOU' : level.charAt(0);
}

export function isClassified({ level }: Plan): boolean {
	return level === 'CONFIDENTIAL' || level === 'SECRET';
}

export function numberOf({ era, post, serial }: Plan): string {
	const width = { cablegate: 6, nineties: 6, labelled: 1, eighties: 5, print: 4 }[era];
	return `${post.name} ${padded(serial, post.name === 'STATE' ? Math.max(6, width) : width)}`;
}

export function levelLine(plan: Plan, section: number): string {
	const marker = plan.sections > 1 ? ` SECTION ${padded(section, 2)} OF ${padded(plan.sections, 2)}` : '';
	return `${spaced[plan.level]}${marker} ${numberOf(plan)}`;
}

export function addClassification(draft: Draft): void {
	const { plan, style, truth } = draft;
	truth.id = `${padded(plan.year % 100, 2)}${plan.post.name.replaceAll(' ', '')}${plan.serial}`;
	truth.classification = plan.level;
	if (plan.sections > 1) truth.section = `1/${plan.sections}`;
	const letters = spaced[plan.level];
	const line = levelLine(plan, 1);
	const behind = line.slice(letters.length);
	if (isClassified(plan)) {
		const form = style.option('classified level', [
			'spaced',
			'solid',
			'letter doubled',
			'letter lost',
			'letters glued',
			'small letters',
			'NOFORN',
			'alone above',
		]);
		if (form === 'alone above') draft.add('classification', plan.level, '');
		if (form === 'NOFORN') draft.note('caveats', 'NOFORN');
		const written = {
			spaced: line,
			solid: plan.level + behind,
			'letter doubled': letters.charAt(0) + line,
			'letter lost': line.slice(2),
			'letters glued': line.replace(' ', ''),
			'small letters': titleCase(plan.level + behind),
			NOFORN: `${letters} NOFORN${behind}`,
			'alone above': line,
		}[form];
		draft.add('classification', written);
	} else if (plan.level === 'UNCLASSIFIED') {
		const form = style.option('unclassified level', [
			'UNCLAS',
			'UNCLASSIFIED',
			'UNCLAS FOR OFFICIAL USE ONLY',
			'UNCLAS E F T O',
			'Unclas',
		]);
		if (form.includes(' ')) draft.note('caveats', form.slice('UNCLAS '.length));
		draft.add('classification', form === 'Unclas' ? titleCase(line) : form + behind);
	} else draft.add('classification', line);
}

export function addCaptions(draft: Draft): void {
	const { style } = draft;
	const form = style.option('captions', [
		'none',
		'SIPDIS',
		'SIPDIS twice',
		'SIPDIS NOFORN',
		'SENSITIVE',
		'EXDIS spaced',
		'behind the number',
		'corrected copy',
		'channel',
	]);
	const lines: Partial<Record<typeof form, readonly [written: readonly string[], read: string]>> = {
		SIPDIS: [['SIPDIS'], 'SIPDIS'],
		'SIPDIS twice': [['SIPDIS', '', 'SIPDIS'], 'SIPDIS'],
		'SIPDIS NOFORN': [['SIPDIS', 'NOFORN'], 'SIPDIS NOFORN'],
		SENSITIVE: [['SENSITIVE', 'SIPDIS'], 'SENSITIVE SIPDIS'],
		'EXDIS spaced': [['E X D I S'], 'EXDIS'],
		'corrected copy': [['C O R R E C T E D  C O P Y (ADDEES ADDED)'], 'CORRECTED COPY'],
		channel: [['ROGER CHANNEL'], 'ROGER CHANNEL'],
	};
	const [written, read] = lines[form] ?? [[], ''];
	draft.add('caption', ...written);
	if (read) draft.truth.captions = read;
	if (form === 'SIPDIS NOFORN' && draft.truth.caveats !== 'NOFORN') draft.note('caveats', 'NOFORN');
	const last = draft.lines.at(-1);
	if (form === 'behind the number' && last) {
		last.text += ' SIPDIS';
		draft.truth.captions = 'SIPDIS';
	}
	const attention = style.option('attention', ['none', 'one', 'three', 'wrapped', 'quoted']);
	if (attention === 'one') draft.add('attention', 'STATE FOR QQ/HBR - D. OKAFOR-LIND');
	if (attention === 'three')
		draft.add('attention', 'STATE FOR QQ/HBR AND LAMP/P', 'NSC FOR VANCE', 'NORTHPORT PASS TO KELD');
	if (attention === 'wrapped')
		draft.add('attention', 'DEPARTMENT PASS TO LIGHTHOUSE BOARD FOR MERROW AND THE', 'OFFICE OF WICKS');
	if (attention === 'quoted') draft.add('attention', '"PERISHABLE -- DO NOT SERVICE"');
}

/** Two house styles, never mixed: with colons, or without them and commas between TAGS. */
export type House = 'colons' | 'commas';

export function addOrder(draft: Draft, house: House): void {
	const { plan, style } = draft;
	const { year, month, day } = plan;
	const number = plan.era === 'print' ? (year < 1979 ? 11652 : 12065) : plan.era === 'eighties' ? 12356 : 12958;
	const label =
		house === 'commas'
			? `EO ${number}`
			: style
					.option('E.O. label', ['E.O. #:', 'E.O. #:', 'E.O.#:', 'E. O. #:', 'E.O. # :'])
					.replace('#', String(number));
	const [written, read] = ((): readonly [string, string] => {
		const [mm, dd] = [padded(month, 2), padded(day, 2)];
		const later = year + 10;
		const iso = `DECL ${later}-${mm}-${dd}`;
		if (!isClassified(plan)) return [style.option('unclassified order', ['N/A', 'n/a']), 'N/A'];
		if (number === 11652)
			return style.option('schedule', ['GDS', 'XGDS-1']) === 'GDS' ? ['GDS', 'GDS'] : ['XGDS-1', 'XGDS-1'];
		if (number === 12065)
			return [`GDS ${month}/${day}/${padded((year + 6) % 100, 2)} (SAMPLE, A. B.) OR-M`, `GDS ${year + 6}-${mm}-${dd}`];
		if (number === 12356) return ['DECL: OADR', 'OADR'];
		const form = style.option('declassification', [
			'mm/dd/yyyy',
			'm/d/yyyy',
			'yyyy/mm/dd',
			'mm/dd/yy',
			'yyyy-mm-dd',
			'X1',
			'25X1',
			'OADR',
			'MR',
		]);
		switch (form) {
			case 'mm/dd/yyyy':
				return [`DECL: ${mm}/${dd}/${later}`, iso];
			case 'm/d/yyyy':
				return [`DECL: ${month}/${day}/${later}`, iso];
			case 'yyyy/mm/dd':
				return [`DECL: ${later}/${mm}/${dd}`, iso];
			case 'mm/dd/yy':
				return [`DECL: ${mm}/${dd}/${padded(later % 100, 2)}`, iso];
			case 'yyyy-mm-dd':
				return [`DECL: ${later}-${mm}-${dd}`, iso];
			default:
				return [`DECL: ${form}`, form];
		}
	})();
	draft.truth.order = `${number} ${read}`;
	draft.add('order', `${label} ${written}`);
}

export function addTags(draft: Draft, house: House): void {
	const { style, truth } = draft;
	const codes = [
		'PREL',
		'ETRD',
		'EFIS',
		'EWWT',
		'SENV',
		'PGOV',
		'KPAO',
		'ECON',
		'UK',
		'FR',
		'NATO',
		'EUN',
		'OPRC',
		'SCUL',
		'BR',
	];
	const form = style.option('TAGS', [
		'few',
		'one',
		'two lines',
		'person',
		'words',
		'semicolons',
		'small letters',
		'TAG',
		'below the label',
		'slip',
	]);
	const count = form === 'one' ? 1 : form === 'two lines' ? 14 : 3;
	const start = style.random(codes.length);
	const list = Array.from({ length: count }, (_, index) => codes[(start + index * 2) % codes.length]);
	const read = [...list];
	if (form === 'person') {
		list.push('OVIP (QUIST, HARLAN)');
		read.push('OVIP', 'QUIST, HARLAN');
	}
	if (form === 'words' && house === 'commas') {
		list.push('HARBOR LIGHTS');
		read.push('HARBOR LIGHTS');
	}
	truth.tags = read.join(' ');
	const separator = form === 'semicolons' ? '; ' : house === 'commas' ? ', ' : ' ';
	const written = form === 'small letters' ? list.join(separator).toLowerCase() : list.join(separator);
	const label =
		form === 'TAG'
			? 'TAG:'
			: form === 'slip'
				? 'TAGES:'
				: form === 'small letters'
					? 'Tags:'
					: house === 'commas'
						? 'TAGS'
						: 'TAGS:';
	draft.addWrapped(
		'tags',
		form === 'below the label' ? [label, written] : wrap(`${label} ${written}`, form === 'two lines' ? 45 : 90),
	);
}

export function addSubject(draft: Draft): void {
	const { plan, style, truth } = draft;
	const form = style.option('subject', [
		'one line',
		'two lines',
		'small letters',
		'portion mark',
		'indented',
		'SUBJ',
		'Subject',
		'below the label',
		'without colon',
		'spaced label',
		'slip',
	]);
	const plain = form === 'one line' ? style.pick(subjects) : `${style.pick(subjects)}: ${style.pick(subjects)}`;
	const words = form === 'small letters' ? titleCase(plain) : plain;
	truth.subject = words;
	const labels: Partial<Record<typeof form, string>> = {
		SUBJ: 'SUBJ:',
		Subject: 'Subject:',
		'without colon': 'SUBJECT',
		'spaced label': 'S U B J E C T:',
		slip: 'SUBJCT:',
	};
	const label = labels[form] ?? 'SUBJECT:';
	const portion = form === 'portion mark' ? `(${levelMark(plan)}) ` : '';
	if (form === 'below the label') {
		draft.addWrapped('subject', [label, ...wrap(words, 64)]);
		return;
	}
	const lines = wrap(`${label} ${portion}${words}`, 64);
	draft.addWrapped(
		'subject',
		lines.map((line, index) => (form === 'indented' && index > 0 ? `         ${line}` : line)),
	);
}

export function addReferences(draft: Draft): void {
	const { plan, style, truth } = draft;
	const form = style.option('references', [
		'none',
		'none',
		'one',
		'A.',
		'A)',
		'(A)',
		'A. (A)',
		'one line',
		'semicolons',
		'year behind',
		'other kinds',
		'blank lines',
		'list',
		'AND PREVIOUS',
		'pilcrow',
		'below the label',
		'AND',
	]);
	if (form === 'none') return;
	const label = style.option('REF label', ['REF:', 'Ref:', 'REFS:', 'REFTEL:', 'REF(S):']);
	const cited = posts.filter(({ name }) => name !== plan.post.name);
	const cable = (year: 'none' | 'before' | 'four figures' | 'behind'): readonly [written: string, id: string] => {
		const { name } = style.pick(cited);
		const serial = 1 + style.random(900);
		const citedYear = year === 'none' ? plan.year : plan.year - 1;
		const id = `${padded(citedYear % 100, 2)}${name.replaceAll(' ', '')}${serial}`;
		const short = padded(citedYear % 100, 2);
		// Without a date of its own a telegram cannot tell the year of what it cites.
		const known = year === 'none' && truth.date === undefined ? '' : ` ${id}`;
		const written = {
			none: `${name} ${serial}`,
			before: `${short} ${name} ${serial}`,
			'four figures': `${citedYear} ${name} ${serial}`,
			behind: `${name} ${serial} (${short})`,
		}[year];
		return [written, `cable${known}`];
	};
	const single = (): readonly [string, string] =>
		cable(style.pick(['none', 'before', 'four figures', 'behind'] as const));
	if (form === 'one' || form === 'AND PREVIOUS' || form === 'below the label') {
		const [written, id] = single();
		const words = form === 'AND PREVIOUS' ? `${written} AND PREVIOUS` : written;
		truth.references = `- ${id}`;
		draft.addWrapped('references', form === 'below the label' ? [label, words] : [`${label} ${words}`]);
		return;
	}
	if (form === 'list' || form === 'AND') {
		const [written, id] = cable('before');
		const more = String(Number(/\d+$/.exec(written)?.[0]) + 7);
		truth.references = `- ${id}; - ${id.replace(/\d+$/, more)}`;
		draft.add('references', `${label} ${written}${form === 'AND' ? ' AND ' : ', '}${more}`);
		return;
	}
	const odd = [
		['QUIST-ODELL E-MAIL OF 03/12/09', 'email'],
		['VANCE/MERROW TELCON 4/2', 'telephone'],
		['EMBASSY NOTE OF MAY 4', 'letter'],
		['IIR 6 899 0149 10', 'report'],
	] as const;
	const entries = Array.from({ length: 2 + style.random(4) }, (_, index) =>
		form === 'other kinds' && index > 0 ? odd[index % odd.length] : form === 'year behind' ? cable('behind') : single(),
	);
	const letters = 'ABCDEF';
	const mark = (index: number): string => {
		const letter = letters.charAt(index);
		if (form === 'A)') return `${letter})`;
		if (form === '(A)') return `(${letter})`;
		return form === 'A. (A)' ? `${letter}. (${letter})` : `${letter}.`;
	};
	const isPlain = form === 'semicolons';
	truth.references = entries.map(([, id], index) => `${isPlain ? '-' : letters[index]} ${id}`).join('; ');
	if (isPlain || form === 'one line') {
		const words = entries
			.map(([written], index) => (isPlain ? written : `${mark(index)} ${written}`))
			.join(isPlain ? '; ' : ' ');
		draft.addWrapped('references', wrap(`${label} ${words}`, 64));
		return;
	}
	for (const [index, [written]] of entries.entries()) {
		if (form === 'blank lines' && index > 0) draft.blank('references');
		const lead = index === 0 ? `${label} ` : form === 'pilcrow' ? '¶' : '     ';
		draft.add('references', `${lead}${mark(index)} ${written}`);
	}
}

/** Answers whether the authority is paragraph 1. */
export function addAuthority(draft: Draft): boolean {
	const { plan, style, truth } = draft;
	const form = style.option('authority', [
		'title first',
		'name first',
		'semicolon',
		'REASON below',
		'without colon',
		'portion mark',
		'doubled',
		'cut by the machine',
		'cut in a word',
		'paragraph 1',
		'derived',
		'none',
	]);
	if (form === 'none') return false;
	if (form === 'derived') {
		draft.add('authority', 'DERIVED FROM: DSCG 05-1 B, D');
		return false;
	}
	const name = `${style.pick(givenNames)} ${titleCase(style.pick(surnames))}`;
	const title = style.pick(offices);
	const letters = style.pick([['b'], ['b', 'd'], ['a', 'b', 'd']]);
	const section = plan.year < 2004 ? '1.5' : '1.4';
	const list = style.option('reasons', ['(b) and (d)', '(b,d)', 'b and d', '(b/d)', '(b), (d)']);
	const reasons = `${section} ${
		{
			'(b) and (d)': letters.map((letter) => `(${letter})`).join(' and '),
			'(b,d)': `(${letters.join(',')})`,
			'b and d': letters.join(' and '),
			'(b/d)': `(${letters.join('/')})`,
			'(b), (d)': letters.map((letter) => `(${letter})`).join(', '),
		}[list]
	}`;
	truth.reasons = letters.map((letter) => `${section}(${letter})`).join(' ');
	truth.name = name;
	truth.title = title;
	const words = `${title} ${name} for reasons ${reasons}.`;
	const text = {
		'title first': `Classified By: ${words}`,
		'name first': `Classified By: ${name}, ${title}, for reason ${reasons}.`,
		semicolon: `CLASSIFIED BY: ${name.toUpperCase()}, ${title.toUpperCase()}; REASON: ${reasons.toUpperCase()}`,
		'REASON below': '',
		'without colon': `Classified by ${words}`,
		'portion mark': `(U) Classified by ${words}`,
		doubled: `Classified By: Classified by ${words}`,
		'cut by the machine': `Classified By: ${words}`,
		'cut in a word': `Classified By: ${words}`,
		'paragraph 1': `¶1. (U) Classified by ${words}`,
	}[form];
	if (form === 'REASON below')
		draft.addWrapped('authority', [`CLASSIFIED BY: ${name}, ${title}`, `REASON: ${reasons}`]);
	else if (form.startsWith('cut')) {
		const at = form === 'cut in a word' ? text.indexOf('reasons') + 3 : text.lastIndexOf('1.') + 2;
		draft.addWrapped('authority', [text.slice(0, at), text.slice(at)]);
	} else draft.addWrapped(form === 'paragraph 1' ? 'body' : 'authority', wrap(text, 68));
	return form === 'paragraph 1';
}
