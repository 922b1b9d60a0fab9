import { isCitedSlip } from '../cited-slips.ts';
import { confusedRights } from '../confused-rights.ts';
import { findTypos } from '../find-typos.ts';
import { textRule } from '../text-rule.ts';
import { slips } from '../views/slips.ts';

export const wordsAreSpeltRight = textRule({
  id: 'words-are-spelt-right',
  severity: 'warning',
  summary: '常用词语里不夹音同、形近的错字。',
  *findIn(text, _, context) {
    for (const { index, wrong, meant } of context.share(slips).get(text) ?? []) {
      if (isListed(text, index, wrong) || isCitedSlip(text, index, wrong.length)) continue;
      yield {
        index,
        length: wrong.length,
        message: `“${wrong}”疑是“${meant}”的误写。`,
        hint: `请核对；确是笔误的，请改为“${meant}”。`,
      };
    }
  },
});

/** What the lists of wrong forms hold is told by `common-typos`, powers for rights by `power-not-right`. */
function isListed(text: string, index: number, wrong: string): boolean {
  const isHere = (start: number, length: number) => start < index + wrong.length && index < start + length;
  return (
    findTypos(text).some((typo) => isHere(typo.index, typo.text.length)) ||
    (wrong.includes('权') && [...confusedRights(text)].some((right) => isHere(right.index, right.length)))
  );
}
