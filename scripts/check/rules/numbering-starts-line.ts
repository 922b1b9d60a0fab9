import { formatChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Marker } from '../../model/prose.ts';
import type { Rule } from '../rule.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';

export const numberingStartsLine: Rule = {
  id: 'numbering-starts-line',
  severity: 'error',
  summary: '每一项从新的一行开始，两项不要连在一行。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      for (const block of blocks) {
        const next = block.marker && nextMark(block.marker);
        if (!next) continue;
        const at = new RegExp(`(?<=[。；;])\\s*(${next})`, 'u').exec(block.text);
        if (!at) continue;
        const index = at.index + at[0].length - (at[1]?.length ?? 0);
        report({
          place: block.placeAt(index),
          length: at[1]?.length ?? 1,
          message: `“${at[1]}”和“${block.marker?.text}”连在了一行。`,
          hint: `请在“${at[1]}”前面换行。`,
        });
      }
    }
  },
};

/** A pattern for the number that follows; only that one can be a glued item, any other is a reference. */
function nextMark({ style, value }: Marker): string | undefined {
  const chinese = formatChineseNumber(value + 1);
  switch (style) {
    case 'article':
      return `第${chinese}条(?=[\\s　])`;
    case 'chinese':
      return `${chinese}、`;
    case 'chinese-bracketed':
      return `[（(]${chinese}[）)](?!项|款|、)`;
    case 'arabic':
      return `${value + 1}[.．、](?!\\d)`;
    case 'arabic-bracketed':
      return `[（(]${value + 1}[）)](?!项|款|、)`;
    default:
      return undefined;
  }
}
