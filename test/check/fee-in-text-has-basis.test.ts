import { feeInTextHasBasis } from '../../scripts/check/rules/fee-in-text-has-basis.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(feeInTextHasBasis, {
  valid: {
    'a fee with its basis': supportingRule(
      '依据《不动产登记收费标准》，每件收取80元。按照物价部门核定的标准，收取工本费10元。',
    ),
    'no fee': supportingRule('复印不收取费用。不得向群众收取工本费10元。退还已收取的200元。'),
    'money that is no fee': supportingRule(
      '会费每人收取20元，罚款每次收缴200元。收受礼金500元的，给予处分。伙食费每天收取100元，报销时扣除。',
    ),
  },
  invalid: {
    'a fee out of nothing': {
      source: supportingRule('复制档案的，每页收取10元。补办证件，工本费20元。'),
      findings: [
        '2:7 “每页收取10元”是收费，这里没有写明依据。',
        '2:20 “工本费20元”是收费，这里没有写明依据。',
      ],
    },
    'a fee for what the office does anyway': {
      source: supportingRule(
        '行动不便的可以上门，按里程收取上门费。急件可以收取加急费。卸载的车辆停放期间，收取停车费。不收取资料费，商场收取停车费。',
      ),
      findings: [
        '2:11 “按里程收取上门费”是收费，这里没有写明依据。',
        '2:22 “可以收取加急费”是收费，这里没有写明依据。',
        '2:40 “收取停车费”是收费，这里没有写明依据。',
      ],
    },
    'a fee behind a paper that sets none': {
      source: supportingRule(
        '按照《关于推进政务服务便利化的指导意见》的要求，大厅设置咨询台，进场项目每宗收场地费200元。每车次收停车费5元。',
      ),
      findings: [
        '2:37 “每宗收场地费200元”是收费，这里没有写明依据。',
        '2:48 “每车次收停车费5元”是收费，这里没有写明依据。',
      ],
    },
    'a price for each': {
      source: supportingRule('打印材料每份收费5元，复制图纸按2元/页收取，另收取成本费每页0.5元。'),
      findings: [
        '2:5 “每份收费5元”是收费，这里没有写明依据。',
        '2:17 “2元/页”是收费，这里没有写明依据。',
        '2:25 “收取成本费每页0.5元”是收费，这里没有写明依据。',
      ],
    },
  },
});
