import { findTypos } from '../find-typos.ts';
import { type FindSlips, makeFindSlips } from '../spelling/find-slips.ts';
import { textRule } from '../text-rule.ts';

export const wordsAreSpeltRight = textRule({
  id: 'words-are-spelt-right',
  severity: 'warning',
  summary: '常用词语里不夹音同、形近的错字。',
  *find({ text }) {
    findSlips ??= makeFindSlips();
    for (const { index, wrong, meant } of findSlips(text)) {
      if (isListed(text, index, wrong)) continue;
      yield {
        index,
        length: wrong.length,
        message: `“${wrong}”疑是“${meant}”的误写。`,
        hint: `请核对；确是笔误的，请改为“${meant}”。`,
      };
    }
  },
});

/** What the lists of wrong forms hold is told by `common-typos`. */
function isListed(text: string, index: number, wrong: string): boolean {
  for (const typo of findTypos(text)) {
    if (typo.index < index + wrong.length && index < typo.index + typo.text.length) return true;
  }
  return false;
}

/** Made when it is first needed: other commands load this file, too. */
let findSlips: FindSlips | undefined;
