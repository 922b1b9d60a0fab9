import { expect, test } from 'vitest';
import { phoneParts } from '../../../scripts/render/site/pages/phone-parts.ts';

const dialled = (line: string) => phoneParts(line).flatMap(({ href }) => href ?? []);

test('telephone numbers can be called with one touch; nothing of the line is lost', () => {
  const line = '0739-4221234、12345，夜间110';
  expect(dialled(line)).toEqual(['tel:07394221234', 'tel:12345', 'tel:110']);
  expect(
    phoneParts(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
});

test('an extension belongs to the number before it', () => {
  expect(dialled('4221234转803')).toEqual(['tel:4221234']);
});
