/**
 * What each thing of a cable is called for themes: a meaning, then the scope. The first words are those that the
 * default themes colour (dark, light, high contrast); the words behind them say what it is in a cable.
 *
 *   label, passage, section   keyword.other        blue
 *   precedence, caption       keyword.control      purple
 *   routing indicator         entity.name.type     teal
 *   post or office by name    variable.other       light blue
 *   number of a telegram      entity.name.function yellow
 *   TAGS code                 variable.other.enummember
 *   figure, date, serial      constant.numeric     green
 *   person, attention         string               orange
 *   title                     markup.heading       bold
 *   noise                     comment              dimmed
 */
export const scopes = {
	label: 'keyword.other.label',
	passage: 'keyword.other.passage.cable',
	section: 'keyword.other.section.cable',
	precedence: 'keyword.control.precedence.cable',
	caption: 'keyword.control.caption.cable',
	caveat: 'keyword.control.caveat.cable',
	remark: 'keyword.control.remark.cable',
	signal: 'constant.language.operating-signal.cable',
	instruction: 'constant.language.instruction.cable',
	reason: 'constant.language.reason.cable',
	indicator: 'entity.name.type.routing-indicator.cable',
	plad: 'variable.other.plad.cable',
	office: 'variable.other.office.cable',
	mrn: 'entity.name.function.mrn.cable',
	reference: 'entity.name.function.reference.cable',
	tag: 'variable.other.enummember.tag',
	person: 'string.unquoted.person.cable',
	attention: 'string.unquoted.attention.cable',
	signature: 'string.unquoted.signature.cable',
	serial: 'constant.numeric.serial.cable',
	dateTime: 'constant.numeric.date-time.cable',
	date: 'constant.numeric.date.cable',
	order: 'constant.numeric.executive-order.cable',
	number: 'markup.bold.cable constant.numeric.paragraph-number.cable',
	item: 'constant.numeric.item.cable',
	letter: 'constant.numeric.reference-letter.cable',
	subject: 'markup.heading.subject.cable',
	title: 'markup.heading.title.cable',
	rule: 'punctuation.definition.rule.cable',
	slash: 'punctuation.separator.cable',
	redaction: 'constant.character.escape.redaction.cable',
};

/** Noise looks like a comment. */
export const noise = (/** @type {string} */ kind) => `comment.line.${kind}.cable`;

/** The scope that says what a whole line is; test/grammar/agree.test.ts compares it with the reader's kind. */
export const line = (/** @type {string} */ kind) => `meta.${kind}.cable`;

/**
 * Levels look like the banners on paper as far as themes have colours for it: removed (red or orange) for SECRET and
 * above, changed (blue) for CONFIDENTIAL, added (green) for the rest. The same in portion marks and in the security
 * signal, so that a level is seen at a glance wherever it stands.
 */
export const levels = {
	'top-secret': 'markup.deleted.level.top-secret.cable',
	secret: 'markup.deleted.level.secret.cable',
	confidential: 'markup.changed.level.confidential.cable',
	'limited-official-use': 'markup.inserted.level.limited-official-use.cable',
	unclassified: 'markup.inserted.level.unclassified.cable',
};

/** Captures by number: a string is the scope's name. */
export function captures(/** @type {Record<number, string | undefined>} */ names) {
	const named = Object.entries(names).filter(([, name]) => name !== undefined);
	return Object.fromEntries(named.map(([number, name]) => [number, { name }]));
}
