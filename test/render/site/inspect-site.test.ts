import { beforeAll, describe, expect, test } from 'vitest';
import type { OutputFile } from '../../../scripts/model/output.ts';
import { inspectSite } from '../../../scripts/render/site/inspect/inspect-site.ts';
import { PAGE_OF_EACH_KIND, sampleSite } from './sample-site.ts';

let files: readonly OutputFile[];

beforeAll(async () => {
  files = await sampleSite();
});

/** What the inspection says anew of one page when it reads otherwise. */
function faultsWith(path: string, change: (html: string) => string): readonly string[] {
  const changed = files.map((file) =>
    file.path === path
      ? { path, contents: Buffer.from(change(Buffer.from(file.contents).toString('utf8'))) }
      : file,
  );
  const of = (inspected: readonly OutputFile[]) =>
    inspectSite(inspected).faults.filter((fault) => fault.path === path);
  const before = new Set(of(files).map(({ message }) => message));
  return of(changed)
    .filter(({ message }) => !before.has(message))
    .map(({ ruleId }) => ruleId);
}
const page = PAGE_OF_EACH_KIND.power;
const insert = (html: string) => faultsWith(page, (text) => text.replace('<main', `${html}<main`));

test('a site as it is made has no error, and its size and longest path are told', () => {
  const { faults, bytes, longestPath, pages } = inspectSite(files);
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  // A unit that is kept back has an empty column, as the inspectors of government sites call it; the reason is told.
  const [kept] = faults.filter(({ path }) => path === PAGE_OF_EACH_KIND.pending);
  expect(kept?.ruleId).toBe('site-column-is-filled');
  expect(kept?.message).toContain('“示范县民政局”有错误，没有编进网站');
  expect(bytes).toBe(files.reduce((sum, { contents }) => sum + contents.byteLength, 0));
  expect(pages).toBe(files.filter(({ path }) => path.endsWith('.html')).length);
  expect(files.map(({ path }) => path)).toContain(longestPath);
});

describe('the inspection finds', () => {
  test.each([
    ['a link to a page that is not there', '<a href="none.html">x</a>'],
    ['a link to a place that is not there', '<a href="#none">x</a>'],
    ['a link to a place of another page', '<a href="index.html#none">x</a>'],
  ])('%s', (_, html) => {
    expect(insert(html)).toEqual(['site-link-resolves']);
  });

  test.each([
    '<img src="https://cdn.example/a.png" alt="">',
    '<script src="//cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="https://cdn.example/a.css">',
    '<form action="https://other.example/"></form>',
  ])('that %s asks another host', (html) => {
    expect(insert(html)).toEqual(['site-asks-no-other-host']);
  });

  test('a stylesheet that loads from another host', () => {
    expect(faultsWith('assets/site.css', (css) => `${css}@import "https://cdn.example/a.css";`)).toEqual([
      'site-asks-no-other-host',
    ]);
  });

  test('a download that is not the one that the page promises, and one that is missing', () => {
    const download = files.find(({ path }) => path.endsWith('.pdf'))?.path ?? '';
    const other = files.map((file) =>
      file.path === download ? { ...file, contents: Buffer.from('%PDF other') } : file,
    );
    expect(inspectSite(other).faults.map(({ ruleId }) => ruleId)).toContain('site-download-is-whole');
    const without = files.filter(({ path }) => path !== download);
    expect(inspectSite(without).faults.map(({ ruleId }) => ruleId)).toContain('site-download-is-whole');
  });

  test('a page without a day, an empty entry, and a page that says nothing', () => {
    expect(faultsWith(page, (html) => html.replace(/<time[^>]*>/g, '<time>'))).toEqual([
      'site-page-is-dated',
    ]);
    expect(
      faultsWith(page, (html) => html.replace('</main>', '<dl><dt>电话</dt><dd> </dd></dl></main>')),
    ).toEqual(['site-column-is-filled']);
    expect(
      faultsWith(PAGE_OF_EACH_KIND.help, (html) =>
        html.replace(/<main.*<\/main>/s, '<main><h1></h1><time datetime="2026-11-20"></time></main>'),
      ),
    ).toContain('site-column-is-filled');
  });

  test('a power whose page lacks what the public must be told', () => {
    const silent = (html: string) =>
      html
        .replace(/<li><a href="#complaints">.*?<\/li>/s, '')
        .replace(/<section class="complaint".*?<\/section>/s, '');
    expect(faultsWith(page, silent)).toEqual(['site-power-is-complete']);
  });

  test('pages and paths that are too large', () => {
    expect(
      faultsWith(page, (html) => html.replace('</main>', `<p>${'长'.repeat(30_000)}</p></main>`)),
    ).toEqual(['site-page-is-light']);
    const long = { path: `${'很长的文件夹/'.repeat(25)}a.txt`, contents: Buffer.from('x') };
    expect(inspectSite([...files, long]).faults.map(({ ruleId }) => ruleId)).toContain('site-path-is-short');
  });
});
