import { outwardPowerIsPublic } from '../../scripts/check/rules/outward-power-is-public.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(outwardPowerIsPublic, {
  valid: {
    'a public power': power({ 类别: '行政检查' }),
    'an internal matter': power({ 公开: '{范围: 单位内部, 形式: [公告栏], 时间: 长期}' }),
  },
  invalid: {
    'a class that was abolished, where the code tells that it concerns citizens': {
      source: power({
        编码: 'SFS-QT-002',
        类别: '行政审批（备案）',
        公开: '{范围: 单位内部, 形式: [公告栏], 时间: 长期}',
      }),
      findings: ['6:6 “收文办理”是其他行政权力，公开范围却是“单位内部”。'],
    },
    'a power over citizens kept inside': {
      source: power({ 类别: '行政检查', 公开: '{范围: 单位内部, 形式: [公告栏], 时间: 长期}' }),
      findings: ['6:6 “收文办理”是行政检查，公开范围却是“单位内部”。'],
    },
  },
});
