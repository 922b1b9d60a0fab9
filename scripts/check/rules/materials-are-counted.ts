import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';

export const materialsAreCounted: Rule = {
  id: 'materials-are-counted',
  severity: 'warning',
  summary: '办理程序说的材料件数，要和申请材料列出的件数一致。',
  check(_compilation, report, context) {
    for (const piece of piecesWith(context, SIGN)) {
      if (piece.entry.type !== 'power' || piece.field === '申请材料') continue;
      const listed = piece.entry.materials.length;
      for (const { 0: said, groups = {}, index } of piece.text.matchAll(MATERIALS)) {
        const count = parseChineseNumber(groups.count ?? '');
        // Of far fewer or far more something else is meant.
        if (count === undefined || listed < 2 || count === listed || Math.abs(count - listed) > 2) continue;
        if (/其中|之一|任[选一]|第|另|还|补/u.test(piece.text.slice(Math.max(0, index - 6), index))) continue;
        report({
          place: piece.placeAt(index),
          length: said.length,
          message: `这里说“${said}”，申请材料列了${listed}件。`,
          hint: '请核对件数，或者补上缺少的材料。',
        });
      }
    }
  },
};

const SIGN = /[件份项种样](?:申请|申报|报名|备案|登记)?材料/u;
const MATERIALS = new RegExp(
  `(?<![\\d第一式各每满])(?<count>${NUMERAL})[件份项种样](?:申请|申报|报名|备案|登记)?材料(?![之中的]一)`,
  'gu',
);
