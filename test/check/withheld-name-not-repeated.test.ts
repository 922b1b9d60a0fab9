import { withheldNameNotRepeated } from '../../scripts/check/rules/withheld-name-not-repeated.ts';
import { law, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(withheldNameNotRepeated, {
  valid: {
    'other words': {
      ...power({}, '收到后及时传递。'),
      ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
    },
    'the name in an internal passage': {
      ...power({}, ':::内部\n\n转入要件传递。\n\n:::'),
      ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
    },
    'the name inside a longer public name': {
      ...power({}, '依照《要件传递工作条例》办理。'),
      ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
      ...law('要件传递工作条例'),
    },
    'the name in a text that nobody outside reads': {
      ...power({ 公开: '{范围: 单位内部}' }, '转入要件传递。'),
      ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
    },
  },
  invalid: {
    'the name in a sentence': {
      source: {
        ...power({}, '收到后转入要件传递\n程序。'),
        ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
      },
      findings: ['9:6 公开的文字出现了不公开的名称“要件传递”。'],
    },
    'the name broken over two lines': {
      source: {
        ...power({}, '收到后转入要件\n传递程序。'),
        ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
      },
      findings: ['9:6 公开的文字出现了不公开的名称“要件传递”。'],
    },
    'the name in a field and in a step': {
      source: {
        ...power(
          { 办理条件: '[完成要件传递]' },
          '## 办理程序\n\n| 步骤 | 环节 |\n| --- | --- |\n| 1 | 要件传递 |',
        ),
        ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
      },
      findings: [
        '7:10 公开的文字出现了不公开的名称“要件传递”。',
        '14:7 公开的文字出现了不公开的名称“要件传递”。',
      ],
    },
    'the name on a chart': {
      source: {
        ...power(
          {},
          '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[要件传递]\n  A --> 结束([结束])\n```',
        ),
        ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
      },
      findings: ['13:16 公开的文字出现了不公开的名称“要件传递”。'],
    },
    'the name of a power in book marks': {
      source: {
        ...power({}, '见《要件传递》。'),
        ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
      },
      findings: ['9:3 公开的文字出现了不公开的名称“要件传递”。'],
    },
  },
});
