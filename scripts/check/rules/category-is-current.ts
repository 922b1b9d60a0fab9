import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';

export const categoryIsCurrent: Rule = {
  id: 'category-is-current',
  severity: 'error',
  summary: '不得使用已经取消的权力类别。',
  check(_compilation, report, context) {
    for (const { text, placeAt } of piecesWith(context, /非行政许可审批/)) {
      for (const { 0: word, index } of text.matchAll(/非行政许可审批/g)) {
        if (tellsOfAbolition(text, index)) continue;
        report({
          place: placeAt(index),
          length: word.length,
          message: `“${word}”这个类别已经取消。`,
          hint: '请按照现行类别改写，例如“行政许可”“行政确认”“其他行政权力”；内部事项写“内部管理”。',
        });
      }
    }
  },
};

/** Inside a title, or in a sentence about doing away with it. */
function tellsOfAbolition(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const open = before.lastIndexOf('《') > before.lastIndexOf('》');
  return open || ENDS.test(text.slice(Math.max(0, index - 12), index + 19));
}

const ENDS =
  /取消|清理|废止|不再|消除|调整|历史|终结|告别|停[止用]|原(?:来|有|先|属)|曾|过去|以前|从前|旧|转为|改为|归并|不(?:存在|再|设(?=[置立，。；非]|$)|得使用|属于?)/u;
