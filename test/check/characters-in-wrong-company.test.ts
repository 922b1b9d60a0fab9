import { commonTypos } from '../../scripts/check/rules/common-typos.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const says = (text: string) => power({}, text);
/** What is wrong and at which column. */
const wrong = (text: string, ...findings: readonly (readonly [column: number, word: string])[]) => ({
  source: says(text),
  findings: findings.map(([column, word]) => `9:${column} “${word}”是错别字。`),
});

testRule(commonTypos, {
  valid: {
    'characters in their own company': says(
      '有局长签字的方可付款，设有办公室负责日常工作，以遗失为由申请补发，以办结时间为准，会议以文件形式传达，每缺证明一份扣一分。',
    ),
    'words that only meet': says(
      '人行道路段，审核后在行业协会网站公布，应当事人申请，应业主需要，人员即其他人员，证书即有关部门颁发的资格证明，即便于操作，也要守规，第一类材料即相关单位的证明，既为党员，就应当守纪，大象一样的雕塑，离任干部的起用，早上刚负责交接，支付主要责任人工资，车辆载量，同义词。',
    ),
    'what is of another trade': says(
      '应急小组反应迅速，向正反应方向调整，水库截流施工，佩带枪支，随身携带安全帽，从一月一日起用新账户核算，党委巡察，民间流传记录，责任险保费先付主要责任险，医疗救治途径和方式，复合材料条件优良，底数清、情况明。',
    ),
  },
  invalid: {
    'who acts and what is done already': wrong(
      '票据有综合科统一保管，证照以遗失的，应当补办，结果已书面形式告知，设备即相关资料，即便于查阅，又节约开支。',
      [3, '有'],
      [14, '以'],
      [26, '已'],
      [36, '即'],
      [42, '即'],
    ),
    'why and when': wrong(
      '应客观原因不能到场的，补正后在行受理，再受理期限内可以撤回，队员赶道现场，申请表两分。',
      [1, '应'],
      [15, '在行'],
      [20, '再'],
      [34, '道'],
      [42, '分'],
    ),
    'what is worn and carried along': wrong(
      '由组长戴队，不得佩带首饰，档案戴出单位应当登记。',
      [4, '戴'],
      [9, '佩带'],
      [16, '戴'],
    ),
    'what somebody says of a thing': wrong(
      '职工向办公室反应食堂问题，如实反应库存数量。',
      [7, '反应'],
      [14, '如实反应'],
    ),
  },
});
