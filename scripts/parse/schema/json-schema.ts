import { z } from 'zod';
import { schemas, type TextRole } from './schemas.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The fields of one kind of file as JSON Schema (2020-12), for editors that complete and check front matter. It is
 * somewhat wider than our own reading: where we take text, YAML may see a number, and lists may be typed as text.
 */
export function jsonSchema(role: TextRole): JsonSchema {
  const { '~standard': _, ...schema } = z.toJSONSchema(schemas[role], {
    io: 'input',
    override: ({ jsonSchema: node }) => {
      const { type, description, ...rest } = node;
      if (type === 'string' && !('enum' in node) && !('const' in node)) {
        Object.assign(node, { type: ['string', 'number'] });
      }
      if (type === 'array') {
        for (const key of Object.keys(node)) delete node[key];
        Object.assign(node, { description, anyOf: [{ type, ...rest }, { type: ['string', 'number'] }] });
      }
    },
  });
  return schema;
}
