import { TRADITIONAL_CHARACTERS } from '../../lib/traditional-characters.ts';
import { LOOK_ALIKES } from '../data/look-alikes.ts';
import { VARIANT_CHARACTERS } from '../data/variant-characters.ts';
import { textRule } from '../text-rule.ts';

const STANDARD: ReadonlyMap<string, string> = new Map([
  ...VARIANT_CHARACTERS,
  ...TRADITIONAL_CHARACTERS,
  ...LOOK_ALIKES,
]);

/** One of them stands in few texts, so the others are not read character by character. */
const SIGN = new RegExp(`[\\u2E80-\\u2FDF\\uF900-\\uFAFF${[...STANDARD.keys()].join('')}]`, 'u');

export const charactersAreStandard = textRule({
  id: 'characters-are-standard',
  severity: 'error',
  summary: '使用规范汉字，不用形近字、异体字、繁体字和部首字符。',
  sign: SIGN,
  *findIn(text) {
    for (let index = 0; index < text.length; index += 1) {
      const character = text[index] ?? '';
      const right =
        STANDARD.get(character) ?? (isRadical(character) ? character.normalize('NFKC') : character);
      if (right === character) continue;
      yield {
        index,
        length: 1,
        message: `“${character}”不是规范汉字。`,
        hint: `请改为“${right}”；人名、地名中确实如此的，请写明理由后忽略。`,
        replacement: right,
      };
    }
  },
});

/** Radicals (U+2E80) and compatibility ideographs (U+F900) look like hanzi, but no search finds them. */
const isRadical = (character: string) =>
  (character >= '\u2E80' && character <= '\u2FDF') || (character >= '\uF900' && character <= '\uFAFF');
