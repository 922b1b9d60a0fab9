import { expect, test } from 'vitest';
import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import type { Chapter } from '../../../scripts/model/booklet.ts';
import { blankPageNumbers } from '../../../scripts/render/docx/page-numbers.ts';
import { renderDocx } from '../../../scripts/render/docx/render-docx.ts';
import { paragraph } from '../../support/sample/spans.ts';
import { readParts, values, visibleText } from './read-docx.ts';
import { rule, smallBooklet } from './small-booklet.ts';

const part: Chapter = {
  ...{ type: 'part', kind: 'rules', label: '第一部分', title: '配套制度', slug: 'p', id: 'p1' },
  children: [rule('r1', '会议制度', [paragraph('正文。')])],
};
const annex: Chapter = {
  ...{ type: 'annex', kind: 'catalogue', label: '附件1', title: '职权目录', slug: 'a', id: 'a1' },
  landscape: false,
  children: [paragraph('正文。')],
};

/** What stands in the head of odd and even pages of each section, as its document refers to it. */
async function heads(chapters: readonly Chapter[]): Promise<readonly (readonly [string, string])[]> {
  const context = { drawings: new Map(), fonts: await bundledFonts(), pageNumbers: blankPageNumbers };
  const [file] = await renderDocx(smallBooklet(chapters), context);
  const parts = readParts(file?.contents ?? new Uint8Array());
  const targets = new Map(
    [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      values(tag, / Id="([^"]+)"/g)[0],
      values(tag, / Target="([^"]+)"/g)[0],
    ]),
  );
  const text = (section: string, parity: string) => {
    const [id] = values(section, new RegExp(`<w:headerReference w:type="${parity}" r:id="([^"]+)"`, 'g'));
    const header = id && parts.get(`word/${targets.get(id)}`);
    return header ? visibleText(header).trim() : '';
  };
  const sections = values(parts.get('word/document.xml') ?? '', /(<w:sectPr[ >].*?<\/w:sectPr>)/gs);
  return sections
    .filter((section) => section.includes('headerReference'))
    .map((section) => [text(section, 'default'), text(section, 'even')] as const);
}

test('the pages of a part and of an annex name it, the cover, the contents and the title page of a part do not', async () => {
  const stamp = '草案';
  expect(await heads([part, annex])).toEqual([
    ['', ''],
    [stamp, stamp],
    [stamp, stamp],
    [`${stamp} 第一部分　配套制度`, `第一部分　配套制度 ${stamp}`],
    [`${stamp} 附件1　职权目录`, `附件1　职权目录 ${stamp}`],
  ]);
});
