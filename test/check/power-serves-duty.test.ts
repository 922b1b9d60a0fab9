import { powerServesDuty } from '../../scripts/check/rules/power-serves-duty.ts';
import { department, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerServesDuty, {
  valid: {
    'every duty served': { ...power({ 对应职责: '[1]' }), ...department('## 职能职责\n\n1. 办理公文。') },
    'the duty that closes every list': {
      ...power({ 对应职责: '[1]' }),
      ...department('## 职能职责\n\n1. 办理公文。\n2. 完成镇政府交办的其他工作。'),
    },
  },
  invalid: {
    'a power without a duty': {
      source: { ...power(), ...department('## 职能职责\n\n1. 办理公文。') },
      findings: ['1:1 “收文办理”没有写明对应哪一项职责。'],
    },
    'a duty that no power serves': {
      source: { ...power({ 对应职责: '[1]' }), ...department('## 职能职责\n\n1. 办理公文。\n2. 管理印章。') },
      findings: ['科室.md:8:1 职责“2.管理印章。”没有权力与它对应。'],
    },
  },
});
