import { amountHasUnit } from '../../scripts/check/rules/amount-has-unit.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(amountHasUnit, {
  valid: {
    'spans with their unit': supportingRule('检查后24～48小时，间隔3～5天，此后3—5年。'),
    'rows of items': supportingRule('每人1、2、3项，每年2、3次，每户8元。'),
    'ranges whose ends both have their unit, or days': supportingRule(
      '长5米至8米，10%～20%，3月5日至8，3—5天，从5米到8楼，20米至今。',
    ),
    'amounts with their units': supportingRule(
      '采购1000元以上的，补贴每亩200元，不超过30人，押金为500元整。',
    ),
    'what has no unit': supportingRule(
      '得分低于60的不合格，编号超过100的换页，分值高于15，热线标准12345，2020以上。',
    ),
    'years and documents': supportingRule('超过2025年的，执行标准GB 18466的规定，密度低于20的土壤。'),
    'a table whose head names the unit': supportingRule('|项目|标准（元）|\n|---|---|\n|伙食|不超过100|'),
  },
  invalid: {
    'a span of nothing, and days': {
      source: supportingRule('CT为检查后24～48，管路更换间隔为7日～14，遇污染随时更换。'),
      findings: ['2:7 “24～48”没有写明单位。', '2:20 “7日～14”只有前一个数写了单位。'],
    },
    'one of several prices': {
      source: supportingRule('伙食费：小学每生每天8、初中每生每天10元。'),
      findings: ['2:11 “8”没有写明单位。'],
    },
    'a range of which one end lacks its unit': {
      source: supportingRule('水深1.5米—2之间，气温5℃—30，抽查10%至20的项目。'),
      findings: [
        '2:3 “1.5米—2”只有前一个数写了单位。',
        '2:14 “5℃—30”只有前一个数写了单位。',
        '2:22 “10%至20”只有前一个数写了单位。',
      ],
    },
    'sums and numbers without a unit': {
      source: supportingRule(
        '采购1000以上的报批，押金为500，补助每人每天100，全年不超过3000，宅基地不超过120。',
      ),
      findings: [
        '2:3 “1000以上”没有写明单位。',
        '2:16 “500”没有写明单位。',
        '2:26 “100”没有写明单位。',
        '2:35 “3000”没有写明单位。',
        '2:46 “120”没有写明单位。',
      ],
    },
  },
});
