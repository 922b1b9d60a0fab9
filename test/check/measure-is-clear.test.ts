import { measureIsClear } from '../../scripts/check/rules/measure-is-clear.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(measureIsClear, {
  valid: {
    'one after another': supportingRule('一户户走访，一次次上门。'),
    'units that are said once': supportingRule(
      '三名名单外人员，两户户主，5日内内部公示，三人以上上报，十日以下列明。',
    ),
    'bounds that are clear': supportingRule(
      '三至五人，不少于五次，不超过10日，5%至8%，二日至三日内，1至2年。',
    ),
    'work and areas': supportingRule('抽调15个工作人员，120平方公里，三个工作组，面积1200平方米，水深2米。'),
  },
  invalid: {
    'a unit twice': {
      source: supportingRule('满30日内内报送，补贴200元元。'),
      findings: ['2:2 “30日内内”的界限写了两遍。', '2:12 “200元元”的单位重叠。'],
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
      source: supportingRule('库房面积120平方，限高4.5米米。'),
      findings: ['2:5 “120平方”的单位不全。', '2:15 “5米米”的单位重叠。'],
    },
  },
});
