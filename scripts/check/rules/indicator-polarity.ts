import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { entryTexts } from '../views/entry-texts.ts';
import type { ProseEntry } from '../views/prose-entries.ts';
import type { TextPiece } from '../views/running-text.ts';

export const indicatorPolarity: Rule = {
  id: 'indicator-polarity',
  severity: 'notice',
  summary: '考核指标要能看出答“是”得分还是扣分。',
  check(_compilation, report, context) {
    for (const { entry, text, placeAt } of piecesWith(context, /[“"][是否][”"]/u)) {
      if (entry.type !== 'assessment') continue;
      for (const { 0: said, index } of text.matchAll(TURNED_ANSWER))
        report({
          place: placeAt(index),
          length: said.length,
          severity: 'warning',
          message: `“${said}”把“是”和“否”写颠倒了。`,
          hint: '请核对：做到了的答“是”，没有做到的答“否”。',
        });
    }
    for (const piece of piecesWith(context, SIGN)) {
      const { entry, text, placeAt } = piece;
      if (entry.type !== 'assessment') continue;
      const rewarded = rewardedFaults(text);
      for (const { 0: said, index } of rewarded) {
        report({
          place: placeAt(index),
          length: said.length,
          severity: 'warning',
          message: `“${said}”把不好的情况算成得分，把好的算成不得分。`,
          hint: '请核对：多半是“发生”和“未发生”写颠倒了。',
        });
      }
      if (rewarded.length > 0) continue;
      if (isBadAmongGood(piece, context.share(standards))) {
        report({
          place: placeAt(0),
          length: text.length,
          severity: 'warning',
          message: `“${text}”是不好的情况，同一栏的其他各项写的都是做到了什么。`,
          hint: '请核对，多半漏了“没有”“未”。',
        });
        continue;
      }
      for (const { 0: question, index } of text.matchAll(BAD_WHEN_TRUE)) {
        if (TELLS.test(text)) continue;
        report({
          place: placeAt(index),
          length: question.length,
          message: `“${question}”答“是”表示做得不好，却像其他指标一样按“是”计分。`,
          hint: '请改成正面的说法（例如“没有群众投诉”），或者写明出现一次扣几分。',
        });
      }
    }
  },
};

const BAD =
  '不满意?|投诉|举报|违[法规纪章]|错误|失误|差错|事故|推诿|拖延|超时|逾期|超期|泄密|失密|曝光|通报批评|上访|吃拿卡要|弄虚作假|群体性事件|负面舆情|案件|火灾|败诉|问责|处分|脱岗|空岗|迟到|早退|旷工|差评|积压|瞒报|漏报|迟报|虚报|截留|挪用|浪费|损毁|丢失|被盗|盗用|泄露|失实|不良反[映应]|不廉洁|侵权|停播|断电|伤亡|中毒|走失';
const SIGN = new RegExp(`是否|有无|有没有|(?:${BAD})`, 'u');

/** 未集体决策的，为“是”; 按时公开的记“否”: of 有无瑕疵 a yes is bad news, so only what ought to be done is asked for. */
const TURNED_ANSWER =
  /(?<=^|[，。；])(?:未(?!发[生现]|出现|受|被)[^，。；]{2,10}的，?(?:为|记为?|填|答|选|判)[“"]是[”"]|(?:已|按时|按期|及时|按规定|如期)[^，。；未不]{2,10}的，?(?:为|记为?|填|答|选|判)[“"]否[”"])/gu;

/** 是否有…不满意, 是否存在违纪: a yes is bad news. */
const BAD_WHEN_TRUE = new RegExp(
  `(?<!没)(?:是否|有无|有没有)(?:有|存在|发生|出现|发现|被|受到|造成)?[^，。；？]{0,16}?(?:${BAD})[^，。；？：:]{0,6}`,
  'gu',
);

/** 有查实的投诉, without a word on points. */
const BARE_BAD = new RegExp(
  `^(?:有|存在|发生|出现|受到|被)[^，。；扣加得计减]{0,8}(?:${BAD})[^，。；扣加得计减]{0,4}。?$`,
  'u',
);
const GOOD = /^(?:没有|无|未|不|全部|按时|及时|达标|零)|(?:合格|一致|达标|完整|齐全)。?$/u;

/** The cells of the columns of standards of each assessment. */
const standards = (_: Compilation, context: CheckContext): ReadonlyMap<ProseEntry, readonly string[]> =>
  new Map(
    context
      .share(entryTexts)
      .filter(({ entry }) => entry.type === 'assessment')
      .map(({ entry, pieces }) => [entry, pieces.filter(isStandard).map(({ text }) => text)]),
  );

const isStandard = ({ kind, column = '' }: TextPiece): boolean => kind === 'cell' && /标准/u.test(column);

function isBadAmongGood(piece: TextPiece, all: ReadonlyMap<ProseEntry, readonly string[]>): boolean {
  if (!isStandard(piece) || !BARE_BAD.test(piece.text)) return false;
  const texts = all.get(piece.entry) ?? [];
  return (
    texts.filter((text) => GOOD.test(text)).length > 2 &&
    texts.filter((text) => BARE_BAD.test(text)).length === 1
  );
}

/** The text itself says what a yes costs. */
const TELLS = /扣|减\d|一票否决|不得分|倒扣|未(?:发生|出现)的?得|没有的?得|无的?得/u;

const POINTS = '(?:[得计加记奖]\\d+(?:\\.\\d+)?分?|[得计]满分|不扣分)';
/** 是否发生事故：发生的得10分; 有投诉的计满分. A word of denial before turns it round. */
const REWARDED = new RegExp(
  [
    `(?:是否|有无|有没有)[^，。；？]{0,20}(?:${BAD})[^，。；？：:]{0,6}[，：:；？。]?(?:其中)?(?:是|有|发生|出现|存在|被\\p{Script=Han}{1,4})(?:的)?[，,]?${POINTS}`,
    `(?<![不未无没免]|没有(?:人员?|工作人员|职工|干部|同志)?|无人|避免|杜绝|查处|处理|化解|制止|发现)(?:发生|出现|存在|被|受到|收到|有)[^，。；？未无没不零]{0,8}(?:${BAD})[^，。；？未无没不零]{0,3}?(?:情况|问题|行为|现象|的|事件)*[，,]?${POINTS}`,
    `(?:未|没有|无(?![故端由]|正当|合理|理由|特殊|证))(?:发生|出现|存在|被|受到|收到)?[^，。；？]{0,8}(?:${BAD})(?:情况|问题|行为|现象|的|事件)*[，,]?(?:不得分|得0分|扣\\d+分?)`,
  ].join('|'),
  'gu',
);

const rewardedFaults = (text: string): readonly RegExpExecArray[] =>
  new RegExp(`(?:${POINTS}|不得分|扣\\d)`, 'u').test(text) ? [...text.matchAll(REWARDED)] : [];
