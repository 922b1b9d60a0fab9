import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Rule } from '../rule.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';

export const spokenNumbersFollow: Rule = {
  id: 'spoken-numbers-follow',
  severity: 'warning',
  summary: '“一是”“二是”“一要”“二要”“第一”“第二”要按顺序写全。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      let last: Spoken | undefined;
      for (const { text, type, placeAt } of blocks) {
        if (type === 'heading') last = undefined;
        if (!/[是第要]/u.test(text)) continue;
        for (const spoken of spokenNumbers(text)) {
          const expected = last?.kind === spoken.kind ? last.value + 1 : undefined;
          last = spoken;
          if (expected === undefined || spoken.value === 1 || spoken.value === expected) continue;
          report({
            place: placeAt(spoken.index),
            length: spoken.word.length,
            message: `“${spoken.word}”前面${spoken.value > expected ? '有缺漏' : '已经写过'}，这里应当是第${expected}项。`,
            hint: '请补上缺少的内容，或者改正顺序。',
          });
        }
      }
    }
  },
};

interface Spoken {
  readonly kind: '是' | '要' | '第';
  readonly value: number;
  readonly word: string;
  readonly index: number;
}

/** At the beginning of a clause, where 第一是 and 统一是 do not stand. */
const SPOKEN =
  /(?<=^|[：:；;，。])(?:(第)([一二三四五六七八九十]{1,2})(?=，)|([一二三四五六七八九十]{1,2})(是|要(?!点|件|素)))/gu;

function spokenNumbers(text: string): readonly Spoken[] {
  return [...text.matchAll(SPOKEN)].flatMap(
    ({ 0: word, 1: ordinal, 2: after, 3: before, 4: verb, index }) => {
      const value = parseChineseNumber(after ?? before ?? '');
      return value === undefined
        ? []
        : [{ kind: ordinal ? '第' : verb === '要' ? '要' : '是', value, word, index }];
    },
  );
}
