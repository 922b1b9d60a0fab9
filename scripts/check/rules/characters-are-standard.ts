import { TRADITIONAL_CHARACTERS } from '../../lib/traditional-characters.ts';
import { LOOK_ALIKES } from '../data/look-alikes.ts';
import { VARIANT_CHARACTERS } from '../data/variant-characters.ts';
import { sentenceAt } from '../patterns/sentence-at.ts';
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
      if (right === character || isOwnWord(text, index) || isQuotedAsWritten(text, index)) continue;
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

/** 瞭望 is written so; only 明瞭 is 明了. */
const isOwnWord = (text: string, index: number): boolean => /^瞭[望哨台]/u.test(text.slice(index, index + 2));

/** 石刻“義勇軍進行曲”，照录: what an inscription says in quotation marks is copied as it stands. */
function isQuotedAsWritten(text: string, index: number): boolean {
  const open = Math.max(text.lastIndexOf('“', index), text.lastIndexOf('《', index));
  const close = text.slice(open + 1, index).search(/[”》]/u);
  return open >= 0 && close < 0 && AS_WRITTEN.test(sentenceAt(text, open));
}

const AS_WRITTEN =
  /照录|照原文|原[文样]照|石刻|碑[文刻记额]|匾额?|题[写刻记]|刻本|旧[体志书]|繁体|异体|古籍|印文|铭文/u;

/** Radicals (U+2E80) and compatibility ideographs (U+F900) look like hanzi, but no search finds them. */
const isRadical = (character: string) =>
  (character >= '\u2E80' && character <= '\u2FDF') || (character >= '\uF900' && character <= '\uFAFF');
