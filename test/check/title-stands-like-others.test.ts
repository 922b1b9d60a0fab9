import { titleStandsLikeOthers } from '../../scripts/check/rules/title-stands-like-others.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const text = (...paragraphs: readonly string[]) => supportingRule(paragraphs.join('\n\n'));

testRule(titleStandsLikeOthers, {
  valid: {
    'titles with text': text('一、受理', '窗口登记。', '二、审核', '主任审核。', '三、归档', '文书归档。'),
    'what leads to a list': text(
      '一、受理',
      '窗口登记。',
      '二、审核',
      '主任审核。',
      '三、下列情形除外：',
      '（一）急件；',
      '（二）密件。',
    ),
    'short items': text('有关要求：', '一、严守纪律', '二、按时到会', '三、做好记录'),
    'items that are sentences': text(
      '一、严守纪律。',
      '不得缺席。',
      '二、按时到会。',
      '提前五分钟。',
      '三、做好记录。',
      '如实记录。',
    ),
  },
  invalid: {
    'a title with a colon': {
      source: text('一、受理', '窗口登记。', '二、审核', '主任审核。', '三、监督：', '设立意见箱。'),
      findings: ['10:5 小标题“监督：”末尾有冒号，其他小标题没有。'],
    },
    'a title with a full stop, and an inner list in the style of the titles': {
      source: text(
        '一、受理',
        '窗口登记。',
        '二、审核。',
        '（一）写明：',
        '一、日期',
        '二、结论。',
        '（二）主任审核。',
        '三、归档',
        '文书归档。',
      ),
      findings: ['6:5 小标题“审核。”末尾有句号，其他小标题没有。'],
    },
    'a title with a full stop': {
      source: text('一、受理', '窗口登记。', '二、审核。', '主任审核。', '三、归档', '文书归档。'),
      findings: ['6:5 小标题“审核。”末尾有句号，其他小标题没有。'],
    },
  },
});
