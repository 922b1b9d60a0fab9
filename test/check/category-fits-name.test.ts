import { categoryFitsName } from '../../scripts/check/rules/category-fits-name.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const named = (名称: string, 类别: string) => power({ 名称, 类别 });

testRule(categoryFitsName, {
  valid: {
    'a permit on request': power({ 名称: '采砂许可', 类别: '行政许可', 行使方式: '依申请' }),
    'a filing that is filed': named('民宿经营备案', '其他行政权力'),
    'a check of one’s own house': named('药房处方抽查', '内部管理'),
    'a name that tells nothing of the kind': named('围垦河道审批', '其他行政权力'),
    'a penalty with its hearing': named('行政处罚听证', '其他行政权力'),
    'a seizure under penalty law': named('电动车扣押', '行政处罚'),
  },
  invalid: {
    'a permit that nobody asks for, and a penalty on request': {
      source: {
        ...power({ 名称: '采砂许可', 类别: '行政许可', 行使方式: '依职权' }),
        ...power(
          { 名称: '违法采砂处罚', 编码: 'B', 类别: '行政处罚', 行使方式: '依申请' },
          '',
          '收发室/职权/01-办公室/02-处罚.md',
        ),
      },
      findings: [
        '8:1 行政许可都是依申请行使的，“采砂许可”的行使方式写的是“依职权”。',
        '02-处罚.md:8:1 行政处罚都是依职权行使的，“违法采砂处罚”的行使方式写的是“依申请”。',
      ],
    },
    'a filing that passes for a permit': {
      source: named('民宿经营备案', '行政许可'),
      findings: ['3:1 “民宿经营备案”登记的类别是“行政许可”，从名称看应当是“其他行政权力”。'],
    },
    'a benefit that passes for a reward': {
      source: named('孤儿基本生活补助发放', '行政奖励'),
      findings: ['3:1 “孤儿基本生活补助发放”登记的类别是“行政奖励”，从名称看应当是“行政给付”。'],
    },
    'a penalty among other powers': {
      source: named('违法采砂行为查处', '其他行政权力'),
      findings: ['3:1 “违法采砂行为查处”登记的类别是“其他行政权力”，从名称看应当是“行政处罚”。'],
    },
  },
});
