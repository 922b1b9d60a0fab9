import { timesToldAgree } from '../../scripts/check/rules/times-told-agree.ts';
import { department, power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const duties = (text: string) => department(`## 职能职责\n\n1. ${text}`);
const RULE = '第一条 物资仓库每季度盘点一次，盘点人员不少于两人。';

testRule(timesToldAgree, {
  valid: {
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
    'bounds of two cases': supportingRule(
      '第一条 设备闲置满一年的，由办公室登记。\n\n第二条 设备闲置满两年的，由办公室调剂。',
    ),
  },
  invalid: {
    'a duty against the rule': {
      source: {
        ...supportingRule(RULE, {}, '仓库制度'),
        ...duties('负责仓库管理，物资仓库每半年盘点一次。'),
      },
      findings: ['科室.md:7:15 这里写的是“每半年”，“仓库制度”说同一件事写的是“每季度”。'],
    },
  },
});
