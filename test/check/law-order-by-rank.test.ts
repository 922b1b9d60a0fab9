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
    'a rule of the Party, and documents in whatever order': {
      ...power({
        依据: '[《信访工作条例》, 《中华人民共和国档案法》, 《关于办案的解释》, 《关于加强档案工作的意见》, 《纪律规定》]',
      }),
      ...law('信访工作条例', { 层级: '党内法规' }),
      ...law('纪律规定', { 层级: '党内法规' }),
      ...law('中华人民共和国档案法'),
      ...law('关于加强档案工作的意见', { 层级: '规范性文件' }),
      ...law('关于办案的解释', { 层级: '司法解释' }),
    },
  },
  invalid: {
    'a rule between laws, and not the laws behind it': {
      source: {
        ...power({
          依据: '[《中华人民共和国档案法》, 《机关档案管理规定》, 《中华人民共和国统计法》, 《档案法实施条例》]',
        }),
        ...law('中华人民共和国档案法'),
        ...law('中华人民共和国统计法'),
        ...law('档案法实施条例', { 层级: '行政法规' }),
        ...law('机关档案管理规定', { 层级: '部门规章' }),
      },
      findings: ['4:20 部门规章《机关档案管理规定》排在法律《中华人民共和国统计法》之前。'],
    },
    'a law behind all others': {
      source: {
        ...power({ 依据: '[《档案法实施条例》, 《机关档案管理规定》, 《中华人民共和国档案法》]' }),
        ...law('中华人民共和国档案法'),
        ...law('档案法实施条例', { 层级: '行政法规' }),
        ...law('机关档案管理规定', { 层级: '部门规章' }),
      },
      findings: ['4:29 法律《中华人民共和国档案法》排在行政法规《档案法实施条例》之后。'],
    },
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
