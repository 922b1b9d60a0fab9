import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const levelsAreToldInOrder = textRule({
  id: 'levels-are-told-in-order',
  severity: 'warning',
  summary: '说明层次序数时，按“一、”“（一）”“1.”“（1）”的次序写。',
  sign: /[“"](?:一、|[（(]一[）)]|1[.．]|[（(]1[）)])[”"]/u,
  applies: isProse,
  *findIn(text) {
    for (const { 0: row, index } of text.matchAll(ROW)) {
      const marks = [...row.matchAll(MARK)];
      const wrong = marks.findIndex((mark, at) => at > 0 && rankOf(mark[1]) <= rankOf(marks[at - 1]?.[1]));
      const before = marks[wrong - 1];
      const found = marks[wrong];
      if (!before || !found) continue;
      const start = before.index;
      const told = row.slice(start, found.index + found[0].length);
      yield {
        index: index + start,
        length: told.length,
        message: `层次序数${told}的先后颠倒。`,
        hint: '公文的结构层次依次用“一、”“（一）”“1.”“（1）”，请照此改正。',
      };
    }
  },
});

const ONE = '[“"](一、|[（(]一[）)]|1[.．]|[（(]1[）)])[”"]';
const MARK = new RegExp(ONE, 'gu');
/** Marks that stand in a row, one after another. */
const ROW = new RegExp(`${ONE}(?:[、，和及]?(?:第[二三四]层(?:用|为)?)?${ONE})+`, 'gu');

const rankOf = (mark = ''): number =>
  mark.startsWith('一') ? 1 : /一/.test(mark) ? 2 : mark.startsWith('1') ? 3 : 4;
