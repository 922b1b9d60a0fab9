import { expect, test } from 'vitest';
import { markedFootnotes } from '../../scripts/lib/marked-footnotes.ts';
import { parseProse } from '../../scripts/parse/prose/parse-prose.ts';

test('follows marks from footnote to footnote, and leaves passages out', () => {
  const text = '甲[^1]\n\n:::内部\n乙[^3]\n:::\n\n[^1]: 见[^2]\n\n[^2]: 丙\n\n[^3]: 丁';
  const { value: body } = parseProse(text, { file: '制度.md', line: 1 });
  expect(new Set(markedFootnotes(body))).toEqual(new Set(['1', '2', '3']));
  expect(new Set(markedFootnotes(body, ({ type }) => type === 'internal'))).toEqual(new Set(['1', '2']));
});
