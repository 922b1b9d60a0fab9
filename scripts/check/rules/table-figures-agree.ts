import type { ProseTable } from '../../model/prose.ts';
import { fieldPlace } from '../field-place.ts';
import { oddColumnUnits } from '../figures/column-units.ts';
import { type MeasuredCell, strayUnits } from '../figures/row-units.ts';
import { wrongFigures } from '../figures/table-figures.ts';
import type { Ground, Rule } from '../rule.ts';
import { inlineText } from '../views/inline-text.ts';
import { withNested } from '../views/prose-blocks.ts';
import { type ProseEntry, proseEntries } from '../views/prose-entries.ts';

/** Where scores that do not add up are told: see scores-sum. */
function scoresOf(entry: ProseEntry): readonly Ground[] {
  if (entry.type !== 'assessment' || entry.total === undefined) return [];
  return [...entry.criteria.map(({ place }) => ({ place })), { place: fieldPlace(entry, '总分') }];
}

const cellsOf = ({ rows }: ProseTable): readonly (readonly MeasuredCell[])[] =>
  rows.map(({ cells }) =>
    cells.map(({ children, place }) => {
      const { text, placeAt } = inlineText(children, place);
      return { text: text.trim(), place: placeAt(text.length - text.trimStart().length) };
    }),
  );

const headsOf = ({ head }: ProseTable): readonly string[] =>
  head.cells.map(({ children, place }) => inlineText(children, place).text);

export const tableFiguresAgree: Rule = {
  id: 'table-figures-agree',
  severity: 'warning',
  summary: '表里的单价乘数量要等于金额，分项相加要等于合计，同一行、同一栏用同一种单位。',
  check(_compilation, report, context) {
    for (const entry of context.share(proseEntries)) {
      if (entry.type === 'law') continue;
      for (const block of withNested(entry.body.blocks)) {
        if (block.type !== 'table') continue;
        for (const figure of wrongFigures(block))
          report({
            ...figure,
            restsOn: scoresOf(entry),
            hint: '请核对这一格和它所根据的各格，改正写错的一个。',
          });
        for (const { text, place, unit, named } of oddColumnUnits(headsOf(block), cellsOf(block)))
          report({
            place,
            length: text.length,
            message: `“${text}”的单位是“${unit}”，这一栏的表头写的是“${named}”。`,
            hint: `请换算成“${named}”，只写数。`,
          });
        for (const { text, place, unit, usual } of strayUnits(cellsOf(block)))
          report({
            place,
            length: text.length,
            message: `“${text}”和同一行的单位“${usual}”不同，别的行都只用一种单位。`,
            hint: `请核对数和单位：多半不是“${unit}”。`,
          });
      }
    }
  },
};
