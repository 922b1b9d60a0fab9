import { confusedRights } from '../names/confused-rights.ts';
import { textRule } from '../text-rule.ts';
import { slips } from '../views/slips.ts';
import { isCitedSlip } from '../wording/cited-slips.ts';
import { findTypos } from '../wording/find-typos.ts';

export const wordsAreSpeltRight = textRule({
  id: 'words-are-spelt-right',
  severity: 'warning',
  summary: '常用词语里不夹音同、形近的错字。',
  *findIn(text, _, context) {
    for (const { index, wrong, meant } of context.share(slips).get(text) ?? []) {
      if (isListed(text, index, wrong) || isCitedSlip(text, index, wrong.length)) continue;
      if (isNameInList(text, index, wrong.length) || isLabel(text, wrong)) continue;
      if (FITS[wrong]?.test(text.slice(Math.max(0, index - 20), index))) continue;
      yield {
        index,
        length: wrong.length,
        message: `“${wrong}”疑是“${meant}”的误写。`,
        hint: `请核对；确是笔误的，请改为“${meant}”。`,
      };
    }
  },
});

/** What a word that is often a slip is right behind: 提高编制的效率, 外出办公事. */
const FITS: Readonly<Record<string, RegExp>> = {
  效率: /(?:提[高升]|增强|改进|讲求|注重|降低|影响)[^，。；]*$/u,
  办公事: /出$/u,
};

/** 鹭桥、石潭、白苎3个镇: places are called as they like. What leads to the list may stand before the first of them. */
function isNameInList(text: string, index: number, length: number): boolean {
  const rest = text.slice(index + length);
  return (
    /^(?:[、和]\p{Script=Han}{2,4}){1,12}(?:等)?(?:\d+|[一二两三四五六七八九十]+)?个?(?:镇|乡|街道|村|社区|县|区|自然村|林场|行政村)/u.test(
      rest,
    ) ||
    (/[、和]$/u.test(text.slice(0, index)) &&
      /^(?:等)?(?:\d+|[一二两三四五六七八九十]+)个(?:镇|乡|街道|村|社区|县|区|自然村|行政村)/u.test(rest))
  );
}

/** 甲报9.8万元，乙报9.6万元: 甲 stands for somebody, as 乙 does. */
const isLabel = (text: string, wrong: string): boolean => wrong.startsWith('甲') && text.includes('乙');

/** What the lists of wrong forms hold is told by `common-typos`, powers for rights by `power-not-right`. */
function isListed(text: string, index: number, wrong: string): boolean {
  const isHere = (start: number, length: number) => start < index + wrong.length && index < start + length;
  return (
    findTypos(text).some((typo) => isHere(typo.index, typo.text.length)) ||
    (wrong.includes('权') && [...confusedRights(text)].some((right) => isHere(right.index, right.length)))
  );
}
