import { z } from 'zod';

/** The keys that one kind of file may carry, and the keys of those values that are maps. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

/** The keys that a schema knows, and those of the maps in it. */
export function vocabularyOf(schema: z.ZodObject): Vocabulary {
  const nested = Object.entries(schema.shape).flatMap(([key, value]) => {
    const map = mapOf(value);
    return map ? [[key, keysOf(map)] as const] : [];
  });
  return { keys: keysOf(schema), nested: new Map(nested) };
}

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

export const keysOf = (schema: z.ZodObject): readonly string[] => Object.keys(schema.shape);
