import { circledNumber, formatChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Marker, NumberStyle } from '../../model/prose.ts';
import type { Report, Rule } from '../rule.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const numberingIsContinuous: Rule = {
  id: 'numbering-is-continuous',
  severity: 'error',
  summary: '章、条和各级序号要连续，不缺号，不重号。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) checkNumbers(blocks, report);
  },
};

/** A list that more items may follow. `restartable` once something came that may begin another list of its style. */
interface OpenList {
  readonly style: NumberStyle;
  readonly last: number;
  readonly restartable: boolean;
}

/** Follows the typed numbers of one body; the lists that are open stand in `open`, the innermost last. */
function checkNumbers(blocks: readonly NumberedBlock[], report: Report): void {
  let open: readonly OpenList[] = [];
  for (const block of blocks) {
    const { marker } = block;
    if (!marker) {
      if (mayBeginList(block)) open = open.map((list) => restart(list, block));
      if (beginsAttachments(block))
        open = [...open.filter(({ style }) => style !== 'arabic'), FIRST_ATTACHMENT];
    } else if (!marker.text.includes('之')) {
      // 第十条之一 is put in after 第十条 and moves no number.
      open = follow(open, marker, block, report);
    }
  }
}

/** 第X条 runs on under new headings; only an attachment, or a heading before 第一条, begins articles of its own. */
const restart = (list: OpenList, block: NumberedBlock): OpenList =>
  list.style !== 'article' || block.type === 'heading' || isAttachment(block)
    ? { ...list, restartable: true }
    : list;

function follow(
  open: readonly OpenList[],
  marker: Marker,
  block: NumberedBlock,
  report: Report,
): readonly OpenList[] {
  const { style, value } = marker;
  const list = open.find((one) => one.style === style);
  const restarts = value === 1 && list?.restartable;
  if (!restarts) judge(marker, block, list?.last, report);

  const current: OpenList = { style, last: value, restartable: false };
  if (list && !restarts) return [...open.slice(0, open.indexOf(list)), current, ...runOn(open, list)];
  // An outer style may show up after an inner one, whose next list then begins again inside it.
  const others = open.filter((one) => one !== list);
  return [
    ...others.map((one) => (mayRestart(one.style, style) ? { ...one, restartable: true } : one)),
    current,
  ];
}

/** Whether a list of `inner` begins again below a number of `style`: 第X条 does so in a part only. */
const mayRestart = (inner: NumberStyle, style: NumberStyle) =>
  isOuter(style, inner) && (inner !== 'article' || style === 'part');

/**
 * What stays open when a list goes on: 第X条 runs through chapters and ends none of them, and chapters may run through
 * parts.
 */
function runOn(open: readonly OpenList[], list: OpenList): readonly OpenList[] {
  const inner = open.slice(open.indexOf(list) + 1);
  if (list.style === 'article') return inner.filter((one) => isOuter(one.style, 'article'));
  if (list.style === 'part') {
    return inner.flatMap((one) =>
      one.style === 'chapter' || one.style === 'article' ? [{ ...one, restartable: true }] : [],
    );
  }
  return inner.filter((one) => one.style === 'article');
}

/** Says what is wrong with a number that follows `last`, or that begins a list. */
function judge(marker: Marker, { place }: NumberedBlock, last: number | undefined, report: Report): void {
  const expected = (last ?? 0) + 1;
  if (marker.value === expected || marker.value > LARGEST) return;
  const right = marker.text.replace(/[0-9０-９〇零一二三四五六七八九十百]+|[①-⑳⑴-⒇]/u, () =>
    numeralLike(marker, expected),
  );
  const length = [...marker.text].length;
  if (last === undefined) {
    report({
      place,
      length,
      message: `这一级序号从“${marker.text}”开始，前面缺少“${right}”。`,
      hint: '请补上缺少的内容，或者从一开始重新编号。',
    });
  } else {
    const fault = marker.value > expected ? `前面缺少“${right}”` : marker.value === last ? '重复' : '倒退';
    report({
      place,
      length,
      message: `序号“${marker.text}”${fault}。`,
      hint: `这里应当是“${right}”；请改正序号，并核对引用它的地方。`,
    });
  }
}

/** No list of a rule is that long: a larger number is a year or a code at the start of a line. */
const LARGEST = 300;

function numeralLike({ text, style }: Marker, value: number): string {
  if (style === 'circled') return circledNumber(value);
  if (style === 'small-bracketed') return String.fromCodePoint(0x2474 + value - 1);
  return /[0-9０-９]/.test(text) ? String(value) : formatChineseNumber(value);
}

/** A heading, a table, a plain paragraph between two lists, or an attachment. */
const mayBeginList = (block: NumberedBlock) =>
  block.type !== 'paragraph' || /[:：。；]$/.test(block.text.trim()) || isAttachment(block);

/** 附件：1.收文登记表 holds the first number of a list whose second begins the next line. */
const beginsAttachments = ({ text }: NumberedBlock) => /^附件?[:：]\s*1[.．、]/.test(text.trim());
const FIRST_ATTACHMENT: OpenList = { style: 'arabic', last: 1, restartable: false };

/** An attachment is a document of its own, with articles of its own. */
const isAttachment = ({ text }: NumberedBlock) => /^附(?:件|录|表|：|:|\s)/.test(text);

/** The order that 公文 give their numbers (GB/T 9704); 第X条 stands below the chapters and above the rest. */
const ORDER: readonly NumberStyle[] = [
  'part',
  'chapter',
  'section',
  'article',
  'chinese',
  'chinese-bracketed',
  'arabic',
  'arabic-bracketed',
  'circled',
  'small-bracketed',
];
const isOuter = (style: NumberStyle, other: NumberStyle) => ORDER.indexOf(style) < ORDER.indexOf(other);
