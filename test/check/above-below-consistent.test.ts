import { aboveBelowConsistent } from '../../scripts/check/rules/above-below-consistent.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(aboveBelowConsistent, {
  valid: {
    'clear bounds': power({}, '不超过5万元的由主任审批，超过5万元的集体研究；2万元以上10万元以下。'),
    'a note that excludes the bound': power({}, '5万元以下（不含5万元）由主任审批，5万元以上集体研究。'),
  },
  invalid: {
    'two ways at once': {
      source: power({}, '超过5万元以上的，不少于3人以上，每月1-2篇以上。'),
      findings: [
        '9:1 “超过5万元以上”前后矛盾或者重复：“以上”“以下”已经包含本数。',
        '9:10 “不少于3人以上”前后矛盾或者重复：“以上”“以下”已经包含本数。',
        '9:20 “1-2篇以上”前后矛盾或者重复：“以上”“以下”已经包含本数。',
      ],
    },
    'one bound on both sides': {
      source: power(
        {},
        '5万元以下由主任审批，5万元以上集体研究。请假三天以内由科长批准，三天以上由主任批准。',
      ),
      findings: [
        '9:12 5万元既在“以下”又在“以上”里，正好5万元时不知道适用哪一种。',
        '9:34 三天既在“以内”又在“以上”里，正好三天时不知道适用哪一种。',
      ],
    },
  },
});
