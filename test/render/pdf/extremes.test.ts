import { expect, test } from 'vitest';
import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import type { Block, PrintedPicture, TableBlock } from '../../../scripts/model/block.ts';
import type { Booklet } from '../../../scripts/model/booklet.ts';
import { renderPdf } from '../../../scripts/render/pdf/render-pdf.ts';
import { figures } from '../../support/sample/drawings.ts';
import { column, paragraph, row, spans } from '../../support/sample/spans.ts';
import { sampleBooklet, sampleDrawings } from '../../support/sample-booklet.ts';
import { printed } from './support/print.ts';
import { readPdf, squeeze } from './support/read-pdf.ts';
import { rulesOf } from './support/rules-of.ts';
import { textsOf } from './support/tree-text.ts';

/** A booklet with one rule that consists of these blocks. */
function ruleOf(...blocks: readonly Block[]): Booklet<'internal'> {
  return rulesOf([blocks], TITLE);
}

const TITLE = '极端情形';

const grid = (columns: readonly string[], ...rows: readonly (readonly string[])[]): TableBlock => ({
  type: 'table',
  style: 'grid',
  columns: columns.map((title) => column(title)),
  rows: rows.map((cells) => row(cells)),
});

/** Text whose every character is found once, so that a loss cannot hide: numbered pieces. */
const long = (name: string, pieces: number) =>
  Array.from({ length: pieces }, (_, index) => `${name}${index}号，`).join('');

async function missingTexts(booklet: Booklet<'internal'>): Promise<readonly string[]> {
  const { text, pages } = await readPdf(await printed(booklet));
  const isCut = (piece: string) =>
    pages.some((page, index) => cutBetween(piece, page.text, pages[index + 1]?.text ?? ''));
  return textsOf(booklet.chapters)
    .flatMap((piece) => piece.match(/[^,]+,?/gu) ?? [])
    .filter((piece) => !text.includes(piece) && !isCut(piece));
}

/** Whether a piece begins at the foot of one page and ends on the next. */
function cutBetween(piece: string, page: string, next: string): boolean {
  return [...piece].some(
    (_, at) => at > 0 && page.endsWith(piece.slice(0, at)) && next.includes(piece.slice(at)),
  );
}

test('prints tables whatever is in them', async () => {
  const booklet = ruleOf(
    { type: 'table', style: 'fields', columns: [column('项目'), column('内容')], rows: [] },
    { type: 'table', style: 'grid', columns: [], rows: [] },
    grid(['空表一', '空表二']),
    grid(['乙', long('高表头', 300)], ['高表头下的行', '值']),
    grid(
      Array.from({ length: 16 }, (_, index) => `列${index}`),
      Array.from({ length: 16 }, (_, index) => `格${index}`),
    ),
    grid(
      ['网址', '说明'],
      ['https://www.example.gov.cn/zwgk/fdzdgknr/lzyj/index-2026.html?id=0001&from=site', '长网址'],
    ),
    { type: 'heading', id: 'h9', depth: 1, spans: spans('高行之前的标题'), inContents: false },
    grid(['甲', '乙'], ['旁', long('高行', 700)], ['短行', '尾']),
  );
  expect(await missingTexts(booklet)).toEqual([]);
});

test('prints notes, lists, quotes and code of any length', async () => {
  const note = (number: number, text: string) =>
    ({ type: 'footnote', number, children: spans(text) }) as const;
  const booklet = ruleOf(
    paragraph(['长注', note(1, long('长脚注', 400)), '之后。']),
    paragraph(['两注', note(2, '第二个脚注。'), '并列', note(3, '第三个脚注。'), '。']),
    grid(['表内脚注'], ['见下']),
    { type: 'list', ordered: true, start: 1, items: [[], [{ type: 'code', text: long('代码', 300) }]] },
    { type: 'quote', children: [{ type: 'quote', children: [paragraph(long('引文', 300))] }] },
    { type: 'internal', children: [grid(['内'], [long('内部', 300)])] },
  );
  expect(await missingTexts(booklet)).toEqual([]);
});

test('prints a note once on a page that marks it twice, and again on another', async () => {
  const note = () => ({ type: 'footnote', number: 1, children: spans('同一个脚注。') }) as const;
  const filling = Array.from({ length: 22 }, () => paragraph('正文一行。'));
  const marked = [paragraph(['甲处', note(), '，乙处', note(), '。']), paragraph(['丙处', note(), '。'])];
  const { pages } = await readPdf(
    await printed(ruleOf(...marked, grid(['表'], ['格']), ...filling, paragraph(['丁处', note(), '。']))),
  );
  const counts = pages.map(({ text }) => text.split('同一个脚注').length - 1).filter((count) => count > 0);
  expect(counts).toEqual([1, 1]);
});

