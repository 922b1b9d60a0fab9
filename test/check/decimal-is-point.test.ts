import { decimalIsPoint } from '../../scripts/check/rules/decimal-is-point.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(decimalIsPoint, {
  valid: {
    'two amounts': supportingRule('补助0.5万元、1、2万元两档。'),
    'versions, days and addresses': supportingRule('版本2.0.1，2026.3.5，见2.3.1条。'),
    'items of a score': power({}, '第1、2分册，扣1、2分两档。'),
    'numbers that are counted up': power({}, '取值为0、1两种，得0、5、10分。'),
    'items and grades': power({}, '第1、2米处，面额10、5元两种，超过1、2级标准，1、2元分别计算。'),
    'steps behind their conditions': power({}, '1万元以下:2、1万元以上:3、5万元以上:4。'),
    'a point, and things in a row': power({}, '扣0.5分，第1、2项，10、5、3个。'),
  },
  invalid: {
    'a sum among others': {
      source: supportingRule('其中监测补助17.2万元、应急演练6、2万元、物资5万元。'),
      findings: ['2:18 小数“6、2”的小数点写错。'],
    },
    'two points, and a stop before a measure': {
      source: supportingRule('渠长3.5.2公里，用水降到378。5立方米。'),
      findings: ['2:3 “3.5.2”有两个小数点。', '2:15 小数“378。5”的小数点写错。'],
    },
    'where rounding begins': {
      source: supportingRule('保留一位小数，0、5以上进位。'),
      findings: ['2:8 小数“0、5”的小数点写错。'],
    },
    'a comma in a percentage': {
      source: power({}, '住院人次同比增长6，4%。'),
      findings: ['9:9 小数“6，4”的小数点写错。'],
    },
    'an average': {
      source: power({}, '加急件2个工作日内办结，平均用时1、5天。'),
      findings: ['9:17 小数“1、5”的小数点写错。'],
    },
    'a bound without a unit': {
      source: power({}, '保障水平低于0、1的，由局长报告。'),
      findings: ['9:7 小数“0、1”的小数点写错。'],
    },
    'how many ten thousands': {
      source: power({}, '常住人口2、86万人。'),
      findings: ['9:5 小数“2、86”的小数点写错。'],
    },
    'how many times a price': {
      source: power({}, '按照原价的1、5倍赔偿。'),
      findings: ['9:6 小数“1、5”的小数点写错。'],
    },
    'other points': {
      source: power({}, '绿地率不低于4·5%，每次扣2、5分。'),
      findings: ['9:7 小数“4·5”的小数点写错。', '9:15 小数“2、5”的小数点写错。'],
    },
    'a comma before a factor or a unit': {
      source: power({}, '按0、75的系数计算，浓度0,3mg。'),
      findings: ['9:2 小数“0、75”的小数点写错。', '9:14 小数“0,3”的小数点写错。'],
    },
    'what is measured, behind a bound or out of order': {
      source: power({}, '高度不超过1、5米，每亩补贴27、5元，通风2、5小时以上。'),
      findings: [
        '9:6 小数“1、5”的小数点写错。',
        '9:15 小数“27、5”的小数点写错。',
        '9:23 小数“2、5”的小数点写错。',
      ],
    },
    'behind a comma': {
      source: power({}, '清点附件，0、5小时内编号。'),
      findings: ['9:6 小数“0、5”的小数点写错。'],
    },
    'other marks': {
      source: power({}, '扣0、5分，每人3。5万元。'),
      findings: ['9:2 小数“0、5”的小数点写错。', '9:9 小数“3。5”的小数点写错。'],
    },
  },
});
