import { groupBy } from '../../lib/group-by.ts';
import { type DecisionPower, decisionPowers } from '../figures/decision-powers.ts';
import { differingDecisions } from '../figures/differing-decisions.ts';
import { scaleSlips } from '../figures/scale-slips.ts';
import type { Rule } from '../rule.ts';
import { type BoardThreshold, boardThresholds } from '../views/board-thresholds.ts';
import type { TextPiece } from '../views/running-text.ts';

export const thresholdsAgree: Rule = {
  id: 'thresholds-agree',
  severity: 'warning',
  summary: '几份文件说多少钱由谁审批、多少钱以上要上会研究，说的要一致；同一笔数不能一处是元、一处是万元。',
  check(_compilation, report, context) {
    const told = new Set<string>();
    for (const [folder, thresholds] of context.share(boardThresholds)) {
      for (const [matter, stated] of groupBy(thresholds, (one) => one.matter)) {
        const odd = oddOnes(stated);
        for (const one of odd) {
          if (isTierElsewhere(one, context.share(decisionPowers).get(folder) ?? [])) continue;
          told.add(placeOf(one.piece, one.index));
          const other = stated.find((each) => each.value !== one.value);
          report({
            place: one.piece.placeAt(one.index),
            length: one.text.length,
            message: `${matter}“${one.text}”上会研究，“${other?.piece.entry.name}”写的是“${other?.text}”。`,
            hint: '请核对后改成一致；说的是两件事的，请写明各指什么。',
          });
        }
      }
    }
    for (const { odd, other, isOfPost } of differingDecisions(context)) {
      const { piece, range, decider, matter, named } = odd;
      if (told.has(placeOf(piece, range.index))) continue;
      const { index, text } = (isOfPost && named) || range;
      report({
        place: piece.placeAt(index),
        length: text.length,
        message: `${matter}“${range.text}”由${decider}决定，“${other.piece.entry.name}”写的是“${isOfPost ? other.decider : other.range.text}”。`,
        hint: '请核对后改成一致；说的是两件事的，请写明各指什么。',
      });
    }
    for (const { piece, text, index, other, right } of scaleSlips(context)) {
      report({
        place: piece.placeAt(index),
        length: text.length,
        message: `这里写的是“${text}”，“${other.entry.name}”写的是“${right}”，差了一万倍。`,
        hint: '请核对单位是“元”还是“万元”。',
      });
    }
  },
};

const placeOf = ({ placeAt }: Pick<TextPiece, 'placeAt'>, index: number): string => {
  const { file, line, column } = placeAt(index);
  return `${file}:${line}:${column}`;
};

/** Of two meetings one begins where the other ends. */
const isTierElsewhere = (
  { matter, value, piece }: BoardThreshold,
  powers: readonly DecisionPower[],
): boolean =>
  powers.some(
    ({ matter: other, range: { min, max }, piece: its }) =>
      its.entry !== piece.entry && other === matter && (min?.value === value || max?.value === value),
  );

/**
 * Of two sums in different texts the one outside the text that deals with the matter, or the one that fewer texts tell.
 * None where a text tells several sums, or where nothing decides.
 */
function oddOnes(told: readonly BoardThreshold[]): readonly BoardThreshold[] {
  const values = [...new Set(told.map(({ value }) => value))];
  const entries = new Set(told.map(({ piece }) => piece.entry));
  if (values.length !== 2 || entries.size < 2) return [];
  const of = (value: number | undefined) => told.filter((one) => one.value === value);
  const [first, second] = [of(values[0]), of(values[1])];
  const shared = [...entries].some((entry) =>
    [first, second].every((side) => side.some(({ piece }) => piece.entry === entry)),
  );
  if (shared) return [];
  const owns = (side: readonly BoardThreshold[]) => side.some(({ isOwn }) => isOwn);
  if (owns(first) !== owns(second)) return owns(first) ? second : first;
  if (first.length === second.length) return [];
  return first.length < second.length ? first : second;
}
