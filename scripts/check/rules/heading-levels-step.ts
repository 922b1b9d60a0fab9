import type { Rule } from '../rule.ts';
import { numberedBlocks } from '../views/numbered-blocks.ts';
import { proseEntries } from '../views/prose-entries.ts';

export const headingLevelsStep: Rule = {
  id: 'heading-levels-step',
  severity: 'warning',
  summary: '标题的级别一级一级地加，不跳级。',
  check(_compilation, report, context) {
    for (const entry of context.share(proseEntries)) {
      if (entry.type === 'law') continue;
      let above = 1;
      for (const { depth, text, place } of numberedBlocks(entry)) {
        if (depth === undefined) continue;
        if (depth > above + 1) {
          report({
            place,
            message: `标题“${text}”是${depth}级，前面的标题是${above}级，中间跳了级。`,
            hint: `请把行首改为${'#'.repeat(above + 1)}。`,
          });
        }
        above = depth;
      }
    }
  },
};
