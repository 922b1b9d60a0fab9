import { quantityIsPossible } from '../../scripts/check/rules/quantity-is-possible.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(quantityIsPossible, {
  valid: {
    'copies that are told after their holders': supportingRule(
      '由局办公室、财务科、审计科各存一份（一式三份）。',
    ),
    'numbers that are rounded right': supportingRule(
      '四舍五入保留两位小数，例如3.456计为3.46，99.995分记为100分。四舍五入取整，87.5分计为88分。',
    ),
    'copies that all go somewhere': supportingRule(
      '合同一式六份，甲方执三份、乙方执两份、档案室一份；报告一式两份，县局、镇政府各存一份。文书一式三联，存根联留存，其余两联交当事人。',
    ),
    'copies for each': supportingRule('报告一式三份（县、镇、村各一份）。'),
  },
  invalid: {
    'copies that are told after their holders': {
      source: supportingRule('检查记录由家长委员会、学校、县教育局各存一份（一式两份）。'),
      findings: ['2:1 “检查记录由家长委员会、学校、县教育局各存一份（一式两份”分给3方，份数不对。'],
    },
    'a number that is rounded wrong': {
      source: supportingRule('平均分按四舍五入保留一位小数，如86.45分记为86.4分。'),
      findings: ['2:25 “86.45分记为86.4”算得不对，应当是86.5。'],
    },
    'copies with parties that have several': {
      source: supportingRule('材料一式三份（村委会留存一份、镇政府和财政所各存两份）。'),
      findings: ['2:3 “一式三份（村委会留存一份、镇政府和财政所各存两份”一共分出去5份，不是3份。'],
    },
    'copies in brackets': {
      source: supportingRule('请示一式三份（县政府办公室、县财政局、县民政局、本局各一份）。'),
      findings: ['2:3 “一式三份（县政府办公室、县财政局、县民政局、本局各一份”分给4方，份数不对。'],
    },
  },
});
