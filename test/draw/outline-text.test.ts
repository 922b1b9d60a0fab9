import { expect, test } from 'vitest';
import { outlineText } from '../../scripts/draw/outline-text.ts';
import { rasterize } from '../../scripts/draw/rasterize.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" text-anchor="middle"><text x="30" y="20" fill="#333333">${text}</text></svg>`;

test('text becomes outlines around its anchor, in its own colour', async () => {
  const { hei } = await bundledFonts();
  const outlined = outlineText(svg('登记'), hei);
  expect(outlined).toMatch(/<g fill="#333333"><path [^>]*d="M/);
  expect(outlined).not.toContain('<text');
  const starts = [...outlined.matchAll(/matrix\(\S+ 0 0 \S+ (\S+) 20\)/g)].map(([, x]) => Number(x));
  expect(starts).toEqual([16, 30]);
});

test('a picture shows its letters without any font of the machine', async () => {
  const { hei } = await bundledFonts();
  const blank = await rasterize(svg(''), hei);
  const written = await rasterize(svg('登记'), hei);
  expect(written.length).toBeGreaterThan(blank.length + 200);
  expect(await rasterize(svg('登记'), hei)).toEqual(written);
});
