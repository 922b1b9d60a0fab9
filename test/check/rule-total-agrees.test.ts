import { ruleTotalAgrees } from '../../scripts/check/rules/rule-total-agrees.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const STEPS =
  '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1个工作日 | 2 |\n| 2 | 查验 | 文书岗 | 3个工作日 | 3 |\n| 3 | 审定 | 馆长 | 2个工作日 | 结束 |';

/** A rule made for a power that promises `promise`. */
const rule = (text: string, promise: string, more: Readonly<Record<string, string>> = {}) => ({
  ...supportingRule(text, { 对应职权: '[SFS-QT-001]' }),
  ...power({ 承诺时限: promise, ...more }, STEPS),
});

testRule(ruleTotalAgrees, {
  valid: {
    'the same total': rule('从登记到审定，合计不超过七个工作日。', '7个工作日'),
    'another unit': rule('自受理之日起二十日内办结。', '8个工作日'),
    'another case': rule('情况复杂的，经批准可以延长，合计不超过30个工作日。', '8个工作日'),
    'the limit of the law': rule('自受理之日起20个工作日内办结。', '8个工作日', { 法定时限: '20个工作日' }),
    'a step that is spoken of': rule('查验自受理之日起3个工作日内办结。', '8个工作日'),
    'a rule for no power': {
      ...supportingRule('全程不超过9个工作日。'),
      ...power({ 承诺时限: '8个工作日' }, STEPS),
    },
  },
  invalid: {
    'another total': {
      source: rule('从登记到审定，合计不超过九个工作日。', '8个工作日'),
      findings: ['5:8 《办文制度》写的总时限是9个工作日，“收文办理”登记的承诺时限是8个工作日。'],
    },
    'another time to settle the matter': {
      source: rule('查档申请自受理之日起十个工作日内办结。', '8个工作日'),
      findings: ['5:5 《办文制度》写的总时限是10个工作日，“收文办理”登记的承诺时限是8个工作日。'],
    },
    'the promise, where the parts and the steps make the total of the rule': {
      source: rule('登记一个工作日，查验三个工作日，审定两个工作日，合计六个工作日。', '8个工作日'),
      findings: [
        '01-收文办理.md:7:1 《办文制度》写的总时限是6个工作日，“收文办理”登记的承诺时限是8个工作日。',
      ],
    },
    'a promise that the rule repeats': {
      source: rule('查档应当在二十日内办结，本馆承诺在9个工作日内完成。', '8个工作日'),
      findings: ['5:15 《办文制度》写的总时限是9个工作日，“收文办理”登记的承诺时限是8个工作日。'],
    },
    'a rule that only the power names': {
      source: {
        ...supportingRule('办理时限为9个工作日。'),
        ...power({ 承诺时限: '8个工作日', 配套制度: '[办文制度]' }, STEPS),
      },
      findings: ['2:1 《办文制度》写的总时限是9个工作日，“收文办理”登记的承诺时限是8个工作日。'],
    },
    'a list of promises for powers that the rule is not made for': {
      source: {
        ...supportingRule('（一）收文办理，承诺时限为11个工作日；'),
        ...power({ 承诺时限: '8个工作日' }, STEPS),
      },
      findings: ['2:9 《办文制度》写的总时限是11个工作日，“收文办理”登记的承诺时限是8个工作日。'],
    },
    'a promise that is shortened': {
      source: rule('本馆把时限由二十日压缩至9个工作日。', '8个工作日'),
      findings: ['5:10 《办文制度》写的总时限是9个工作日，“收文办理”登记的承诺时限是8个工作日。'],
    },
  },
});
