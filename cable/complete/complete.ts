/** What can be written where the caret stands, and what is to be said of it. */
import { archivedDate } from '../archive';
import { type Books } from '../books/books';
import { dayOfCable } from '../explain/executiveOrder';
import { isoDay } from '../explain/words';
import { type Cable, type CableFile } from '../model';
import { mostAddresses } from './addressBook';
import { proposeAddresses } from './addresses';
import { type Asking } from './asking';
import { proposeCaptions } from './captions';
import { proposeInstructions } from './executiveOrder';
import { proposeKeywords } from './keywords';
import { proposeParagraphNumbers } from './paragraphNumbers';
import { type Place, placeAt } from './place';
import { proposePortions } from './portions';
import { proposePrecedences } from './precedences';
import { type Proposal } from './proposal';
import { proposeReasons } from './reasons';
import { proposeTags } from './tags';
import { proposeTemplates } from './templates';

export interface Proposals {
	/** The likeliest first. */
	readonly proposals: readonly Proposal[];
	/** There are more; another letter brings others. */
	readonly isCut: boolean;
}

/** `now` is milliseconds since 1970 UTC: the day of a telegram that has no date-time group yet. */
export function complete(file: CableFile, offset: number, books: Books, now: number): Proposals {
	const place = placeAt(file, offset);
	const asking: Asking = { books, now, day: (place && dayOf(place.cable)) ?? isoDay(now) };
	const proposals = [
		...proposeTemplates(file.text, asking),
		...(place ? providers.flatMap((propose) => propose(place, asking)) : []),
	];
	return { proposals, isCut: proposals.filter(({ kind }) => kind === 'address').length >= mostAddresses };
}

/** By its date-time group, else by what an archive has added. */
function dayOf(cable: Cable): string | undefined {
	return dayOfCable(cable) ?? archivedDate(cable);
}

/** A place of a telegram each; where several fit, in this order. */
const providers: readonly ((place: Place, asking: Asking) => readonly Proposal[])[] = [
	proposeParagraphNumbers,
	proposePortions,
	proposeTags,
	proposeInstructions,
	proposeReasons,
	proposePrecedences,
	proposeAddresses,
	proposeKeywords,
	proposeCaptions,
];
