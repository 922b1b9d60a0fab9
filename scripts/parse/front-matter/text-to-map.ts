import { type Field, type MapNode, slice, type TextNode } from './field-node.ts';

/** A map that was typed as text: `范围：社会，形式：公开栏`. Undefined unless the text starts with one of the keys. */
export function textToMap(node: TextNode, keys: readonly string[]): MapNode | undefined {
  const start = new RegExp(`(^|[\\s,，;；、。])(${keys.join('|')})\\s*[:：]`, 'g');
  const starts = [...node.text.matchAll(start)];
  if (starts[0]?.index !== 0 || starts[0][1] !== '') return undefined;
  const fields = starts.map((match, index): Field => {
    const [whole, before = '', key = ''] = match;
    const end = starts[index + 1]?.index ?? node.text.length;
    const value = slice(node, match.index + whole.length, end);
    const { place } = slice(node, match.index + before.length, match.index + whole.length);
    return value.text === '' ? { key, place } : { key, place, value };
  });
  return { type: 'map', fields, place: node.place };
}
