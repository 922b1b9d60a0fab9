import type { Rule } from '../rule.ts';

export const complaintChannelPresent: Rule = {
  id: 'complaint-channel-present',
  severity: 'warning',
  summary: '每个单位要公布至少一种投诉举报渠道。',
  check({ units }, report) {
    for (const unit of units) {
      const { phones = [], address, email } = unit.complaint ?? {};
      if (phones.length > 0 || address || email) continue;
      report({
        entry: unit,
        // Where other things are told of it, the first of them is where the telephone should stand.
        field:
          ['受理科室', '办公时间'].map((key) => `投诉举报.${key}`).find((key) => unit.places.has(key)) ??
          '投诉举报',
        message: `“${unit.name}”没有投诉举报的电话、地址或者邮箱。`,
        hint: '请在“投诉举报”下至少填写“电话”“地址”“邮箱”中的一项。',
      });
    }
  },
};
