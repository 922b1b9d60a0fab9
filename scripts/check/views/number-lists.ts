import type { Compilation } from '../../model/compilation.ts';
import type { Marker, NumberStyle } from '../../model/prose.ts';
import type { CheckContext } from '../rule.ts';
import { contentsList } from './contents-list.ts';
import { listBefore } from './inline-numbers.ts';
import { type NumberedBlock, numberedTexts } from './numbered-blocks.ts';
import type { ProseEntry } from './prose-entries.ts';
import { titlesOfRules } from './titles-of-rules.ts';

/** A block that begins with a typed number. */
export type NumberedItem = NumberedBlock & { readonly marker: Marker };

/** Typed numbers of one style that count on from one another, however much stands between them. */
export interface NumberList {
  readonly style: NumberStyle;
  /** The number that the first item should have: 2 where 附件：1. holds the first, or the line before a list has it. */
  readonly first: number;
  readonly items: readonly NumberedItem[];
}

export interface ListedText {
  readonly entry: ProseEntry;
  readonly blocks: readonly NumberedBlock[];
  readonly lists: readonly NumberList[];
}

/** The lists of every body that the office wrote. */
export function listedTexts(_: Compilation, context: CheckContext): readonly ListedText[] {
  return context
    .share(numberedTexts)
    .map(({ entry, blocks }) => ({ entry, blocks, lists: numberLists(blocks) }));
}

interface GrowingList extends NumberList {
  readonly items: NumberedItem[];
}

/** A list that more items may follow. `restartable` once something came that may begin another list of its style. */
interface OpenList {
  readonly list: GrowingList;
  readonly restartable: boolean;
  /** Whether its items are titles, each above a text of its own. */
  readonly isOfTitles: boolean;
}

/**
 * The lists of one body, in the order in which they begin. Whether a number goes on or begins anew follows from what stands
 * around it, never from whether it is right; 第十条之一, which is put in and moves no number, belongs to none.
 */
export function numberLists(blocks: readonly NumberedBlock[]): readonly NumberList[] {
  const lists: GrowingList[] = [];
  const contentsEnd = contentsList(blocks)?.end;
  const titles = titlesOfRules(blocks);
  const ofTitles = new Map<NumberStyle, GrowingList>();
  let open: readonly OpenList[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index === contentsEnd) open = [];
    if (titles.has(block)) {
      // What stands below is a rule by itself; only the titles go on from one to the next.
      open = [];
      if (isItem(block)) addTitle(block, ofTitles, lists);
    } else if (!isItem(block)) {
      if (open.length > 0 && mayBeginList(block)) open = open.map((one) => restart(one, block));
      if (beginsAttachments(block))
        open = [...open.filter(({ list }) => list.style !== 'arabic'), firstAttachment()];
    } else if (!block.marker.text.includes('之')) {
      const before = blocks[index - 1];
      const isLed = before !== undefined && listBefore(before, block.marker) !== undefined;
      open = isLed ? begin(open, block, block.marker.value) : follow(open, block, before);
    }
    const begun = open.at(-1)?.list;
    if (begun && begun !== lists.at(-1) && begun.items.length <= 1 && !lists.includes(begun))
      lists.push(begun);
  }
  return lists.filter(({ items }) => items.length > 0);
}

function addTitle(title: NumberedItem, ofTitles: Map<NumberStyle, GrowingList>, lists: GrowingList[]): void {
  const { style } = title.marker;
  const list = ofTitles.get(style);
  if (list) list.items.push(title);
  else {
    const begun: GrowingList = { style, first: 1, items: [title] };
    ofTitles.set(style, begun);
    lists.push(begun);
  }
}

const isItem = (block: NumberedBlock): block is NumberedItem => block.marker !== undefined;

/** 第X条 runs on under new headings; only an attachment, or a heading before 第一条, begins articles of its own. */
const restart = (one: OpenList, block: NumberedBlock): OpenList =>
  one.restartable
    ? one
    : one.list.style !== 'article' || block.type === 'heading' || isAttachment(block)
      ? { ...one, restartable: true }
      : one;

function follow(
  open: readonly OpenList[],
  item: NumberedItem,
  before: NumberedBlock | undefined,
): readonly OpenList[] {
  const { style, value } = item.marker;
  const one = open.find(({ list }) => list.style === style);
  const hasText = one?.restartable || open.at(-1) !== one;
  const isOfTitles = Boolean(one?.isOfTitles && hasText && isTitle(item));
  const isRestart = one?.restartable && !(isOfTitles && one.list.items.length > 1 && isSentence(before));
  if (one && !(value === 1 && isRestart)) {
    one.list.items.push(item);
    const grown = { ...one, restartable: false, isOfTitles };
    return [...open.slice(0, open.indexOf(one)), grown, ...runOn(open, one)];
  }
  return begin(open, item, 1);
}

/** 3. 收费: short, and no sentence. */
const isTitle = ({ text }: NumberedBlock) => text.trim().length <= 12 && !/[，。；：、]/u.test(text);
const isSentence = (block: NumberedBlock | undefined) =>
  block?.type === 'paragraph' && /。[”）]?$/u.test(block.text.trim());

/** An outer style may show up after an inner one, whose next list then begins again inside it. */
function begin(open: readonly OpenList[], item: NumberedItem, first: number): readonly OpenList[] {
  const { style } = item.marker;
  const others = open.filter(({ list }) => list.style !== style);
  return [
    ...others.map((other) => (mayRestart(other.list.style, style) ? { ...other, restartable: true } : other)),
    { list: { style, first, items: [item] }, restartable: false, isOfTitles: isTitle(item) },
  ];
}

/** Whether a list of `inner` begins again below a number of `style`: 第X条 does so in a part only. */
const mayRestart = (inner: NumberStyle, style: NumberStyle) =>
  isOuter(style, inner) && (inner !== 'article' || style === 'part');

/**
 * What stays open when a list goes on: 第X条 runs through chapters and ends none of them, and chapters may run through
 * parts.
 */
function runOn(open: readonly OpenList[], one: OpenList): readonly OpenList[] {
  const inner = open.slice(open.indexOf(one) + 1);
  if (one.list.style === 'article') return inner.filter(({ list }) => isOuter(list.style, 'article'));
  if (one.list.style === 'part') {
    return inner.flatMap((other) =>
      other.list.style === 'chapter' || other.list.style === 'article'
        ? [{ ...other, restartable: true }]
        : [],
    );
  }
  return inner.filter(({ list }) => list.style === 'article');
}

/** A heading, a table, an attachment, or a plain paragraph between two lists: a sentence, or the title of what follows. */
const mayBeginList = (block: NumberedBlock) =>
  block.type !== 'paragraph' || !/[，、]$/.test(block.text.trim()) || isAttachment(block);

/** 附件：1.收文登记表 holds the first number of a list whose second begins the next line. */
const beginsAttachments = ({ text }: NumberedBlock) => /^附件?[:：]\s*1[.．、]/.test(text.trim());
const firstAttachment = (): OpenList => ({
  list: { style: 'arabic', first: 2, items: [] },
  restartable: false,
  isOfTitles: false,
});

/** An attachment is a document of its own, with articles of its own. */
const isAttachment = ({ text }: NumberedBlock) =>
  /^附(?:件|录|表|图|：|:|\s|[0-9０-９一二三四五六七八九十])/.test(text);

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
