import { expect, test } from 'vitest';
import { ALL_OF_PRACTICE } from '../../scripts/check/data/principles/all-of-practice.ts';
import { COERCION } from '../../scripts/check/data/principles/coercion.ts';
import { ENFORCEMENT } from '../../scripts/check/data/principles/enforcement.ts';
import { FORBIDDEN_DISCLOSURES } from '../../scripts/check/data/principles/forbidden-disclosures.ts';
import { MONEY_AND_PROCUREMENT } from '../../scripts/check/data/principles/money-and-procurement.ts';
import { ONE_PERSON } from '../../scripts/check/data/principles/one-person.ts';
import { OPENNESS_AND_SECRECY } from '../../scripts/check/data/principles/openness-and-secrecy.ts';
import {
  ORDER_BEFORE_POWER,
  ORDER_OF_SECRETS,
  ORDER_OF_STEPS,
} from '../../scripts/check/data/principles/order-of-steps.ts';
import { OWN_CHECKS } from '../../scripts/check/data/principles/own-checks.ts';
import { PERMITS_AND_SERVICES } from '../../scripts/check/data/principles/permits-and-services.ts';
import { PERSONAL_DATA } from '../../scripts/check/data/principles/personal-data.ts';
import { REMEDIES } from '../../scripts/check/data/principles/remedies.ts';
import { REWARDS } from '../../scripts/check/data/principles/rewards.ts';
import { RUNNING_TIME } from '../../scripts/check/data/principles/running-time.ts';
import { SECRET_CARRIERS } from '../../scripts/check/data/principles/secret-carriers.ts';
import { SEPARATION } from '../../scripts/check/data/principles/separation.ts';
import { WHERE_TO_TURN } from '../../scripts/check/data/principles/where-to-turn.ts';
import { WHO_BY_LAW } from '../../scripts/check/data/principles/who-by-law.ts';
import { makeFindReversals } from '../../scripts/check/reversals/reversed-principles.ts';
import { lawNotReversed } from '../../scripts/check/rules/law-not-reversed.ts';
import { principleNotReversed } from '../../scripts/check/rules/principle-not-reversed.ts';
import { procedureNotReversed } from '../../scripts/check/rules/procedure-not-reversed.ts';
import { rewardsNotReversed } from '../../scripts/check/rules/rewards-not-reversed.ts';
import { secrecyNotReversed } from '../../scripts/check/rules/secrecy-not-reversed.ts';
import { separationNotReversed } from '../../scripts/check/rules/separation-not-reversed.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';
import { PRINCIPLE_SENTENCES } from './principle-sentences.ts';
import { SENTENCES_BY_LAW } from './principle-sentences-by-law.ts';
import { SENTENCES_OF_NEGATION } from './principle-sentences-of-negation.ts';
import { SENTENCES_OF_PRACTICE } from './principle-sentences-of-practice.ts';
import { SENTENCES_OF_TRADES } from './principle-sentences-of-trades.ts';
import { SENTENCES_THAT_TURN_NOTHING } from './sentences-that-turn-nothing.ts';

const reversalsIn = makeFindReversals(
  [
    ...ALL_OF_PRACTICE,
    ...COERCION,
    ...ENFORCEMENT,
    ...FORBIDDEN_DISCLOSURES,
    ...MONEY_AND_PROCUREMENT,
    ...ONE_PERSON,
    ...OPENNESS_AND_SECRECY,
    ...OWN_CHECKS,
    ...PERMITS_AND_SERVICES,
    ...PERSONAL_DATA,
    ...REMEDIES,
    ...REWARDS,
    ...RUNNING_TIME,
    ...SECRET_CARRIERS,
    ...SEPARATION,
    ...WHERE_TO_TURN,
    ...WHO_BY_LAW,
  ],
  [...ORDER_BEFORE_POWER, ...ORDER_OF_SECRETS, ...ORDER_OF_STEPS],
);

test.each([
  ...PRINCIPLE_SENTENCES,
  ...SENTENCES_OF_TRADES,
  ...SENTENCES_OF_PRACTICE,
  ...SENTENCES_BY_LAW,
  ...SENTENCES_OF_NEGATION,
])('tells “%s” from “%s”', (wrong, right) => {
  expect(reversalsIn(wrong), wrong).not.toEqual([]);
  expect(reversalsIn(right), right).toEqual([]);
});

