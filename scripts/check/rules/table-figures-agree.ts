import { wrongFigures } from '../figures/table-figures.ts';
import type { Rule } from '../rule.ts';
import { withNested } from '../views/prose-blocks.ts';
import { proseEntries } from '../views/prose-entries.ts';

export const tableFiguresAgree: Rule = {
  id: 'table-figures-agree',
  severity: 'warning',
  summary: '表里的单价乘数量要等于金额，分项相加要等于合计。',
  check(_compilation, report, context) {
    for (const entry of context.share(proseEntries)) {
      if (entry.type === 'law') continue;
      for (const block of withNested(entry.body.blocks)) {
        if (block.type !== 'table') continue;
        for (const figure of wrongFigures(block))
          report({ ...figure, hint: '请核对这一格和它所根据的各格，改正写错的一个。' });
      }
    }
  },
};
