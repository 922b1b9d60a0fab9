import { tiersCoverRange } from '../../scripts/check/rules/tiers-cover-range.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(tiersCoverRange, {
  valid: {
    'whole scores': assessment({
      总分: '100',
      取整: '是',
      等级: '[{名称: 合格, 下限: 60, 上限: 100}, {名称: 不合格, 上限: 59}]',
    }),
    decimals: assessment({ 等级: '[{名称: 合格, 下限: 60}, {名称: 不合格, 上限: 59.9}]' }),
  },
  invalid: {
    'a gap': {
      source: assessment({
        取整: '是',
        等级: '[{名称: 优秀, 下限: 90}, {名称: 合格, 下限: 60, 上限: 88}, {名称: 不合格, 上限: 59}]',
      }),
      findings: ['3:6 等级“合格”和“优秀”之间有空档：88和90之间的得分不属于任何等级。'],
    },
    'a score in two tiers': {
      source: assessment({ 等级: '[{名称: 优秀, 下限: 90}, {名称: 合格, 上限: 90}]' }),
      findings: ['2:6 等级“合格”和“优秀”重叠：90分同时属于两个等级。'],
    },
    'decimals that fall between whole bounds': {
      source: assessment({ 取整: '否', 等级: '[{名称: 合格, 下限: 60}, {名称: 不合格, 上限: 59}]' }),
      findings: ['3:6 等级“不合格”和“合格”之间有空档：59和60之间的得分不属于任何等级。'],
    },
    'scores below and above all tiers': {
      source: assessment({ 总分: '100', 等级: '[{名称: 合格, 下限: 60, 上限: 90}]' }),
      findings: ['3:6 60分以下的得分不属于任何等级。', '3:6 90分以上的得分不属于任何等级，总分是100分。'],
    },
  },
});
