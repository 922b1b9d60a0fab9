import { expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../scripts/model/block.ts';
import { column, paragraph, row } from '../../support/sample/spans.ts';
import { printed } from './support/print.ts';
import { readPdf } from './support/read-pdf.ts';
import { rulesOf } from './support/rules-of.ts';

const table = (lines: number): TableBlock => ({
  type: 'table',
  style: 'grid',
  columns: [column('序号'), column('内容')],
  rows: Array.from({ length: lines }, (_, index) => row([`${index + 1}`, '内容'])),
});

/** Rules that end at every height of a page. */
const rulesEndingWith = (last: (lines: number) => readonly Block[]) =>
  rulesOf(
    Array.from({ length: 32 }, (_, index) => last(index)),
    '制度',
  );

test.each<readonly [string, (lines: number) => readonly Block[]]>([
  ['tables', (lines) => [table(lines + 8)]],
  ['tables below a paragraph', (lines) => [paragraph('见下表。'), table(lines + 8)]],
  [
    'quotes',
    (lines) => [{ type: 'quote', children: Array.from({ length: lines + 1 }, () => paragraph('引文。')) }],
  ],
])('leaves no page empty behind %s that fill theirs', async (_, last) => {
  const { pages } = await readPdf(await printed(rulesEndingWith(last)));
  const [, ...body] = pages.slice(pages.findIndex(({ text }) => text.includes('—1—')));
  expect(body.length).toBeGreaterThan(31);
  expect(body.filter(({ text }) => !/内容|引文/.test(text))).toEqual([]);
});
