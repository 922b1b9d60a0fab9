import { fineHasPower } from '../../scripts/check/rules/fine-has-power.ts';
import { power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const LIBRARY = unit({ 名称: '示范县图书馆' });

testRule(fineHasPower, {
  valid: {
    'a unit that may punish': {
      ...power({ 类别: '行政处罚' }),
      ...supportingRule('逾期不改的，处500元罚款。'),
    },
    'a fine of somebody else': {
      ...LIBRARY,
      ...supportingRule(
        '涉嫌违法的，移送公安机关，由其处500元罚款；不得以罚款代替整改；依照《消防法》处以罚款。',
      ),
    },
    'damages and talk of fines': {
      ...LIBRARY,
      ...supportingRule('损坏器材的，照价赔偿。罚款收入全额上缴国库。'),
    },
  },
  invalid: {
    'fines for those who come and for those who work here': {
      source: {
        ...LIBRARY,
        ...supportingRule('污损图书的，罚款后办理归还。无故缺席的，每次罚款50元，情节严重的处200元罚款。'),
      },
      findings: [
        '01-办文制度.md:2:7 “罚款后”设了罚款，本单位的职权目录里没有行政处罚。',
        '01-办文制度.md:2:23 “罚款50元”设了罚款，本单位的职权目录里没有行政处罚。',
        '01-办文制度.md:2:34 “处200元罚款”设了罚款，本单位的职权目录里没有行政处罚。',
      ],
    },
  },
});
