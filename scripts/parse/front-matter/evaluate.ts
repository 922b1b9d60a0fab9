import { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FieldPlaces, Place } from '../../model/place.ts';
import { lineLists } from '../schema/values.ts';
import type { Field, FieldNode, ListNode, MapNode, TextNode } from './field-node.ts';
import { inner, mapOf } from './shape.ts';
import { splitList } from './split-list.ts';
import { textToMap } from './text-to-map.ts';

/** What a schema makes of the fields, with every value absent that is missing or wrong. */
export type Partly<T> = T extends readonly (infer Item)[]
  ? readonly Partly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Partly<T[K]> | undefined }
    : T;

export interface Evaluated<S extends z.ZodObject> {
  readonly values: Partly<z.output<S>>;
  readonly places: FieldPlaces;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the fields by their schema. A value that is missing or wrong is reported and absent; it spoils no other.
 * `broken` names keys that are there although the YAML reader could not make out their values.
 */
export function evaluate<S extends z.ZodObject>(
  schema: S,
  map: MapNode,
  broken: readonly string[] = [],
): Evaluated<S> {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, Place>();
  const report = (place: Place, message: string, hint: string, length?: number) =>
    diagnostics.push({
      ruleId: 'front-matter-known',
      severity: 'error',
      place,
      message,
      hint,
      ...(length !== undefined && { length }),
    });

  const readNode = (type: z.core.$ZodType, node: FieldNode, path: string): unknown => {
    const bare = inner(type);
    if (bare instanceof z.ZodObject) return mapValue(bare, node, path);
    if (bare instanceof z.ZodArray) {
      return asList(node, bare)
        .items.map((item, index) => {
          places.set(`${path}[${index}]`, item.place);
          return readNode(bare.element, item, `${path}[${index}]`);
        })
        .filter((item) => item !== undefined);
    }
    const map = mapOf(bare);
    if (map && (node.type === 'map' || (node.type === 'text' && textToMap(node, keysOf(map))))) {
      return mapValue(map, node, path);
    }
    return leafValue(bare, node, path);
  };

  const leafValue = (type: z.core.$ZodType, node: FieldNode, path: string): unknown => {
    const text = asText(node);
    const result = text && z.safeParse(type, text.text);
    if (result?.success) return result.data;
    const hint = hintOf(type);
    if (text) {
      const fault = type instanceof z.ZodUnion ? '不在规定的值之中' : result?.error?.issues[0]?.message;
      report(text.place, `“${path}”的值“${text.text}”${fault}。`, hint, [...text.text].length);
    } else report(node.place, `“${path}”下面不能再分行写键。`, hint);
    return undefined;
  };

  const mapValue = (type: z.ZodObject, node: FieldNode, path: string): unknown => {
    const map = node.type === 'text' ? textToMap(node, keysOf(type)) : node;
    if (map?.type === 'map') return fieldsValue(type, map, path);
    report(node.place, `“${path}”要分行写明。`, hintOf(type));
    return undefined;
  };

  const fieldsValue = (type: z.ZodObject, given: MapNode, path: string): Record<string, unknown> => {
    const known = new Map<string, Field>();
    for (const field of given.fields.map((each) => glued(each, keysOf(type)))) {
      const first = known.get(field.key);
      if (first)
        report(
          field.place,
          `“${field.key}”写了两次，第 ${first.place.line} 行已经写过。`,
          '请保留一处，删除另一处。',
        );
      else known.set(field.key, field);
    }
    for (const field of known.values()) {
      places.set(join(path, field.key), field.place);
      if (!(field.key in type.shape)) reportUnknown(field, type, path);
    }
    const values = Object.entries(type.shape).flatMap(([key, child]) => {
      const field = known.get(key);
      const value = field?.value && readNode(child, field.value, join(path, key));
      if (!field?.value && !(child instanceof z.ZodOptional) && !(path === '' && broken.includes(key))) {
        reportMissing(key, child, path, field?.place ?? given.place);
      }
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(values);
  };

  const reportUnknown = ({ key, place }: Field, type: z.ZodObject, path: string) => {
    const meant = nearest(key, keysOf(type));
    const parent = path === '' && Object.entries(type.shape).find(([, child]) => isKeyOf(child, key))?.[0];
    const hint = meant
      ? `是不是“${meant}”？`
      : parent
        ? `“${key}”应当写在“${parent}”下面，行首加两个空格。`
        : `请删除，或者改用这里认识的键：${keysOf(type).join('、')}。`;
    report(place, `“${join(path, key)}”不是这里认识的键。`, hint, [...key].length);
  };

  const reportMissing = (key: string, type: z.core.$ZodType, path: string, place: Place) => {
    report(place, path === '' ? `缺少“${key}”。` : `“${path}”下面缺少“${key}”。`, hintOf(type));
  };

  const values = fieldsValue(schema, map, '');
  // The walk follows the schema, and zod has passed each leaf.
  return { values: values as Partly<z.output<S>>, places, diagnostics };
}

const keysOf = (schema: z.ZodObject) => Object.keys(schema.shape);

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

function hintOf(schema: z.core.$ZodType): string {
  return z.globalRegistry.get(inner(schema))?.description ?? '请按照说明填写。';
}

function isKeyOf(schema: z.core.$ZodType, key: string): boolean {
  return key in (mapOf(schema)?.shape ?? {});
}

function asText(node: FieldNode): TextNode | undefined {
  if (node.type === 'text') return node;
  if (node.type === 'map' || !node.items.every((item) => item.type === 'text')) return undefined;
  const text = node.items.map((item) => item.text).join('、');
  return { type: 'text', text, place: node.items[0]?.place ?? node.place, oneLine: false };
}

function asList(node: FieldNode, schema: z.ZodArray): ListNode {
  if (node.type === 'list') return node;
  if (node.type === 'map' || mapOf(schema)) return { type: 'list', items: [node], place: node.place };
  if (!lineLists.has(schema)) return splitList(node);
  const items = node.text.split('\n').map((line) => ({ ...node, text: line.trim() }));
  return { type: 'list', items: items.filter(({ text }) => text !== ''), place: node.place };
}

/** In `{范围：社会}` YAML takes the whole for a key. */
function glued(field: Field, keys: readonly string[]): Field {
  if (field.value || keys.includes(field.key)) return field;
  const text: TextNode = { type: 'text', text: field.key, place: field.place, oneLine: true };
  return textToMap(text, keys)?.fields[0] ?? field;
}
