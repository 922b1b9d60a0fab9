import { lawNumberFits } from '../../scripts/check/rules/law-number-fits.ts';
import { law, power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawNumberFits, {
  valid: {
    'the number of a rule of the unit, in older brackets there': {
      ...power({}, '见《办文制度》（示收发〔2026〕18号）。'),
      ...supportingRule('', { 文号: '示收发[2026]18号' }),
    },
    'its own number': {
      ...power({}, '依照《信访条例》（国务院令第431号）办理。'),
      ...law('信访条例', { 文号: '国务院令第431号' }),
    },
    'the number that made it and one that changed it later': {
      ...power({}, '见《信访条例》（国务院令第431号）和《信访条例》（国务院令第588号）。'),
      ...law('信访条例', { 文号: '国务院令第431号', 修正日期: '2011-01-08' }),
    },
    'an order of the president, whose number another law has, too': {
      ...power({}, '见《测绘法》（主席令第7号）、《档案法》（中华人民共和国主席令第七号）。'),
      ...law('中华人民共和国测绘法', { 文号: '主席令第七号' }),
      ...law('中华人民共和国档案法', { 文号: '主席令第七号' }),
    },
    'an old number that says what it did': {
      ...power({}, '见《信访条例》（国务院令第185号公布，国务院令第431号修订）。'),
      ...law('信访条例', {
        文号: '国务院令第431号',
        施行日期: '2005-05-01',
        沿革: '[{施行日期: 1996-01-01, 文号: 国务院令第185号}]',
      }),
    },
  },
  invalid: {
    'a decree that was given before the law': {
      source: {
        ...power({ 依据: '《灾害救助条例》（国务院令第449号）第二条' }),
        ...law('灾害救助条例', { 文号: '国务院令第577号', 修正日期: '2019-03-02', 施行日期: '2010-09-01' }),
      },
      findings: ['4:5 “国务院令第449号”不是《灾害救助条例》的文号。'],
    },
    'another number than that of the rule of the unit': {
      source: {
        ...power({}, '见《办文制度》（示收发〔2026〕81号）。'),
        ...supportingRule('', { 文号: '示收发〔2026〕18号' }),
      },
      findings: ['9:9 “示收发〔2026〕81号”不是《办文制度》的文号。'],
    },
    'two digits of its own number in the other order': {
      source: {
        ...power({}, '依照《财政违法行为处罚处分条例》（国务院令第472号）处理。'),
        ...law('财政违法行为处罚处分条例', { 文号: '国务院令第427号', 修正日期: '2011-01-08' }),
      },
      findings: ['9:3 “国务院令第472号”不是《财政违法行为处罚处分条例》的文号。'],
    },
    'an order of a ministry': {
      source: {
        ...power({}, '依照《公共租赁住房管理办法》（住房和城乡建设部令第17号）办理。'),
        ...law('公共租赁住房管理办法', { 层级: '部门规章', 文号: '住房和城乡建设部令第11号' }),
      },
      findings: ['9:3 “住房和城乡建设部令第17号”不是《公共租赁住房管理办法》的文号。'],
    },
    'a number without 第, and an order of the president': {
      source: {
        ...power({}, '依照《信访条例》（国务院令711号）和《档案法》（主席令第8号）办理。'),
        ...law('信访条例', { 文号: '国务院令第431号' }),
        ...law('政府信息公开条例', { 文号: '国务院令第711号' }),
        ...law('中华人民共和国档案法', { 文号: '主席令第七号' }),
      },
      findings: [
        '9:3 “国务院令第711号”不是《信访条例》的文号，而是《政府信息公开条例》的文号。',
        '9:20 “主席令第8号”不是《中华人民共和国档案法》的文号。',
      ],
    },
    'the number of an older text': {
      source: {
        ...power({}, '依照《信访条例》（国务院令第185号，2005年修订）办理。'),
        ...law('信访条例', {
          文号: '国务院令第431号',
          施行日期: '2005-05-01',
          沿革: '[{施行日期: 1996-01-01, 文号: 国务院令第185号}]',
        }),
      },
      findings: ['9:3 “国务院令第185号”是《信访条例》2005-05-01以前的文本的文号。'],
    },
    'a decree of the same months': {
      source: {
        ...power({}, '依照《信访条例》（国务院令第432号）办理。'),
        ...law('信访条例', { 文号: '国务院令第431号', 修正日期: '2011-01-08' }),
      },
      findings: ['9:3 “国务院令第432号”不是《信访条例》的文号。'],
    },
    'another number of the same agency': {
      source: {
        ...power({}, '按照国办发〔2018〕115号《关于加强档案工作的意见》办理。'),
        ...law('关于加强档案工作的意见', { 层级: '规范性文件', 文号: '国办发〔2018〕118号' }),
      },
      findings: ['9:3 “国办发〔2018〕115号”不是《关于加强档案工作的意见》的文号。'],
    },
    'the number of another law': {
      source: {
        ...power({}, '依照《信访条例》（国务院令第711号）办理。'),
        ...law('信访条例', { 文号: '国务院令第431号' }),
        ...law('政府信息公开条例', { 文号: '国务院令第711号' }),
      },
      findings: ['9:3 “国务院令第711号”不是《信访条例》的文号，而是《政府信息公开条例》的文号。'],
    },
  },
});
