import { documentNumberHasForm } from '../../scripts/check/rules/document-number-has-form.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(documentNumberHasForm, {
  valid: {
    'numbers of other things': supportingRule('转发第5号通知，开发第2号地块，县人民政府令第3号。'),
    'codes of several offices of one unit': {
      ...supportingRule('', { 文号: '示收人〔2026〕8号' }, '借阅制度'),
      '收发室/制度/02-办文制度.md': '---\n文号: 示收发〔2026〕6号\n---\n',
      '收发室/制度/03-用印制度.md': '---\n文号: 示收发〔2026〕7号\n---\n',
      '档案馆/制度/01-保管制度.md': '---\n文号: 示档办〔2026〕2号\n---\n',
    },
    'a form that is called old': supportingRule('“示发〔2026〕第1号”的旧式写法不再使用。'),
    'an announcement, a permit and a year in other company': power(
      {},
      '见税务总局公告〔2026〕第3号、许可证编号[2026]011号、青自然资〔2026〕11号。',
    ),
    'the standard form': power({}, '见示移发〔2026〕3号、国办发〔2017〕47号。'),
    'a year behind a verb': power({}, '印发2026年第5号文件，收到来函2026年第3号。'),
    'a decree and a case': power({}, '见国务院令第711号，（2026）湘行终12号，岭仲裁字〔2026〕第31号。'),
  },
  invalid: {
    'a number without its year': {
      source: supportingRule('依照《办法》（栖文广旅发第9号）办理。'),
      findings: ['2:12 发文字号“发第9号”的写法不对：缺少年份，序号前不加“第”。'],
    },
    'round brackets in the number of the text itself': {
      source: supportingRule('当日登记。', { 文号: '浮发改（2026）10号' }),
      findings: ['2:8 发文字号“（2026）10号”的写法不对：年份应当用“〔〕”括起，现在是“（）”。'],
    },
    'low quotes for brackets behind any sign': {
      source: power({}, '依照岚应指„2026‟4号执行。'),
      findings: ['9:6 发文字号“„2026‟4号”的写法不对：年份应当用“〔〕”括起，现在是“„‟”。'],
    },
    'the code of another unit of the booklet': {
      source: {
        ...supportingRule('', { 文号: '示档办〔2026〕8号' }, '借阅制度'),
        '收发室/制度/02-办文制度.md': '---\n文号: 示收发〔2026〕6号\n---\n',
        '收发室/制度/03-用印制度.md': '---\n文号: 示收发〔2026〕7号\n---\n',
        '档案馆/制度/01-保管制度.md': '---\n文号: 示档办〔2026〕2号\n---\n',
      },
      findings: ['2:1 “示档办”是“档案馆”的发文代字，本单位其他制度用的是“示收发”。'],
    },
    '第 before the year': {
      source: power({}, '按照示党发第〔2026〕1号文件办理。'),
      findings: ['9:6 发文字号“第〔2026〕1号”的写法不对：年份和序号前都不加“第”。'],
    },
    'a year of two digits behind any letters of an office': {
      source: power({}, '按照澄金管〔24〕21号文件办理。'),
      findings: ['9:6 发文字号“〔24〕21号”的写法不对：年份要写四位数字。'],
    },
    'brackets, numerals and 号 in the wrong place': {
      source: supportingRule(
        '依据示政发2025〔12〕号、示政发〔二〇二五〕12号、示政发〔2025〕十二号和示政发〔2025〕12文件执行。',
      ),
      findings: [
        '2:6 发文字号“2025〔12〕号”的写法不对：“〔〕”括的是年份，不是序号。',
        '2:19 发文字号“〔二〇二五〕12号”的写法不对：年份用阿拉伯数字。',
        '2:32 发文字号“〔2025〕十二号”的写法不对：序号用阿拉伯数字。',
        '2:45 发文字号“〔2025〕12”的写法不对：序号后面缺“号”。',
      ],
    },
    'parts out of order': {
      source: power({}, '见示教通2026-15号、2026示发第9号。'),
      findings: [
        '9:5 发文字号“2026-15号”的写法不对：机关代字、年份、序号要依次写，年份用“〔〕”括起。',
        '9:14 发文字号“2026示发第9号”的写法不对：机关代字、年份、序号要依次写，年份用“〔〕”括起。',
      ],
    },
    'a code of any agency, in the text and under its key': {
      source: {
        ...supportingRule('见青自然资[2026]11号、青人社〔2026〕第3号、县卫健［2025］7号。', {
          文号: '青中医〔2025〕08号',
        }),
      },
      findings: [
        '2:8 发文字号“〔2025〕08号”的写法不对：序号不编虚位。',
        '5:6 发文字号“[2026]11号”的写法不对：年份应当用“〔〕”括起，现在是“[]”。',
        '5:19 发文字号“〔2026〕第3号”的写法不对：序号前不加“第”。',
        '5:32 发文字号“［2025］7号”的写法不对：年份应当用“〔〕”括起，现在是“［］”。',
      ],
    },
    'one bracket, a 年 inside and a short year': {
      source: power({}, '见示移发2026〕3号、示移发〔2026年〕4号、示移发〔26〕5号。'),
      findings: [
        '9:5 发文字号“2026〕3号”的写法不对：年份要用“〔〕”括起，里面只写数字。',
        '9:16 发文字号“〔2026年〕4号”的写法不对：年份要用“〔〕”括起，里面只写数字。',
        '9:29 发文字号“〔26〕5号”的写法不对：年份要写四位数字。',
      ],
    },
    'a year without brackets': {
      source: power({}, '见示移发2026第5号、示移函2025-03号。'),
      findings: [
        '9:5 发文字号“2026第5号”的写法不对：年份要用“〔〕”括起，里面只写数字。',
        '9:16 发文字号“2025-03号”的写法不对：年份要用“〔〕”括起，里面只写数字。',
      ],
    },
    'other brackets, 第 and zeros': {
      source: power({}, '见示移发[2026]3号、示移发（2026）第12号、示移函〔2026〕03号、示移办„2009‟4号。'),
      findings: [
        '9:5 发文字号“[2026]3号”的写法不对：年份应当用“〔〕”括起，现在是“[]”。',
        '9:17 发文字号“（2026）第12号”的写法不对：年份应当用“〔〕”括起，现在是“（）”，序号前不加“第”。',
        '9:31 发文字号“〔2026〕03号”的写法不对：序号不编虚位。',
        '9:44 发文字号“„2009‟4号”的写法不对：年份应当用“〔〕”括起，现在是“„‟”。',
      ],
    },
  },
});
