import { expect, test } from 'vitest';
import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import { missingCharacters } from '../../../scripts/render/pdf/missing-characters.ts';
import { sampleBooklet } from '../../support/sample-booklet.ts';

test('names the characters that no face has, and no others', async () => {
  const fonts = await bundledFonts();
  expect(missingCharacters(sampleBooklet(), fonts)).toEqual([]);
  const rare = { ...sampleBooklet(), title: '\u{323AF}汇编①㙍龘\u{323B0}，软\u00AD连\u200D字\uFEFF符\uFE0F' };
  expect(missingCharacters(rare, fonts)).toEqual(['\u{323AF}', '\u{323B0}']);
});
