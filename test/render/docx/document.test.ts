import { describe, expect, test } from 'vitest';
import type { Block, Span } from '../../../scripts/model/block.ts';
import type { Chapter } from '../../../scripts/model/booklet.ts';
import { blankPageNumbers } from '../../../scripts/render/docx/page-numbers.ts';
import { sourceBookmark } from '../../../scripts/render/docx/source-bookmark.ts';
import { article, paragraph, row } from '../../support/sample/spans.ts';
import { values, visibleText } from './read-docx.ts';
import { documentOf, rule, smallBooklet } from './small-booklet.ts';

const blank = { pageNumbers: blankPageNumbers };
const place = (line: number) => ({ file: '县信访局/制度/01-会议制度.md', line, column: 1 });
/** The page of every line of the contents, and of every reference. */
const pagesOf = (document: string) =>
  values(document, /PAGEREF [^<]*<\/w:instrText><w:fldChar[^>]*\/><w:t[^>]*>(\w+)/g);
const footnote = (number: number, text: string): Span => ({
  type: 'footnote',
  number,
  children: [{ type: 'text', text }],
});

describe('the way back to the sources', () => {
  const table: Block = {
    type: 'table',
    style: 'grid',
    columns: [{ title: [{ type: 'text', text: '项目' }] }],
    rows: [{ ...row(['伙食']), source: place(9) }],
    source: place(7),
  };
  const chapters = [
    rule('r1', '会议制度', [
      paragraph('参会人员不得迟到。', { source: place(3) }),
      table,
      paragraph('另一段。', { source: place(3) }),
    ]),
  ];
  const marks = (document: string) => values(document, /w:name="(b_[0-9a-f]+)"/g);

  test.each(['internal', 'review'] as const)(
    'is a bookmark on every block and table row of the %s edition, once a line',
    async (audience) => {
      const document = await documentOf(smallBooklet(chapters, audience), blank);
      expect(marks(document)).toEqual([3, 7, 9].map((line) => sourceBookmark(place(line))));
    },
  );

  test('is missing from the public edition, and no edition names a file', async () => {
    expect(marks(await documentOf(smallBooklet(chapters, 'public'), blank))).toEqual([]);
    expect(await documentOf(smallBooklet(chapters, 'internal'), blank)).not.toContain('01-会议制度');
  });
});

describe('text', () => {
  test('sets numbers as typed, in the face of their level, and never as automatic ones', async () => {
    const document = await documentOf(
      smallBooklet([rule('r1', '办法', [article('第一条', '为了规范。')])]),
      blank,
    );
    expect(document).toContain(
      '<w:rStyle w:val="ArticleNumber"/></w:rPr><w:t xml:space="preserve">第一条　</w:t>',
    );
    expect(document).not.toContain('w:numPr');
  });

  test('sets signs that Latin fonts have too in the Chinese face', async () => {
    const document = await documentOf(
      smallBooklet([rule('r1', '办法', [paragraph('坚持“三重一大”——')])]),
      blank,
    );
    const signs = values(document, /<w:rFonts w:ascii="仿宋_GB2312"[^>]*\/><\/w:rPr><w:t[^>]*>([^<]+)/g);
    expect(signs).toEqual(['“', '”——']);
  });

  test('leaves out characters that no Word file can hold', async () => {
    const document = await documentOf(
      smallBooklet([rule('r1', '办法', [paragraph('一\u0001二\ud800三')])]),
      blank,
    );
    expect(visibleText(document)).toContain('一二三');
  });

  test('prints a reference to what is not in the booklet as plain text', async () => {
    const span: Span = {
      type: 'reference',
      target: 'l0000001',
      children: [{ type: 'text', text: '条例' }],
      withPage: true,
    };
    const document = await documentOf(smallBooklet([rule('r1', '办法', [paragraph([span])])]), blank);
    expect(visibleText(document)).toContain('条例');
    expect(document).not.toContain('l0000001');
  });
});

test('writes web addresses as a Word file needs them, and prints what is none as plain text', async () => {
  const link = (href: string): Span => ({ type: 'link', href, children: [{ type: 'text', text: '网站' }] });
  const chapters = [
    rule('r1', '办法', [paragraph([link('https://example.gov.cn/政务 公开'), link('http://')])]),
  ];
  const relations = await documentOf(smallBooklet(chapters), blank, 'word/_rels/document.xml.rels');
  expect(values(relations, /Target="(http[^"]*)"/g)).toEqual([
    'https://example.gov.cn/%E6%94%BF%E5%8A%A1%20%E5%85%AC%E5%BC%80',
  ]);
});

describe('footnotes', () => {
  test('count anew in every chapter, as the tree has them', async () => {
    const chapters = [
      rule('r1', '甲', [paragraph(['正文', footnote(1, '注一'), footnote(2, '注二')])]),
      rule('r2', '乙', [paragraph('没有脚注。')]),
      rule('r3', '丙', [paragraph(['正文', footnote(1, '注三')])]),
    ];
    const document = await documentOf(smallBooklet(chapters), blank);
    const restarts = values(document, /<w:footnotePr>(.*?)<\/w:footnotePr>/g);
    expect(restarts).toHaveLength(2);
    for (const restart of restarts)
      expect(restart).toMatch(/decimalEnclosedCircleChinese.*numStart w:val="1".*eachSect/);
    const notes = await documentOf(smallBooklet(chapters), blank, 'word/footnotes.xml');
    for (const text of ['注一', '注二', '注三']) expect(visibleText(notes)).toContain(text);
  });
});

describe('sideways pages', () => {
  const annex = (id: string, landscape: boolean): Chapter => ({
    ...{ type: 'annex', kind: 'catalogue', label: '附件1', title: '职权目录', slug: id },
    ...{ id, landscape, children: [paragraph('正文。')] },
  });
  const booklet = smallBooklet([annex('a1', true), annex('a2', false)]);

  test('have sections of their own, and upright pages follow', async () => {
    const document = await documentOf(booklet, blank);
    expect(values(document, /w:orient="(\w+)"/g)).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
  });

  test('keep their page number where upright pages have it', async () => {
    const [, , odd, , upright] = await Promise.all(
      [1, 3, 5, 6, 7].map((number) => documentOf(booklet, blank, `word/footer${number}.xml`)),
    );
    expect(odd).toMatch(/relativeFrom="leftMargin".*vert="vert"/);
    expect(odd).toContain('w:instr="PAGE"');
    expect(upright).not.toContain('wps:txbx');
  });
});

test('contents and preface count in Roman numerals from iii, the text from 1', async () => {
  const preface: Chapter = {
    ...{ type: 'preface', id: 'c1', title: '编制说明', slug: 'c1' },
    children: [paragraph('说明。')],
  };
  const document = await documentOf(smallBooklet([preface, rule('r1', '甲', [paragraph('甲。')])]));
  expect(pagesOf(document)).toEqual(['iv', '1']);
});
