import { paragraphNotDuplicated } from '../../scripts/check/rules/paragraph-not-duplicated.ts';
import { assessment, power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const LONG = '领用人应当在登记簿上签字，用后及时归还，损坏的照价赔偿。';

testRule(paragraphNotDuplicated, {
  valid: {
    'paragraphs that differ, and short ones that do not': supportingRule(
      `第一条 ${LONG}\n\n第二条 ${LONG.replace('领用', '借用')}\n\n第三条 按规定办理。\n\n第四条 按规定办理。`,
    ),
    'the same thing as a condition and as a material': power({
      办理条件: '[从业人员的书面承诺。]',
      申请材料: '[从业人员的书面承诺。]',
    }),
    'lines that are no sentences': supportingRule(
      '单位名称、联系人、联系电话、通信地址、邮政编码\n\n单位名称、联系人、联系电话、通信地址、邮政编码',
    ),
  },
  invalid: {
    'a row of the score table that comes back': {
      source: assessment(
        {},
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 40 | 错一件扣2分 |\n| 2 | 会议 | 40 | 漏一次扣2分 |\n| 3 | 公文 | 20 | 错一件扣2分 |\n| 4 | 公文 | 20 | 迟一件扣1分 |',
      ),
      findings: ['6:1 “公文”这一行和第1行的内容、标准都一样。'],
    },
    'a material that is asked for twice': {
      source: power({ 申请材料: '[申请表一份。, 从业人员的书面承诺。, 从业人员的书面承诺。]' }),
      findings: ['7:28 “申请材料”里“从业人员的书面承诺”写了两遍。'],
    },
    'an article that was copied and not changed': {
      source: supportingRule(`第一条 ${LONG}\n\n第二条 ${LONG}`),
      findings: ['4:1 “领用人应当在登记簿上签字…”这一段与第2行的“第一条”一字不差。'],
    },
  },
});
