import { timesToldAgree } from '../../scripts/check/rules/times-told-agree.ts';
import { department, power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const duties = (text: string) => department(`## 职能职责\n\n1. ${text}`);
const RULE = '第一条 物资仓库每季度盘点一次，盘点人员不少于两人。';

testRule(timesToldAgree, {
  valid: {
    'tiers of money of one list, and minutes of two meetings': {
      ...supportingRule(
        '支出按下列权限审批：\n\n（一）二千元以下的，由办公室主任审批；\n\n（二）二千元以上五千元以下的，由分管副局长审批。\n\n局务会的会议纪要在会后5个工作日内印发。',
        {},
        '局务会议事规则',
      ),
      ...supportingRule('河长办公会议的会议纪要在会后3个工作日内印发。', {}, '河长制工作制度'),
    },
    'the same period': {
      ...supportingRule(RULE, {}, '仓库制度'),
      ...duties('负责仓库管理，物资仓库每季度盘点一次。'),
    },
    'another thing': {
      ...supportingRule(RULE, {}, '仓库制度'),
      ...duties('负责图书管理，阅览图书每半年盘点一次。'),
    },
    'another case': {
      ...supportingRule(RULE, {}, '仓库制度'),
      ...duties('负责仓库管理，重要物资仓库每月盘点一次。'),
    },
    'a floor and a ceiling': {
      ...supportingRule('第一条 阅览室每周开放时间不少于40小时。', {}, '阅览制度'),
      ...duties('管理阅览室，阅览室每周开放时间不超过60小时。'),
    },
    'items of one list': supportingRule(
      '（一）设备维修类采购，验收合格后10日内付款；\n（二）设备购置类采购，验收合格后30日内付款。',
    ),
    'another act on the same thing': {
      ...supportingRule('第一条 捐赠图书在接收后3日内编目。', {}, '捐赠制度'),
      ...duties('受理捐赠，捐赠图书接收后30日内上架。'),
    },
    'two powers': {
      ...power({ 办理条件: '借阅图书的押金在归还后3日内退还' }),
      ...power(
        { 编码: 'SFS-002', 办理条件: '借阅光盘的押金在归还后7日内退还' },
        '',
        '收发室/职权/01-办公室/02-借阅光盘.md',
      ),
    },
    'a seal that another post helps to keep': {
      ...supportingRule('第一条 公章由文书岗保管。', {}, '印章制度'),
      ...supportingRule('（一）综合岗。协助文书岗保管公章。', {}, '岗位职责'),
    },
    'the days of a step': {
      ...power(
        {},
        '## 投诉办理\n\n| 序号 | 步骤 | 岗位 | 办理内容 |\n| --- | --- | --- | --- |\n| 1 | 答复 | 文书岗 | 3日内答复投诉人 |',
      ),
      ...supportingRule('第一条 投诉应当自登记之日起10日内答复。', {}, '投诉制度'),
    },
    'bounds of two cases': supportingRule(
      '第一条 设备闲置满一年的，由办公室登记。\n\n第二条 设备闲置满两年的，由办公室调剂。',
    ),
  },
  invalid: {
    'days of the week, hours and who drafts or chairs, that two rules tell differently': {
      source: {
        ...supportingRule(
          '投诉举报箱每周一、周四开启。\n\n窗口工作时间为上午8:30至12:00。\n\n会务纪要由综合股起草。\n\n局务会每月召开两次，由局长主持。',
          {},
          '机关工作制度',
        ),
        ...supportingRule(
          '投诉举报箱每周五开启一次。\n\n窗口工作时间为上午9:00至12:00。\n\n会务纪要由法规股起草。\n\n局务会由局长主持，一般每季度召开一次。',
          {},
          '值班制度',
        ),
      },
      findings: [
        '01-值班制度.md:2:7 这里写的是“周五”，“机关工作制度”说同一件事写的是“周一、周四”。',
        '01-值班制度.md:4:10 这里写的是“9:00至12:00”，“机关工作制度”说同一件事写的是“8:30至12:00”。',
        '01-值班制度.md:6:6 这里写的是“法规股”，“机关工作制度”说同一件事写的是“综合股”。',
        '2:7 这里写的是“周一、周四”，“值班制度”说同一件事写的是“周五”。',
        '4:10 这里写的是“8:30至12:00”，“值班制度”说同一件事写的是“9:00至12:00”。',
        '6:6 这里写的是“综合股”，“值班制度”说同一件事写的是“法规股”。',
        '8:4 这里写的是“每月两次”，“值班制度”说同一件事（会议的次数）写的是“每季度”。',
      ],
    },
    'a duty against the rule': {
      source: {
        ...supportingRule(RULE, {}, '仓库制度'),
        ...duties('负责仓库管理，物资仓库每半年盘点一次。'),
      },
      findings: ['科室.md:7:15 这里写的是“每半年”，“仓库制度”说同一件事（资产清查的次数）写的是“每季度”。'],
    },
    'a seal that two posts keep, told at the duties of the one': {
      source: {
        ...supportingRule('第一条 财务专用章由会计岗保管。', {}, '印章制度'),
        ...supportingRule('（一）出纳岗。办理收付，保管财务专用章。', {}, '岗位职责'),
      },
      findings: [
        '01-岗位职责.md:2:13 这里写的是“出纳岗”，“印章制度”说同一件事（印章的保管人）写的是“会计岗”。',
      ],
    },
    'who approves, said in two ways': {
      source: {
        ...supportingRule(
          '第一条 查阅档案，查阅人填写申请。\n\n第二条 查阅档案由办公室主任批准。',
          {},
          '档案制度',
        ),
        ...duties('管理档案，档案查阅须经分管副局长批准。'),
      },
      findings: [
        '科室.md:7:15 这里写的是“分管副局长”，“档案制度”说同一件事（档案查阅的批准人）写的是“办公室主任”。',
      ],
    },
  },
});
