import { toneIsOfficial } from '../../scripts/check/rules/tone-is-official.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(toneIsOfficial, {
  valid: {
    'numbers behind a month': supportingRule('查验2026年3月8号文件，12月5号楼交付，6月3日前报送。'),
    'what offices write': supportingRule(
      '必须的材料由申请人提供，先行登记就是立案，亲属回避，随便改动的从严处理，再次说明，超级市场。',
    ),
    'what somebody said': supportingRule('不得以“看着办”“以后再说”答复群众。'),
  },
  invalid: {
    'a day as it is said': {
      source: supportingRule('各科室于5月28号前报送名单。'),
      findings: ['2:7 “28号”是口头的说法。'],
    },
    'what people say': {
      source: supportingRule('服务好是必须的。问题当场搞定，罚款看着办，细节以后再说，亲，材料差不多就行。'),
      findings: [
        '2:5 “必须的”是口头的说法。',
        '2:13 “搞定”是口头的说法。',
        '2:18 “看着办”是口头的说法。',
        '2:24 “以后再说”是口头的说法。',
        '2:29 “亲”是口头的说法。',
        '2:33 “差不多就行”是口头的说法。',
      ],
    },
  },
});
