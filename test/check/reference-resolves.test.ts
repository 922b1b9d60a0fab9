import { referenceResolves } from '../../scripts/check/rules/reference-resolves.ts';
import { department, power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(referenceResolves, {
  valid: {
    'the code of a power whose file cannot be read': {
      ...supportingRule('当日登记。', { 对应职权: '[SFS-QT-002]' }),
      ...power(),
      '收发室/职权/01-办公室/02-发文办理.md': '---\n编码: SFS-QT-002\n类别: [内部管理\n---\n',
    },
    'rules of bodies above, and rules about something else': {
      ...supportingRule('依照《县级追究办法》处理，按照《车辆使用办法》执行，另见《失职追究办法》。'),
      ...supportingRule('失职的，通报。', {}, '责任追究办法'),
    },
    'the right code of a power whose own is mistyped, which is told there': {
      ...supportingRule('', { 对应职权: '[SFS-QT-001]' }),
      ...power({ 编码: 'SFS-QT-1', 配套制度: '[办文制度]' }),
    },
    'the right code of a power that was given the code of another one, which is told there': {
      ...supportingRule('', { 对应职权: '[SFS-02-005]' }),
      ...power({ 编码: 'SFS-02-003', 配套制度: '[办文制度]' }),
      ...power({ 编码: 'SFS-02-003' }, '', '收发室/职权/01-办公室/02-用印.md'),
    },
    'a duty that has the number of the one before it': {
      ...power({ 对应职责: '[2]' }),
      ...department('## 职能职责\n\n1、收文。\n\n1、发文。'),
    },
    'a link to another file': {
      ...power({}, '见[办文制度](../../制度/01-办文制度.md)。'),
      ...supportingRule('第一条 本制度适用于本单位。'),
    },
    'a link to an article of a rule': {
      ...power({}, '见[办文制度](../../制度/01-办文制度.md#第一条)。'),
      ...supportingRule('第一条 本制度适用于本单位。'),
    },
    'a duty, a rule and a diagram that exist': {
      ...power({ 对应职责: '[1]', 配套制度: '[办文制度]', 流程图: '收文办理.mmd' }),
      ...department('## 职能职责\n\n1. 办理公文。'),
      ...supportingRule(),
      'diagrams/收发室/收文办理.mmd': 'flowchart TD\n  开始([开始]) --> 结束([结束])',
    },
  },
  invalid: {
    'a rule that the unit does not have, by which a text acts': {
      source: {
        ...supportingRule('依照《失职追究办法》处理。'),
        ...supportingRule('失职的，通报。', {}, '责任追究办法'),
      },
      findings: ['2:4 本单位没有“失职追究办法”。'],
    },
    'a link to a file that is not there': {
      source: power({}, '见[办文制度](../../制度/01-办文制度.md)。'),
      findings: ['9:2 链接指向的文件“收发室/制度/01-办文制度.md”不存在。'],
    },
    'an article that the other file does not have': {
      source: {
        ...power({}, '见[办文制度](../../制度/01-办文制度.md#第九条)。'),
        ...supportingRule('第一条 本制度适用于本单位。'),
      },
      findings: ['9:2 “办文制度”中没有“第九条”这个标题。'],
    },
    'a picture that is not there': {
      source: power({}, '![办公室示意图](../../图片/示意图.png)'),
      findings: ['9:1 找不到图片“收发室/图片/示意图.png”。'],
    },
    'a diagram, a duty and a rule that do not exist': {
      source: {
        ...power({ 对应职责: '[4]', 配套制度: '[办文制渡]', 流程图: '收文办里.mmd' }),
        ...department('## 职能职责\n\n1. 办理公文。'),
        ...supportingRule(),
      },
      findings: [
        '7:8 对应职责“4”在本科室的职能职责中没有。',
        '8:8 配套制度“办文制渡”在本单位的制度中没有。',
        '9:6 找不到流程图文件“diagrams/收发室/收文办里.mmd”。',
      ],
    },
    'a power code that no power has': {
      source: { ...supportingRule('', { 对应职权: '[SFS-QT-002]' }), ...power() },
      findings: ['2:8 对应职权“SFS-QT-002”不是本单位任何一项权力的编码。'],
    },
  },
});
