import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../../scripts/render/site/render-site.ts';
import { PAGE_OF_EACH_KIND, sampleInput, sampleSite } from './sample-site.ts';

const BASE = 'https://www.shifan.example/qlyx/';
const FEED = '示范县信访局/变更.xml';
let here: ReadonlyMap<string, string>;
let there: ReadonlyMap<string, string>;

beforeAll(async () => {
  const texts = (files: Awaited<ReturnType<typeof sampleSite>>) =>
    new Map(files.map(({ path, contents }) => [path, Buffer.from(contents).toString('utf8')]));
  here = texts(await sampleSite());
  there = texts(await site.render({ ...sampleInput(), baseUrl: BASE }));
});

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

describe('where nobody said where the site will lie', () => {
  test('nothing needs to know: no site map, no canonical address, links of feeds are relative', () => {
    expect(here.has('sitemap.xml')).toBe(false);
    expect(here.get('robots.txt')).not.toContain('Sitemap:');
    for (const [path, text] of here)
      if (path.endsWith('.html')) expect(text, path).not.toContain('rel="canonical"');
    expect(here.get(FEED)).toContain(`<link href="${encoded('办公室/收文办理.html')}"/>`);
  });
});

describe('with a base address', () => {
  test('the site map lists every page once, with its day, but none that only leads on', () => {
    const map = there.get('sitemap.xml') ?? '';
    new SaxesParser({ xmlns: true }).write(map).close();
    const listed = [...map.matchAll(/<loc>(.*?)<\/loc><lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/g)].map(
      ([, address]) => address,
    );
    expect(listed).toContain(BASE);
    expect(listed).toContain(BASE + encoded(PAGE_OF_EACH_KIND.power));
    expect(new Set(listed).size).toBe(listed.length);
    const pages = [...there.keys()].filter((path) => path.endsWith('.html'));
    // 404 and the two old addresses of 收文办理.
    expect(listed).toHaveLength(pages.length - 2);
    expect(there.get('robots.txt')).toContain(`Sitemap: ${BASE}sitemap.xml`);
  });

  test('pages name their own address, and the page for unknown ones finds its style from anywhere', () => {
    expect(there.get(PAGE_OF_EACH_KIND.unit)).toContain(
      `<link rel="canonical" href="${BASE}${encoded('示范县信访局')}/">`,
    );
    expect(there.get('404.html')).toContain('href="/qlyx/assets/site.css"');
    expect(there.get('404.html')).not.toContain('canonical');
  });
});

test('the feed of a unit is Atom, the latest change first, with ids that stay', () => {
  const feed = here.get(FEED) ?? '';
  new SaxesParser({ xmlns: true }).write(feed).close();
  expect(feed).toContain('<updated>2026-10-08T00:00:00+08:00</updated>');
  expect(feed).toMatch(/<title>收文办理有变更<\/title>\n<updated>2026-10-08/);
  expect(feed).toContain('<summary>承诺时限由5个工作日改为3个工作日。</summary>');
  const ids = [
    ...feed.matchAll(/<id>(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12})<\/id>/g),
  ].map(([, id]) => id);
  expect(ids.length).toBe(feed.split('<id>').length - 1);
  expect(new Set(ids).size).toBe(ids.length);
  const days = [...feed.matchAll(/<entry>[\s\S]*?<updated>(.*?)<\/updated>/g)].map(([, day]) => day);
  expect(days).toEqual([...days].sort().reverse());
  // The id does not depend on where the site lies.
  expect(ids.every((id) => there.get(FEED)?.includes(id ?? ''))).toBe(true);
});

test('a power is described as a service of a government, and no text of it can end its element', async () => {
  const html = there.get(PAGE_OF_EACH_KIND.power) ?? '';
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'GovernmentService',
    name: '收文办理',
    identifier: 'XM-NB-001',
    url: BASE + encoded(PAGE_OF_EACH_KIND.power),
    provider: { '@type': 'GovernmentOrganization', name: '示范县信访局' },
    availableChannel: { servicePhone: { telephone: '0739-1234567' } },
  });
  const input = sampleInput();
  const odd = input.booklets.map((booklet) => ({
    ...booklet,
    unit: { ...booklet.unit, name: '甲</script><b>乙' },
  }));
  for (const { path, contents } of await site.render({ ...input, booklets: odd })) {
    if (path.endsWith('.html')) expect(Buffer.from(contents).toString(), path).not.toContain('</script><b>');
  }
});

test('the site says which text of which unit it shows', () => {
  const { units } = JSON.parse(here.get('版本.json') ?? '{}');
  expect(units[0]).toMatchObject({ folder: '示范县信访局', issuedOn: '2026-11-30' });
  expect(units[0].fingerprint).toMatch(/^[0-9a-f]{64}$/);
});
