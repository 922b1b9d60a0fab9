import { measureIsClear } from '../../scripts/check/rules/measure-is-clear.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(measureIsClear, {
  valid: {
    'units that are said once': supportingRule(
      '每五个工作日日志一次，第三天天津方面回复；三名名单外人员，两户户主，5日内内部公示，三人以上上报，十日以下列明。',
    ),
    'bounds that are clear': supportingRule(
      '三至五人，不少于五次，不超过10日，5%至8%，二日至三日内，1至2年。',
    ),
    'years that go on': supportingRule('一年年度考核，十二个月月末结账。'),
  },
  invalid: {
    'a unit twice': {
      source: supportingRule('应当在七个工作日天内补正，二十日工作日内办结，满30日内内报送，补贴200元元。'),
      findings: [
        '2:4 “七个工作日天”的单位重叠。',
        '2:14 “二十日工作日”的单位重叠。',
        '2:25 “30日内内”的界限写了两遍。',
        '2:35 “200元元”的单位重叠。',
      ],
    },
    'a share twice': {
      source: supportingRule('抽查比例为百分之五%。'),
      findings: ['2:6 “百分之五%”既写“百分之”又写百分号。'],
    },
    'bounds that contradict': {
      source: supportingRule('值班每月不少于五次以下，联系农户2-3户以上，会议最多三次以上。'),
      findings: [
        '2:5 “不少于五次以下”前后矛盾。',
        '2:17 “2-3户以上”的界限不清。',
        '2:26 “最多三次以上”前后矛盾。',
      ],
    },
  },
});
