import type { Place } from '../../model/place.ts';

/** A value of the front matter as typed: YAML without its types. An empty value is absent. */
export type FieldNode = TextNode | ListNode | MapNode;

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  /** First character of the text, inside its quotes. */
  readonly place: Place;
  /** Whether the text stands on one line, so that a place inside it is `place.column` plus the index. */
  readonly oneLine: boolean;
}
export interface ListNode {
  readonly type: 'list';
  readonly items: readonly FieldNode[];
  readonly place: Place;
}
export interface MapNode {
  readonly type: 'map';
  readonly fields: readonly Field[];
  readonly place: Place;
}
export interface Field {
  readonly key: string;
  /** First character of the key. */
  readonly place: Place;
  readonly value?: FieldNode;
}

/** A piece of a text with its own place, as far as that is known. */
export function slice(node: TextNode, from: number, to: number): TextNode {
  const piece = node.text.slice(from, to);
  const text = piece.trim();
  if (!node.oneLine) return { ...node, text };
  const before = node.text.slice(0, from + (piece.length - piece.trimStart().length));
  return { ...node, text, place: { ...node.place, column: node.place.column + [...before].length } };
}
