import { expect, test } from 'vitest';
import { settleLeads } from '../../scripts/compose/settle-leads.ts';
import type { Block, ParagraphBlock } from '../../scripts/model/block.ts';

const source = { file: '单位/制度/采购制度.md', line: 1, column: 1 };

const item = (level: number, lead?: string): ParagraphBlock => ({
  type: 'paragraph',
  role: 'numbered',
  marker: '（一）',
  level,
  ...(lead ? { face: 'kai', lead: [{ type: 'text', text: lead }] } : {}),
  spans: [{ type: 'text', text: '小组不少于三人。' }],
  source,
});

const title: Block = { type: 'heading', id: 'h', depth: 1, spans: [], inContents: false, source };

const leads = (blocks: readonly Block[]) =>
  settleLeads(blocks).map((block) => block.type === 'paragraph' && block.lead !== undefined);

test('a short sentence among siblings without titles is printed as the sentence that it is', () => {
  const [, sentence] = settleLeads([item(2), item(2, '比选由小组进行。'), item(2)]);
  expect(sentence).toEqual({
    ...item(2),
    spans: [{ type: 'text', text: '比选由小组进行。小组不少于三人。' }],
  });
});

test('titles stay where most items have one', () => {
  expect(leads([item(2, '登记。'), item(2, '审核。'), item(2)])).toEqual([true, true, false]);
  expect(leads([item(2, '登记。')])).toEqual([true]);
});

test('items of an inner level do not end a list, those of an outer level and titles do', () => {
  expect(leads([item(2, '登记。'), item(3), item(3), item(2, '审核。')])).toEqual([true, false, false, true]);
  expect(leads([item(2, '登记。'), title, item(2), item(2)])).toEqual([true, false, false, false]);
  expect(leads([item(3, '登记。'), item(2), item(3)])).toEqual([true, false, false]);
});
