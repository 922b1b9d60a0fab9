import { expect, test } from 'vitest';
import { PORTRAIT } from '../../../../scripts/render/docx/geometry.ts';
import { agreedLayout } from '../../../../scripts/render/docx/layout/agreed-layout.ts';
import { formatted } from '../../../../scripts/render/docx/layout/formatted.ts';
import type { LaidBlock, LaidParagraph } from '../../../../scripts/render/docx/layout/laid-block.ts';
import { lineBreakers } from '../../../../scripts/render/docx/layout/line-breaker.ts';
import { linePieces } from '../../../../scripts/render/docx/layout/line-pieces.ts';
import { paginate } from '../../../../scripts/render/docx/layout/paginate.ts';
import { paragraphLetters, paragraphLook } from '../../../../scripts/render/docx/layout/paragraph-look.ts';
import { ALL_OTHERS, OTHERS, type Program, WORD } from '../../../../scripts/render/docx/layout/program.ts';
import { seededRandom } from '../../../support/seeded-random.ts';

const STYLE = 'Normal';
const LINES_OF_A_PAGE = 22;
/** Fills a line of 28 in Word; LibreOffice puts room beside the digits and needs a second line. */
const FULL_WITH_DIGITS = '本制度自2026年12月1日起施行，由办公室负责解释说明清楚了';
const PLAIN = '办理人员应当在规定的时间内审核申请材料';

function paragraph(text: string): LaidParagraph {
  const letters = paragraphLetters(STYLE);
  return {
    type: 'paragraph',
    look: paragraphLook(STYLE, undefined),
    pieces: linePieces([{ type: 'text', text, letters }]),
    spacing: letters.spacing,
    hair: 0,
    element: formatted({ 'w:p': [] }),
  };
}

const linesBy = lineBreakers();
const area = { width: PORTRAIT.textWidth, height: PORTRAIT.textHeight };
const layOut = (blocks: readonly LaidBlock[], program: Program) =>
  paginate(blocks, area, () => 0, { ...program, linesOf: linesBy(program) });
const agreed = (blocks: readonly LaidBlock[]) => agreedLayout(blocks, area.width, layOut, () => true);

/** Pages by each program, once the adjusted paragraphs are in their places. */
function pagesByAll(blocks: readonly LaidBlock[]): readonly number[] {
  const { adjusted } = agreed(blocks);
  const changed = blocks.map((block) =>
    block.type === 'paragraph' ? (adjusted.find(({ pieces }) => pieces === block.pieces) ?? block) : block,
  );
  return [WORD, ...OTHERS].map((program) => layOut(changed, program).pages);
}

test('leaves text alone on whose pages all programs agree', () => {
  const layout = agreed([paragraph(FULL_WITH_DIGITS), paragraph(PLAIN)]);
  expect(layout).toMatchObject({ pages: 1, adjusted: [] });
});

test('sets one paragraph a hair closer or wider where a line too many would fill another page', () => {
  const page = Array.from({ length: LINES_OF_A_PAGE - 1 }, () => paragraph(PLAIN));
  const blocks = [...page, paragraph(FULL_WITH_DIGITS)];
  expect(new Set([WORD, ...OTHERS].map((program) => layOut(blocks, program).pages)).size).toBe(2);

  const { adjusted } = agreed(blocks);
  expect(adjusted).toHaveLength(1);
  expect(Math.abs(adjusted[0]?.hair ?? 0)).toBeLessThanOrEqual(20);
  expect(new Set(pagesByAll(blocks)).size).toBe(1);
});

test('keeps to the pages where another face has to stand in for Times New Roman', () => {
  const page = Array.from({ length: LINES_OF_A_PAGE - 1 }, () => paragraph(PLAIN));
  const blocks = [...page, paragraph('负责受理的科室电话是0739-7654321，办公时间是8:30至17:30。')];
  const pages = (changed: readonly LaidBlock[]) =>
    new Set([WORD, ...ALL_OTHERS].map((program) => layOut(changed, program).pages)).size;
  expect(pages(blocks)).toBe(2);

  const { adjusted } = agreed(blocks);
  const changed = blocks.map((block) => adjusted.find(({ pieces }) => pieces === block.pieces) ?? block);
  expect(pages(changed)).toBe(1);
});

test('comes to the same pages in all programs with nearly every text', () => {
  const next = seededRandom(5);
  const random = (below: number) => Math.floor(next() * below);
  const words = [
    '办理',
    '3个工作日',
    '应当，',
    '2026年',
    '《条例》',
    '提出；',
    'OA系统',
    '审核',
    '意见。',
    '第12条',
  ];
  const sentence = () => Array.from({ length: 2 + random(40) }, () => words[random(words.length)]).join('');
  const chapters = Array.from({ length: 60 }, () =>
    Array.from({ length: 10 + random(30) }, () => paragraph(sentence())),
  );
  const disagreeing = (pages: readonly number[]) => new Set(pages).size > 1;
  const before = chapters.map((blocks) => [WORD, ...OTHERS].map((program) => layOut(blocks, program).pages));
  expect(before.filter(disagreeing).length).toBeGreaterThan(5);
  expect(chapters.map(pagesByAll).filter(disagreeing).length).toBeLessThanOrEqual(1);
});
