import { measureIsClear } from '../../scripts/check/rules/measure-is-clear.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(measureIsClear, {
  valid: {
    'one after another': supportingRule('一户户走访，一次次上门，一年年接着干。'),
    'days of work': supportingRule('30个工作日内，3个年级，2个日常项目。'),
    'units that are said once': supportingRule(
      '每五个工作日日志一次，第三天天津方面回复；三名名单外人员，两户户主，5日内内部公示，三人以上上报，十日以下列明。',
    ),
    'bounds that are clear': supportingRule(
      '三至五人，不少于五次，不超过10日，5%至8%，二日至三日内，1至2年。',
    ),
    'work and areas': supportingRule('抽调15个工作人员，120平方公里，三个工作组，面积1200平方米，水深2米。'),
    'years that go on': supportingRule('一年年度考核，十二个月月末结账。'),
  },
  invalid: {
    'days that are counted as things': {
      source: supportingRule('自受理之日起30个日内答复，满5个年。'),
      findings: ['2:7 “30个日”的单位写错了。', '2:16 “5个年”的单位写错了。'],
    },
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
      source: supportingRule('联系农户2-3户左右，会议最多三次以上，至少五盒以内，载重4500千克以上及以下。'),
      findings: [
        '2:5 “2-3户左右”的界限不清。',
        '2:14 “最多三次以上”前后矛盾。',
        '2:21 “至少五盒以内”前后矛盾。',
        '2:30 “4500千克以上及以下”前后矛盾。',
      ],
    },
    'a unit cut short': {
      source: supportingRule('15个作日内答复，7工日补正，20个工作内办结；库房面积120平方，限高4.5米米。'),
      findings: [
        '2:1 “15个作日”的单位写错了。',
        '2:10 “7工日”的单位写错了。',
        '2:16 “20个工作”的单位写错了。',
        '2:29 “120平方”的单位不全。',
        '2:39 “5米米”的单位重叠。',
      ],
    },
  },
});
