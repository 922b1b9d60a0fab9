import type { Rule } from '../rule.ts';
import { gluedNumbers } from '../views/glued-numbers.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const numberingStartsLine: Rule = {
  id: 'numbering-starts-line',
  severity: 'error',
  summary: '每一项从新的一行开始，两项不要连在一行。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      for (const block of blocks) {
        const glued = listInside(block) ?? nextItemInside(block);
        if (!glued) continue;
        const { index, mark, message } = glued;
        report({
          place: block.placeAt(index),
          length: mark.length,
          message,
          hint: `请在“${mark}”前面换行，每一项写一行。`,
        });
      }
    }
  },
};

interface GluedItem {
  readonly index: number;
  readonly mark: string;
  readonly message: string;
}

/** 包括：（一）…；（二）…；（三）…: three in a row are a list; one or two may be references. */
function listInside({ text }: NumberedBlock): GluedItem | undefined {
  const match = LIST.exec(text);
  if (!match?.[1]) return undefined;
  const [whole, mark] = match;
  return { index: match.index + whole.indexOf(mark), mark, message: `“${mark}”等各项写在了同一段里。` };
}

const ITEM = (number: string) => `[（(]${number}[）)](?!项|款|、)`;
const LIST = new RegExp(
  `[：:；。]\\s*(${ITEM('一')})[^（）()]+[；。]\\s*${ITEM('二')}[^（）()]+[；。]\\s*${ITEM('三')}`,
  'u',
);

/** （一）….（二）…. */
function nextItemInside(block: NumberedBlock): GluedItem | undefined {
  const [next] = gluedNumbers(block);
  return next && { ...next, message: `“${next.mark}”和“${block.marker?.text}”连在了一行。` };
}
