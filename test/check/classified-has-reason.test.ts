import { classifiedHasReason } from '../../scripts/check/rules/classified-has-reason.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(classifiedHasReason, {
  valid: {
    'a secret with its level': power({
      公开: '{范围: 不公开}',
      不公开理由: '{理由: 依法确定为秘密级, 审查人: 保密审查岗}',
    }),
    'a public power': power(),
    'a scope that cannot be read': power({ 公开: '{范围: 内部}' }),
    'a classified power with reason and reviewer': power({
      公开: '{范围: 不公开}',
      不公开理由:
        '{理由: 涉及国家秘密, 保密依据: 《中华人民共和国保守国家秘密法》第十三条, 审查人: 保密审查岗}',
    }),
  },
  invalid: {
    'a reason that is yet to be found': {
      source: power({
        公开: '{范围: 不公开}',
        不公开理由: '{理由: 待定, 保密依据: 《中华人民共和国保守国家秘密法》第十三条, 审查人: 文书岗}',
      }),
      findings: ['7:9 “待定”不是不公开的理由。'],
    },
    'what is no reason, and no level': {
      source: power({
        公开: '{范围: 不公开}',
        不公开理由: '{理由: 按惯例办，确定为内部级, 审查人: 保密审查岗}',
      }),
      findings: ['7:9 “内部级”不是国家秘密的密级。', '7:9 “按惯例办，确定为内部级”不是不公开的理由。'],
    },
    'a classified power without reasons': {
      source: power({ 公开: '{范围: 不公开}' }),
      findings: ['6:6 “收文办理”不公开，但没有写明理由、保密依据和审查人。'],
    },
    'a reason without a reviewer': {
      source: power({ 公开: '{范围: 不公开}', 不公开理由: '{理由: 涉及国家秘密}' }),
      findings: ['7:1 “收文办理”不公开，但没有写明由哪个岗位审查。'],
    },
  },
});
