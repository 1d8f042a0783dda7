/** A node of the outline, and what makes one. */
import { type Span } from './model';

/** Names of the protocol's SymbolKind. */
export type SymbolKindName =
	| 'Module'
	| 'Namespace'
	| 'Package'
	| 'Event'
	| 'Interface'
	| 'Array'
	| 'Key'
	| 'Constant'
	| 'Enum'
	| 'String'
	| 'Variable'
	| 'Property'
	| 'Struct'
	| 'Class'
	| 'Field'
	| 'EnumMember'
	| 'Object'
	| 'Null';

export interface OutlineNode {
	readonly name: string;
	readonly detail: string;
	readonly kind: SymbolKindName;
	/** The whole element; children lie inside it. */
	readonly range: Span;
	/** What is shown when the node is chosen. */
	readonly selectionRange: Span;
	readonly children: readonly OutlineNode[];
}

export function isVisible(name: string): boolean {
	return /[^\s\p{C}]/u.test(name);
}

export function leaf(
	name: string,
	detail: string,
	kind: SymbolKindName,
	range: Span,
	selectionRange: Span,
): OutlineNode {
	return { name, detail, kind, range, selectionRange, children: [] };
}
