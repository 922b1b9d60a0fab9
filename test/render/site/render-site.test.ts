import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OutputFile, SiteInput } from '../../../scripts/model/output.ts';
import { site } from '../../../scripts/render/site/render-site.ts';
import { sampleBooklet } from '../../support/sample-booklet.ts';
import { PAGE_OF_EACH_KIND, pagesOf, sampleInput, sampleSite } from './sample-site.ts';

let files: readonly OutputFile[];
let pages: ReadonlyMap<string, string>;
const page = (path: string) => pages.get(path) ?? '';

beforeAll(async () => {
  files = await sampleSite();
  pages = pagesOf(files);
});

test('the site takes public booklets only', () => {
  const internal = sampleBooklet('internal');
  // @ts-expect-error a booklet of another audience does not compile
  const input: SiteInput = { booklets: [internal], pending: [], drawings: new Map() };
  expect(input.booklets).toHaveLength(1);
});

test('an internal passage that select let through stops the build', async () => {
  const leaking = sampleBooklet('public');
  const input = { booklets: [leaking], pending: [], drawings: new Map() };
  await expect(site.render(input)).rejects.toThrow('internal passage');
});

test('equal input gives equal bytes', async () => {
  const again = await sampleSite();
  expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  const changed = again.filter(
    ({ contents }, index) => !Buffer.from(contents).equals(files[index]?.contents ?? Buffer.of()),
  );
  expect(changed.map(({ path }) => path)).toEqual([]);
});

test('a unit that is kept back has a page that says so and nothing else', () => {
  const html = page('示范县民政局/index.html');
  expect(html).toContain('本单位内容待发布');
  expect(files.filter(({ path }) => path.startsWith('示范县民政局/'))).toHaveLength(1);
});

describe('a power page', () => {
  test('tells at its head what a citizen asks first', () => {
    const head = page(PAGE_OF_EACH_KIND.power).split('class="with-contents"')[0];
    for (const fact of [
      'XM-NB-001',
      '3个工作日',
      '缩短40%',
      '5个工作日',
      '不收费',
      '综合楼201室',
      '0739-1234567',
    ]) {
      expect(head).toContain(fact);
    }
  });

  test('holds the chart as plain SVG with a name and its words', () => {
    const html = page(PAGE_OF_EACH_KIND.power);
    expect(html).toMatch(/<svg [^>]*role="img"[^>]*aria-label="收文办理流程图"/);
    expect(html).not.toMatch(/<svg.*?Noto Sans Hans.*?<\/svg>/s);
    expect(html).toContain('收文办理流程图的文字说明');
  });

  test('says of each legal basis whether it is in force, and leads to the article', () => {
    expect(page(PAGE_OF_EACH_KIND.power)).toMatch(
      /《信访工作条例》<\/a> <span class="status in-force">现行有效/,
    );
    expect(page(PAGE_OF_EACH_KIND.power)).toContain('#l0000001-23');
  });
});

test('a department page tells how to reach it once, and where to complain', () => {
  const html = page(PAGE_OF_EACH_KIND.department);
  expect(html.match(/综合楼201室/g)).toHaveLength(1);
  expect(html).toContain('监督投诉');
});

test('a law page lists what rests on it in every unit', () => {
  const html = page(PAGE_OF_EACH_KIND.law);
  expect(html.match(/收文办理/g)?.length).toBeGreaterThanOrEqual(2);
  expect(html).toContain('示范县档案馆');
});

test('a power on application stands in the catalogue and has no page', () => {
  expect(page(PAGE_OF_EACH_KIND.catalogue)).toContain('依申请公开，请向示范县信访局提出书面申请');
  expect([...pages.keys()].filter((path) => path.includes('信访档案查询'))).toEqual([]);
});

