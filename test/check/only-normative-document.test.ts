import { onlyNormativeDocument } from '../../scripts/check/rules/only-normative-document.ts';
import { law, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(onlyNormativeDocument, {
  valid: {
    'a law besides': {
      ...power({ 类别: '行政检查', 依据: '[《中华人民共和国档案法》, 《关于加强档案工作的意见》]' }),
      ...law('中华人民共和国档案法'),
      ...law('机关档案管理规定', { 层级: '部门规章' }),
      ...law('关于加强档案工作的意见', { 层级: '规范性文件' }),
    },
  },
  invalid: {
    'an internal matter, by a document on something else': {
      source: {
        ...power({ 依据: '《关于加强档案工作的意见》' }),
        ...law('关于加强档案工作的意见', { 层级: '规范性文件' }),
      },
      findings: ['4:5 “收文办理”只以规范性文件为依据。'],
    },
    'nothing but a document': {
      source: {
        ...power({ 类别: '行政检查', 依据: '《关于加强档案工作的意见》' }),
        ...law('中华人民共和国档案法'),
        ...law('机关档案管理规定', { 层级: '部门规章' }),
        ...law('关于加强档案工作的意见', { 层级: '规范性文件' }),
      },
      findings: ['4:5 “收文办理”只以规范性文件为依据。'],
    },
  },
});
