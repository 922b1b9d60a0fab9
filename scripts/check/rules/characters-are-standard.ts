import { LOOK_ALIKES } from '../data/look-alikes.ts';
import { TRADITIONAL_CHARACTERS } from '../data/traditional-characters.ts';
import { textRule } from '../text-rule.ts';
import { anyOf } from '../words.ts';

export const charactersAreStandard = textRule({
  id: 'characters-are-standard',
  severity: 'error',
  summary: '使用规范汉字，不用形近字、繁体字和部首字符。',
  *find({ text }) {
    for (const { 0: word, index } of text.matchAll(SUSPECTS)) {
      const right = LOOK_ALIKES.get(word) ?? TRADITIONAL_CHARACTERS.get(word) ?? word.normalize('NFKC');
      if (right === word) continue;
      yield {
        index,
        length: word.length,
        message: `“${word}”不是规范汉字。`,
        hint: `请改为“${right}”；人名、地名中确实如此的，请写明理由后忽略。`,
      };
    }
  },
});

/** Radicals (U+2E80, U+2F00) and compatibility ideographs (U+F900) look like hanzi, but no search finds them. */
const SUSPECTS = new RegExp(
  `${anyOf(LOOK_ALIKES.keys())}|[${[...TRADITIONAL_CHARACTERS.keys()].join('')}]|[\\u2E80-\\u2FDF\\uF900-\\uFAFF]`,
  'gu',
);
