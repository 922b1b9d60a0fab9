import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool } from '../../support/tools.ts';
import { type Browsing, browse } from './browse.ts';
import { PAGE_OF_EACH_KIND, sampleSite } from './sample-site.ts';

const chromium = findTool('chromium');
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

  test.each([
    ['a question', '请问怎么办理收文'],
    ['traditional characters', '收文辦理'],
    ['a slip of one sound', '守文'],
    ['a full reading', 'shouwenbanli'],
    ['a reading in pieces', 'shou wen'],
  ])('understands %s', async (_, query) => {
    const page = await open(PAGE_OF_EACH_KIND.search, `?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('#results li');
    expect((await text(page, '#results li a'))[0]).toBe('收文办理');
  });

  test('says that what it shows is only near', async () => {
    const page = await open(PAGE_OF_EACH_KIND.search, `?q=${encodeURIComponent('请问怎么办理收文')}`);
    await page.waitForSelector('#results li');
    expect(await text(page, '#search-status')).toEqual([expect.stringContaining('没有完全相符的内容')]);
    expect(await text(page, '#results li:first-child a mark')).toEqual(['收文']);
  });

  test('also asks for other words that mean the same, and says so', async () => {
    const page = await open(PAGE_OF_EACH_KIND.search, '?q=上访');
    await page.waitForSelector('#results li');
    expect(await text(page, '#search-status')).toEqual([expect.stringContaining('同时查找了“信访”')]);
    expect(await text(page, '#results mark')).toContain('信访');
  });

  test('lists all powers of a class and a unit when nothing else is asked for', async () => {
    const asked = new URLSearchParams({ 单位: '示范县档案馆', 类别: '内部管理' });
    const page = await open(PAGE_OF_EACH_KIND.search, `?${asked}`);
    await page.waitForSelector('#results li');
    for (const facts of await text(page, '#results .facts')) expect(facts).toMatch(/示范县档案馆.*内部管理/);
  });

  test('works on a phone, by keyboard alone', async () => {
    const page = await open(PAGE_OF_EACH_KIND.home, '', 360);
    await page.focus('#hero-query');
    await page.keyboard.type('信访');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('#results li');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
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
      const [name, shape, outline] = (await page.evaluate(
        '[document.activeElement.tagName, document.activeElement.className, getComputedStyle(document.activeElement).outlineStyle]',
      )) as readonly string[];
      if (name === 'BODY') break;
      stops.push(shape);
      // Whatever has the focus shows it.
      expect(outline, `${name} ${shape}`).not.toBe('none');
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

describe.runIf(chromium)('old addresses', () => {
  test('lead to the page of today at once, without JavaScript', async () => {
    const page = await open(PAGE_OF_EACH_KIND.help);
    await page.setJavaScriptEnabled(false);
    await page.goto(browsing?.address(PAGE_OF_EACH_KIND.moved) ?? '');
    await page.waitForFunction('location.href.endsWith(encodeURIComponent("收文办理.html"))');
    expect(await text(page, 'h1')).toEqual(['收文办理']);
  });
});

describe.runIf(chromium)('printing', () => {
  test('puts a guide on one sheet of A4, without the head and the foot of the site', async () => {
    const page = await open(PAGE_OF_EACH_KIND.guide);
    await page.emulateMediaType('print');
    expect(await page.$eval('.site-head', (head) => head.checkVisibility())).toBe(false);
    expect(await page.$eval('.tools', (tools) => tools.checkVisibility())).toBe(false);
    expect(await pagesOf(page)).toBe(1);
  });

  test('puts a whole power on paper, with its chart', async () => {
    const page = await open(PAGE_OF_EACH_KIND.power);
    await page.emulateMediaType('print');
    expect(await page.$eval('.chart-frame svg', (chart) => chart.checkVisibility())).toBe(true);
    expect(await page.$eval('.aids', (bar) => bar.checkVisibility())).toBe(false);
    expect(await pagesOf(page)).toBeGreaterThan(0);
  });
});

/** How many sheets the browser prints. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
