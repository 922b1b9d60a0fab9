import { commonTypos } from '../../scripts/check/rules/common-typos.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const says = (text: string) => power({}, text);

testRule(commonTypos, {
  valid: {
    'words that only meet': says(
      '凭正式发票报销，两名子女，户籍以外，收取的证件，工资科的人员，自已经批准之日起，前往住所地，明显着装不整，彰显着精神，每份内容，有关业务科负责，从新制定的办法施行之日起。',
    ),
    'what may be right': says(
      '群众反应强烈，必需品，打印签字，材料等记录，部分另行存放，海滩派出所，灭火气体，夫妻俩人均收入，收到后，随即抽查，整修定于，必需材料，被征的土地经同意，从新确定的日期算起，积极的推进作用，显微镜，公司的截流阀。',
    ),
  },
  invalid: {
    'what sounds like an everyday word': {
      source: says(
        '印签由俩人保管，逐项等记，参造省定标准，不得拖诿、滩派，配齐灭火气，无死脚，恶列的调离，及时修定。',
      ),
      findings: [
        '9:1 “印签”是错别字。',
        '9:4 “俩”是错别字。',
        '9:11 “等记”是错别字。',
        '9:14 “参造”是错别字。',
        '9:23 “拖诿”是错别字。',
        '9:26 “滩派”是错别字。',
        '9:31 “灭火气”是错别字。',
        '9:36 “死脚”是错别字。',
        '9:39 “恶列”是错别字。',
        '9:47 “修定”是错别字。',
      ],
    },
    'what input methods offer first before other verbs': {
      source: says('不满60分的，从新拟名；征的本人书面同意；必要时必需函请银行核验；应当取的许可后施工。'),
      findings: [
        '9:8 “从新”是错别字。',
        '9:13 “征的”是错别字。',
        '9:25 “必需”是错别字。',
        '9:36 “取的”是错别字。',
      ],
    },
    'words that are wrong before the ones named': {
      source: says('不得那用资金，应当耐心的解答，按矿工处理，成绩显着，自已的责任，取的成效。'),
      findings: [
        '9:3 “那用”是错别字。',
        '9:10 “耐心的”是错别字。',
        '9:17 “矿工”是错别字。',
        '9:24 “显着”是错别字。',
        '9:27 “自已”是错别字。',
        '9:33 “取的”是错别字。',
      ],
    },
  },
});
