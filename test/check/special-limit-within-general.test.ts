import { specialLimitWithinGeneral } from '../../scripts/check/rules/special-limit-within-general.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(specialLimitWithinGeneral, {
  valid: {
    'time that is made longer': supportingRule('应当在30日内办结；经批准可以延长至45日，提前5日告知。'),
    'parts that count towards a longer limit, and months that are put together': supportingRule(
      '检查一般不超过13个工作日，其中进场8个、核对5个，均计入监督检查20个工作日的承诺时限。转出地缴费53个月，本市缴费19个月，其中重叠3个月，合并计算为69个月。',
    ),
    'a shorter limit for what is simple': supportingRule('申请应当在10日内办结，其中情况简单的，3日内办结。'),
    'a part of the time': supportingRule('办理期限为30日，其中公示7日。'),
    'more time for what is hard': supportingRule('应当在10日内办结；其中案情复杂的，20日内办结。'),
    'time that is added': supportingRule('应当在10日内办结；情况紧急的，可以延长15日。'),
    'another unit': supportingRule('一般公文当日送达，应当在1日内办结；紧急公文应当在2小时内送达。'),
  },
  invalid: {
    'time that is made longer and comes out shorter': {
      source: supportingRule('报销应当在返回后30日内提出；确有困难的，经批准可以延长至20日。'),
      findings: ['2:30 延长以后是“20日”，原来的时限已经是“30日”。'],
    },
    'a case that takes longer by its nature': {
      source: supportingRule('音像资料在返回单位后24小时内存入存储器；连续在外执法的，不超过12小时。'),
      findings: ['2:33 这一种情况的时限“12小时”比前面的时限“24小时”还短。'],
    },
    'more time for what is simple': {
      source: supportingRule('举报应当在5日内处理；其中情节简单的，应当在8日内处理。'),
      findings: ['2:23 这一种情况的时限“8日”比前面的时限“5日”还长。'],
    },
    'more time for what is urgent': {
      source: supportingRule('一般来电应当在2小时内办结，紧急来电应当在4小时内办结。'),
      findings: ['2:22 这一种情况的时限“4小时”比前面的时限“2小时”还长。'],
    },
    'a part that is longer than the whole': {
      source: supportingRule('整改期限不得超过15日，其中复验不得超过20日。'),
      findings: ['2:21 这一种情况的时限“20日”比前面的时限“15日”还长。'],
    },
  },
});
