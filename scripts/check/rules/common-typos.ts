import { keepsCompany } from '../patterns/keeps-company.ts';
import { textRule } from '../text-rule.ts';
import { isCitedSlip } from '../wording/cited-slips.ts';
import { findTypos } from '../wording/find-typos.ts';

export const commonTypos = textRule({
  id: 'common-typos',
  severity: 'error',
  summary: '不写错别字，使用推荐的词形。',
  *findIn(text, { wordLists }) {
    for (const { from, to, company } of wordLists?.typos ?? []) {
      for (let index = text.indexOf(from); index >= 0; index = text.indexOf(from, index + from.length)) {
        // 报账员→报账管理员 must not find itself again.
        if (to.includes(from) && text.startsWith(to, index - to.indexOf(from))) continue;
        if (company && !keepsCompany(text, from, index, company)) continue;
        yield {
          index,
          length: from.length,
          message: `“${from}”是错别字。`,
          hint: `请改为“${to}”。`,
          replacement: to,
        };
      }
    }
    for (const { index, text: wrong, value } of findTypos(text)) {
      if (isCitedSlip(text, index, wrong.length)) continue;
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