test.each([
  ...SENTENCES_THAT_TURN_NOTHING,
  '不出示执法证件的，当事人有权拒绝检查。',
  '发现可以代签的漏洞，应当查处坐支、挪用等行为。',
  '任何人不得以“领导同意可以代签”为由先用印后审批。',
  '适用简易程序的案件不必集体讨论。',
  '无需回避:7、应当回避:3',
  '群众可以举报擅自收费、泄露个人信息的行为。',
  '申请人有权随时撤回申请，不必说明理由。',
  '严禁越权审批、下达罚没指标、以罚代管。',
  '属于先播后审的，追究终审人员的责任；将材料转给被举报人的，从重处理。',
  '参照执行的，应当视为隐瞒。',
  '消费者有权索取发票，应当向食堂索取收据。',
  '任何单位和个人可以向本局举报。',
  '没有异议的，可以当场办理；未达成协议的，可以依法起诉。',
  '申请人可以自行调整申请的内容。',
  '处分决定书送达被举报人，告知其申诉权利；处罚决定书副本抄送举报人。',
  '举报的处理结果告知举报人，听取举报人的意见。',
  '专家的回避，由局长决定；请假由本人提出申请。',
  '群众无需在两个窗口之间往返，能够共享核验的不需要提交。',
  '居民不必填写表格；一般文件不需要审核；已有记录的，不再登记。',
  '当事人认为不需要书面协议的，可以口头约定。',
])('lets “%s” be', (text) => expect(reversalsIn(text)).toEqual([]));

testRule(principleNotReversed, {
  valid: {
    'what has no more use, and what opens earlier': supportingRule(
      '第一条　鉴定结论为没有保存价值，可以销毁的，列入清册。科技类档案可以少于二十五年开放。',
    ),
    'a proof that is handed in': power({ 申请材料: '[质押权人的身份证明]' }),
    'what a list forbids': supportingRule(
      '第一条　有下列行为之一的，给予处分：\n\n（一）罚款由执法人员收取；\n\n（二）先处罚后调查；',
    ),
    'what a risk looks like': department(
      '## 风险与防范\n\n| 风险点 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- |\n| 先播后审 | 高 | 编辑先播后审 | 两人复核 | 总编辑 |',
    ),
    'when somebody has to know of a wrong': supportingRule(
      '第一条　申请人自知道或者应当知道权利受到侵害之日起一年内提出；可能受到歧视的，应当预见损害的发生。',
    ),
    'what is stacked well, a platform of information, a field that stays empty': supportingRule(
      '第一条　材料应当堆放整齐，垃圾应当分类堆放；应当建立秸秆综合利用信息平台。不需要填写的栏目划斜线。',
    ),
    'what is punished': power({ 责任追究: '[先付款后验收]' }),
  },
  invalid: {
    'a review by whoever decided': {
      source: {
        ...supportingRule('不服的，可以向示范县收发室申请行政复议，也可以向示范县人民政府申请行政复议。'),
        ...unit(),
      },
      findings: ['2:8 “示范县收发室”就是本单位，不能复议自己的决定。'],
    },
    'steps in the wrong order': {
      source: supportingRule('第一条　遵循“先付款、后验收”的原则。'),
      findings: ['2:8 “先付款、后验收”与应当遵守的规定相反。'],
    },
    'whoever does what he knows to be wrong': {
      source: supportingRule('第一条　明知不合法仍然执行的，经办人不承担任何责任。'),
      findings: ['2:5 “明知不合法仍然执行的，经办人不承担任何责任”与应当遵守的规定相反。'],
    },
    'an outcome of the other case': {
      source: supportingRule('第一条　不符合条件的，予以受理。'),
      findings: ['2:5 “不符合条件的，予以受理”与应当遵守的规定相反。'],
    },
  },
});

testRule(lawNotReversed, {
  valid: { 'what is forbidden': supportingRule('第一条　处置收入全额上缴，不得坐支。') },
  invalid: {
    'what may not be, as what may': {
      source: supportingRule('第一条　处置收入全额上缴，可以坐支。'),
      findings: ['2:14 “可以坐支”把不得做的事写成了可以做的事。'],
    },
  },
});

