import { sharesMakeWhole } from '../../scripts/check/rules/shares-make-whole.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(sharesMakeWhole, {
  valid: {
    'weights of a formula, points on top, and what kinds of answers are worth': supportingRule(
      '总成绩＝笔试成绩×40%＋面试成绩×60%，政策性加分另计；考核得分＝平时得分×0.3＋半年得分×0.3＋年终得分×0.4；评分＝满意数÷总数×50%＋基本满意数÷总数×30%。面试成绩按60%折算计入总成绩。',
    ),
    'what is paid less from year to year': supportingRule('补助第一年100%，第二年80%，第三年60%。'),
    'two who pay, and two aims': supportingRule('费用由县级承担60%、镇级承担40%；目标为县级85%，镇级90%。'),
    'shares of the whole': supportingRule('购置费按照下列比例安排：图书55%，报刊25%，数字资源20%。'),
    'payments of the whole': supportingRule('合同签订后首付30%，到货支付60%，验收后支付尾款10%。'),
    'instalments of the whole': supportingRule('资金分两次拨付，签订协议后拨付60%，验收后拨付40%。'),
    'instalments up to a share': supportingRule(
      '资金分三次拨付：签订合同后拨付30%，主体完工后拨付至70%，验收后拨付30%。',
    ),
    'shares of which some are told': supportingRule('经费按比例安排，图书占55%，报刊占20%，其余用于活动。'),
    'rates and bounds': supportingRule(
      '到课率90%，合格率95%，构成比例不限。各项支出占比：人员不超过60%，公用不超过30%，项目不超过30%。',
    ),
    'no whole that is dealt out': supportingRule('浓度为70%，湿度为60%，电量为30%。'),
  },
  invalid: {
    'weights of a formula, in per cent and in decimals': {
      source: supportingRule(
        '总成绩＝笔试成绩×40%＋面试成绩×50%。\n\n考核得分＝平时得分×0.4＋年终得分×0.5。',
      ),
      findings: [
        '2:5 各份的比例相加是90%（40%＋50%），应当是100%。',
        '4:6 各份的比例相加是90%（40%＋50%），应当是100%。',
      ],
    },
    'marks that are converted, and money of three years': {
      source: supportingRule(
        '总成绩按笔试成绩占60%、面试成绩占50%折算。\n\n资金分年安排：第一年拨付40%，第二年拨付30%，第三年拨付20%。',
      ),
      findings: [
        '2:1 各份的比例相加是110%（60%＋50%），应当是100%。',
        '4:8 各份的比例相加是90%（40%＋30%＋20%），应当是100%。',
      ],
    },
    'two who pay too much': {
      source: supportingRule('维修费用由县级承担60%，镇级承担50%。'),
      findings: ['2:1 各份的比例相加是110%（60%＋50%），应当是100%。'],
    },
    'two parts that have been named': {
      source: supportingRule('总投资由财政资金和自筹资金组成，其中财政资金占80%，自筹资金占30%。'),
      findings: ['2:17 各份的比例相加是110%（80%＋30%），应当是100%。'],
    },
    'instalments that leave a part unpaid': {
      source: supportingRule('资金分三次拨付：开工后拨付30%，过半后再拨付40%，验收后拨付20%。'),
      findings: ['2:31 各份的比例相加是90%（30%＋40%＋20%），应当是100%。'],
    },
    'what is paid and what is left': {
      source: supportingRule('审核完毕后付至审定价的97%，余款5%作为质量保证金。'),
      findings: ['2:18 各份的比例相加是102%（97%＋5%），应当是100%。'],
    },
    'parts of a score that are all named': {
      source: supportingRule('考核总分为100分，其中日常考核占40%，年终考核占50%。'),
      findings: ['2:11 各份的比例相加是90%（40%＋50%），应当是100%。'],
    },
    'too much': {
      source: supportingRule('购置费按照下列比例安排：图书55%，报刊25%，数字资源20%，地方文献10%。'),
      findings: ['2:13 各份的比例相加是110%（55%＋25%＋20%＋10%），应当是100%。'],
    },
    'two parts of a score': {
      source: supportingRule('总成绩按笔试成绩占60%、面试成绩占50%计算。'),
      findings: ['2:1 各份的比例相加是110%（60%＋50%），应当是100%。'],
    },
    'parts named before': {
      source: supportingRule('结果由自评、互评、领导评价三部分构成，分别占20%、30%和40%。'),
      findings: ['2:23 各份的比例相加是90%（20%＋30%＋40%），应当是100%。'],
    },
    'too little': {
      source: supportingRule('工程款首付30%、主体完工付40%、验收合格后付尾款20%。'),
      findings: ['2:1 各份的比例相加是90%（30%＋40%＋20%），应当是100%。'],
    },
  },
});
