import { expect, test } from 'vitest';
import { jsonSchema } from '../../scripts/parse/schema/json-schema.ts';

test('editors learn the keys, what is required and what may be written', () => {
  expect(jsonSchema('power')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['编码', '类别', '依据', '责任岗位', '公开'],
    additionalProperties: false,
    properties: {
      编码: { type: ['string', 'number'], description: '请填写职权编码，本单位内不得重复。' },
      类别: { enum: expect.arrayContaining(['行政许可', '公共服务']) },
      公开: {
        type: 'object',
        required: ['范围'],
        properties: { 范围: { enum: expect.arrayContaining(['社会']) } },
      },
      对应职责: { anyOf: [{ type: 'array' }, { type: ['string', 'number'] }] },
      收费: {
        anyOf: [
          { const: '不收费' },
          { pattern: '^(?![不免无]).*(?:(?:\\d|[一二三四五六七八九十百千])元|收[取费]|计费|价目|价格|标准)' },
          { type: 'object' },
        ],
      },
    },
  });
});

test.each(['workspace', 'unit', 'department', 'power', 'rule', 'assessment', 'law'] as const)(
  'each key of %s is explained',
  (role) => {
    const { properties } = jsonSchema(role);
    for (const [key, schema] of Object.entries(properties ?? {})) {
      expect(schema, key).toHaveProperty('description', expect.stringMatching(/^请.+。$/));
    }
  },
);
