import { reviewBeforePublication } from '../../scripts/check/rules/review-before-publication.ts';
import { power, unit, workspace } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(reviewBeforePublication, {
  valid: {
    'a draft that asks for comments, one that is to be published, and an approved one': {
      ...unit({}, '汇编初稿现向社会公开征求意见。汇编审定以后向社会公布。现行汇编向社会公布。'),
      ...unit({ 状态: '审定' }, '汇编现向社会公布。', '登记室'),
    },
    'a list that was published, and a draft that was open to comments': unit(
      {},
      '本汇编依据的权责清单已于2025年公布。汇编初稿已于2026年3月公开征求意见。',
    ),
    'what all units share, when all are approved': {
      ...workspace({}, '本汇编已经在门户网站公布。'),
      ...unit({ 状态: '审定' }),
    },
    'a draft that names no site': { ...unit(), ...power() },
    'a text under review': { ...unit({ 状态: '送审', 网站: '{域名: www.a.example}' }), ...power() },
    'nothing for the public': {
      ...unit({ 网站: '{域名: www.a.example}' }),
      ...power({ 公开: '{范围: 单位内部, 形式: [公开栏], 时间: 长期}' }),
    },
  },
  invalid: {
    'a draft that was put on the web while it was sent up': {
      source: { ...unit({ 状态: '送审' }, '当月报县自然资源局和县司法局，同时先行上网公示。'), ...power() },
      findings: ['7:16 “示范县收发室”的状态是“送审”，这里却说已经公布。'],
    },
    'what all units share, of which one is not approved': {
      source: {
        ...workspace({}, '本册收录两个单位的职权；送审稿已经先行在门户网站公示，各单位可以查阅。'),
        ...unit({ 状态: '审定' }),
        ...unit({ 状态: '送审' }, '', '登记室'),
      },
      findings: ['2:16 “示范县登记室”的状态是“送审”，这里却说已经公布。'],
    },
    'a draft that is being published': {
      source: unit({}, '汇编现向社会公示，公示期十日。'),
      findings: ['6:3 “示范县收发室”的状态是“草案”，这里却说正在公布。'],
    },
    'a text under review that is put on the site': {
      source: unit({ 状态: '送审' }, '本汇编现予公布，请遵照执行。'),
      findings: ['7:4 “示范县收发室”的状态是“送审”，这里却说正在公布。'],
    },
    'a draft on the notice board': {
      source: unit({}, '本册现在公开栏公示。'),
      findings: ['6:3 “示范县收发室”的状态是“草案”，这里却说正在公布。'],
    },
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
