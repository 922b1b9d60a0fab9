import { groupBy } from '../../lib/group-by.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const retentionAgrees: Rule = {
  id: 'retention-agrees',
  severity: 'warning',
  summary: '同一种材料的保管期限，各处要说成一样。',
  check(_compilation, report, context) {
    const told = piecesWith(context, /保[存管]/u)
      .filter(isProse)
      .flatMap(termsIn);
    for (const same of groupBy(told, ({ piece, what }) => `${folderOf(piece.entry)}|${what}`).values()) {
      const [first] = same;
      const others = same.filter(({ term }) => term !== first?.term);
      const [other] = others;
      if (!first || !other || new Set(same.map(({ term }) => term)).size > 2) continue;
      // Of two the one that fewer texts tell, else the later.
      const odd = others.length < same.length - others.length || same.length === 2 ? other : first;
      const right = odd === first ? other : first;
      report({
        place: odd.piece.placeAt(odd.index),
        length: odd.text.length,
        message: `“${odd.what}”这里写保存“${odd.term}”，“${right.piece.entry.name}”写的是“${right.term}”。`,
        hint: '请核对保管期限，改成一致；说的是两种材料的，请写明各是什么。',
      });
    }
  },
};

interface Retention {
  readonly what: string;
  readonly term: string;
  readonly text: string;
  readonly index: number;
  readonly piece: TextPiece;
}

/** 会议记录保存十年; 会议纪要的保管期限为永久. What has no name of its own (材料, 原件, 一份) may be anything. */
const TERM =
  /(?<=^|[，。；：、）])(?<what>(?:(?![的和与及应在由按、])\p{Script=Han}){4,12}?)(?:的)?(?:保[存管]期限?(?:为|是|不少于)|(?:应当)?保[存管](?:不少于|期限为)?)(?<term>永久|长期|(?:\d+|[一二三四五六七八九十]+)(?:年|个月))(?=[，。；、]|$|以?后|并|，)/gu;
const VAGUE =
  /^(?:有关|相关|上述|以上|其他|其它|全部|所有|前款|该)|(?:原件|复印件|一份|材料|资料|档案|文件)$/u;

const termsIn = (piece: TextPiece): readonly Retention[] =>
  [...piece.text.matchAll(TERM)].flatMap(({ 0: text, groups = {}, index }) => {
    const { what = '', term = '' } = groups;
    return VAGUE.test(what) ? [] : [{ what, term, text, index, piece }];
  });
