import type { Assessment } from '../../model/entry.ts';
import type { Report, Rule } from '../rule.ts';
import { type EntryText, entryTexts } from '../views/entry-texts.ts';

export const pointsWithinScore: Rule = {
  id: 'points-within-score',
  severity: 'warning',
  summary: '一次扣分、得分不能超过本项的分值，加分的上限不能低于一次加分。',
  check(_compilation, report, context) {
    for (const text of context.share(entryTexts)) {
      if (text.entry.type !== 'assessment') continue;
      checkCriteria(text.entry, text, report);
      checkCap(text, report);
    }
  },
};

const POINTS = /(?:扣|(?<![不每])得|计|记)(\d+(?:\.\d+)?)(?:分|项)/gu;

function checkCriteria({ criteria, scoreUnit }: Assessment, { pieces }: EntryText, report: Report): void {
  for (const { score, standard = '', content, place } of criteria) {
    if (score === undefined) continue;
    const piece = pieces.find(
      ({ kind, text, placeAt }) =>
        kind === 'cell' && placeAt(0).line === place.line && text.trim() === standard,
    );
    for (const { 0: text, 1: points = '', index } of (piece?.text ?? '').matchAll(POINTS)) {
      if (!piece || Number(points) <= score) continue;
      report({
        place: piece.placeAt(index),
        length: text.length,
        message: `“${content}”一共${score}${scoreUnit}，评分标准却写“${text}”。`,
        hint: '请改正扣分或者本项的分值：一次扣、得的不能超过本项的分值。',
      });
    }
  }
}

const CAP =
  /加分(?:累计|合计|总计|总分|总额|分值|项目?)*(?:最高|最多|一般)?(?:不超过|不得超过|不高于|最高(?:为|不超过)|封顶|以)(\d+(?:\.\d+)?)分/gu;
const AWARD = /(?<!各|另|最高|最多)加(\d+(?:\.\d+)?)分/gu;

function checkCap({ pieces }: EntryText, report: Report): void {
  const awards = pieces.flatMap(({ text }) =>
    [...text.matchAll(AWARD)].map(({ 1: points }) => Number(points)),
  );
  const largest = Math.max(0, ...awards);
  for (const piece of pieces) {
    for (const { 0: text, 1: cap = '', index } of piece.text.matchAll(CAP)) {
      if (Number(cap) >= largest) continue;
      report({
        place: piece.placeAt(index),
        length: text.length,
        message: `“${text}”，一次加分却可以加${largest}分。`,
        hint: '请核对上限和各项加分，上限不能低于一次加分。',
      });
    }
  }
}
