import type { Marker, NumberStyle } from '../../model/prose.ts';
import type { Report, Rule } from '../rule.ts';
import { type NumberedBlock, type NumberedText, numberedTexts } from '../views/numbered-blocks.ts';

export const numberingLevelsNest: Rule = {
  id: 'numbering-levels-nest',
  severity: 'warning',
  summary: '序号的层次是“一、（一）1.（1）”，不颠倒，不越级，一种写法用到底。',
  check(_compilation, report, context) {
    for (const text of context.share(numberedTexts)) {
      checkBracketed(text, report);
      checkMarks(text, report);
      checkLevels(text.blocks, report);
    }
  },
};

/** Nothing stands behind （一）. Told once a list. */
function checkBracketed({ blocks }: NumberedText, report: Report): void {
  let list: ListSeen | undefined;
  for (const { marker, place, text } of blocks) {
    if (!marker || !/[）)]$/.test(marker.text)) continue;
    const extra = /^[、.．]/.exec(text)?.[0];
    const told = toldInList(list, marker);
    list = { last: marker, told: told || extra !== undefined };
    if (!extra || told) continue;
    report({
      place,
      length: [...marker.text].length + 1,
      message: `“${marker.text}”后面不加标点，这里多了“${extra}”。`,
      hint: `请删去“${extra}”，这一列的其他序号也照此检查。`,
    });
  }
}

/** One kind of mark stands behind 1 within a document, or within a section of a 科室.md. Told once a list. */
function checkMarks({ entry, blocks }: NumberedText, report: Report): void {
  let usual: string | undefined;
  let list: ListSeen | undefined;
  for (const { type, marker, place } of blocks) {
    if (!marker && type === 'heading' && entry.type === 'department') usual = undefined;
    const mark =
      marker?.style === 'arabic' ? /[、.．]$/.exec(marker.text)?.[0].replace('．', '.') : undefined;
    if (!marker || !mark) continue;
    usual ??= mark;
    const told = toldInList(list, marker);
    list = { last: marker, told: told || mark !== usual };
    if (mark === usual || told) continue;
    report({
      place,
      length: [...marker.text].length,
      message: `序号“${marker.text}”和前面的写法不同，前面用的是“${usual}”。`,
      hint: '同一份文件请用一种写法，一般用“1.”；这一列的其他序号也照此检查。',
    });
  }
}

/** The list that goes on: its last number, and whether its marks have been told. */
interface ListSeen {
  readonly last: Marker;
  readonly told: boolean;
}

/** A number that is no larger than the one before begins another list. */
const toldInList = (list: ListSeen | undefined, { style, value }: Marker) =>
  list?.told === true && list.last.style === style && list.last.value < value;

/** The four levels of 公文 (GB/T 9704); ① and ⑴ stand below them in any order. */
const LEVELS: readonly NumberStyle[] = ['chinese', 'chinese-bracketed', 'arabic', 'arabic-bracketed'];

interface Open {
  readonly style: NumberStyle;
  readonly block: NumberedBlock;
  readonly text: string;
}

/**
 * An inner list is known as such when the outer one goes on behind it. Only then is it judged: a text may begin at any
 * level, and a new section may begin at another.
 */
function checkLevels(blocks: readonly NumberedBlock[], report: Report): void {
  let open: readonly Open[] = [];
  for (const block of blocks) {
    const { marker, type } = block;
    if (!marker) {
      if (type !== 'paragraph') open = [];
      continue;
    }
    const level = LEVELS.indexOf(marker.style);
    if (level < 0) {
      open = [];
      continue;
    }
    const depth = open.findIndex(({ style }) => style === marker.style);
    if (depth >= 0 && marker.value > 1) judgeInner(open[depth], open[depth + 1], report);
    const outer = depth < 0 ? open : open.slice(0, depth);
    open = [...outer, { style: marker.style, block, text: marker.text }];
  }
}

function judgeInner(outer: Open | undefined, inner: Open | undefined, report: Report): void {
  if (!outer || !inner) return;
  const step = LEVELS.indexOf(inner.style) - LEVELS.indexOf(outer.style);
  if (step === 1 || step === 2) return;
  report({
    place: inner.block.place,
    length: [...inner.text].length,
    message:
      step < 0
        ? `层次颠倒：“${inner.text}”用在了“${outer.text}”的下一层。`
        : `层次跳得太多：“${outer.text}”的下一层直接用了“${inner.text}”。`,
    hint: '请按“一、”“（一）”“1.”“（1）”的次序安排层次。',
  });
}
