import { unitSelfTerm } from '../../scripts/check/rules/unit-self-term.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(unitSelfTerm, {
  valid: {
    'a school whose name says 中学': {
      ...supportingRule('本校不设小卖部，我校采购超过3万元的，经校长办公会议研究，由校长审批。'),
      ...unit({ 名称: '示范县第三中学' }),
    },
    'the pressure that a weather station measures, and offices below a township': {
      ...supportingRule('观测本站气压。批转本站所的公文。'),
      ...unit({ 名称: '示范县气象局' }),
    },
    'the head of a centre that the file speaks of': {
      ...supportingRule('教师发展中心的用印，由中心主任批准。'),
      ...unit({ 名称: '示范县教育局' }),
    },
    'a kind that a part of the unit has, a quotation and words alike': {
      ...supportingRule('本派出所民警。“本卫生院”一语。基本小学学历。'),
      ...department('', { 名称: '城关派出所' }),
      ...unit({ 名称: '示范县收发室' }),
    },
    'the place, and heads of others': {
      ...supportingRule(
        '我县各镇镇长负责，由副镇长审批；工厂推开厂长负责制；有关镇长签字。本院子、本校对稿。',
      ),
      ...unit({ 名称: '示范县收发室' }),
    },
    'others that the sentence names': {
      ...supportingRule(
        '各镇人民政府负责本镇的巡查，街道办事处登记本街道的设施。各中学、小学把名单报本校家长，医疗机构公布本院的价格，企业在本公司的网站公布。',
      ),
      ...unit({ 名称: '示范县收发室' }),
    },
    'the bodies of others': {
      ...supportingRule('报县水利局党组会议研究，由各镇党委会议决定，本中心领导班子会议。'),
      ...unit({ 名称: '示范县移民事务中心' }),
    },
    'the head of an organ that the sentence names': {
      ...supportingRule('送县民政局受理，由局长约谈。'),
      ...unit({ 名称: '示范镇人民政府', 上级机关: '[示范县人民政府]' }),
    },
    'its own term': { ...power({}, '本中心工作人员应当遵守。'), ...unit({ 名称: '示范县移民事务中心' }) },
    'words that begin alike': {
      ...power({}, '本办法、本委托书和本局部调整，根本办理，样本办公。'),
      ...unit(),
    },
  },
  invalid: {
    'the head of a centre in a bureau that has none': {
      source: {
        ...supportingRule('迟到三次以上的，由中心主任谈话提醒。'),
        ...unit({ 名称: '示范县教育局' }),
      },
      findings: ['2:10 本单位是“示范县教育局”，没有“中心主任”。'],
    },
    'bodies that lead units of another kind': {
      source: {
        ...supportingRule('流程经局党组会议讨论，报馆务会研究。'),
        ...unit({ 名称: '示范县融媒体中心', 上级机关: '[示范县水利局]' }),
      },
      findings: [
        '2:4 本单位是“示范县融媒体中心”，没有“局党组会议”。',
        '2:13 本单位是“示范县融媒体中心”，没有“馆务会”。',
      ],
    },
    'the head of a bureau, who leads no town': {
      source: {
        ...supportingRule('情况复杂的，经局长批准可以延长。'),
        ...unit({ 名称: '示范镇人民政府', 上级机关: '[示范县民政局]' }),
      },
      findings: ['2:8 本单位是“示范镇人民政府”，没有“局长”。'],
    },
    'a head to whom one reports': {
      source: {
        ...supportingRule('连续两年靠后的，由局长约谈；紧急的，报局长，并通知社区。'),
        ...unit({ 名称: '示范区望山街道办事处' }),
      },
      findings: [
        '2:10 本单位是“示范区望山街道办事处”，没有“局长”。',
        '2:20 本单位是“示范区望山街道办事处”，没有“局长”。',
      ],
    },
    'a head in a table of posts that is led by another': {
      source: {
        ...department(
          '## 责任体系\n\n| 岗位 | 职责 | 监督岗位 |\n| --- | --- | --- |\n| 中心主任 | 主持全面工作 | 上级 |\n| 副主任 | 分管登记 | 局长 |',
        ),
        ...unit({ 名称: '示范县登记中心' }),
      },
      findings: ['10:16 本单位是“示范县登记中心”，没有“局长”。'],
    },
    'the whole name of another kind': {
      source: {
        ...supportingRule('本卫生院职工。我派出所民警。本图书馆读者。'),
        ...unit({ 名称: '示范县中医医院' }),
      },
      findings: [
        '2:1 本单位是“示范县中医医院”，文中却称“本卫生院”。',
        '2:8 本单位是“示范县中医医院”，文中却称“我派出所”。',
        '2:15 本单位是“示范县中医医院”，文中却称“本图书馆”。',
      ],
    },
    'a hospital, a district and a head that are others': {
      source: {
        ...supportingRule('我院人员参加，本区单位执行，报镇长批准。'),
        ...unit({ 名称: '示范县收发室' }),
      },
      findings: [
        '2:1 本单位是“示范县收发室”，文中却称“我院”。',
        '2:8 本单位是“示范县收发室”，文中却称“本区”。',
        '2:16 本单位是“示范县收发室”，没有“镇长”。',
      ],
    },
    'the term of another kind of unit': {
      source: { ...power({}, '我局工作人员应当遵守，报本委批准。'), ...unit() },
      findings: [
        '9:1 本单位是“示范县收发室”，文中却称“我局”。',
        '9:13 本单位是“示范县收发室”，文中却称“本委”。',
      ],
    },
  },
});
