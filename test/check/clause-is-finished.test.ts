import { clauseIsFinished } from '../../scripts/check/rules/clause-is-finished.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(clauseIsFinished, {
  valid: {
    'a reason and what came of it': supportingRule('由于时间仓促难免有疏漏。敬请各单位批评指正。'),
    'how often, and why': supportingRule(
      '应每年自查一次，每两周检查一次，每三个月召开一次。由于出差不能到会的，应当请假。',
    ),
    'numbers of copies and persons': supportingRule(
      '协议一式两份，共3页，到场的不少于两人，公共资源、计件工资另列，至少一次，共计12件。严格执行《会计法》，认真学习《预算法》。研究解决工作中遇到的问题；执行中发生问题，及时报告。',
    ),
    'rights, acts and signers in full': supportingRule(
      '本办法解释权归办公室。擅自动用的，依法追缴。经登记、审核、签字后生效，由经办人、会计签字后入账。',
    ),
    'clauses that end in words of their own': supportingRule(
      '出现舆情应当积极应对，演练与培训同步进行，奖励由本局给予，作为依据，方案如下，其中，重点事项另列。',
    ),
    'spans that are whole': supportingRule(
      '自收到之日起15个工作日内答复，以工作日计，几个工作日内，单位为个工作日，于次日起内部公示。',
    ),
    'an aim with what is done': supportingRule(
      '为规范用印，防止滥用，制定本办法。根据需要每年修订。\n\n为保障供水，县人民政府安排专项资金。依据上级要求，制定本办法。',
    ),
    'posts that decide': supportingRule('经分管领导批准后报出，由办公室主任审核后印发，报局长后续处理。'),
  },
  invalid: {
    'an office that is left out': {
      source: supportingRule('根据上级要求，结合我实际，制定本办法。'),
      findings: ['2:8 “结合我”这里没有写完。'],
    },
    'a period and a clause that are left open': {
      source: supportingRule('库存应每盘点一次，每二全面清查一次。由于库房面积难以扩大。档案另行存放。'),
      findings: [
        '2:4 “每”这里没有写完。',
        '2:10 “每二”这里没有写完。',
        '2:19 “由于库房面积难以扩大。”这里没有写完。',
      ],
    },
    'a number, a verb and a particle that went lost': {
      source: supportingRule(
        '协议一式份，检查人员不得少于人，材料共页。严格《会计法》，规范记账。协调解决施工中遇到困难。',
      ),
      findings: [
        '2:3 “一式份”这里没有写完。',
        '2:11 “不得少于人”这里没有写完。',
        '2:19 “共页”这里没有写完。',
        '2:22 “严格《会计法》”这里没有写完。',
        '2:41 “中遇到困难”这里没有写完。',
      ],
    },
    'a full stop behind what leads to a noun': {
      source: supportingRule('各站制定切实可行的。应急预案，采取的措施是必要的。'),
      findings: ['2:3 “制定切实可行的”这里没有写完。'],
    },
    'what comes before something that is not told': {
      source: supportingRule(
        '护林员由村委会推荐，经林业局审核同意后。护林员与林场签订合同，经站长批准后领取工资。',
      ),
      findings: ['2:11 “经林业局审核同意后”这里没有写完。'],
    },
    'what somebody may do at once, and whose leave is asked': {
      source: supportingRule(
        '材料有错误的，应当允许申请人当场；未经部门经理、允许，不得入内。经审核、批准，责令其限期改正。',
      ),
      findings: ['2:10 “允许申请人当场”这里没有写完。', '2:19 “经部门经理、允许”这里没有写完。'],
    },
    'an aim that ends in a full stop': {
      source: supportingRule('第一条　为规范用印，防止滥用。根据《印章管理规定》，制定本办法。'),
      findings: ['2:11 “防止滥用。”这里没有写完。'],
    },
    'a day that is not named': {
      source: supportingRule('本制度自之日起施行，原制度从印发之日起废止。'),
      findings: ['2:4 “自之日起”这里没有写完。'],
    },
    'objects that are missing': {
      source: supportingRule(
        '责令改正，可以处。值班人员应当立即向，不得拖延。各科室加强对，防止事故。应当遵守以下。逾期未领的，视为。对拒不改正的，给予。',
      ),
      findings: [
        '2:6 “可以处”这里没有写完。',
        '2:16 “立即向”这里没有写完。',
        '2:28 “加强对”这里没有写完。',
        '2:39 “遵守以下”这里没有写完。',
        '2:50 “视为”这里没有写完。',
        '2:60 “给予”这里没有写完。',
      ],
    },
    'verbs and numbers that are missing': {
      source: supportingRule(
        '经分管领导后报县政府，自收到之日15个工作日内答复，个工作日内补正，之日起内办结。',
      ),
      findings: [
        '2:1 “经分管领导后”这里没有写完。',
        '2:15 “之日”这里没有写完。',
        '2:27 “个工作日内”这里没有写完。',
        '2:35 “之日起”这里没有写完。',
      ],
    },
    'a right of nobody, an act that is cut off and one signer too few': {
      source: supportingRule(
        '本办法解释权归。擅自动用的，依法追，退回原处。凭证由保管员、会计、签字后入账。',
      ),
      findings: ['2:4 “解释权归”这里没有写完。', '2:15 “依法追”这里没有写完。', '2:33 “、”这里没有写完。'],
    },
  },
});
