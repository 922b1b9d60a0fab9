import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FieldPlaces, Place } from '../../model/place.ts';
import { NOT_ALLOWED } from '../schema/values.ts';
import { asList, asMap, asSentence, asText } from './coerce.ts';
import { formerWord, missingKey, repeatedKey, unknownKey, wrongForm, wrongValue } from './field-findings.ts';
import type { Field, FieldNode, MapNode } from './field-node.ts';
import { inner, keysOf, mapOf } from './shape.ts';

/** What a schema makes of the fields, with every value absent that is missing or wrong. */
export type Partly<T> = T extends readonly (infer Item)[]
  ? readonly Partly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Partly<T[K]> | undefined }
    : T;

export interface Evaluated<S extends z.ZodObject> {
  readonly values: Partly<z.output<S>>;
  /** Of keys (`公开.范围`), of items and of single values (`依据[0]`, `公开.范围[0]`). */
  readonly places: FieldPlaces;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the walk through the fields collects. */
interface Walk {
  readonly places: Map<string, Place>;
  readonly diagnostics: Diagnostic[];
  readonly broken: readonly string[];
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
  const walk: Walk = { places: new Map(), diagnostics: [], broken };
  const values = readFields(schema, map, '', walk);
  // The walk follows the schema, and zod has passed each leaf.
  return { values: values as Partly<z.output<S>>, places: walk.places, diagnostics: walk.diagnostics };
}

function readNode(type: z.core.$ZodType, node: FieldNode, path: string, walk: Walk): unknown {
  const schema = inner(type);
  if (schema instanceof z.ZodArray) return readItems(schema, node, path, walk);
  const map = mapOf(schema);
  const fields = map && asMap(node, keysOf(map));
  if (map && fields) return readFields(map, fields, path, walk);
  if (schema instanceof z.ZodObject) return refuse(walk, wrongForm(path, node.place, schema));
  return readLeaf(schema, node, path, walk);
}

function readItems(schema: z.ZodArray, node: FieldNode, path: string, walk: Walk): unknown {
  const items = asList(node, schema).items.flatMap((item, index) => {
    const itemPath = `${path}[${index}]`;
    walk.places.set(itemPath, item.place);
    return readNode(schema.element, item, itemPath, walk) ?? [];
  });
  // A list of texts may have conditions of its own, such as their number.
  if (inner(schema.element) instanceof z.ZodString && !schema.safeParse(items).success) {
    return refuse(walk, wrongForm(path, node.place, schema));
  }
  return items;
}

function readLeaf(schema: z.core.$ZodType, node: FieldNode, path: string, walk: Walk): unknown {
  const isItem = path.endsWith(']');
  const text = asText(isItem ? asSentence(node) : node);
  if (!text) return refuse(walk, wrongForm(path, node.place, schema));
  // A single value is its own first item, so that a place inside it can be told.
  if (!isItem) walk.places.set(`${path}[0]`, text.place);
  const result = z.safeParse(schema, text.text);
  if (result.success) return result.data;
  const fault = schema instanceof z.ZodUnion ? undefined : result.error.issues[0]?.message;
  return refuse(walk, formerWord(path, text, schema) ?? wrongValue(path, text, fault ?? NOT_ALLOWED, schema));
}

function refuse(walk: Walk, finding: Diagnostic): undefined {
  walk.diagnostics.push(finding);
}

function readFields(schema: z.ZodObject, map: MapNode, path: string, walk: Walk): Record<string, unknown> {
  const known = new Map<string, Field>();
  for (const field of map.fields) {
    const first = known.get(field.key);
    if (first) walk.diagnostics.push(repeatedKey(field, first));
    else known.set(field.key, field);
  }
  for (const field of known.values()) {
    walk.places.set(join(path, field.key), field.place);
    if (!Object.hasOwn(schema.shape, field.key)) walk.diagnostics.push(unknownKey(path, field, schema));
  }
  const values: Record<string, unknown> = {};
  for (const [key, type] of Object.entries(schema.shape)) {
    const field = known.get(key);
    const isBroken = path === '' && walk.broken.includes(key);
    if (field?.value) values[key] = readNode(type, field.value, join(path, key), walk);
    else if (!(type instanceof z.ZodOptional) && !isBroken) {
      walk.diagnostics.push(missingKey(path, key, field?.place ?? walk.places.get(path) ?? map.place, type));
    }
  }
  return values;
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
