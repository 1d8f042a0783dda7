/** What only the labelled form tells in its own way: precedences behind addressees, persons and filing behind the text. */
import { precedenceOrder } from './fields/precedence';
import { type Addressee, type Cable, type CableFile, type Person, type Precedence, type Trailer } from './model';
import { fold } from './prose';
import { type PersonRecord } from './record';

/** Those of the date-time group; in the labelled form the highest of the action addressees, then of the others. */
export function precedencesOf(cable: Cable): readonly Precedence[] {
	const { dtg, to, info } = cable.sections[0].envelope;
	const written = dtg?.value?.precedences.map(({ value }) => value) ?? [];
	if (written.length > 0 || cable.form !== 'labelled') return written;
	const [action, other] = [highest(to), highest(info)];
	if (action === undefined) return [];
	return other === undefined || other === action ? [action] : [action, other];
}

function highest(addressees: readonly Addressee[]): Precedence | undefined {
	const found = addressees.flatMap(({ value }) => value?.precedence?.value ?? []);
	return precedenceOrder.find((precedence) => found.includes(precedence));
}

/** Who drafted, approved and cleared it, by the labels of the trailer. */
export function personsBehind(
	file: CableFile,
	cable: Cable,
): { drafted: PersonRecord | null; approved: PersonRecord | null; cleared: readonly PersonRecord[] } {
	const behind = (label: string): readonly PersonRecord[] => {
		const field = trailers(cable).find(({ value }) => value?.label.toLowerCase() === label);
		return field?.value?.persons.map((person) => recordOf(file, person)) ?? [];
	};
	return {
		drafted: behind('drafted by').at(0) ?? null,
		approved: behind('approved by').at(0) ?? null,
		cleared: behind('cleared by'),
	};
}

function recordOf(file: CableFile, { span, office, name }: Person): PersonRecord {
	return {
		text: fold(file.text.slice(span.start, span.end)),
		office: office?.value ?? null,
		name: name ? fold(name.value) : null,
	};
}

/** Labels that the record has fields for. */
const ownFields: ReadonlySet<string> = new Set(['signature', 'drafted by', 'approved by', 'cleared by']);

/** The other labels of the trailer and their words. */
export function filingOf(cable: Cable): Readonly<Record<string, string>> {
	const filing: Record<string, string> = {};
	for (const { value } of trailers(cable)) {
		if (!value?.text || ownFields.has(value.label.toLowerCase()) || Object.hasOwn(filing, value.label)) continue;
		filing[value.label] = value.text;
	}
	return filing;
}

function trailers(cable: Cable): readonly Trailer[] {
	return cable.trailer.filter((field): field is Trailer => field.kind === 'trailer');
}
