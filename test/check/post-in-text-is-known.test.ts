import { postInTextIsKnown } from '../../scripts/check/rules/post-in-text-is-known.ts';
import { department, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const posts = department(
  '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 馆长 | 主持 |\n| 采编科科长 | 采编 |\n| 编目岗 | 编目 |\n| 借阅岗 | 借阅 |',
);

testRule(postInTextIsKnown, {
  valid: {
    'the head of a committee': { ...supportingRule('经仲裁委主任批准，可以延期。'), ...posts },
    'heads of bureaus above, and of its own': {
      ...supportingRule('报县文旅局分管副局长，经副馆长审核；送县旅游局副局长会签。'),
      ...posts,
      ...unit({ 名称: '示范县图书馆' }),
    },
    'a post that is yet to be named': { ...supportingRule('印章由指定专岗保管，由固定岗登记。'), ...posts },
    'posts of the table': { ...supportingRule('清单由编目岗核对，经采编科科长审核后归档。'), ...posts },
    'the title alone': { ...supportingRule('清单报科长审批。'), ...posts },
    'the head of another body': { ...supportingRule('名单由派出所所长确认，由村主任签字。'), ...posts },
    'whoever is on duty': { ...supportingRule('异常情况由值班岗登记，由代岗负责。'), ...posts },
    'a unit that lists three posts': {
      ...supportingRule('清单由修复岗核对。'),
      ...department('## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 馆长 | 主持 |\n| 编目岗 | 编目 |'),
    },
    'a secretary of its own': {
      ...supportingRule(
        '重大事项由局务会议审议，局务会议由局长召集。情况复杂的，经书记批准可以延长。\n\n党组书记主持学习。',
      ),
      ...unit({ 名称: '示范县水利局' }),
    },
    'the committee of a town': {
      ...supportingRule('重大事项由镇长办公会审议，报党委会议研究决定，经书记批准后施行。'),
      ...unit({ 名称: '示范镇人民政府' }),
    },
  },
  invalid: {
    'whoever is to do other things than check': {
      source: {
        ...supportingRule('清单由修复岗出具书面意见，年终由机要岗移交，评议会由阅览科科长召集。'),
        ...posts,
      },
      findings: [
        '2:4 岗位“修复岗”在本单位的责任体系中没有。',
        '2:17 岗位“机要岗”在本单位的责任体系中没有。',
        '2:27 岗位“阅览科科长”在本单位的责任体系中没有。',
      ],
    },
    'a deputy of a bureau in a library': {
      source: {
        ...supportingRule('对处理有异议的，向分管副局长申请复核，由馆长答复。'),
        ...posts,
        ...unit({ 名称: '示范县图书馆' }),
      },
      findings: ['2:10 岗位“分管副局长”在本单位的责任体系中没有。'],
    },
    'supervisors under another name': {
      source: {
        ...supportingRule('每半年由派驻监察室抽查一次凭证，由县纪委派驻纪检监察组复核。'),
        ...department(
          '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 局长 | 主持 |\n| 派驻纪检监察组 | 全程监督 |',
        ),
      },
      findings: ['2:5 “派驻监察室”在本单位的责任体系中没有。'],
    },
    'a secretary and a committee that nothing else speaks of': {
      source: {
        ...supportingRule(
          '重大事项由局务会议审议，局务会议由局长召集。情况复杂的，经书记批准可以延长。处罚由党委会议集体讨论。',
        ),
        ...unit({ 名称: '示范县水利局' }),
      },
      findings: [
        '2:30 “书记”在本单位别处都没有说到，责任体系里也没有。',
        '2:42 “党委会议”在本单位别处都没有说到，责任体系里也没有。',
      ],
    },
    'a post that no table lists': {
      source: { ...supportingRule('清单由修复岗核对。'), ...posts },
      findings: ['2:4 岗位“修复岗”在本单位的责任体系中没有。'],
    },
    'a head of what the unit does not have': {
      source: { ...supportingRule('赔偿金额经书库站站长批准。'), ...posts },
      findings: ['2:6 岗位“书库站站长”在本单位的责任体系中没有。'],
    },
    'a head without a body': {
      source: { ...supportingRule('逾期未改的，由馆长约谈科股长。'), ...posts },
      findings: ['2:12 岗位“科股长”在本单位的责任体系中没有。'],
    },
    'posts that act, in a unit that names its posts so': {
      source: {
        ...supportingRule('修复岗收到残页，当日登记。\n\n清点由编目岗、典藏岗两人进行。'),
        ...department(
          '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 登记岗 | 登记 |\n| 采购岗 | 采编 |\n| 编目岗 | 编目 |\n| 借阅岗 | 借阅 |',
        ),
      },
      findings: ['2:1 岗位“修复岗”在本单位的责任体系中没有。', '4:8 岗位“典藏岗”在本单位的责任体系中没有。'],
    },
  },
});
