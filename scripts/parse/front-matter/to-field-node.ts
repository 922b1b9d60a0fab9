import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Place } from '../../model/place.ts';
import type { Field, FieldNode } from './field-node.ts';
import { scalarText } from './scalar-text.ts';

/** What the conversion needs to know of the text, and where it says what is wrong with it. */
export interface YamlSource {
  readonly text: string;
  readonly placeAt: (position: number) => Place;
  readonly refuse: (position: number) => void;
  /** Text behind a value that YAML takes for a comment. */
  readonly reportComment: (position: number, comment: string) => void;
}

/** The value that a node of YAML stands for; undefined when it is empty. Aliases, anchors and tags are refused. */
export function toFieldNode(node: unknown, source: YamlSource): FieldNode | undefined {
  if (!isNode(node)) return undefined;
  const [start] = node.range;
  const place = source.placeAt(start);
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) source.refuse(start);
  if (isMap(node))
    return { type: 'map', fields: node.items.flatMap((pair) => toField(pair, source) ?? []), place };
  if (isSeq(node))
    return { type: 'list', items: node.items.flatMap((item) => toFieldNode(item, source) ?? []), place };
  return isScalar(node) ? toText(node, source) : undefined;
}

type Placed<T> = T & { readonly range: NonNullable<Node['range']> };

function isNode(node: unknown): node is Placed<Node> {
  return (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) && Array.isArray(node.range);
}

function toField({ key, value }: Pair, source: YamlSource): Field | undefined {
  if (!isScalar(key) || !isNode(key)) return undefined;
  const node = toFieldNode(value, source);
  const field = { key: String(key.value).trim(), place: source.placeAt(key.range[0]) };
  return node ? { ...field, value: node } : field;
}

function toText(scalar: Placed<Scalar>, source: YamlSource): FieldNode | undefined {
  const { comment, range } = scalar;
  if (comment) source.reportComment(source.text.indexOf('#', range[1]), comment.trim());
  return scalarText(scalar, source.text, source.placeAt);
}
