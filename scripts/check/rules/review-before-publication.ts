import type { Rule } from '../rule.ts';

export const reviewBeforePublication: Rule = {
  id: 'review-before-publication',
  severity: 'notice',
  summary: '公布以前，文本要送审。',
  check({ units, powers, rules, assessments }, report) {
    for (const unit of units) {
      if (!unit.site || (unit.status !== undefined && unit.status !== '草案')) continue;
      const isOpen = [...powers, ...rules, ...assessments].some(
        (entry) => entry.unit === unit.folder && entry.disclosure.scope === '社会',
      );
      if (!isOpen) continue;
      report({
        entry: unit,
        field: '状态',
        message: `“${unit.name}”还是草案，就登记了公布它的网站。`,
        hint: '请先送审；送审以后把“状态”改为“送审”，审定以后改为“审定”，再公布。',
      });
    }
  },
};
