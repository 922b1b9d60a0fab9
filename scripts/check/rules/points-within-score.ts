import type { Assessment } from '../../model/entry.ts';
import type { Report, Rule } from '../rule.ts';
import { type EntryText, entryTexts } from '../views/entry-texts.ts';
import type { TextPiece } from '../views/running-text.ts';

export const pointsWithinScore: Rule = {
  id: 'points-within-score',
  severity: 'warning',
  summary: '一次扣分、得分不能超过本项的分值，各小项相加等于本项的分值，加分的上限不能低于一次加分。',
  check(_compilation, report, context) {
    for (const text of context.share(entryTexts)) {
      if (text.entry.type !== 'assessment') continue;
      checkCriteria(text.entry, text, report);
      checkCap(text, report);
    }
  },
};

const POINTS = /(?:扣[完满]?|(?<![不每])得|计|记)(\d+(?:\.\d+)?)(?:分|项)/gu;

function checkCriteria({ criteria, scoreUnit }: Assessment, { pieces }: EntryText, report: Report): void {
  for (const { score, standard = '', content, place } of criteria) {
    if (score === undefined) continue;
    const piece = pieces.find(
      ({ kind, text, placeAt }) =>
        kind === 'cell' && placeAt(0).line === place.line && text.trim() === standard,
    );
    if (piece) checkParts(score, scoreUnit, piece, report);
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

/** 材料齐全15分，流程规范10分: a standard that does nothing but deal out the score. */
const PARTS = /^(?:[^\d，；。、扣得加减计记每]{2,14}\d+(?:\.\d+)?分[，；。、]?){2,}$/u;

const LADDER = /优|良|好|一般|合格|及格|差|完成|基本|部分|以[上下内]|[一二三四]级|[一二三]等|名/u;

function checkParts(score: number, scoreUnit: string, piece: TextPiece, report: Report): void {
  const text = piece.text.trim();
  if (!PARTS.test(text)) return;
  const parts = [...text.matchAll(/\d+(?:\.\d+)?(?=分)/gu)].map(([points]) => Number(points));
  const sum = Math.round(parts.reduce((all, points) => all + points, 0) * 100) / 100;
  // 优秀10分，良好8分: one of them is given, not all.
  if (sum === score || Math.max(...parts) >= score || LADDER.test(text)) return;
  report({
    place: piece.placeAt(0),
    length: text.length,
    message: `各小项${parts.join('＋')}＝${sum}${scoreUnit}，本项的分值是${score}${scoreUnit}。`,
    hint: '请核对各小项的分数和本项的分值，改正写错的一个。',
  });
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
