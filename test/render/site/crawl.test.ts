import { dirname, join, normalize } from 'node:path/posix';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OutputFile } from '../../../scripts/model/output.ts';
import { PAGE_OF_EACH_KIND, pagesOf, sampleSite } from './sample-site.ts';

let files: readonly OutputFile[];
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await sampleSite();
  pages = pagesOf(files);
});

interface Found {
  readonly page: string;
  readonly tag: string;
  readonly address: string;
}

/** Every address that a page names, with the element that names it. */
function addresses(): readonly Found[] {
  return [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/<(\w+)[^>]*?\s(?:href|src|action)="([^"]*)"/g)].map(([, tag = '', address = '']) => ({
      page,
      tag,
      address: address.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'),
    })),
  );
}
const isOutside = (address: string) => /^[a-z]+:|^\/\//i.test(address);

test('every kind of page is there', () => {
  expect([...pages.keys()]).toEqual(expect.arrayContaining(Object.values(PAGE_OF_EACH_KIND)));
});

test('no page loads anything from another host', () => {
  const foreign = addresses().filter(({ tag, address }) => tag !== 'a' && isOutside(address));
  expect(foreign).toEqual([]);
  const style = files.find(({ path }) => path.endsWith('.css'))?.contents ?? new Uint8Array();
  expect(Buffer.from(style).toString()).not.toMatch(/url\("?(?:https?:|\/\/)|@import/);
});

describe('links', () => {
  test('are relative, so that the folder works anywhere', () => {
    expect(addresses().filter(({ address }) => address.startsWith('/'))).toEqual([]);
  });

  test('lead to a page and a place that exist', () => {
    const known = new Set(files.map(({ path }) => path));
    const dead = addresses().filter(({ page, address }) => {
      if (isOutside(address)) return false;
      const [path = '', fragment] = decodeURIComponent(address.replace(/\?[^#]*/, '')).split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!known.has(target)) return true;
      return fragment !== undefined && !pages.get(target)?.includes(` id="${fragment}"`);
    });
    expect(dead).toEqual([]);
  });

  test('never stand inside one another', () => {
    for (const [path, html] of pages) expect(html, path).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
  });
});

test('every page can be reached from the home page by links, except those that servers and old links lead to', () => {
  const reached = new Set<string>();
  const open = ['index.html'];
  const links = addresses().filter(({ tag, address }) => tag === 'a' && !isOutside(address));
  for (let page = open.pop(); page !== undefined; page = open.pop()) {
    if (reached.has(page)) continue;
    reached.add(page);
    for (const { address } of links.filter((link) => link.page === page)) {
      const [path = ''] = decodeURIComponent(address).split(/[?#]/);
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (pages.has(target)) open.push(target);
    }
  }
  expect([...pages.keys()].filter((page) => !reached.has(page))).toEqual([
    '404.html',
    PAGE_OF_EACH_KIND.moved,
  ]);
});

test('ids are unique on their page', () => {
  for (const [path, html] of pages) {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test('a page without its charts is smaller than 60 KB', () => {
  for (const [path, html] of pages) {
    expect(Buffer.byteLength(html.replace(/<svg.*?<\/svg>/gs, '')), path).toBeLessThan(60 * 1024);
  }
});
