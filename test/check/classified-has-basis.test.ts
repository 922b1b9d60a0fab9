import { classifiedHasBasis } from '../../scripts/check/rules/classified-has-basis.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(classifiedHasBasis, {
  valid: {
    'a citation': power({
      公开: '{范围: 不公开}',
      不公开理由: '{保密依据: 《中华人民共和国保守国家秘密法》第十三条}',
    }),
    'an internal power': power({ 公开: '{范围: 单位内部}' }),
    'no reason at all, which another rule tells': power({ 公开: '{范围: 不公开}' }),
  },
  invalid: {
    'no basis': {
      source: power({ 公开: '{范围: 不公开}', 不公开理由: '{审查人: 保密员}' }),
      findings: ['7:1 “收文办理”不公开，但没有写明保密依据。'],
    },
    'a basis that names no law': {
      source: power({ 公开: '{范围: 不公开}', 不公开理由: '{保密依据: 有关规定}' }),
      findings: ['7:9 保密依据“有关规定”没有写出法规名称。'],
    },
  },
});
