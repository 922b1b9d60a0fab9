import { lawDateIsRight } from '../../scripts/check/rules/law-date-is-right.ts';
import { law, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const RELIEF = law('中华人民共和国社会救助法', { 公布日期: '2026-04-30', 施行日期: '2026-07-01' });
const PENALTIES = law('中华人民共和国行政处罚法', {
  修正日期: '2021-01-22',
  施行日期: '2021-07-15',
  沿革: '[{施行日期: 1996-10-01}]',
});

testRule(lawDateIsRight, {
  valid: {
    'the registered dates': {
      ...power({}, '《社会救助法》已自2026年7月1日起施行，2026年4月30日公布的《社会救助法》共七章。'),
      ...RELIEF,
    },
    'the days of an older text and of its change': {
      ...power({}, '《行政处罚法》自1996年10月1日起施行，《行政处罚法》（2021年1月22日修订）改了多处。'),
      ...PENALTIES,
    },
    'a day that the registry need not hold': {
      ...power({}, '《行政处罚法》（2017年9月1日修正）已经修订。'),
      ...PENALTIES,
    },
    'a rule of the office': { ...power({}, '《收文办法》自2025年7月1日起施行。'), ...RELIEF },
    'another deed of that year': {
      ...power({}, '按照《社会救助法》，本局自2026年8月1日起受理申请。'),
      ...RELIEF,
    },
  },
  invalid: {
    'a basis in an older text': {
      source: { ...power({ 依据: '《中华人民共和国行政处罚法》（2017年修正）第三十七条' }), ...PENALTIES },
      findings: ['4:5 “2017年修正”不是《中华人民共和国行政处罚法》现行的文本，它最近一次公布是在2021年。'],
    },
    'the right day of another year': {
      source: { ...power({}, '《社会救助法》自2025年7月1日起施行。'), ...RELIEF },
      findings: ['9:9 “2025年7月1日”不是《中华人民共和国社会救助法》的施行日期。'],
    },
    'another day of the right year, before the title': {
      source: { ...power({}, '依照2021年1月12日修订的《行政处罚法》办理。'), ...PENALTIES },
      findings: ['9:3 “2021年1月12日”不是《中华人民共和国行政处罚法》的修正日期。'],
    },
    'in figures of Chinese, in brackets': {
      source: { ...power({}, '见《社会救助法》（二〇二六年四月三日公布）。'), ...RELIEF },
      findings: ['9:10 “二〇二六年四月三日”不是《中华人民共和国社会救助法》的公布日期。'],
    },
  },
});
