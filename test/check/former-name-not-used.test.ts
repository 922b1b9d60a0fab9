import { formerNameNotUsed } from '../../scripts/check/rules/former-name-not-used.ts';
import { supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const office = unit({ 名称: '示范县枫林街道办事处', 曾用名: '[枫林镇人民政府]' });
const rule = (body: string) => ({ ...office, ...supportingRule(body) });

testRule(formerNameNotUsed, {
  valid: {
    'when it was founded': rule('枫林镇人民政府成立于1956年10月。'),
    'the past': rule('本街道的前身是枫林镇人民政府。原枫林镇人民政府的档案由本街道接收。'),
    'the title of an old document': rule('《枫林镇人民政府办事守则》由本汇编代替。'),
    'an office without former names': { ...unit(), ...supportingRule('由枫林镇人民政府协助。') },
    'the times that are told of': rule(
      '20世纪60年代，这里由枫林镇人民政府管辖。1996年枫林镇人民政府颁发的房契仍然作数。',
    ),
    'a further short name': {
      ...unit({ 名称: '示范县枫林街道办事处', 简称: '[枫林街道办, 枫林办事处]' }),
      ...supportingRule('由枫林办事处负责解释。'),
    },
  },
  invalid: {
    'a former name for the office of today': {
      source: rule('本制度由枫林镇人民政府负责解释。'),
      findings: ['01-办文制度.md:2:5 “枫林镇人民政府”是本单位的曾用名。'],
    },
    'a former name since some year': {
      source: rule('自2015年起，由枫林镇人民政府负责收费。'),
      findings: ['01-办文制度.md:2:10 “枫林镇人民政府”是本单位的曾用名。'],
    },
  },
});
