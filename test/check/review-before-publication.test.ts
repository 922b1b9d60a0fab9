import { reviewBeforePublication } from '../../scripts/check/rules/review-before-publication.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(reviewBeforePublication, {
  valid: {
    'a list that was published, and a draft that was open to comments': unit(
      {},
      '本汇编依据的权责清单已于2025年公布。汇编初稿已于2026年3月公开征求意见。',
    ),
    'a draft that names no site': { ...unit(), ...power() },
    'a text under review': { ...unit({ 状态: '送审', 网站: '{域名: www.a.example}' }), ...power() },
    'nothing for the public': {
      ...unit({ 网站: '{域名: www.a.example}' }),
      ...power({ 公开: '{范围: 单位内部, 形式: [公开栏], 时间: 长期}' }),
    },
  },
  invalid: {
    'a draft that says it was published': {
      source: unit({ 状态: '送审' }, '本汇编经局务会议讨论，已于2026年3月5日在网站公布。'),
      findings: ['7:12 “示范县收发室”的状态是“送审”，这里却说已经公布。'],
    },
    'a draft that is about to be published': {
      source: { ...unit({ 状态: '草案', 网站: '{域名: www.a.example}' }), ...power() },
      findings: ['4:1 “示范县收发室”还是草案，就登记了公布它的网站。'],
    },
  },
});
