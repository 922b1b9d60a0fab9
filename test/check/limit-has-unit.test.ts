import { limitHasUnit } from '../../scripts/check/rules/limit-has-unit.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(limitHasUnit, {
  valid: {
    'working days all through': power(
      { 法定时限: '20个工作日', 承诺时限: '10个工作日' },
      '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 即时 | 2 |\n| 2 | 审核 | 办公室主任 | 2个工作日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1个工作日 | 结束 |',
    ),
    'months beside days': power(
      { 承诺时限: '2个月' },
      '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 2日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
    ),
    'numbers inside of things': supportingRule(
      '附件3内的事项，5内科，20日内改好，期限为5个工作日，逾期30日不取的，半天内，第3内页，两个组。',
    ),
  },
  invalid: {
    'sentences without a unit': {
      source: supportingRule('变动之日起20内改好，补正期限为5个，逾期30不取的作废，办理时间为3天半。'),
      findings: [
        '2:6 “20内”没有写明是几日、几个工作日还是别的单位。',
        '2:17 “5个”没有写明是几日、几个工作日还是别的单位。',
        '2:22 “30”没有写明是几日、几个工作日还是别的单位。',
        '2:35 “3天半”没有写明是几日、几个工作日还是别的单位。',
      ],
    },
    'a step in hours that are whole days': {
      source: power(
        { 承诺时限: '10个工作日' },
        '## 办理程序\n\n| 步骤 | 环节 | 时限 |\n| --- | --- | --- |\n| 1 | 登记 | 2小时 |\n| 2 | 审查 | 3个工作日 |\n| 3 | 核对 | 16小时 |\n| 4 | 归档 | 2个工作日 |',
      ),
      findings: ['16:12 同一项权力的时限既用“工作日”，又用“16小时”，不能比较和相加。'],
    },
    'a single step in days': {
      source: power(
        { 承诺时限: '10个工作日' },
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1个工作日 | 2 |\n| 2 | 归档 | 文书岗 | 3日 | 结束 |',
      ),
      findings: ['15:18 同一项权力的时限既用“工作日”，又用“日”，不能比较和相加。'],
    },
    'a unit that is none': {
      source: power({ 承诺时限: '5各工作日' }),
      findings: ['7:1 承诺时限“5各工作日”写错了，读不出是几日。'],
    },
    'a letter in the number': {
      source: power({ 承诺时限: '1O个工作日' }),
      findings: ['7:1 承诺时限“1O个工作日”写错了，读不出是几日。'],
    },
    'a bare number': {
      source: power({ 承诺时限: '20' }),
      findings: ['7:1 承诺时限“20”没有写明单位。'],
    },
    'a bare number in a step': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 2 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['13:18 时限“2”没有写明单位。'],
    },
    'working days beside days': {
      source: power(
        { 承诺时限: '10个工作日' },
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 2日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['7:1 同一项权力的时限既用“工作日”，又用“日”，不能比较和相加。'],
    },
  },
});
