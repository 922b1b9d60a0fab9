import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFonts } from '../../../../scripts/lib/fonts.ts';
import { GRID, TEXT_AREA } from '../../../../scripts/lib/page-geometry.ts';
import type { ParagraphStyle, Run } from '../../../../scripts/render/pdf/engine/nodes.ts';
import { PDFDocument } from '../../../../scripts/render/pdf/engine/pdfmake.ts';
import { breakLines } from '../../../../scripts/render/pdf/engine/text/break-lines.ts';
import { clusterSource } from '../../../../scripts/render/pdf/engine/text/cluster.ts';
import { fontChain } from '../../../../scripts/render/pdf/engine/text/font-chain.ts';
import { setLine } from '../../../../scripts/render/pdf/engine/text/set-line.ts';
import { shape, type TextTools } from '../../../../scripts/render/pdf/engine/text/shape.ts';
import { STYLES } from '../../../../scripts/render/pdf/styles.ts';

describe('breaking a paragraph into lines', () => {
  let tools: TextTools;
  beforeAll(async () => {
    const faces = Object.values(await bundledFonts()).map(({ role, file }) => [role, { normal: file }]);
    const options = { font: null, autoFirstPage: false };
    const document = new PDFDocument(Object.fromEntries(faces), {}, {}, {}, options, undefined, () => true);
    tools = { clusters: clusterSource(), fonts: fontChain(document) };
  });

  const FLUSH: ParagraphStyle = { ...STYLES.body, indent: 0 };

  /** The lines at a width of so many characters of the grid. */
  function lines(text: string | readonly Run[], characters: number, style = FLUSH) {
    const paragraph = { runs: typeof text === 'string' ? [{ text }] : text, style };
    const node = { text: '', paragraph } as const;
    return breakLines(node, shape(paragraph, tools), characters * GRID.cell).map(({ content }) => {
      const pieces = setLine(content, tools, () => '7');
      const last = pieces.at(-1);
      return {
        text: pieces.map(({ cluster }) => cluster.text).join(''),
        right: (last?.x ?? 0) + (last?.width ?? 0),
      };
    });
  }
  const texts = (...args: Parameters<typeof lines>) => lines(...args).map(({ text }) => text);

  test('sets 28 characters of 3号 in a line of 156 mm', () => {
    const [first] = lines('一'.repeat(40), 28);
    expect(first?.text).toHaveLength(28);
    expect(first?.right).toBeCloseTo(TEXT_AREA.width, 3);
  });

  test('takes in a mark that may not begin a line, rather than pushing out the word before it', () => {
    expect(texts('一二三四五六七八，九十一二三四五六', 8)[0]).toBe('一二三四五六七八，');
  });

  test('keeps brackets with what they enclose, dashes and dots whole', () => {
    expect(texts('一二三四五六七（八九十）', 8)[0]).toBe('一二三四五六七');
    for (const line of texts('一二三四五六七——八九十……一二三四五', 8)) expect(line).not.toMatch(/^[—…]|^—$/);
  });

  test('keeps a number with its unit', () => {
    expect(texts('一二三四五六七20个工作日内办结', 8)[0]).toBe('一二三四五六七');
    expect(texts('一二三四五六第20条规定的办法', 8)[0]).toBe('一二三四五六');
  });

  test('cuts an address after its separators, and a word that is wider than the column', () => {
    expect(texts('见https://www.example.gov.cn/zwgk/index.html。', 8)[0]).toMatch(/[/.]\u200B?$/);
    for (const { right } of lines('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 5))
      expect(right).toBeLessThan(5.2 * GRID.cell);
  });

  test('leaves no single character on the last line', () => {
    expect(texts('一二三四五六七八九。', 8)).toEqual(['一二三四五六七', '八九。']);
  });

  test('balances a title', () => {
    const [first = '', second = ''] = texts('行政职权责任体系和权力运行依据', 12, {
      ...FLUSH,
      align: 'center',
    });
    expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(1);
  });

  test('ends all lines but the last flush, also where a page number is shorter than its room', () => {
    const page: Run = { text: '000', pageOf: 'p1' };
    const set = lines(
      [
        { text: '按照办法（第' },
        page,
        { text: '页）的规定，各科室应当在规定的时限内办结并答复，不得推诿。' },
      ],
      20,
    );
    expect(set.length).toBeGreaterThan(1);
    expect(set[0]?.text).toContain('第7页');
    for (const { right } of set.slice(0, -1)) expect(right).toBeCloseTo(20 * GRID.cell, 3);
  });

  test('sets a space of a quarter between Chinese and digits, and none beside marks', () => {
    const [plain] = lines('第三页', 8);
    const [mixed] = lines('第3页', 8);
    const [marked] = lines('（3）', 8);
    const digit = tools.clusters(tools.fonts.font('song'), '3').width;
    const cell = GRID.cell;
    const width = (digit * GRID.fontSize) / 1000 + GRID.cell - GRID.fontSize;
    expect(plain?.right).toBeCloseTo(3 * cell, 3);
    expect(mixed?.right).toBeCloseTo(2 * cell + width + GRID.fontSize / 2, 3);
    expect(marked?.right).toBeCloseTo(2 * cell + width - GRID.fontSize / 2, 3);
  });

  test('needs time in proportion to the text', () => {
    const long = lines('各科室应当按照规定办理，'.repeat(5000), 28);
    expect(long.length).toBeGreaterThan(2000);
  });
});
