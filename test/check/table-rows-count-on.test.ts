import { tableRowsCountOn } from '../../scripts/check/rules/table-rows-count-on.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const rows = (...numbers: readonly string[]) =>
  supportingRule(
    `| 序号 | 内容 |\n| --- | --- |\n${numbers.map((number) => `| ${number} | 事项 |`).join('\n')}`,
  );

testRule(tableRowsCountOn, {
  valid: {
    'rows that count on': rows('1', '2', '3'),
    'a row of sums': rows('1', '2', '合计'),
    'groups that begin anew': rows('1', '2', '1', '2'),
    'groups of one': rows('1', '1', '1'),
    'a table that begins elsewhere': rows('5', '7', '9'),
    'Chinese numerals': rows('一', '二', '三'),
  },
  invalid: {
    'a number left out': {
      source: rows('1', '2', '4', '5'),
      findings: ['6:3 序号“4”前面是“2”，应当是“3”。'],
    },
    'the first number twice': {
      source: rows('1', '1', '2', '3'),
      findings: ['5:3 序号“1”前面是“1”，应当是“2”。'],
    },
    'a number twice': {
      source: rows('1', '2', '2', '4'),
      findings: ['6:3 序号“2”前面是“2”，应当是“3”。'],
    },
  },
});
