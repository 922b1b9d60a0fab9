import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool } from '../../support/tools.ts';
import { type Browsing, browse } from './browse.ts';
import { PAGE_OF_EACH_KIND, sampleSite } from './sample-site.ts';

const chromium = findTool('chromium');
let browsing: Browsing;

beforeAll(async () => {
  if (chromium) browsing = await browse(chromium, await sampleSite());
});
afterAll(() => browsing?.close());

/** A browser never stays on the page of an old address. */
const { moved: _, ...PAGES } = PAGE_OF_EACH_KIND;
const { power, limits, search } = PAGES;

/** The spacing that a reader may ask for (WCAG 1.4.12). */
const SPACING = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet];
}`;
const isTooWide = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth');

describe.runIf(chromium)('a reader', () => {
  // 1280 px at 400 % are 320 px (WCAG 1.4.10).
  test.each([320, 768])(
    'may space the text of any page, %i px wide, and never scrolls sideways',
    async (width) => {
      const page = await browsing.open(power, { width });
      const wide: string[] = [];
      for (const path of Object.values(PAGES)) {
        await page.goto(browsing.address(path));
        if (await isTooWide(page)) wide.push(path);
        await page.evaluate(SPACING);
        if (await isTooWide(page)) wide.push(`${path} with wide spacing`);
      }
      expect(wide).toEqual([]);
    },
  );

  test('who chose colours of the system still sees which list is open', async () => {
    const page = await browsing.open(limits);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const colourOf = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
    expect(await colourOf('.ways [aria-current]')).not.toBe(await colourOf('.ways a:not([aria-current])'));
  });

  test('goes from a power to another by keyboard alone: search, results, page', async () => {
    const page = await browsing.open(power);
    const press = async (key: 'Tab' | 'Enter', until: string) => {
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.press(key);
        if (await page.evaluate(until)) return;
      }
      throw new Error(`The keyboard does not get to ${until}.`);
    };
    await press('Tab', 'document.activeElement.id === "head-query"');
    await page.keyboard.type('信访事项');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(decodeURIComponent(page.url())).toContain(search);
    await page.waitForSelector('#results li a');
    await press('Tab', 'document.activeElement.closest("#results") !== null');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('信访事项受理');
  });
});
