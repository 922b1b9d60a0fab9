import { limitHasUnit } from '../../scripts/check/rules/limit-has-unit.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(limitHasUnit, {
  valid: {
    'days of work and 统一': supportingRule(
      '每人每年投工不超过10个工日，统一3个工作日办结，四类会议会期不超过1天半。',
    ),
    'an attachment and the same day': supportingRule('附件3内容见表，当天内办结，同一天内答复。'),
    'working days all through': power(
      { 法定时限: '20个工作日', 承诺时限: '10个工作日' },
      '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 即时 | 2 |\n| 2 | 审核 | 办公室主任 | 2个工作日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1个工作日 | 结束 |',
    ),
    'months beside days': power(
      { 承诺时限: '2个月' },
      '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 2日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
    ),
    'numbers inside of things': supportingRule(
      '附件3内的事项，5内科，20日内改好，期限为5个工作日，逾期30日不取的，半天内，第3内页，两个组。公示期7日，提前3名公布，保管期限为永久，提前15日预约。',
    ),
    'days that are right': supportingRule(
      '30个工作日内，3个年级，2个日常项目；每五个工作日日志一次，第三天天津方面回复，一年年接着干，十二个月月末结账；抽调15个工作人员，三个工作组，8号内线，表二2日内填，2026年11月三日内；10、11两个月，7月和8两个月。',
    ),
  },
  invalid: {
    'a count of nothing': {
      source: power({ 承诺时限: '5个' }, ''),
      findings: ['7:1 承诺时限“5个”写错了，读不出是几日。'],
    },
    'a limit without its number or unit': {
      source: supportingRule('一般来件在天内办结，疑难批件20内答复。'),
      findings: [
        '2:6 “天内”没有写明是几日、几个工作日还是别的单位。',
        '2:15 “20内”没有写明是几日、几个工作日还是别的单位。',
      ],
    },
    'so many of nothing': {
      source: supportingRule('情况复杂的，可以延长2个。每年不超过2个，护士连续夜班不得超过2个。'),
      findings: ['2:11 “2个”没有写明是几日、几个工作日还是别的单位。'],
    },
    'days that are counted as things': {
      source: supportingRule('自受理之日起30个日内答复，满5个年。'),
      findings: ['2:7 “30个日”的单位写错了。', '2:16 “5个年”的单位写错了。'],
    },
    'a unit twice, and another unit in it': {
      source: supportingRule(
        '七个工作日天内补正，二十日工作日内办结，有异议的3天工作日内提出，5个月工作日内答复，10个工作日个内送达。',
      ),
      findings: [
        '2:1 “七个工作日天”的单位重叠。',
        '2:11 “二十日工作日”的单位重叠。',
        '2:25 “3天工作日”的单位重叠。',
        '2:34 “5个月工作日”的单位重叠。',
        '2:44 “10个工作日个”的单位重叠。',
      ],
    },
    'a unit cut short or changed': {
      source: supportingRule('15个作日内答复，7工日补正，20个工作内办结，4各工作日内归档，30号内缴清。'),
      findings: [
        '2:1 “15个作日”的单位写错了。',
        '2:10 “7工日”的单位写错了。',
        '2:16 “20个工作”的单位写错了。',
        '2:25 “4各工作日”的单位写错了。',
        '2:34 “30号内”的单位写错了。',
      ],
    },
    'a number twice': {
      source: supportingRule('收到之日起两2个工作日内转办，5五日内反馈。'),
      findings: ['2:6 “两2个工作日”的数写了两遍。', '2:16 “5五日内”的数写了两遍。'],
    },
    'no limit that could be kept': {
      source: power({ 承诺时限: '规定时限内' }),
      findings: ['7:1 承诺时限“规定时限内”说得不确定，办事的人不知道最迟到哪一天。'],
    },
    'terms without a unit': {
      source: supportingRule('公示期不少于7。缺口提前10报告。销毁以前暂缓三十，无异议的方可销毁。'),
      findings: [
        '2:7 “7”没有写明是几日、几个工作日还是别的单位。',
        '2:13 “10”没有写明是几日、几个工作日还是别的单位。',
        '2:24 “三十”没有写明是几日、几个工作日还是别的单位。',
      ],
    },
    'a step in minutes among hours, and one that counts nothing': {
      source: power(
        { 承诺时限: '4小时' },
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 |\n| --- | --- | --- | --- |\n| 1 | 备货 | 文书岗 | 1小时 |\n| 2 | 装车 | 文书岗 | 30分钟 |\n| 3 | 送达 | 文书岗 | 120分钟 |\n| 4 | 登记 | 文书岗 | 0.5 |',
      ),
      findings: ['16:18 同一项权力的时限既用“小时”，又用“120分钟”。', '17:18 时限“0.5”没有写明单位。'],
    },
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
