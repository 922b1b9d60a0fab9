import { beforeAll, describe, expect, test } from 'vitest';
import type { Booklet, PartChapter, PowerChapter } from '../../../scripts/model/booklet.ts';
import { inspectSite } from '../../../scripts/render/site/inspect/inspect-site.ts';
import { site } from '../../../scripts/render/site/render-site.ts';
import { publicSample } from '../../support/public-sample.ts';

const COUNT = 400;

/** An office with hundreds of powers. */
function largeBooklet(): Booklet<'public'> {
  const sample = publicSample();
  const part = sample.chapters.find((chapter): chapter is PartChapter => chapter.type === 'part');
  const department = part?.children.find((child) => child.type === 'department');
  const first = department?.children.find((child): child is PowerChapter => child.type === 'power');
  if (!part || !department || !first) throw new Error('the sample has no powers');
  const powers = Array.from(
    { length: COUNT },
    (_, index): PowerChapter => ({
      type: 'power',
      id: `power-${index}`,
      title: `第${index + 1}项职权`,
      slug: `职权${index + 1}`,
      facts: {
        ...first.facts,
        code: `XM-NB-${index + 1}`,
        promisedLimit: `${(index % 70) + 1}日`,
        exercise: index % 2 ? '依申请' : '依职权',
      },
      children: [],
    }),
  );
  const catalogue = powers.map(({ id, title: name, facts }) => ({
    name,
    code: facts.code,
    category: facts.category,
    department: department.title,
    chapterId: id,
    facts,
  }));
  return {
    ...sample,
    chapters: [{ ...part, children: [{ ...department, children: powers }] }],
    catalogue,
    laws: [],
  };
}

let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  const files = await site.render({ booklets: [largeBooklet()], pending: [], drawings: new Map() });
  pages = new Map(
    files
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ path, contents }) => [path, Buffer.from(contents).toString('utf8')]),
  );
  const dead = inspectSite(files).faults.filter(({ ruleId }) => ruleId === 'site-link-resolves');
  expect(dead).toEqual([]);
});

const named = (start: string) =>
  [...pages].filter(([path]) => path.startsWith(start)).map(([, html]) => html);
const rowsOf = (html: string) =>
  html.match(/<li><a href="[^"]*职权|<li><a href="[^"]*%E8%81%8C%E6%9D%83\d/g)?.length ?? 0;

describe('an office with hundreds of powers', () => {
  test.each(['拼音索引', '按办理时限查', '按行使方式查', '分类/内部管理'])(
    'has them all in %s, over several pages below 60 KB',
    (name) => {
      const list = named(name);
      expect(list.length).toBe(3);
      expect(list.reduce((sum, html) => sum + rowsOf(html), 0)).toBe(COUNT);
      for (const html of list) expect(Buffer.byteLength(html)).toBeLessThan(60 * 1024);
    },
  );

  test('has a catalogue in pages, which leads to classes and the search instead of filters', () => {
    const list = named('职权目录');
    expect(list.length).toBe(Math.ceil(COUNT / 60));
    for (const html of list) {
      expect(Buffer.byteLength(html)).toBeLessThan(60 * 1024);
      expect(html).not.toContain('id="filter"');
      expect(html).toContain('%E5%88%86%E7%B1%BB/');
    }
    expect(list.join('')).toContain('职权目录（第2页）');
  });

  test('has a map of its own', () => {
    const list = named('示范县信访局/网站地图');
    expect(
      list.reduce((sum, html) => sum + rowsOf(html) + (html.match(/class="depth-2"/g)?.length ?? 0), 0),
    ).toBe(COUNT);
  });

  test('is found by limit in the class of its days', () => {
    const [first = ''] = named('按办理时限查.html');
    const [, quick = ''] = /<section aria-labelledby="at-once">(.*?)<\/section>/s.exec(first) ?? [];
    expect(quick).toContain('1日');
    expect(quick).not.toContain('2日　');
  });
});
