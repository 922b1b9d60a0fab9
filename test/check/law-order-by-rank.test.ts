import { lawOrderByRank } from '../../scripts/check/rules/law-order-by-rank.ts';
import { law, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawOrderByRank, {
  valid: {
    'the order of rank': {
      ...power({ 依据: '[《中华人民共和国档案法》, 《机关档案管理规定》]' }),
      ...law('中华人民共和国档案法'),
      ...law('机关档案管理规定', { 层级: '部门规章' }),
      ...law('关于加强档案工作的意见', { 层级: '规范性文件' }),
    },
  },
  invalid: {
    'a rule before a law': {
      source: {
        ...power({ 依据: '[《机关档案管理规定》, 《中华人民共和国档案法》]' }),
        ...law('中华人民共和国档案法'),
        ...law('机关档案管理规定', { 层级: '部门规章' }),
        ...law('关于加强档案工作的意见', { 层级: '规范性文件' }),
      },
      findings: ['4:18 法律《中华人民共和国档案法》排在部门规章《机关档案管理规定》之后。'],
    },
  },
});
