import { classifiedHasReason } from '../../scripts/check/rules/classified-has-reason.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(classifiedHasReason, {
  valid: {
    'a public power': power(),
    'a scope that cannot be read': power({ 公开: '{范围: 内部}' }),
    'a classified power with reason and reviewer': power({
      公开: '{范围: 不公开}',
      不公开理由:
        '{理由: 涉及国家秘密, 保密依据: 《中华人民共和国保守国家秘密法》第十三条, 审查人: 保密审查岗}',
    }),
  },
  invalid: {
    'a classified power without reasons': {
      source: power({ 公开: '{范围: 不公开}' }),
      findings: [
        '1:1 “收文办理”不公开，但没有写明理由。',
        '1:1 “收文办理”不公开，但没有写明由哪个岗位审查。',
      ],
    },
    'a reason without a reviewer': {
      source: power({ 公开: '{范围: 不公开}', 不公开理由: '{理由: 涉及国家秘密}' }),
      findings: ['7:1 “收文办理”不公开，但没有写明由哪个岗位审查。'],
    },
  },
});
