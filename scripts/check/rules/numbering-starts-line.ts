import type { Fix } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { gluedNumbers } from '../views/glued-numbers.ts';
import { inlineLists, listBefore } from '../views/inline-numbers.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const numberingStartsLine: Rule = {
  id: 'numbering-starts-line',
  severity: 'error',
  summary: '每一项从新的一行开始，两项不要连在一行。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      for (const [index, block] of blocks.entries()) {
        const glued =
          listInside(block) ??
          nextItemInside(block) ??
          articleInside(block) ??
          listThatGoesOn(block, blocks[index + 1]);
        if (!glued) continue;
        const [first] = glued.marks;
        report({
          place: block.placeAt(first.index),
          length: first.text.length,
          message: glued.message,
          hint: `请在“${first.text}”前面换行，每一项写一行。`,
          ...(block.lineStarts.length === 0 && { fix: onLinesOfTheirOwn(block.text, glued.marks) }),
        });
      }
    }
  },
};

/** The numbers of the items that are glued to what stands before, in reading order. */
type Marks = readonly [Mark, ...Mark[]];

interface Mark {
  readonly text: string;
  readonly index: number;
}

interface GluedItems {
  readonly marks: Marks;
  readonly message: string;
}

/** All of them at once: what is broken before the first item only would be told again. */
function onLinesOfTheirOwn(text: string, [first, ...others]: Marks): Fix {
  const last = others.at(-1) ?? first;
  const end = last.index + last.text.length;
  const parts = [first, ...others].map(({ index }, at) =>
    text.slice(index, others[at]?.index ?? end).trimEnd(),
  );
  return { original: text.slice(first.index, end), replacement: parts.map((part) => `\n${part}`).join('') };
}

/** 包括：（一）…；（二）…；（三）…: three in a row are a list; one or two may be references. */
function listInside({ text }: NumberedBlock): GluedItems | undefined {
  const match = LIST.exec(text);
  if (!match?.[1]) return undefined;
  const [whole, mark] = match;
  const first = { text: mark, index: match.index + whole.indexOf(mark) };
  const list = inlineLists({ text }).find(([one]) => one?.index === first.index) ?? [];
  return { marks: [first, ...list.slice(1)], message: `“${mark}”等各项写在了同一段里。` };
}

const ITEM = (number: string) => `[（(]${number}[）)](?!项|款|、)`;
const LIST = new RegExp(
  `[：:；。]\\s*(${ITEM('一')})[^（）()]+[；。]\\s*${ITEM('二')}[^（）()]+[；。]\\s*${ITEM('三')}`,
  'u',
);

/** 包括：（一）…；（二）… before a line that begins with （三）. */
function listThatGoesOn(block: NumberedBlock, next: NumberedBlock | undefined): GluedItems | undefined {
  const [first, ...others] = (next?.marker && listBefore(block, next.marker)) ?? [];
  // 附件：1.… is how the first of several attachments is listed (GB/T 9704).
  if (others.length === 0 && /^附[件录表]\s*[：:]\s*$/u.test(block.text.slice(0, first?.index)))
    return undefined;
  return first && { marks: [first, ...others], message: `“${first.text}”等各项写在了同一段里。` };
}

/** 九、….第十条　…: an article behind whatever stands before it. No sentence speaks of one with a space behind. */
function articleInside({ text, marker }: NumberedBlock): GluedItems | undefined {
  const match = ARTICLE.exec(text);
  const [, mark = ''] = match ?? [];
  if (!match || !marker || /“[^”]*$/u.test(text.slice(0, match.index))) return undefined;
  const first = { text: mark, index: match.index + match[0].indexOf(mark) };
  return { marks: [first], message: `“${mark}”和“${marker.text}”连在了一行。` };
}

const ARTICLE = /[。；]\s*(第[一二三四五六七八九十百]+条)[ 　]+(?=\p{Script=Han})/u;

/** （一）….（二）…. */
function nextItemInside(block: NumberedBlock): GluedItems | undefined {
  const [first, ...others] = gluedNumbers(block).map(({ mark, index }) => ({ text: mark, index }));
  return (
    first && { marks: [first, ...others], message: `“${first.text}”和“${block.marker?.text}”连在了一行。` }
  );
}
