import { noPersonalName } from '../../scripts/check/rules/no-personal-name.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noPersonalName, {
  valid: {
    'a post': power({}, '负责人：办公室主任，联系人：文书岗。'),
    'names that may be published': { ...power({}, '负责人：王小明。'), ...unit({ 姓名公示: '是' }) },
    'words that begin like a name': power({}, '主任：周会由办公室组织。'),
  },
  invalid: {
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
