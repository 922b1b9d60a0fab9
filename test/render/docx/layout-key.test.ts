import { expect, test } from 'vitest';
import { layoutKey } from '../../../scripts/render/docx/layout-key.ts';

const paragraph = (...children: readonly object[]) => ({ 'w:body': [{ 'w:p': children }] });
const start = (name: string, id: number) => ({
  'w:bookmarkStart': { _attr: { 'w:name': name, 'w:id': id } },
});
const end = (id: number) => ({ 'w:bookmarkEnd': { _attr: { 'w:id': id } } });
const text = (value: string) => ({ 'w:t': [value] });
const note = (id: number) => ({ 'w:footnoteReference': { _attr: { 'w:id': id } } });
const ground = { fixed: 'styles', footnotes: ['甲', '乙'] };

test('editions share a chapter whether or not it carries bookmarks to its source', () => {
  const plain = layoutKey(ground, paragraph(start('c1', 1), text('登记'), end(1)));
  expect(layoutKey(ground, paragraph(start('b_9f', 7), start('c1', 8), text('登记'), end(8), end(7)))).toBe(
    plain,
  );
});

test('what changes pages changes the key: text, chapter bookmarks, footnotes, styles', () => {
  const key = layoutKey(ground, paragraph(text('登记'), note(1)));
  expect(layoutKey(ground, paragraph(text('登录'), note(1)))).not.toBe(key);
  expect(layoutKey(ground, paragraph(start('c1', 1), text('登记'), note(1)))).not.toBe(key);
  expect(layoutKey(ground, paragraph(text('登记'), note(2)))).not.toBe(key);
  expect(layoutKey({ ...ground, fixed: 'other' }, paragraph(text('登记'), note(1)))).not.toBe(key);
});

test('the number of a footnote does not matter, its text does', () => {
  const before = layoutKey(ground, paragraph(note(2)));
  expect(layoutKey({ ...ground, footnotes: ['乙'] }, paragraph(note(1)))).toBe(before);
});
