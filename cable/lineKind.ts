/** What a line can be; part of the model. */

/** What a line is. Continuation lines carry the kind of their field. */
export const lineKinds = [
	'text',
	'blank',
	// envelope, format lines FL1-FL9 and the break line
	'transmission',
	'routing',
	'originator',
	'security',
	'dtg',
	'from',
	'to',
	'info',
	'exempt',
	'address',
	'break',
	'unread',
	// archive and office lines
	'distribution',
	'drafting',
	'receipt',
	'terminal',
	'notice',
	'banner',
	'stamp',
	'release',
	'marking',
	'damaged',
	'lost',
	'mark',
	'attribute',
	// heading
	'classification',
	'caption',
	'attention',
	'executive-order',
	'tags',
	'subject',
	'references',
	'authority',
	// body
	'paragraph',
	'number',
	'item',
	'title',
	'rule',
	'page',
	'quoted',
	'signature',
	'end',
] as const;
export type LineKind = (typeof lineKinds)[number];
