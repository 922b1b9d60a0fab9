import { formerNameNotUsed } from '../../scripts/check/rules/former-name-not-used.ts';
import { supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const office = unit({ 名称: '示范县枫林街道办事处', 曾用名: '[枫林镇人民政府]' });
const rule = (body: string) => ({ ...office, ...supportingRule(body) });

testRule(formerNameNotUsed, {
  valid: {
    'the past': rule('本街道的前身是枫林镇人民政府。原枫林镇人民政府的档案由本街道接收。'),
    'the title of an old document': rule('《枫林镇人民政府办事守则》由本汇编代替。'),
    'an office without former names': { ...unit(), ...supportingRule('由枫林镇人民政府协助。') },
  },
  invalid: {
    'a former name for the office of today': {
      source: rule('本制度由枫林镇人民政府负责解释。'),
      findings: ['01-办文制度.md:2:5 “枫林镇人民政府”是本单位的曾用名。'],
    },
  },
});
