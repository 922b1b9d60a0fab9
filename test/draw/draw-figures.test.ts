import { describe, expect, test } from 'vitest';
import { drawFigures } from '../../scripts/draw/draw-figures.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import type { Figure } from '../../scripts/model/block.ts';
import type { FlowMarks } from '../../scripts/model/flow-graph.ts';
import type { DrawingSheet } from '../../scripts/model/output.ts';
import { parseFlowchart } from '../../scripts/parse/flowchart/parse-flowchart.ts';

const fonts = await bundledFonts();
const NO_MARKS: FlowMarks = { risks: [], notes: [], supervised: [], published: [] };

async function figure(code: string, marks: FlowMarks = NO_MARKS): Promise<Figure> {
  const { value: graph } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
  if (!graph) throw new Error('The chart was not read.');
  return {
    id: 'figure-1',
    caption: '收文办理流程图',
    alt: '1. 签收，下一步2。',
    content: { type: 'flowchart', graph, marks },
  };
}

async function sheetsOf(code: string, marks?: FlowMarks): Promise<readonly DrawingSheet[]> {
  const { value } = await drawFigures([await figure(code, marks)], { font: fonts.hei, png: false });
  return value.get('figure-1')?.sheets ?? [];
}

const textsOf = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text);

const RECEIVING = `flowchart TD
  开始([开始]) --> 签收[签收登记]
  签收 --> 初审{是否属于本单位}
  初审 -- 否 --> 退文[退回来文单位] --> 结束([结束])
  初审 -- 是 --> 拟办[提出拟办意见] --> 批示{领导批示}
  批示 -- 退回 --> 拟办
  批示 -- 同意 --> 承办[承办] --> 归档[(归档)] --> 结束`;

describe('a drawn chart', () => {
  test('leads from sheet to sheet by A, B, C as a reader comes to them', async () => {
    const steps = Array.from({ length: 60 }, (_, index) => `s${index}[办理第${index}步]`).join(' --> ');
    const sheets = await sheetsOf(`flowchart TD\n  ${steps}\n  s50 -->|退回| s4`);
    const letters = sheets.map(({ svg }) => textsOf(svg).filter((text) => /^[A-Z]$/.test(text ?? '')));
    const met = [...new Set(letters.flatMap((each) => each.sort()))];
    expect(sheets.length).toBeGreaterThan(2);
    expect(met).toEqual([...met].sort());
    // The way on comes before the way back, and each letter stands where a line leaves and where it arrives.
    expect(letters[0]).toContain('A');
    for (const letter of met) expect(letters.flat().filter((each) => each === letter)).toHaveLength(2);
  });

  test('is plain SVG: no styles, classes, ids, links, scripts or HTML', async () => {
    const [sheet] = await sheetsOf(RECEIVING);
    const names = new Set(Array.from(sheet?.svg.matchAll(/<([a-zA-Z]+)/g) ?? [], ([, name]) => name));
    expect([...names].sort()).toEqual(['desc', 'path', 'svg', 'text', 'title']);
    expect(sheet?.svg).not.toMatch(/ (?:style|class|id|href|on\w+)=/);
    expect(sheet?.svg).toContain('<title>收文办理流程图</title><desc>1. 签收，下一步2。</desc>');
  });

  test('says every label and every condition', async () => {
    const [sheet] = await sheetsOf(RECEIVING);
    expect(textsOf(sheet?.svg ?? '').sort()).toEqual(
      [
        '开始',
        '签收登记',
        '是否属于本单位',
        '退回来文单位',
        '结束',
        '提出拟办意见',
        '领导批示',
        '承办',
        '归档',
        '否',
        '是',
        '退回',
        '同意',
      ].sort(),
    );
  });

  test('is small, and byte for byte the same each time', async () => {
    const [[first], [second]] = [await sheetsOf(RECEIVING), await sheetsOf(RECEIVING)];
    expect(second?.svg).toBe(first?.svg);
    expect(first?.svg.length).toBeLessThan(15_000);
  });

  test('escapes what a clerk typed', async () => {
    const [sheet] = await sheetsOf('flowchart TD\na["金额#lt;5万元 & “其他”"]');
    expect(sheet?.svg).toContain('金额&lt;5万元');
  });

  test('shows risks, posts, supervision and publicity, and explains only the marks that it uses', async () => {
    const [sheet] = await sheetsOf(RECEIVING, {
      risks: [{ node: '签收', label: '风险①', level: '高' }],
      notes: [{ node: '承办', post: '承办科室', limit: '3个工作日' }],
      supervised: ['批示'],
      published: [],
    });
    const texts = textsOf(sheet?.svg ?? '');
    expect(texts).toEqual(expect.arrayContaining(['风险①', '承办科室　3个工作日', '高风险', '监督环节']));
    expect(texts).not.toContain('中风险');
    expect(texts).not.toContain('公开环节');
  });

  test('has a PNG at three dots a pixel when DOCX asks for one', async () => {
    const { value } = await drawFigures([await figure('flowchart TD\na[收文] --> b[办理]')], {
      font: fonts.hei,
      png: true,
    });
    const [sheet] = value.get('figure-1')?.sheets ?? [];
    const png = Buffer.from(sheet?.png ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe((sheet?.width ?? 0) * 2);
  });
});

describe('a chart that one page cannot hold', () => {
  const steps = (count: number) =>
    Array.from({ length: count }, (_, index) => `s${index}[第${index + 1}个办理环节]`);

  test('goes on over connectors on further sheets, and no step is lost', async () => {
    const { value, diagnostics } = await drawFigures(
      [await figure(`flowchart TD\n${steps(40).join(' --> ')}`)],
      { font: fonts.hei, png: false },
    );
    const sheets = value.get('figure-1')?.sheets ?? [];
    expect(sheets.length).toBeGreaterThan(1);
    const texts = sheets.map(({ svg }) => textsOf(svg));
    expect(texts.flat().filter((text) => text?.startsWith('第'))).toHaveLength(40);
    expect(texts[0]).toContain('A');
    expect(texts[1]).toContain('A');
    expect(diagnostics).toEqual([]);
  });

  test('is reported where it cannot be cut', async () => {
    const hub = Array.from(
      { length: 60 },
      (_, index) => `a[受理] --> n${index}[科室办理事项${index}] --> z[汇总]`,
    ).join('\n');
    const { diagnostics } = await drawFigures([await figure(`flowchart TD\n${hub}`)], {
      font: fonts.hei,
      png: false,
    });
    expect(diagnostics).toMatchObject([
      { ruleId: 'flowchart-is-legible', severity: 'warning', place: { file: 'a.mmd', line: 2 } },
    ]);
  });
});
