import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../scripts/model/block.ts';
import { standing } from '../../../../scripts/render/docx/blocks/standing.ts';
import { LINE } from '../../../../scripts/render/docx/geometry.ts';
import { column, paragraph, row } from '../../../support/sample/spans.ts';

const signed = (text: string): Block => paragraph(text, { role: 'right' });
const table: Block = { type: 'table', style: 'grid', columns: [column('项目')], rows: [row(['伙食'])] };
const all = (blocks: readonly Block[]) => blocks.map((_, index) => standing(blocks, index));

describe('a signature', () => {
  test('stands one line below the text, with its date, and takes a short last paragraph along', () => {
    expect(all([paragraph('本制度自印发之日起施行。'), signed('县信访局'), signed('2026年1月28日')])).toEqual(
      [{ keepNext: true }, { before: LINE, keepNext: true }, {}],
    );
  });

  test('leaves a long paragraph where it is, because it may break', () => {
    const [long] = all([paragraph('应当及时办理。'.repeat(20)), signed('县信访局'), signed('2026年1月28日')]);
    expect(long).toEqual({});
  });
});

test('what stands above a table leaves it room, unless a caption does', () => {
  expect(standing([paragraph('标准如下。'), table], 0)).toEqual({ after: 120 });
  expect(standing([paragraph('标准如下。'), { ...table, caption: '标准' }], 0)).toEqual({});
});
