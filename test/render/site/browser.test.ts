import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool } from '../../support/tools.ts';
import { type Browsing, browse } from './browse.ts';
import { PAGE_OF_EACH_KIND, sampleSite } from './sample-site.ts';

const chromium = findTool('chromium');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browsing: Browsing | undefined;

beforeAll(async () => {
  if (chromium) browsing = await browse(chromium, await sampleSite());
});
afterAll(() => browsing?.close());

async function open(path: string, query = '', width = 1366): Promise<Page> {
  if (!browsing) throw new Error('There is no browser.');
  return browsing.open(path, { query, width });
}

const text = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));
const root = (page: Page) => page.$eval('html', (element) => ({ ...element.dataset }));

describe.runIf(chromium)('search', () => {
  test('finds what the head of any page asks for, titles first, and marks it', async () => {
    const page = await open(PAGE_OF_EACH_KIND.rule);
    await page.type('#head-query', '收文办理');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('#results li mark');
    const [first] = await text(page, '#results li a');
    expect(first).toBe('收文办理');
    expect(await text(page, '#results li:first-child a mark')).toEqual(['收文办理']);
  });

  test('is narrowed by filters, which the address keeps', async () => {
    const page = await open(PAGE_OF_EACH_KIND.search, '?q=收文');
    await page.waitForSelector('#results li');
    const all = (await page.$$('#results li')).length;
    await page.select('#search-filter [name=单位]', '示范县档案馆');
    const narrowed = await text(page, '#results .facts');
    expect(narrowed.length).toBeLessThan(all);
    for (const facts of narrowed) expect(facts).toContain('示范县档案馆');
  });

  test('finds a title by the first letters of its reading', async () => {
    const page = await open(PAGE_OF_EACH_KIND.search, '?q=sxsl');
    await page.waitForSelector('#results li');
    expect((await text(page, '#results li a'))[0]).toBe('信访事项受理');
  });

  test('also asks for other words that mean the same, and says so', async () => {
    const page = await open(PAGE_OF_EACH_KIND.search, '?q=上访');
    await page.waitForSelector('#results li');
    expect(await text(page, '#search-status')).toEqual([expect.stringContaining('同时查找了“信访”')]);
    expect(await text(page, '#results mark')).toContain('信访');
  });

  test('says when nothing is found', async () => {
    const page = await open(PAGE_OF_EACH_KIND.search, '?q=飞机票');
    await page.waitForFunction('document.querySelector("#search-status").textContent.includes("没有找到")');
    expect(await text(page, '#results li')).toEqual([]);
  });

  test('takes what looks like markup for words', async () => {
    const page = await open(
      PAGE_OF_EACH_KIND.search,
      `?q=${encodeURIComponent('<img src=x onerror=alert(1)>收文(')}`,
    );
    await page.waitForFunction('document.querySelector("#search-status").textContent !== ""');
    expect(await page.$$('main img')).toEqual([]);
  });
});

describe.runIf(chromium)('reading aids', () => {
  test('are kept from page to page and taken back at once', async () => {
    const page = await open(PAGE_OF_EACH_KIND.home);
    await page.click('[data-value=huge]');
    await page.click('[data-aid=contrast]');
    await page.goto(browsing?.address(PAGE_OF_EACH_KIND.power) ?? '');
    expect(await root(page)).toEqual({ size: 'huge', contrast: 'high' });
    expect(await page.$eval('[data-value=huge]', (button) => button.ariaPressed)).toBe('true');
    // 18 points are 24 px.
    expect(
      await page.evaluate('parseFloat(getComputedStyle(document.body).fontSize)'),
    ).toBeGreaterThanOrEqual(24);
    await page.click('[data-aid=reset]');
    expect(await root(page)).toEqual({});
  });
});

describe.runIf(chromium)('the keyboard', () => {
  test('skips to the text first, and reaches charts', async () => {
    const page = await open(PAGE_OF_EACH_KIND.power);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    const stops: unknown[] = [];
    for (let count = 0; count < 20; count += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate('document.activeElement.className'));
    }
    expect(stops).toContain('chart-frame');
  });
});

describe.runIf(chromium)('the catalogue', () => {
  test('shows one class of powers when a link asks for it', async () => {
    const page = await open(PAGE_OF_EACH_KIND.catalogue, `?${new URLSearchParams({ 类别: '其他行政权力' })}`);
    const shown = await text(page, '#catalogue tbody tr:not([hidden]) [data-title=类别]');
    expect(new Set(shown)).toEqual(new Set(['其他行政权力']));
  });
});

test.runIf(chromium)('without JavaScript everything but search and aids is there', async () => {
  const page = await open(PAGE_OF_EACH_KIND.help);
  await page.setJavaScriptEnabled(false);
  for (const path of [PAGE_OF_EACH_KIND.power, PAGE_OF_EACH_KIND.catalogue, PAGE_OF_EACH_KIND.search]) {
    await page.goto(browsing?.address(path) ?? '');
    expect((await text(page, 'main')).join('').length, path).toBeGreaterThan(100);
    expect(await page.$eval('#aids', (bar) => bar.checkVisibility())).toBe(false);
  }
  expect(await text(page, 'noscript')).toHaveLength(1);
});

const { home, unit, power, catalogue, search } = PAGE_OF_EACH_KIND;
const MODES = [
  { name: 'on a desktop', width: 1366, aids: {}, paths: Object.values(PAGE_OF_EACH_KIND) },
  { name: 'on a phone', width: 360, aids: {}, paths: Object.values(PAGE_OF_EACH_KIND) },
  { name: 'in huge type', width: 768, aids: { size: 'huge' }, paths: [home, unit, power, catalogue, search] },
  {
    name: 'in high contrast',
    width: 1366,
    aids: { contrast: 'high' },
    paths: [home, unit, power, catalogue, search],
  },
] as const;

const AUDIT = `axe.run().then(({ violations }) => [
  ...violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')),
  ...(document.documentElement.scrollWidth > innerWidth ? ['too wide'] : []),
])`;

describe.runIf(chromium)('no page', () => {
  test.each(MODES)('breaks a rule of axe or runs over the edge $name', async ({ width, aids, paths }) => {
    const found: string[] = [];
    for (const path of paths) {
      const page = await open(path, path === search ? '?q=收文' : '', width);
      await page.$eval('html', (element, chosen) => Object.assign(element.dataset, chosen), aids);
      // The policy of the page forbids added scripts; the debugger may evaluate one.
      await page.evaluate(axe);
      // AUDIT gives lines of text.
      const faults = (await page.evaluate(AUDIT)) as readonly string[];
      found.push(...faults.map((fault) => `${path} ${fault}`));
      await page.close();
    }
    expect(found).toEqual([]);
  });
});
