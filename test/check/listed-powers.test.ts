import { listedLimitsAgree } from '../../scripts/check/rules/listed-limits-agree.ts';
import { listedPowersAgree } from '../../scripts/check/rules/listed-powers-agree.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

/** A rule with a table, in an office of two powers. */
const table = (head: string, ...rows: readonly string[]) => ({
  ...supportingRule([head, head.replace(/[^|]+/gu, ' --- '), ...rows].join('\n')),
  ...department(),
  '收发室/职权/02-机要科/科室.md': '---\n名称: 机要科\n---\n',
  ...power({ 法定时限: '20个工作日', 承诺时限: '12个工作日' }),
  ...power({ 编码: 'SFS-QT-002', 承诺时限: '即时' }, '', '收发室/职权/01-办公室/02-查档.md'),
});

testRule(listedLimitsAgree, {
  valid: {
    'the same limits': table(
      '| 事项 | 法定时限 | 承诺时限 |',
      '| 收文办理 | 20个工作日 | 12个工作日 |',
      '| 查档 | 无 | 即时 |',
    ),
    'limits of other things': table(
      '| 事项 | 承诺时限 |',
      '| 收文登记 | 1个工作日 |',
      '| 发文 | 2个工作日 |',
    ),
    'words that cannot be compared': table(
      '| 事项 | 承诺时限 |',
      '| 收文办理 | 见流程图 |',
      '| 查档 | 即时 |',
    ),
  },
  invalid: {
    'another limit': {
      source: table('| 事项 | 承诺时限 |', '| 收文办理 | 15个工作日 |', '| 查档 | 即时 |'),
      findings: ['4:10 表里写的“收文办理”的承诺时限是15个工作日，登记的是12个工作日。'],
    },
    'an item of a list of promises': {
      source: {
        ...supportingRule('承诺如下：\n\n（一）收文办理：15个工作日；\n\n（二）查档：即时。'),
        ...power({ 承诺时限: '12个工作日' }),
      },
      findings: ['4:9 这里写的“收文办理”的时限是15个工作日，登记的是12个工作日。'],
    },
    'another unit': {
      source: table('| 事项 | 法定时限 |', '| 收文办理 | 20日 |', '| 查档 | 无 |'),
      findings: ['4:10 表里写的“收文办理”的法定时限是20日，登记的是20个工作日。'],
    },
  },
});

/** A rule in an office whose two departments have one power each. */
const told = (text: string) => ({
  ...supportingRule(text),
  ...department(),
  ...power({ 名称: '门牌编制许可' }),
  '收发室/职权/02-机要科/科室.md': '---\n名称: 机要科\n---\n',
  ...power({ 名称: '困难对象认定', 编码: 'SFS-QR-001' }, '', '收发室/职权/02-机要科/01-困难对象认定.md'),
});

testRule(listedPowersAgree, {
  valid: {
    'the department that has the power': told('门牌编制许可由办公室办理，困难对象由机要科认定。'),
    'part of the work, and what comes after': told(
      '门牌编制许可的档案由机要科保管。机要科配合办公室办理门牌编制许可。门牌编制许可的投诉由机要科受理。',
    ),
    'no power that is named': told('送来的样品由机要科认定。'),
    'a preface that names what there is': {
      ...table('| 事项 | 编码 |'),
      ...unit({}, '办公室2项：收文办理、查档。'),
    },
    'a preface that lists other things': {
      ...table('| 事项 | 编码 |'),
      ...unit({}, '办公室2项：登记、分送。'),
    },
    'the same facts': table(
      '| 事项 | 编码 | 类别 | 承办科室 |',
      '| 收文办理 | SFS-QT-001 | 内部管理 | 办公室 |',
      '| 查档 | SFS-QT-002 | 内部管理 | 办公室 |',
    ),
    'what is no department': table(
      '| 事项 | 责任部门 |',
      '| 收文办理 | 各科室 |',
      '| 查档 | 办公室、机要科 |',
    ),
  },
  invalid: {
    'another department in running text': {
      source: told('门牌编制许可由机要科审批。\n\n困难对象由办公室认定。\n\n居民向办公室申请困难对象认定。'),
      findings: [
        '2:8 这里说“门牌编制许可”由“机要科”办理，登记的是“办公室”的职权。',
        '4:6 这里说“困难对象认定”由“办公室”办理，登记的是“机要科”的职权。',
        '6:4 这里说“困难对象认定”由“办公室”办理，登记的是“机要科”的职权。',
      ],
    },
    'another department under a title that names the power': {
      source: told('一、困难对象\n\n经公示后由办公室认定。'),
      findings: ['4:6 这里说“困难对象认定”由“办公室”办理，登记的是“机要科”的职权。'],
    },
    'a preface that names one by a slip': {
      source: { ...table('| 事项 | 编码 |'), ...unit({}, '办公室2项：收文办里、查档。') },
      findings: ['单位.md:6:7 编制说明列出的“收文办里”，和册中的“收文办理”差一个字。'],
    },
    'a power that the booklet does not hold': {
      source: { ...table('| 事项 | 编码 |'), ...unit({}, '办公室3项：收文办理、查档、会议室调度。') },
      findings: ['单位.md:6:15 编制说明列出的“会议室调度”，册中没有这项职权。'],
    },
    'another department and another code': {
      source: table(
        '| 事项 | 编码 | 承办科室 |',
        '| 收文办理 | SFS-QT-001 | 机要科 |',
        '| 查档 | SFS-QT-003 | 办公室 |',
      ),
      findings: [
        '4:23 表里写的“收文办理”的承办科室是“机要科”，登记的是“办公室”。',
        '5:8 表里写的“查档”的编码是“SFS-QT-003”，登记的是“SFS-QT-002”。',
      ],
    },
    'another kind': {
      source: table('| 事项 | 类别 |', '| 收文办理 | 行政检查 |', '| 查档 | 内部管理 |'),
      findings: ['4:10 表里写的“收文办理”的类别是“行政检查”，登记的是“内部管理”。'],
    },
  },
});
