import type { Rule } from '../rule.ts';
import { gluedNumbers } from '../views/glued-numbers.ts';
import { listBefore } from '../views/inline-numbers.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const numberingStartsLine: Rule = {
  id: 'numbering-starts-line',
  severity: 'error',
  summary: '每一项从新的一行开始，两项不要连在一行。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      for (const [index, block] of blocks.entries()) {
        const glued = listInside(block) ?? nextItemInside(block) ?? listThatGoesOn(block, blocks[index + 1]);
        if (!glued) continue;
        const { mark, message } = glued;
        report({
          place: block.placeAt(glued.index),
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

/** 包括：（一）…；（二）… before a line that begins with （三）. */
function listThatGoesOn(block: NumberedBlock, next: NumberedBlock | undefined): GluedItem | undefined {
  const [first] = (next?.marker && listBefore(block, next.marker)) ?? [];
  return first && { index: first.index, mark: first.text, message: `“${first.text}”等各项写在了同一段里。` };
}

/** （一）….（二）…. */
function nextItemInside(block: NumberedBlock): GluedItem | undefined {
  const [next] = gluedNumbers(block);
  return next && { ...next, message: `“${next.mark}”和“${block.marker?.text}”连在了一行。` };
}