test('prints nothing for characters that nobody sees, and keeps lowered digits at their word', async () => {
  const { text } = await readPdf(
    await printed(ruleOf(paragraph('软\u00AD连\u200D字\uFEFF符，CO₂排放10⁻³克。'))),
  );
  expect(text).toContain('软连字符,CO₂排放10⁻³克。'.normalize('NFKC'));
});

test('names a picture that cannot be embedded, and marks a character that no face has', async () => {
  const damaged = (format: PrintedPicture['format']): PrintedPicture => {
    return {
      fileName: `picture.${format}`,
      alt: `坏图${format}`,
      format,
      width: 9,
      height: 9,
      bytes: new Uint8Array([1, 2, 3]),
    };
  };
  const { text } = await readPdf(
    await printed(
      ruleOf(
        paragraph([{ type: 'picture', picture: damaged('png') }, '图后文字']),
        paragraph([{ type: 'picture', picture: damaged('gif') }]),
        paragraph([{ type: 'picture', picture: damaged('jpeg') }]),
        paragraph([{ type: 'picture', picture: damaged('svg') }]),
        paragraph('罕见字\u{323AF}在此。'),
      ),
    ),
  );
  for (const piece of [
    '图:坏图png',
    '图:坏图gif',
    '图:坏图jpeg',
    '图:坏图svg',
    '图后文字',
    '罕见字〓在此。',
  ]) {
    expect(text).toContain(squeeze(piece));
  }
});
test('sets no signature on a page without text', async () => {
  const signature = ['示范县信访局', '2026年2月6日'].map((text) => paragraph(text, { role: 'right' }));
  const rules = Array.from({ length: 6 }, (_, index) => [
    ...Array.from({ length: 16 + index }, () => paragraph('本办法自印发之日起施行。')),
    ...signature,
  ]);
  const { pages } = await readPdf(await printed(rulesOf(rules, TITLE)));
  const signed = pages.filter(({ text }) => text.includes('2026年2月6日'));
  expect(signed).toHaveLength(6);
  for (const { text } of signed) expect(text).toContain('自印发之日起施行。');
});

test('sets no title at the foot of a page when its text goes with the signature to the next', async () => {
  const signature = ['示范县信访局', '2026年2月6日'].map((text) => paragraph(text, { role: 'right' }));
  const rules = Array.from({ length: 8 }, (_, index): readonly Block[] => [
    ...Array.from({ length: 12 + index }, () => paragraph('正文一行。')),
    { type: 'heading', id: `h${index}`, depth: 3, spans: spans('解释和施行'), inContents: false },
    paragraph('本办法自印发之日起施行。'),
    ...signature,
  ]);
  const { pages } = await readPdf(await printed(rulesOf(rules, TITLE)));
  const signed = pages.filter(({ text }) => text.includes('2026年2月6日'));
  expect(signed).toHaveLength(8);
  for (const { text } of signed) expect(text).toContain('解释和施行');
});

test('turns the title of a chart with the sheet that the chart lies on', async () => {
  const drawings = sampleDrawings();
  const lying = drawings.get('figure-2')?.sheets.filter(({ landscape }) => landscape) ?? [];
  const blocks: readonly Block[] = [
    paragraph('图前文字。'),
    { type: 'heading', id: 'h', depth: 3, spans: spans('办理路线'), inContents: false },
    { type: 'figure', figure: figures.sending },
    paragraph('图后文字。'),
  ];
  const [file] = await renderPdf(ruleOf(...blocks), {
    drawings: new Map([['figure-2', { figureId: 'figure-2', sheets: lying }]]),
    fonts: await bundledFonts(),
  });
  const { pages } = await readPdf(file?.contents ?? new Uint8Array());
  const [before, chart, after] = ['图前文字', '发文办理流程图', '图后文字'].map((text) =>
    pages.findIndex((page) => page.text.includes(text)),
  );
  expect(pages[chart ?? -1]?.text).toContain('办理路线');
  expect([chart, after]).toEqual([(before ?? 0) + 1, (before ?? 0) + 2]);
});

test('a unit and a title of two lines leave the date on the cover', async () => {
  const sample = sampleBooklet();
  const name = '中共示范县委机构编制委员会办公室';
  const booklet = { ...sample, unit: { ...sample.unit, name }, title: '权力公开透明运行制度汇编' };
  const [cover] = (await readPdf(await printed(booklet))).pages;
  expect(cover?.text).toContain(squeeze(sample.dateInChinese));
});
