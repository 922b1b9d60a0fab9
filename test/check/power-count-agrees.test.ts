import { powerCountAgrees } from '../../scripts/check/rules/power-count-agrees.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const office = (preface: string) => ({
  ...unit({}, preface),
  ...power(),
  ...power({ 编码: 'SFS-GG-001', 类别: '公共服务' }, '', '收发室/职权/01-办公室/02-查档.md'),
});

testRule(powerCountAgrees, {
  valid: {
    'as many as there are': office('本册收录职权2项：公共服务1项，内部管理1项。'),
    'how many there were': office('原有职权5项，取消公共服务3项。'),
    'a unit whose powers are not written yet': unit({}, '本册收录职权12项。'),
  },
  invalid: {
    'another number in all': {
      source: office('本册收录职权3项。'),
      findings: ['6:1 这里说职权有3项，册中收了2项。'],
    },
    'another number of a kind': {
      source: office('其中对内的不算，公共服务类共两项。\n\n对内的职权收三项。'),
      findings: ['8:1 这里说对内的职权有3项，册中收了1项。'],
    },
  },
});
