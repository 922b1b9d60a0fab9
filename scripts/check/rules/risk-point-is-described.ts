import type { Rule } from '../rule.ts';
import { riskPoints } from '../views/risk-points.ts';
import { isFiller } from '../wording/hollow-answers.ts';

export const riskPointIsDescribed: Rule = {
  id: 'risk-point-is-described',
  severity: 'warning',
  summary: '风险表的每一行都要写明是什么风险，不能只有防范措施。',
  check(_compilation, report, context) {
    for (const { number, name, description, place, places } of context.share(riskPoints)) {
      const isDescribed = Boolean(description?.trim()) && !isFiller(description ?? '');
      if (name.trim() !== '' && (isDescribed || !places.has('风险表现'))) continue;
      const isNamed = name.trim() !== '';
      report({
        place: (isNamed ? places.get('风险表现') : places.get('风险点')) ?? place,
        message: isNamed
          ? `风险点“${name}”没有写明风险表现。`
          : `风险表第${number}行没有写明风险点${description?.trim() ? '' : '和风险表现'}。`,
        hint: '请写明可能出什么问题；没有风险的，请删去这一行。',
      });
    }
  },
};
