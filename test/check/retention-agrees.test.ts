import { retentionAgrees } from '../../scripts/check/rules/retention-agrees.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(retentionAgrees, {
  valid: {
    'the same term': {
      ...supportingRule('会议记录保存十年。', {}, '会议制度'),
      ...supportingRule('会议记录保存十年，会议录音保存一年。', {}, '档案制度'),
    },
    'materials without a name of their own': {
      ...supportingRule('有关材料保存十年。', {}, '会议制度'),
      ...supportingRule('有关材料保存五年。', {}, '档案制度'),
    },
  },
  invalid: {
    'another term elsewhere': {
      source: {
        ...supportingRule('会议记录保存十年。', {}, '会议制度'),
        ...supportingRule('会议纪要的保管期限为永久，会议记录保存五年。', {}, '档案制度'),
      },
      findings: ['01-档案制度.md:2:14 “会议记录”这里写保存“五年”，“会议制度”写的是“十年”。'],
    },
  },
});
