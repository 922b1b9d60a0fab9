import { itemsBelow } from '../numbering/items-below.ts';
import type { Rule } from '../rule.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';

export const casesFitResult: Rule = {
  id: 'cases-fit-result',
  severity: 'error',
  summary: '“有下列情形之一的”后面写的结果，要和所列的情形相称。',
  check(_compilation, report, context) {
    for (const { entry, blocks } of context.share(numberedTexts)) {
      if (entry.type !== 'assessment') continue;
      for (const [index, block] of blocks.entries()) {
        const match = LEAD.exec(block.text);
        const result = match && resultOf(match.groups?.result ?? '');
        if (!match || !result) continue;
        const items = itemsBelow(block, blocks.slice(index + 1));
        const cases = items.map(({ text }) => caseOf(text)).filter((one) => one !== undefined);
        if (cases.length === 0 || cases.includes(result) || cases.length * 2 < items.length) continue;
        report({
          place: block.placeAt(match.index),
          length: match[0].length,
          message: `“${match[0].replace(/[：:]\s*$/u, '')}”，下面列的却是${result === 'good' ? '出了问题' : '做得好'}的情形。`,
          hint: '请核对结果，多半是把“优秀”和“不合格”、“奖励”和“处理”写颠倒了。',
        });
      }
    }
  },
};

/** 有下列情形之一的，直接评定为优秀： */
const LEAD =
  /(?:之一的?|下列(?:情形|情况|行为|表现)的?)(?:科室|单位|部门|股室|个人|人员|岗位)?，(?<result>[^。；]{2,24})[：:]\s*$/u;

type Side = 'good' | 'bad';

function resultOf(text: string): Side | undefined {
  if (
    /不得|不能|不予|取消|撤销|不参加|扣|降|一票否决|不合格|不称职|不达标|末[等位]|[三四末差]等|较差|为差|通报批评|约谈|问责|追究|处分|处理|整改/u.test(
      text,
    )
  )
    return 'bad';
  return /优秀|优等|一等|甲等|良好|先进|加\D{0,4}分|奖励|表彰|表扬|优先|嘉奖|晋升|为好/u.test(text)
    ? 'good'
    : undefined;
}

const BAD =
  /事故|违法|违规|违纪|违反|弄虚作假|虚报|瞒报|谎报|漏报|泄密|泄露|失密|刑事|处分|受到处罚|伤亡|重大损失|不良影响|严重后果|失职|渎职|私利|贪污|受贿|挪用|批评|问责|查实|旷工|拒不|逾期|未完成|不履行|滥用|丢失|舆情|越级上访|一票否决/u;
const GOOD =
  /受到?[^，。；]{0,10}(?:表彰|表扬|嘉奖|肯定)|荣誉|推广|立功|获奖|获得[^，。；]{0,12}(?:奖|称号|荣誉)|创新|优异|突出贡献|提前完成|超额|见义勇为|经验/u;

function caseOf(text: string): Side | undefined {
  const isBad = BAD.test(text);
  return isBad === GOOD.test(text) ? undefined : isBad ? 'bad' : 'good';
}
