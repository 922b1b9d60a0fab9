import { expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../scripts/model/block.ts';
import type { Booklet, RuleChapter } from '../../../scripts/model/booklet.ts';
import { column, paragraph, row } from '../../support/sample/spans.ts';
import { sampleBooklet } from '../../support/sample-booklet.ts';
import { printed } from './support/print.ts';
import { readPdf } from './support/read-pdf.ts';

const table = (lines: number): TableBlock => ({
  type: 'table',
  style: 'grid',
  columns: [column('序号'), column('内容')],
  rows: Array.from({ length: lines }, (_, index) => row([`${index + 1}`, '内容'])),
});

/** Booklets whose rules end at every height of a page, each followed by a rule that begins a page of its own. */
function rulesEndingWith(last: (lines: number) => readonly Block[]): Booklet<'internal'> {
  const children = Array.from({ length: 32 }, (_, index): RuleChapter => {
    return {
      type: 'rule',
      id: `r${index}`,
      title: '制度',
      slug: `x${index}`,
      facts: { powers: [] },
      children: last(index),
    };
  });
  const part = {
    type: 'part',
    kind: 'rules',
    id: 'p1',
    slug: 'p',
    label: '第一部分',
    title: '制度',
  } as const;
  return { ...sampleBooklet(), chapters: [{ ...part, children }] };
}

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
