import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { bundledFonts } from '../../../../../scripts/lib/fonts.ts';
import type { PdfFont } from '../../../../../scripts/render/pdf/engine/pdfmake-types.ts';
import { spareOutlines } from '../../../../../scripts/render/pdf/engine/text/spare-outlines.ts';

const fonts = await bundledFonts();

/** What pdfkit does with a font of fontkit; ours is typed as far as the stages use it. */
interface EmbeddableFont {
  createSubset: () => { includeGlyph: (glyph: unknown) => void; encode: () => Uint8Array };
  layout: (text: string) => { glyphs: readonly unknown[] };
  getGlyph: (id: number) => unknown;
}

/** A fresh subset of a face with some letters in it, and how many outlines of the font are read while it is written. */
function subsetOf(role: 'fang' | 'hei', isSpared: boolean) {
  const font = openSync(fonts[role].file) as unknown as EmbeddableFont;
  const subset = font.createSubset();
  for (const glyph of font.layout('规范权力运行制度汇编').glyphs) subset.includeGlyph(glyph);
  let read = 0;
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id) => {
    read += 1;
    return getGlyph(id);
  };
  // pdfkit holds the subset in its own font; nothing else of that is asked for here.
  if (isSpared) spareOutlines({ subset } as unknown as PdfFont);
  return { bytes: Buffer.from(subset.encode()), read: () => read };
}

test('a font without subroutines is embedded as it was, and no outline is read for it', () => {
  const spared = subsetOf('fang', true);
  expect(spared.read()).toBe(0);
  const plain = subsetOf('fang', false);
  expect(plain.read()).toBeGreaterThan(0);
  expect(spared.bytes.equals(plain.bytes)).toBe(true);
});

test('a font that has subroutines keeps those that its letters call', () => {
  const spared = subsetOf('hei', true);
  expect(spared.read()).toBeGreaterThan(0);
  expect(spared.bytes.equals(subsetOf('hei', false).bytes)).toBe(true);
});
