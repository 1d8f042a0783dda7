/** FL6-FL9: who sent the telegram, to whom, in which role. To be addressed is not to have read. */
import { type Books } from '../books/books';
import { plainName } from '../fields/addressee';
import { stationName } from '../identify';
import { type Addressee, type EnvelopeField, type Section } from '../model';
import { type Explanation, explainedAt, isAt, type Meaning, type Place, sureness, told, tokenAt } from './explanation';
import { explainPrecedence } from './precedence';
import { explainRoutingIndicator } from './routingIndicator';
import { explainSignal } from './signal';
import { kindAndPlace } from './words';

type Role = NonNullable<Addressee['value']>['role'];

const roleWords: Readonly<Record<Role, string>> = {
	from: 'Sender of the telegram.',
	to: 'Action addressee: is to act on it.',
	info: 'Information addressee: is to know of it, not to act.',
	exempt: 'Left out: named by a collective address, but not to have this telegram.',
};

export function explainAddressee(field: Addressee, { offset, books }: Place): Explanation | undefined {
	const { value, label } = field;
	if (isAt(offset, label)) return explainedAt(label, explainRole(value?.role, books));
	if (!value) return undefined;
	const { indicator, name, office, precedence, serial, role } = value;
	if (serial && tokenAt(offset, [serial]))
		return explainedAt(serial.span, explainAddresseeSerial(serial.value, name.value));
	if (precedence && tokenAt(offset, [precedence])) {
		return explainedAt(precedence.span, explainPrecedence(precedence.value, 'For this addressee.', books));
	}
	if (isAt(offset, office?.span)) return undefined;
	const token = tokenAt(offset, [indicator, name]);
	if (!token) return undefined;
	if (token === indicator)
		return explainedAt(token.span, explainRoutingIndicator(token.value, name.value || undefined, books));
	return explainedAt(token.span, explainAddressName(token.value, role, books));
}

/** The name that this section's header gives an indicator of a bare list: of its sender, or of one addressee alone. */
export function nameInHeader(indicator: string, section: Section): string | undefined {
	const names = new Set<string>();
	const { from, fields, originator } = section.envelope;
	if (originator?.value?.indicator.value === indicator && from?.value) names.add(from.value.name.value);
	for (const field of fields) {
		if (isAddressee(field) && field.value?.indicator?.value === indicator) names.add(field.value.name.value);
	}
	return names.size === 1 ? [...names][0] : undefined;
}

export function explainAddressName(written: string, role: Role, books: Books): Meaning {
	const name = plainName(written);
	const found = explainListedName(name, books) ?? nameByForm(name, books);
	const fate = role === 'to' || role === 'info' ? 'It was sent to this address; that does not show who read it.' : '';
	return { ...found, facts: told(...found.facts.slice(0, 1), roleWords[role], fate, ...found.facts.slice(1)) };
}

/** By the list of posts, else by the names of the routing indicators. */
export function explainListedName(name: string, books: Books): Meaning | undefined {
	const post = books.post(name);
	if (post) {
		// Departments are told apart by the list of stations: both lists have them.
		const { kind, place, country } = (post.kind === 'department' && books.station(stationName(name))) || post;
		const what = kindAndPlace(kind, place, country, books);
		return { title: `${name}: ${what}`, facts: told(post.note), source: post.source, sure: 'known' };
	}
	const row = books.routingIndicatorOf(name);
	if (!row) return undefined;
	if (row.kind === 'collective') return collective(name, 'known');
	const what = kindAndPlace(row.kind, row.place, row.country, books);
	if (!what) return undefined;
	return {
		title: `${name}: ${what}`,
		facts: [`Known by its routing indicator ${row.indicator}.`],
		source: row.source,
		sure: sureness(row.sure),
	};
}

function nameByForm(name: string, books: Books): Meaning {
	if (/\bCOLLECTIVE$/.test(name)) return collective(name, 'inferred');
	const kind = kindsOfPost.find(([word]) => name.startsWith(`${word} `))?.[1];
	const station = books.station(stationName(name));
	if (station) {
		const what = kindAndPlace(station.kind, station.place, station.country, books);
		const fact = kind && `Not in the list of posts under this name; ${station.display} is in the list of stations.`;
		return {
			title: `${name}: ${what || 'a station'}`,
			facts: told(fact, station.note),
			source: station.source,
			sure: kind ? 'inferred' : 'known',
		};
	}
	const list = kind ? 'posts' : 'addresses';
	return {
		title: `${name}: not in the list of ${list}`,
		facts: told(kind && `By its name ${kind}.`),
		source: '',
		sure: kind ? 'inferred' : 'unknown',
	};
}

function collective(name: string, sure: 'known' | 'inferred'): Meaning {
	return {
		title: `${name}: collective address`,
		facts: ['One address for many posts; its members are not told here.'],
		source: '',
		sure,
	};
}

const kindsOfPost: readonly (readonly [string, string])[] = [
	['AMEMBASSY', 'an American embassy'],
	['AMCONSUL', 'an American consulate'],
	['USMISSION', 'a mission of the United States'],
	['USINT', 'an interests section of the United States'],
	['USLO', 'a liaison office of the United States'],
];

function explainAddresseeSerial(serial: string, name: string): Meaning {
	return {
		title: `${serial}: number of the telegram for this addressee`,
		facts: [`The sender numbers what it sends to ${name}; ${serial} is the running number.`],
		source: '5 FAH-2 H-231',
		sure: 'known',
	};
}

function explainRole(role: Role | undefined, books: Books): Meaning {
	const sign = { from: 'FM', to: 'TO', info: 'INFO', exempt: 'XMT' }[role ?? 'from'];
	return explainSignal(sign, books);
}

function isAddressee(field: EnvelopeField): field is Addressee {
	return field.kind === 'addressee';
}
