import type { Block } from '../../../../scripts/model/block.ts';
import type { Booklet, RuleChapter } from '../../../../scripts/model/booklet.ts';
import { sampleBooklet } from '../../../support/sample-booklet.ts';

/** A booklet of rules that consist of these blocks, each of which begins a page of its own. */
export function rulesOf(rules: readonly (readonly Block[])[], title: string): Booklet<'internal'> {
  const children = rules.map((blocks, index): RuleChapter => {
    return {
      type: 'rule',
      id: `r${index}`,
      title,
      slug: `x${index}`,
      facts: { powers: [] },
      children: blocks,
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
