import { lawNotReversed } from '../../scripts/check/rules/law-not-reversed.ts';
import { principleNotReversed } from '../../scripts/check/rules/principle-not-reversed.ts';
import { separationNotReversed } from '../../scripts/check/rules/separation-not-reversed.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(principleNotReversed, {
  valid: {
    'whoever was against it': supportingRule(
      '对明确提出反对意见的人员，不予追究。打击报复提出反对意见的人员的，予以处分。',
    ),
    'reports that are kept from whom they are about': supportingRule(
      '不得将检举材料转给被检举人。举报材料转交承办人。',
    ),
    'what has no ground': supportingRule('没有依据的，不得出具证明。没有依据的收费一律取消。'),
    'complaints that go elsewhere, and points for fewer': supportingRule(
      '投诉人可以向被投诉人的上级机关反映。投诉率越低，得分越高。清单以外的事项，不得办理。',
    ),
    'two results': supportingRule('提出准予或者不予许可的意见。经批准或者备案后办理。'),
    'months to come and past': supportingRule('每月25日前公布下月值班安排，5日前公布上月值班情况。'),
  },
  invalid: {
    'blame for whoever was against it': {
      source: supportingRule('对明确提出反对意见的人员予以追究。'),
      findings: ['2:4 “提出反对意见的人员予以追究”与应当遵守的规定相反。'],
    },
    'a report for whom it comes from': {
      source: supportingRule('将检举材料转给检举人。'),
      findings: ['2:2 “检举材料转给检举人”与应当遵守的规定相反。'],
    },
    'what is done without a ground': {
      source: supportingRule('没有依据的，可以出具证明。'),
      findings: ['2:1 “没有依据的，可以出具”与应当遵守的规定相反。'],
    },
    'points for complaints, complaints to whom they are about, and powers of no list': {
      source: supportingRule(
        '投诉率越高，得分越高。投诉人可以向被投诉的经办人反映。目录之外的事项，经批准可以行使。',
      ),
      findings: [
        '2:1 “投诉率越高，得分越高”与应当遵守的规定相反。',
        '2:17 “向被投诉的经办人反映”与应当遵守的规定相反。',
        '2:28 “目录之外的事项，经批准可以行使”与应当遵守的规定相反。',
      ],
    },
    'one result for two': {
      source: supportingRule('提出准予或者准予许可的意见。'),
      findings: ['2:3 “准予或者准予”与应当遵守的规定相反。'],
    },
    'a roster of the past': {
      source: supportingRule('每月25日前公布上月值班安排。'),
      findings: ['2:7 “公布上月值班安排”与应当遵守的规定相反。'],
    },
  },
});

testRule(lawNotReversed, {
  valid: {
    'how many speak for all': supportingRule('应当推选代表，代表人数不得超过5人。'),
    'a defence that does not hold': supportingRule('申辩理由不成立的，不予采纳，但不得加重处罚。'),
    'what a third party agrees to': supportingRule('予以公开，但是第三方不同意公开的除外。'),
    'what is not applied for': supportingRule('既不申请行政复议、不提起行政诉讼，又不履行的，申请强制执行。'),
    'papers that are shared': supportingRule('能通过数据共享获取的材料，不得要求申请人提供。'),
  },
  invalid: {
    'a defence that makes it worse': {
      source: supportingRule('申辩理由不成立的，可以加重处罚。'),
      findings: ['2:1 “申辩理由不成立的，可以加重”与应当遵守的规定相反。'],
    },
    'four laws turned round': {
      source: supportingRule(
        '应当推选代表，代表人数不得少于5人。不得公开，但是第三方不同意公开的除外。期限内申请行政复议、不提起行政诉讼的，强制执行。能通过数据共享获取的材料要求提供。',
      ),
      findings: [
        '2:12 “不得少于5人”与应当遵守的规定相反。',
        '2:26 “第三方不同意公开的除外”与应当遵守的规定相反。',
        '2:41 “申请行政复议、不提起”与应当遵守的规定相反。',
        '2:62 “能通过数据共享获取的材料要求提供”与应当遵守的规定相反。',
      ],
    },
  },
});

testRule(separationNotReversed, {
  valid: {
    'the seals of an office in one place': supportingRule('局印章由办公室统一保管。'),
    'what one may do alone': supportingRule('低风险环节可以由一人办理。登记和归档由文书岗一人负责。'),
  },
  invalid: {
    'two duties, and a high risk, in one hand': {
      source: supportingRule('审核与批准由同一人承担。高风险环节由一人独立办理。'),
      findings: [
        '2:1 “审核与批准由同一人承担”与应当遵守的规定相反。',
        '2:13 “高风险环节由一人独立办理”与应当遵守的规定相反。',
      ],
    },
    'the seals of the bank in one hand': {
      source: supportingRule('印鉴由出纳岗统一保管，财务印章由会计一并保管。'),
      findings: [
        '2:1 “印鉴由出纳岗统一保管”与应当遵守的规定相反。',
        '2:14 “印章由会计一并保管”与应当遵守的规定相反。',
      ],
    },
  },
});
