import { type FindSlips, makeFindSlips } from '../spelling/find-slips.ts';
import { textRule } from '../text-rule.ts';

export const wordsAreSpeltRight = textRule({
  id: 'words-are-spelt-right',
  severity: 'warning',
  summary: '常用词语里不夹音同、形近的错字。',
  *find({ text }) {
    findSlips ??= makeFindSlips();
    for (const { index, wrong, meant } of findSlips(text)) {
      yield {
        index,
        length: wrong.length,
        message: `“${wrong}”疑是“${meant}”的误写。`,
        hint: `请核对；确是笔误的，请改为“${meant}”。`,
      };
    }
  },
});

/** Made when it is first needed: other commands load this file, too. */
let findSlips: FindSlips | undefined;
