import { principleNotReversed } from '../../scripts/check/rules/principle-not-reversed.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(principleNotReversed, {
  valid: {
    'what fails and is used for something else, tested again or trained again': supportingRule(
      '不合格的粮食可以用于工业用途。检验不合格的，可以申请复检。考试不合格的，可以补考一次。',
    ),
    'papers that are handed in later, and no points twice': supportingRule(
      '证照缺少一项的，容缺受理，三日内补齐。同一事项不重复加分。',
    ),
    'times that run from an event, or end before a day': supportingRule(
      '验收合格后30日内移交，次年1月31日前归档。有效期届满30日前提出延续申请。',
    ),
    'others who note or witness that somebody did not sign': supportingRule(
      '申请人拒绝签名的，由勘验人员注明情况。当事人拒不签字的，由见证人签名。',
    ),
    'who reviews and does not handle, what is reviewed first, and an average': supportingRule(
      '法制审核人员不得兼任所审案件的主办人员。坚持先审查后公开。设计变更报项目法人批准，报施工单位执行。四个季度得分之和除以四为年度得分。',
    ),
    'two who may not leave together': supportingRule('值班人员不得两人以上同时离岗。'),
    'shares and colours as they are laid down': supportingRule(
      '优秀等次人数不超过参加考核人数的20%。陪餐人数不超过接待对象人数的三分之一。红色预警对应高风险。',
    ),
  },
  invalid: {
    'what fails and may go on': {
      source: supportingRule(
        '抽检不合格的构件可以用于主体工程。\n\n培训考核不合格的，可以上岗。\n\n公函、清单、票据缺少一项可以报销。',
      ),
      findings: [
        '2:3 “不合格的构件可以用于”与应当遵守的规定相反。',
        '4:5 “不合格的，可以上岗”与应当遵守的规定相反。',
        '6:9 “缺少一项可以报销”与应当遵守的规定相反。',
      ],
    },
    'times and bounds turned round': {
      source: supportingRule(
        '交工验收合格后15日前，移交资料。\n\n应当在有效期届满30日后提出延续申请。\n\n优秀等次人数不少于参加考核人数的15%。\n\n陪餐人数不得超过接待对象人数的两倍。',
      ),
      findings: [
        '2:7 “后15日前”与应当遵守的规定相反。',
        '4:4 “有效期届满30日后提出延续申请”与应当遵守的规定相反。',
        '6:1 “优秀等次人数不少于参加考核人数的15%”与应当遵守的规定相反。',
        '8:1 “陪餐人数不得超过接待对象人数的两倍”与应当遵守的规定相反。',
      ],
    },
    'who handles what he reviews, what comes first, and a sum for an average': {
      source: supportingRule(
        '审核岗同时担任本股案件的主办人员。\n\n遵循先公开后审查的原则。\n\n重大变更报施工单位批准。\n\n年度得分为四个季度得分的总和。\n\n可以延长，并不告知申请人延期理由。',
      ),
      findings: [
        '2:4 “同时担任本股案件的主办人”与应当遵守的规定相反。',
        '4:3 “先公开后审查”与应当遵守的规定相反。',
        '6:5 “报施工单位批准”与应当遵守的规定相反。',
        '8:6 “四个季度得分的总和”与应当遵守的规定相反。',
        '10:6 “并不告知申请人延期理由”与应当遵守的规定相反。',
      ],
    },
    'who signs for whom, and what counts twice': {
      source: supportingRule(
        '当事人拒绝签名的，由当事人注明情况。\n\n被投诉人拒不签字的，由记录岗代签。\n\n同一事项可以重复加分。\n\n未经法制审核的，不得不作出决定。\n\n红色预警对应一般风险。',
      ),
      findings: [
        '2:1 “当事人拒绝签名的，由当事人注明”与应当遵守的规定相反。',
        '4:1 “被投诉人拒不签字的，由记录岗代签”与应当遵守的规定相反。',
        '6:1 “同一事项可以重复加分”与应当遵守的规定相反。',
        '8:1 “未经法制审核的，不得不”与应当遵守的规定相反。',
        '10:1 “红色预警对应一般”与应当遵守的规定相反。',
      ],
    },
  },
});
