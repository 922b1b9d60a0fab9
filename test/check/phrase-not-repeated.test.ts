import { phraseNotRepeated } from '../../scripts/check/rules/phrase-not-repeated.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(phraseNotRepeated, {
  valid: {
    'the paper that says what was done, and who is called after it': supportingRule(
      '材料不合要求的，不予备案并出具不予备案通知书。县水库管理机构负责水库管理，林长制办公室承担林长制组织工作，由采购单位统一采购。',
    ),
    'the title of a link': supportingRule('查档事项可以参阅[查档问答](02-查档问答.md)。'),
    'what is meant twice': supportingRule(
      '立即上报，马上处理。不得不准许延期的，说明理由。仅限当日有效，逾期仅退一半。按照规定提交，经审核，按照规定发放。',
    ),
    'two spans of one length': supportingRule('三十日届满后三十日内到场，两年期满后两年内有效。'),
    'kinds of one thing': supportingRule('检查分定期检查和专项检查，审核有形式审核和实质审核。'),
    'whoever is called after what he makes': supportingRule('检验检测机构出具虚假检验检测报告的，责令改正。'),
    'two organs of one place': supportingRule('按照《云岭省水利厅云岭省财政厅关于管护经费的通知》执行。'),
    'who defends what': supportingRule('英雄烈士近亲属维护英雄烈士的人格权益的，不受经济条件限制。'),
    'who does it, and when it counts': supportingRule(
      '公开坚持谁制作谁公开，查封登记申请人自查封登记之日起办理。',
    ),
    'what is said in pairs': supportingRule(
      '谁主管谁负责，一级抓一级，审批归审批，边整改边落实，应公开尽公开，科室与科室，部门对部门。',
    ),
    'a noun behind two others': supportingRule(
      '由科室负责人报单位负责人，国家标准或者行业标准，上级机关对下级机关。',
    ),
    'a longer word that begins alike': supportingRule(
      '检查人员结束时说明结束时间，动工开发面积占应动工开发面积的三分之一，采购设备执行采购设备目录。',
    ),
    'sentences that begin alike': supportingRule(
      '对符合条件的申请人发给证件；对不符合条件的申请人书面说明理由；对符合条件的单位发给证件。',
    ),
  },
  invalid: {
    'one consent that is asked for twice': {
      source: supportingRule('替班须报综合办主任同意，并经综合办主任同意。'),
      findings: ['2:14 “报综合办主任同意，并经综合办主…”里“经综合办主任同意”把说过的又说了一遍。'],
    },
    'what is done twice over, and not on paper': {
      source: supportingRule('材料不合要求的，不予备案并说明不予备案。'),
      findings: ['2:16 “不予备案并说明不予备案”里“不予备案”写了两遍。'],
    },
    'a phrase beside a link': {
      source: supportingRule('搞形式走过场搞形式的，参阅[查档问答](02-查档问答.md)。'),
      findings: ['2:7 “搞形式走过场搞形式”里“搞形式”写了两遍。'],
    },
    'the same said of the same': {
      source: supportingRule('处理随意，就会伤及病人，也会伤及病人，也会伤及公信。'),
      findings: ['2:13 “会伤及病人，也会伤及病人”把“伤及病人”写了两遍。'],
    },
    'an act that comes back': {
      source: supportingRule('换班的，填写调班单填写，交值班长。'),
      findings: ['2:10 “填写调班单填写”里“填写”写了两遍。'],
    },
    'a phrase that comes back': {
      source: supportingRule(
        '不得无正当理由拖延；对来件拖着不办，或者无正当理由超期办理无正当理由的，追究责任；材料不真不实不真实的，退回。',
      ),
      findings: [
        '2:30 “或者无正当理由超期办理无正当理由”里“无正当理由”写了两遍。',
        '2:44 “不真不实不真实”把同一个意思写了两遍。',
      ],
    },
    'a sentence that comes back': {
      source: supportingRule(
        '本办法由办公室负责解释和修订。每年评估一次执行情况。本办法由办公室负责解释和修订。',
      ),
      findings: ['2:27 “本办法由办公室负责解释和修订”这一句写了两遍。'],
    },
    'what says the same once more': {
      source: supportingRule(
        '接报后立即马上到场。全年仅受理投诉仅3件。为严格管理印章，防止滥用，为严格管理印章，制定本制度。',
      ),
      findings: [
        '2:6 “立即马上”里“马上”把说过的又说了一遍。',
        '2:18 “仅受理投诉仅”里“仅”把说过的又说了一遍。',
        '2:35 “为严格管理印章，防止滥用，为严…”里“为严格管理印章”把说过的又说了一遍。',
      ],
    },
  },
});
