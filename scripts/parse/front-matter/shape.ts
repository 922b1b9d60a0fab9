import { z } from 'zod';
import type { Vocabulary } from './vocabulary.ts';

/** A schema without the wrapper that makes it optional. */
export function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;
}

/** The map that a schema describes: itself, an option of it, or the items of its list. */
export function mapOf(schema: z.core.$ZodType): z.ZodObject | undefined {
  const bare = inner(schema);
  if (bare instanceof z.ZodObject) return bare;
  if (bare instanceof z.ZodArray) return mapOf(bare.element);
  if (bare instanceof z.ZodUnion) return bare.options.map(mapOf).find((map) => map !== undefined);
  return undefined;
}

/** The keys that a schema knows, and those of the maps in it. */
export function vocabularyOf(schema: z.ZodObject): Vocabulary {
  const fields = Object.entries(schema.shape);
  const nested = fields.flatMap(([key, value]) => {
    const map = mapOf(value);
    return map ? [[key, Object.keys(map.shape)] as const] : [];
  });
  return { keys: fields.map(([key]) => key), nested: new Map(nested) };
}
