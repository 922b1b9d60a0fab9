import type { z } from 'zod';
import { lineLists } from '../schema/values.ts';
import type { Field, FieldNode, ListNode, MapNode, TextNode } from './field-node.ts';
import { mapOf } from './shape.ts';
import { splitList } from './split-list.ts';
import { textToMap } from './text-to-map.ts';

/** The text of a node. A list of texts reads as one, with 、 between them. */
export function asText(node: FieldNode): TextNode | undefined {
  if (node.type === 'text') return node;
  if (node.type === 'map' || !node.items.every((item) => item.type === 'text')) return undefined;
  const text = node.items.map((item) => item.text).join('、');
  return { type: 'text', text, place: node.items[0]?.place ?? node.place, oneLine: false };
}

/** The items of a node: a text is cut, a single map is a list of one. */
export function asList(node: FieldNode, schema: z.ZodArray): ListNode {
  if (node.type === 'list') return node;
  if (node.type === 'map' || mapOf(schema)) return { type: 'list', items: [node], place: node.place };
  if (!lineLists.has(schema)) return splitList(node);
  const items = node.text.split('\n').map((line) => ({ ...node, text: line.trim() }));
  return { type: 'list', items: items.filter(({ text }) => text !== ''), place: node.place };
}

/** The keys and values of a node, also where they were typed as one text or as items of a list. */
export function asMap(node: FieldNode, keys: readonly string[]): MapNode | undefined {
  if (node.type === 'text') return textToMap(node, keys);
  if (node.type === 'map') return { ...node, fields: node.fields.map((field) => withoutGlue(field, keys)) };
  const maps = node.items.flatMap((item) => (item.type === 'list' ? [] : (asMap(item, keys) ?? [])));
  if (maps.length !== node.items.length || maps.length === 0) return undefined;
  return { type: 'map', fields: maps.flatMap(({ fields }) => fields), place: node.place };
}

/** An item with a half-width colon in it (`- 材料: 申请书`) is a map for YAML and a sentence for a clerk. */
export function asSentence(node: FieldNode): FieldNode {
  const [field, ...others] = node.type === 'map' ? node.fields : [];
  if (!field || others.length > 0 || field.value?.type !== 'text') return node;
  const { text, oneLine } = field.value;
  return { type: 'text', text: `${field.key}: ${text}`, place: field.place, oneLine };
}

/** In `{范围：社会}` YAML takes the whole for a key. */
function withoutGlue(field: Field, keys: readonly string[]): Field {
  if (field.value || keys.includes(field.key)) return field;
  const text: TextNode = { type: 'text', text: field.key, place: field.place, oneLine: true };
  return textToMap(text, keys)?.fields[0] ?? field;
}