testRule(lawNotReversed, {
  valid: {
    'a fault that is punished': power({ 责任追究: '[坐支收入的，依法处理]' }),
    'one remedy without another': supportingRule('对复核结果不服的，提出申诉，也可以不经复核直接申诉。'),
    'a question': supportingRule('问：公章可以带出单位吗？答：一般不行。'),
    'faults below a lead of two clauses': supportingRule(
      '第一条　有下列情形之一的，给予批评；构成违法的，依照有关规定处理：\n\n（一）将检举材料转给被检举的人员的；\n\n（二）超期答复的。',
    ),
  },
  invalid: {
    'a case that is no fault, where faults are told': {
      source: power({ 责任追究: '[在白天、法定节假日实施强制执行的，依法追究责任]' }),
      findings: ['7:9 “白天、法定节假日”与应当遵守的规定相反。'],
    },
  },
});

const RISKS =
  '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n';

testRule(procedureNotReversed, {
  valid: {
    'what must not happen': power(
      {},
      `${RISKS}| 人情打折 | 协商 | 高 | 经办岗自行批准 | 由科长批准 | 科长 |`,
    ),
    'the first in goes out first': power({}, `${RISKS}| 压货 | 出库 | 低 | 过期 | 先进先出 | 保管员 |`),
    'what a rule says is told elsewhere': supportingRule('第一条　经办人与供应商有亲属关系的，不必回避。'),
    'time that does not count': supportingRule(
      '第一条　补正、听证的时间不计入办理时限，会签的时间计入办理时限。',
    ),
  },
  invalid: {
    'what is done against a risk': {
      source: power(
        {},
        `${RISKS}| 人情打折 | 协商 | 高 | 经办岗自行批准 | 减免的，由经办岗自行批准 | 科长 |\n| 压货 | 出库 | 低 | 过期 | 后进先出 | 保管员 |`,
      ),
      findings: ['13:36 “岗自行批准”与应当遵守的规定相反。', '14:22 “后进先出”与应当遵守的规定相反。'],
    },
    'what counts as time, and where it ends': {
      source: supportingRule('第一条　补正的时间计入办理时限；最后一日是节假日的，提前至前一个工作日。'),
      findings: [
        '2:10 “计入办理时限”与应当遵守的规定相反。',
        '2:27 “提前至前一个工作日”与应当遵守的规定相反。',
      ],
    },
  },
});

testRule(separationNotReversed, {
  valid: {
    'a duty to keep out': supportingRule('第一条　经办人与供应商有亲属关系的，应当回避。'),
    'hands that are kept apart': supportingRule(
      '第一条　采购、验收、付款不得由采购岗一并承担，登记、盖章由文书岗一并办理。',
    ),
  },
  invalid: {
    'what others should check, in one hand': {
      source: supportingRule('第一条　采购、验收、付款由采购岗一并承担。'),
      findings: ['2:5 “采购、验收、付款由采购岗一并承担”与应当遵守的规定相反。'],
    },
    'a duty as none': {
      source: supportingRule('第一条　经办人与供应商有亲属关系的，不必回避。'),
      findings: ['2:19 “不必回避”把必须做的事写成了可以不做的事。'],
    },
  },
});

testRule(secrecyNotReversed, {
  valid: { 'openness as the rule': supportingRule('坚持“公开为常态、不公开为例外”。') },
  invalid: {
    'secrecy as the rule': {
      source: supportingRule('坚持“不公开为常态”。'),
      findings: ['2:4 “不公开为常态”与应当遵守的规定相反。'],
    },
  },
});

testRule(rewardsNotReversed, {
  valid: {
    'blame for the worst': supportingRule('连续两年不合格的，免职。发生责任事故的，评为不合格。'),
    'less to do for the best': supportingRule('信用良好的单位，可以适当降低检查频次。'),
  },
  invalid: {
    'praise for the worst': {
      source: supportingRule('发生安全责任事故的，评为优秀。不合格的单位，发放奖金。'),
      findings: [
        '2:1 “发生安全责任事故的，评为优秀”与应当遵守的规定相反。',
        '2:16 “不合格的单位，发放”与应当遵守的规定相反。',
      ],
    },
    'blame for the best': {
      source: supportingRule('连续两年优秀的，免职。'),
      findings: ['2:1 “连续两年优秀的，免职”与应当遵守的规定相反。'],
    },
  },
});