test('the department and the A–Z list name it too, so that all counts agree', () => {
  const department = page('示范县信访局/信访科/index.html');
  const listed = department.slice(department.indexOf('行使的职权'));
  expect(listed).toContain('信访档案查询');
  expect(page(PAGE_OF_EACH_KIND.pinyin)).toContain('信访档案查询');
  const home = page(PAGE_OF_EACH_KIND.home);
  const counts = [...home.matchAll(/<span class="count">(\d+)项<\/span>/g)].map(([, count]) => Number(count));
  const total = Number(/<b>(\d+)<\/b>项职权/.exec(home)?.[1]);
  // Once by class, once by department.
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total * 2);
});

test('only what somebody may come to the counter for has a sheet to print', () => {
  const sheets = [...pages.keys()].filter((path) => path.endsWith('-办事指南.html'));
  expect(sheets).toContain(PAGE_OF_EACH_KIND.guide);
  expect(sheets.filter((path) => path.includes('收文办理'))).toEqual([]);
  expect(page(PAGE_OF_EACH_KIND.power)).not.toContain('办事指南');
});

test('a telephone number can be called with one touch', () => {
  expect(page(PAGE_OF_EACH_KIND.unit)).toMatch(/<a class="phone" href="tel:\d+">/);
});

test('what is withheld is told by count and class of reason', () => {
  expect(page(PAGE_OF_EACH_KIND.unit)).toContain('工作秘密：1项');
  expect(page(PAGE_OF_EACH_KIND.home)).toContain('工作秘密：2项');
});

test('articles carry the meta tags of government sites, and none is empty', () => {
  const html = page(PAGE_OF_EACH_KIND.rule);
  for (const tag of [
    '<meta name="SiteIDCode" content="4300000001">',
    '<meta name="ArticleTitle" content="公文处理办法">',
    '<meta name="PubDate" content="2026-03-01 00:00">',
    '<meta name="ContentSource" content="办公室">',
  ]) {
    expect(html).toContain(tag);
  }
  for (const [path, html] of pages) expect(html, path).not.toMatch(/<meta [^>]*content=""/);
});

test('footnotes stand at the end of the page and lead back', () => {
  const html = page(PAGE_OF_EACH_KIND.rule);
  expect(html).toContain('<a href="#note-1" aria-label="注释1">〔1〕</a>');
  expect(html).toMatch(/<li id="note-1">〔1〕包括纸质公文和电子公文.*href="#note-1-mark"/);
});

test('files for download lie in their unit and are offered with their size', () => {
  expect(files.map(({ path }) => path)).toContain(
    '示范县信访局/下载/示范县信访局规范权力运行制度汇编（公开版）.pdf',
  );
  expect(page(PAGE_OF_EACH_KIND.unit)).toMatch(/（公开版）\.pdf<\/a> <span class="code">1 KB<\/span>/);
});

test('names with a meaning of their own in addresses or file systems make harmless addresses', async () => {
  const input = sampleInput();
  const [first] = input.booklets;
  if (!first) throw new Error('the sample has no booklet');
  const odd = { ...first, unit: { ...first.unit, name: '<b>甲&乙"', folder: 'A?b#c%2e:d' } };
  const made = pagesOf(await site.render({ ...input, booklets: [odd] }));
  expect([...made.keys()]).toContain('A-b-c-2e-d/index.html');
  for (const html of made.values()) expect(html).not.toContain('<b>甲');
});

test('templates print nothing unescaped by themselves', () => {
  const root = fileURLToPath(new URL('../../../templates/site/', import.meta.url));
  const templates = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.hbs'),
  );
  expect(templates.length).toBeGreaterThan(20);
  for (const file of templates) {
    const source = readFileSync(`${root}/${file}`, 'utf8');
    expect(source, file).not.toMatch(/\{\{\{|\{\{&/);
    // An unquoted attribute could be left by a space in its value.
    expect(source, file).not.toMatch(/\s[\w-]+=\{\{/);
    expect(source, file).not.toMatch(/\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)/);
  }
});
