import { lawIsInForce } from '../../scripts/check/rules/law-is-in-force.ts';
import { law, power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawIsInForce, {
  date: '2026-12-31',
  valid: {
    'a law in force': {
      ...power({ 依据: '《信访工作条例》第一条' }),
      ...unit(),
      ...law('信访条例', { 状态: '已废止', 废止日期: '2022-05-01', 替代: '《信访工作暂行条例》' }),
      ...law('信访工作暂行条例', { 状态: '已废止', 废止日期: '2023-01-01', 替代: '《信访工作条例》' }),
      ...law('信访工作条例'),
    },
    'a law that was in force when the booklet was compiled': {
      ...power({ 依据: '《信访条例》第一条' }),
      ...unit({ 编制日期: '2021-06-30' }),
      ...law('信访条例', { 状态: '已废止', 废止日期: '2027-01-01' }),
    },
    'what was in force at the time': {
      ...power({ 依据: '《信访工作条例》第一条' }, '2022年5月1日以前，本局按照《信访条例》办理来信。'),
      ...unit(),
      ...law('信访条例', { 状态: '已废止', 废止日期: '2022-05-01' }),
      ...law('信访工作条例'),
    },
    'a sentence about the repeal': {
      ...power(
        { 依据: '《信访工作条例》第一条' },
        '《信访条例》同时废止。《信访条例》（国务院令第431号）自《信访工作条例》施行之日起不再援引。',
      ),
      ...unit(),
      ...law('信访条例', { 状态: '已废止', 废止日期: '2022-05-01', 替代: '《信访工作暂行条例》' }),
      ...law('信访工作暂行条例', { 状态: '已废止', 废止日期: '2023-01-01', 替代: '《信访工作条例》' }),
      ...law('信访工作条例'),
    },
  },
  invalid: {
    'a law that the registry does not hold, but that is known to be repealed': {
      source: { ...power({ 依据: '《中华人民共和国合同法》第六十条' }, '依照《物权法》登记。'), ...unit() },
      findings: ['4:5 《中华人民共和国合同法》已于2021-01-01废止。', '9:3 《物权法》已于2021-01-01废止。'],
    },
    'a repealed law, with what stands in its place at last': {
      source: {
        ...power({ 依据: '《信访条例》第一条' }),
        ...unit(),
        ...law('信访条例', { 状态: '已废止', 废止日期: '2022-05-01', 替代: '《信访工作暂行条例》' }),
        ...law('信访工作暂行条例', { 状态: '已废止', 废止日期: '2023-01-01', 替代: '《信访工作条例》' }),
        ...law('信访工作条例'),
      },
      findings: ['4:5 《信访条例》已于2022-05-01废止，编制日期是2026-11-20。'],
    },
    'a repealed law in running text': {
      source: {
        ...power({ 依据: '《信访工作条例》第一条' }, '依照《信访条例》办理。'),
        ...unit(),
        ...law('信访条例', { 状态: '已废止', 废止日期: '2022-05-01', 替代: '《信访工作暂行条例》' }),
        ...law('信访工作暂行条例', { 状态: '已废止', 废止日期: '2023-01-01', 替代: '《信访工作条例》' }),
        ...law('信访工作条例'),
      },
      findings: ['9:3 《信访条例》已于2022-05-01废止，编制日期是2026-11-20。'],
    },
    'a law that is not in force yet': {
      source: { ...power(), ...unit(), ...law('中华人民共和国档案法', { 施行日期: '2027-01-01' }) },
      findings: ['4:5 《中华人民共和国档案法》自2027-01-01起施行，编制日期是2026-11-20。'],
    },
    'a law that was repealed after the booklet was compiled': {
      source: {
        ...power(),
        ...unit(),
        ...law('中华人民共和国档案法', { 状态: '已废止', 废止日期: '2026-12-01' }),
      },
      findings: ['4:5 《中华人民共和国档案法》在编制日期以后已于2026-12-01废止。'],
    },
  },
});
