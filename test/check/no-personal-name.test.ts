import { noPersonalName } from '../../scripts/check/rules/no-personal-name.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noPersonalName, {
  valid: {
    'words behind a part': power(
      {},
      '由局长唐突决定，联系人须知，经办人谢绝馈赠，负责人许可后，会计严格把关，主任黄金周值班。',
    ),
    'a post': power({}, '负责人：办公室主任，联系人：文书岗。'),
    'names that may be published': { ...power({}, '负责人：王小明。'), ...unit({ 姓名公示: '是' }) },
    'words that begin like a name': power({}, '主任：周会由办公室组织。'),
  },
  invalid: {
    'what colleagues call one another': {
      source: power({}, '联系人：老秦，电话0739-2345678；咨询电话：王科长 2345679。'),
      findings: ['9:5 “老秦”像是个人姓名。', '9:28 “王科长”像是个人姓名。'],
    },
    'a name right behind a part': {
      source: power({}, '联系人陈建平，经办人为刘晓红。股长周文彬（电话0739-1234567）。'),
      findings: ['9:4 “陈建平”像是个人姓名。', '9:12 “刘晓红”像是个人姓名。', '9:18 “周文彬”像是个人姓名。'],
    },
    'a name in a sentence': {
      source: power({}, '负责人：王小明，由李建国同志任组长。'),
      findings: ['9:5 “王小明”像是个人姓名。', '9:10 “李建国”像是个人姓名。'],
    },
    'a name for a post': {
      source: power({ 责任岗位: '王小明' }),
      findings: ['5:1 “王小明”像是个人姓名。'],
    },
    'a name in a table': {
      source: power({}, '| 环节 | 责任人 |\n| --- | --- |\n| 登记 | 刘晓红 |'),
      findings: ['11:8 “刘晓红”像是个人姓名。'],
    },
  },
});
