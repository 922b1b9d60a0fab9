import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool } from '../../support/tools.ts';
import { type Browsing, browse } from './browse.ts';
import { PAGE_OF_EACH_KIND, sampleSite } from './sample-site.ts';

const chromium = findTool('chromium');
const FOLDER = join(import.meta.dirname, 'screenshots');
const KINDS = ['home', 'unit', 'power', 'guide', 'catalogue', 'limits', 'rule', 'search'] as const;
const WIDTHS = [360, 768, 1366];

/** A quarter of the width: a page that has come apart still shows, another version of a font does not. */
const SCALE = 0.25;

/** Mean difference of a colour value, of 255. A missing frame or column makes more, other hinting makes less. */
const TOLERANCE = 3;

let browsing: Browsing;
let blank: Page;

beforeAll(async () => {
  if (!chromium) return;
  browsing = await browse(chromium, await sampleSite());
  blank = await browsing.open(PAGE_OF_EACH_KIND.help);
  // The policy of our pages forbids pictures from memory.
  await blank.goto('about:blank');
});
afterAll(() => browsing?.close());

async function picture(kind: (typeof KINDS)[number], width: number): Promise<Uint8Array> {
  const page = await browsing.open(PAGE_OF_EACH_KIND[kind], {
    width,
    scale: SCALE,
    query: kind === 'search' ? '?q=收文' : '',
  });
  if (kind === 'search') await page.waitForSelector('#results li mark');
  const shot = await page.screenshot();
  await page.close();
  return shot;
}

/** Mean difference of the colour values of two pictures; 255 where their sizes differ. */
const difference = (a: Uint8Array, b: Uint8Array) =>
  blank.evaluate(`(async () => {
    const read = async (data) => {
      const image = new Image();
      image.src = 'data:image/png;base64,' + data;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const [a, b] = await Promise.all([read('${Buffer.from(a).toString('base64')}'), read('${Buffer.from(b).toString('base64')}')]);
    if (a.width !== b.width || a.height !== b.height) return 255;
    return a.data.reduce((sum, value, index) => sum + Math.abs(value - b.data[index]), 0) / a.data.length;
  })()`);

/** Missing pictures are made, except in CI, which would then compare a page with itself. */
function expected(name: string, shot: Uint8Array): Uint8Array {
  const path = join(FOLDER, name);
  if (!existsSync(path) && process.env.CI === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, shot);
  }
  return readFileSync(path);
}

describe.runIf(chromium).each(KINDS)('the page %s', (kind) => {
  test.each(WIDTHS)('looks as it did %i px wide', async (width) => {
    const shot = await picture(kind, width);
    expect(await difference(shot, expected(`${kind}-${width}.png`, shot))).toBeLessThan(TOLERANCE);
  });
});

test.runIf(chromium)('a page that has lost its frame does not pass', async () => {
  const page = await browsing.open(PAGE_OF_EACH_KIND.power, { scale: SCALE });
  await page.$eval('.site-head', (element) => element.remove());
  const shot = await page.screenshot();
  expect(await difference(shot, await picture('power', 1366))).toBeGreaterThan(TOLERANCE);
});
