import { expect, test } from 'vitest';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import type { Approval, Booklet } from '../../scripts/model/booklet.ts';
import { blankPageNumbers } from '../../scripts/render/docx/page-numbers.ts';
import { renderDocx } from '../../scripts/render/docx/render-docx.ts';
import { site } from '../../scripts/render/site/render-site.ts';
import { readParts, visibleText } from '../render/docx/read-docx.ts';
import { publicSample } from '../support/public-sample.ts';
import { sampleDrawings } from '../support/sample-booklet.ts';

const approval: Approval = { edition: '2026年版', approvedOn: '2026-11-21', meeting: '局长办公会议' };
const TOLD = '2026年版，2026年11月21日经局长办公会议审定';

const approved = (): Booklet<'public'> => {
  const { stamp: _, ...booklet } = publicSample();
  return { ...booklet, status: '审定' };
};

async function pageTexts(booklet: Booklet<'public'>): Promise<ReadonlyMap<string, string>> {
  const drawings = new Map([[booklet.unit.folder, sampleDrawings()]]);
  const files = await site.render({ booklets: [booklet], pending: [], drawings });
  return new Map(
    files
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ path, contents }) => [path, new TextDecoder().decode(contents)]),
  );
}

async function coverText(booklet: Booklet<'public'>): Promise<string> {
  const context = { drawings: new Map(), fonts: await bundledFonts(), pageNumbers: blankPageNumbers };
  const [file] = await renderDocx({ ...booklet, chapters: [] }, context);
  return visibleText(readParts(file?.contents ?? new Uint8Array()).get('word/document.xml') ?? '');
}

test('the pages of a unit and the page of versions name the approved edition, or say that there is none', async () => {
  for (const [booklet, told] of [
    [{ ...approved(), approval }, TOLD],
    [approved(), '未经审定'],
  ] as const) {
    const pages = await pageTexts(booklet);
    const ofUnit = [...pages].filter(([, html]) => html.includes(`内容版本：${told}`));
    expect(ofUnit.length).toBeGreaterThan(5);
    expect([...pages.values()].some((html) => html.includes('审定情况') && html.includes(told))).toBe(true);
  }
});

test('a cover that calls itself 审定 names the approval, or says 未经审定', async () => {
  expect(await coverText({ ...approved(), approval })).toContain(`（${TOLD}）`);
  expect(await coverText(approved())).toContain('公开版　·　未经审定');
});
