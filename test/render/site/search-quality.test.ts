import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chapter } from '../../../scripts/model/booklet.ts';
import type { OutputFile } from '../../../scripts/model/output.ts';
import { site } from '../../../scripts/render/site/render-site.ts';
import { publicSample } from '../../support/public-sample.ts';
import { paragraph } from '../../support/sample/spans.ts';
import { findTool } from '../../support/tools.ts';
import { type Browsing, browse } from './browse.ts';

const chromium = findTool('chromium');

const QUERIES = [
  ...[
    '信访',
    '信访事项',
    '复查复核',
    '听证',
    '行政复议',
    '行政诉讼',
    '国家赔偿',
    '政府信息公开',
    '依申请公开',
    '主动公开',
  ],
  ...['公文', '印章', '档案', '保密', '国家秘密', '密码', '会计', '预算', '审计', '政府采购'],
  ...['移民', '后期扶持', '征地补偿', '安置', '水库', '土地', '城乡规划', '地名', '殡葬', '烈士'],
  ...[
    '低保',
    '最低生活保障',
    '社会救助',
    '特困',
    '残疾人',
    '老年人',
    '无障碍',
    '失业保险',
    '社会保险',
    '慈善',
  ],
  ...['处分', '问责', '回避', '公务员', '事业单位', '年休假', '廉洁', '礼品', '监督', '纪律'],
  ...[
    '30日',
    '60日',
    '15日内',
    '第二十三条',
    '国务院令',
    '规范性文件 审查',
    '数据安全',
    '个人 信息',
    '法',
    '飞船',
  ],
] as const;

/** The laws of the repository as they lie on disk: real Chinese text in real lengths. */
function lawTexts(): readonly Chapter[] {
  const folder = fileURLToPath(new URL('../../../content/法规/', import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((file, index) => ({
      type: 'rule',
      id: `rule-${index}`,
      title: file.replace('.md', ''),
      slug: file.replace('.md', ''),
      facts: { powers: [] },
      children: readFileSync(folder + file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => paragraph(line)),
    }));
}

async function lawSite(): Promise<readonly OutputFile[]> {
  const children = lawTexts();
  const part: Chapter = {
    type: 'part',
    kind: 'rules',
    id: 'part',
    label: '第二部分',
    title: '制度',
    slug: '制度集',
    children,
  };
  return site.render({
    booklets: [{ ...publicSample(), chapters: [part], laws: [] }],
    pending: [],
    drawings: new Map(),
  });
}

interface SearchedPage {
  readonly title: string;
  /** Title and text as the search compares them. */
  readonly words: string;
}

/** What the site's own search files say, read as the search page reads them. */
function searchedPages(files: readonly OutputFile[]): readonly SearchedPage[] {
  const records: { title: string }[] = [];
  const texts: string[] = [];
  const huibianSearch = {
    receiveIndex: (pages: typeof records) => records.push(...pages),
    receiveTerms: () => {},
    receiveHanzi: () => {},
    receiveTexts: (number: number, chunk: readonly string[]) => {
      for (const [index, text] of chunk.entries()) texts[number * 64 + index] = text;
    },
  };
  for (const { path, contents } of files) {
    if (path.startsWith('assets/search/'))
      runInNewContext(Buffer.from(contents).toString(), { huibianSearch });
  }
  return records.map(({ title }, index) => ({
    title,
    words: `${title}\n${texts[index]}`.normalize('NFKC').toLowerCase(),
  }));
}

describe.runIf(chromium)('over the texts of a hundred laws', () => {
  let browsing: Browsing;
  let page: Page;
  let pages: readonly SearchedPage[];

  beforeAll(async () => {
    const files = await lawSite();
    pages = searchedPages(files);
    browsing = await browse(chromium ?? '', files);
    page = await browsing.open('搜索.html');
    await page.focus('#query');
    // The filters appear filled when the index is there.
    await page.waitForSelector('[name=科室] option:nth-child(1)');
    await page.waitForFunction('document.querySelector("#search-status").textContent === ""');
  });
  afterAll(() => browsing?.close());

  test('sixty queries find every page that holds the words, and those come first', async () => {
    const faults: string[] = [];
    let hits = 0;
    let right = 0;
    for (const query of QUERIES) {
      const truth = pages.filter(({ words }) => query.split(' ').every((word) => words.includes(word)));
      const titles = new Set(truth.map(({ title }) => title));
      // The page gives ids, which count the pages in order.
      const ids = (await page.evaluate(
        `new Promise((resolve) => huibianSearch.find(${JSON.stringify(query)}, () => true, resolve))`,
      )) as readonly number[];
      const found = ids.map((id) => pages[id]?.title ?? '');
      const missed = [...titles].filter((title) => !found.includes(title));
      if (missed.length > 0) faults.push(`${query} misses ${missed.join('、')}`);
      const misplaced = found.slice(0, truth.length).filter((title) => !titles.has(title));
      if (misplaced.length > 0) faults.push(`${query} puts ${misplaced.join('、')} too high`);
      hits += found.length;
      right += found.filter((title) => titles.has(title)).length;
    }
    expect(QUERIES).toHaveLength(60);
    expect(faults).toEqual([]);
    expect(right / hits).toBeGreaterThan(0.97);
  });
});
