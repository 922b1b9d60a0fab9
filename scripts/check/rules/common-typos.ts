import { findTypos } from '../find-typos.ts';
import { textRule } from '../text-rule.ts';

export const commonTypos = textRule({
  id: 'common-typos',
  severity: 'error',
  summary: '不写错别字，使用推荐的词形。',
  *find({ text }) {
    for (const { index, text: wrong, value } of findTypos(text)) {
      yield {
        index,
        length: wrong.length,
        severity: value.variant ? 'warning' : 'error',
        message: value.variant ? `“${wrong}”不是推荐的词形。` : `“${wrong}”是错别字。`,
        hint: `请改为“${value.right}”。`,
        replacement: value.right,
      };
    }
  },
});
