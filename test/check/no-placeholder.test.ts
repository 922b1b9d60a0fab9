import { noPlaceholder } from '../../scripts/check/rules/no-placeholder.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noPlaceholder, {
  valid: {
    'plain text': power({}, '由办公室负责。'),
    'a model in quotes': power({}, '标题写为“关于×××的通知”。'),
    'words that look like one': power({}, 'X射线档案，待补充材料齐全后受理。'),
  },
  invalid: {
    'what is left open': {
      source: power({}, '由×××负责，期限待补充。（空）\n\n见【此处填写文号】，TODO。'),
      findings: [
        '9:2 “×××”还没有写完。',
        '9:10 “待补充”还没有写完。',
        '9:14 “（空）”还没有写完。',
        '11:2 “【此处填写文号】”还没有写完。',
        '11:11 “TODO”还没有写完。',
      ],
    },
  },
});
