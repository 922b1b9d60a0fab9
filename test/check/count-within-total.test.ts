import { countWithinTotal } from '../../scripts/check/rules/count-within-total.ts';
import { supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const street = (text: string) => ({
  ...unit({ 名称: '示范区望山街道办事处' }, '本街道辖八个社区、3个行政村，有三万人。'),
  ...supportingRule(text),
});

testRule(countWithinTotal, {
  valid: {
    'all, or some': street('八个社区每月上报，3个行政村每季上报，其中两个社区设代办点。'),
    'counts of something else': street('第九个社区挂牌以后另行安排，每十个网格设一名网格长。'),
    'a unit that does not say how many': supportingRule('九个社区每月上报。'),
  },
  invalid: {
    'more than there are': {
      source: street('十八个社区每月上报，13个行政村每季上报。'),
      findings: [
        '01-办文制度.md:2:1 “十八个社区”比一共有的还多，“示范区望山街道办事处”写的是“八个社区”。',
        '01-办文制度.md:2:11 “13个行政村”比一共有的还多，“示范区望山街道办事处”写的是“3个行政村”。',
      ],
    },
  },
});
