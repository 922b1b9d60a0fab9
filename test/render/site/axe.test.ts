import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool } from '../../support/tools.ts';
import { type Browsing, browse } from './browse.ts';
import { PAGE_OF_EACH_KIND, sampleSite } from './sample-site.ts';

const chromium = findTool('chromium');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browsing: Browsing;

beforeAll(async () => {
  if (chromium) browsing = await browse(chromium, await sampleSite());
});
afterAll(() => browsing?.close());

/** A browser never stays on the page of an old address. */
const { moved: _, ...PAGES } = PAGE_OF_EACH_KIND;
const { home, unit, power, guide, catalogue, category, search } = PAGES;
const SOME = [home, unit, power, guide, catalogue, category, search];
const MODES = [
  { name: 'on a desktop', width: 1366, aids: {}, paths: Object.values(PAGES) },
  { name: 'on a phone', width: 360, aids: {}, paths: Object.values(PAGES) },
  { name: 'in huge type', width: 768, aids: { size: 'huge' }, paths: SOME },
  { name: 'in huge type on a small phone', width: 320, aids: { size: 'huge' }, paths: SOME },
  { name: 'in high contrast on a phone', width: 360, aids: { contrast: 'high' }, paths: SOME },
] as const;

/** Axe takes up to two seconds a page on a slow machine. */
const TIMEOUT = 240_000;

const AUDIT = `axe.run({ resultTypes: ['violations'], preload: false }).then(({ violations }) => [
  ...violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')),
  ...(document.documentElement.scrollWidth > innerWidth ? ['too wide'] : []),
])`;

/** What the browser complains of on a page: above all, anything that the Content-Security-Policy blocked. */
async function faultsOf(page: Page, path: string, aids: object): Promise<readonly string[]> {
  const complaints: string[] = [];
  const listen = (message: { readonly type: () => string; readonly text: () => string }) => {
    if (message.type() !== 'log') complaints.push(message.text());
  };
  page.on('console', listen);
  await page.goto(browsing.address(path) + (path === search ? '?q=收文' : ''));
  page.off('console', listen);
  await page.$eval('html', (element, chosen) => Object.assign(element.dataset, chosen), aids);
  // The policy of the page forbids added scripts; the debugger may evaluate one.
  await page.evaluate(axe);
  // AUDIT gives lines of text.
  const violations = (await page.evaluate(AUDIT)) as readonly string[];
  return [...complaints, ...violations].map((fault) => `${path} ${fault}`);
}

describe.runIf(chromium)('no page', () => {
  test.each(MODES)(
    'breaks a rule of axe, its own policy or the edge of the screen $name',
    async ({ width, aids, paths }) => {
      const page = await browsing.open(home, { width });
      const found: string[] = [];
      for (const path of paths) found.push(...(await faultsOf(page, path, aids)));
      await page.close();
      expect(found).toEqual([]);
    },
    TIMEOUT,
  );
});
