import { expect, test } from 'vitest';
import { compileFiles } from '../support/compile-files.ts';
import { supportingRule } from '../support/office-files.ts';

test('a Mermaid fence under any heading carries its graph, also inside other blocks', async () => {
  const fence = '```mermaid\nflowchart TD\n  甲[登记] --> 乙[归档]\n```';
  const { rules } = await compileFiles(
    supportingRule(`第一条　程序如下：\n\n${fence}\n\n:::内部\n${fence}\n:::`),
  );
  const [, outer, inner] = rules[0]?.body.blocks ?? [];
  expect(outer).toMatchObject({ type: 'diagram', graph: { nodes: [{ label: '登记' }, { label: '归档' }] } });
  expect(inner).toMatchObject({ type: 'internal', children: [{ graph: { nodes: [{}, {}] } }] });
});
