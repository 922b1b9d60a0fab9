import { groupBy } from '../../lib/group-by.ts';
import type { Marker, NumberStyle } from '../../model/prose.ts';
import { skippedLevels } from '../numbering/skipped-levels.ts';
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
      checkDress(text.blocks, report);
      checkLevels(text.blocks, report);
      checkSkips(text.blocks, report);
    }
  },
};

/** Nothing stands behind （一）. Told once a list. */
function checkBracketed({ blocks }: NumberedText, report: Report): void {
  let list: ListSeen | undefined;
  for (const { marker, place, text } of blocks) {
    if (!marker || !/[）)]$/.test(marker.text)) continue;
    const extra = /^[、，。：；,.．:;]/.exec(text)?.[0];
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
  for (const part of entry.type === 'department' ? sectionsOf(blocks) : [blocks]) {
    const usual = usualMark(part);
    let list: ListSeen | undefined;
    let before = false;
    for (const { marker, place } of part) {
      const mark = marker && markOf(marker);
      if (!marker || !mark) continue;
      before ||= mark === usual;
      const told = toldInList(list, marker);
      list = { last: marker, told: told || mark !== usual };
      if (mark === usual || told) continue;
      const where = before ? '前面' : '后面';
      report({
        place,
        length: [...marker.text].length,
        message: `序号“${marker.text}”和${where}的写法不同，${where}用的是“${usual}”。`,
        hint: '同一份文件请用一种写法，一般用“1.”；这一列的其他序号也照此检查。',
      });
    }
  }
}

/** What stands behind the 1 of a number. */
const markOf = ({ style, text }: Marker): string | undefined =>
  style === 'arabic' ? /[、.．]$/.exec(text)?.[0].replace('．', '.') : undefined;

/** (二) among （一） and （三）: brackets are full-width ones, and of one kind within a level. */
function checkDress(blocks: readonly NumberedBlock[], report: Report): void {
  const bracketed = blocks.flatMap(({ marker, place }) =>
    marker && /[（(]/u.test(marker.text) ? [{ ...marker, place }] : [],
  );
  for (const same of groupBy(bracketed, ({ style }) => style).values()) {
    const narrow = same.filter(({ text }) => /[()]/u.test(text));
    if (narrow.length * 2 > same.length) continue;
    for (const { text, place } of narrow) {
      const right = text.replace('(', '（').replace(')', '）');
      report({
        place,
        // Numbering reads both alike, so that nothing goes wrong by it.
        severity: 'notice',
        length: [...text].length,
        message: `序号“${text}”用了半角括号，别的序号用的是全角括号。`,
        hint: `请改为“${right}”。`,
        fix: { original: text, replacement: right },
      });
    }
  }
}

/** The first mark, unless another one is far more frequent; 1. is the mark of the standard, and only an odd one out. */
function usualMark(blocks: readonly NumberedBlock[]): string | undefined {
  const marks = blocks.flatMap(({ marker }) => (marker && markOf(marker)) ?? []);
  const [first] = marks;
  const others = marks.filter((mark) => mark !== first);
  const enough = (first === '.' ? 4 : 2) * (marks.length - others.length);
  return others.length >= enough ? others[0] : first;
}

/** The blocks between headings without a number. */
function sectionsOf(blocks: readonly NumberedBlock[]): readonly (readonly NumberedBlock[])[] {
  const sections: NumberedBlock[][] = [[]];
  for (const block of blocks) {
    if (!block.marker && block.type === 'heading') sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
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

/** A list that goes on, by its first number and the last one so far. */
interface Open {
  readonly style: NumberStyle;
  readonly first: NumberedBlock;
  readonly last: NumberedBlock;
}

/** An inner list and the one around it. */
interface Nested {
  readonly outer: Open;
  readonly inner: Open;
}

/**
 * An inner list is known as such when the outer one goes on behind it. Only then is it judged: a text may begin at any
 * level, and a new section may begin at another.
 */
function checkLevels(blocks: readonly NumberedBlock[], report: Report): void {
  for (const { outer, inner } of nestedLists(blocks)) {
    if (LEVELS.indexOf(outer.style) < LEVELS.indexOf(inner.style)) continue;
    const [above, text] = [outer.last.marker?.text ?? '', inner.first.marker?.text ?? ''];
    report({
      place: inner.first.place,
      length: [...text].length,
      message: `层次颠倒：“${text}”用在了“${above}”的下一层。`,
      hint: ORDER,
    });
  }
}

function checkSkips(blocks: readonly NumberedBlock[], report: Report): void {
  for (const { above, item } of skippedLevels(blocks)) {
    report({
      place: item.place,
      length: [...item.marker.text].length,
      message: `层次跳得太多：“${above.text}”的下一层直接用了“${item.marker.text}”。`,
      hint: ORDER,
    });
  }
}

const ORDER = '请按“一、”“（一）”“1.”“（1）”的次序安排层次。';

function nestedLists(blocks: readonly NumberedBlock[]): readonly Nested[] {
  const nested: Nested[] = [];
  let open: readonly Open[] = [];
  for (const block of blocks) {
    const { marker, type } = block;
    if (!marker) {
      if (type !== 'paragraph') open = [];
      continue;
    }
    if (!LEVELS.includes(marker.style)) {
      open = [];
      continue;
    }
    const depth = open.findIndex(({ style }) => style === marker.style);
    const [same, inner] = depth < 0 ? [] : [open[depth], open[depth + 1]];
    if (same && inner && marker.value > 1) nested.push({ outer: same, inner });
    const around = depth < 0 ? open : open.slice(0, depth);
    open = [
      ...around,
      same && marker.value > 1
        ? { ...same, last: block }
        : { style: marker.style, first: block, last: block },
    ];
  }
  return nested;
}
