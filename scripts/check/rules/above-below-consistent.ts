import { groupBy } from '../../lib/group-by.ts';
import { caseColumns } from '../figures/case-columns.ts';
import { BOUND_NUMBER, contradictoryBounds } from '../figures/contradictory-bounds.ts';
import { subjectBefore } from '../figures/stated-subject.ts';
import { BONUS, TIER } from '../figures/tier-results.ts';
import type { Report, Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { entryTexts } from '../views/entry-texts.ts';
import type { PlacedText } from '../views/inline-text.ts';
import { listedTexts } from '../views/number-lists.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

const SIGN = /以[上下内]|之内|左右|上下/;
/** 不少于2—3次 has none of them. */
const BOUND_SIGN = /以[上下内]|之内|左右|上下|不得?[少低超多高][于过]|至[少多]|最[少多长]/;

const contradictory = textRule({
  id: 'above-below-consistent',
  severity: 'error',
  summary: '“以上”“以下”包含本数，不与“超过”“不足”连用，同一个数不同时写“以上”和“以下”。',
  sign: BOUND_SIGN,
  applies: isProse,
  findIn: contradictoryBounds,
});

export const aboveBelowConsistent: Rule = {
  ...contradictory,
  check(compilation, report, context) {
    contradictory.check(compilation, report, context);
    // 所称“以上”包括本数，“以下”不包括本数 settles it for the whole document.
    const settled = new Set<unknown>();
    const signed = groupBy(piecesWith(context, SIGN), ({ entry }) => entry);
    for (const { entry, pieces: all, whole } of context.share(entryTexts)) {
      const pieces = signed.get(entry);
      if (!pieces || BOUNDS_SETTLED.test(whole)) settled.add(entry);
      else {
        for (const piece of pieces)
          if (isProse(piece) && !SETTLED_HERE.test(piece.text)) tellShared(boundsIn(piece), report);
        const columns = pieces.some(({ kind }) => kind === 'cell') ? caseColumns(all) : [];
        for (const cells of columns) tellColumn(cells, report);
      }
    }
    for (const { entry, lists } of context.share(listedTexts)) {
      if (settled.has(entry)) continue;
      // What one item says by itself has been told with its paragraph.
      for (const { items } of lists)
        tellShared(items.flatMap(onlyBounds), report, (one, other) => one.at !== other.at);
    }
  },
};

/** What a case brings divides no cases: fines of 500元以上2000元以下 and of 2000元以上1万元以下 share a number by right. */
const BROUGHT = /罚|裁量|幅度|处理|赔偿|奖励|补[助贴偿]/u;

/** Tiers of one column: what the other tiers say of their ends tells which of two that share a number is the slip. */
function tellColumn(cells: readonly TextPiece[], report: Report): void {
  if (BROUGHT.test(cells[0]?.column ?? '')) return;
  const bounds = cells.flatMap((cell) => {
    const own = SETTLED_HERE.test(cell.text) ? [] : onlyBounds(cell);
    return own.length === 1 ? own : [];
  });
  if (bounds.length < 2) return;
  const others = cells.map(({ text }) => text).join('\n');
  const odd = /不满|不足|未满|低于|少于/u.test(others) ? '以下' : undefined;
  const sorted = odd ? [...bounds].sort((a, b) => Number(a.side === odd) - Number(b.side === odd)) : bounds;
  tellShared(sorted, report, (one, other) => one.at !== other.at);
}

/** 二千元整的按集体研究办理: the text says what holds for the number itself. */
const SETTLED_HERE =
  /(?:正好|恰好|刚好|恰为|等于)[\d一二两三四五六七八九十]|[元人日天吨亩]整的|[元人日天吨亩]的?(?:，|也)?(?:从高|从低|就高|就低)/u;

interface PlacedBound {
  readonly bound: string;
  readonly side: string;
  readonly subject: string;
  readonly at: PlacedText;
  readonly index: number;
  readonly length: number;
  /** 以下（含5年）: the number counts here, and not on the other side. */
  readonly isSettled: boolean;
  /** 以上、不足50万元: the tier ends before the number at which the next begins. */
  readonly leavesOutUpperEnd: boolean;
  /** It begins a tier of an assessment, of which other rules judge. */
  readonly isTier: boolean;
}

const BOUND = new RegExp(
  `(${BOUND_NUMBER})(元|件|次|分|项|篇|天|日|个工作日|人|户|公?吨|公里|[千毫厘]?米|平方米|公?亩|公顷|千克|公斤|升|头|只|羽|株|台|辆|艘|套|间|栋|层|床|张|本|册|家|名|岁|周岁|小时|分钟|倍|级|年|个月|℃|度|毫升|平方公里|立方米|吨位|座|人次|[%％])(及?以上|及?以下|以内)`,
  'gu',
);

/** Says for which of 以上 and 以下 the number itself counts. */
const BOUNDS_SETTLED =
  /以[上下内][^。；\n]{0,12}不(?:包括|包含|含)|不(?:含|包括|包含)本数|[（(](?:不含|含[^（）()]{0,4}，?下同)/u;

function boundsIn(at: PlacedText): readonly PlacedBound[] {
  const { text } = at;
  if (!SIGN.test(text)) return [];
  const found: PlacedBound[] = [];
  let from = 0;
  for (const { 0: phrase, 1: number = '', 2: unit = '', 3: side = '', index } of text.matchAll(BOUND)) {
    const end = index + phrase.length;
    const rest = text.slice(end);
    found.push({
      bound: `${number}${unit}`,
      side: side.replace('及', ''),
      subject: subjectBefore(text, from, index),
      at,
      index,
      length: phrase.length,
      isSettled: /^[（(](?:不?含|包括)/u.test(rest),
      isTier: BONUS.test(rest) || TIER.test(rest),
      leavesOutUpperEnd: /^(?:的|但)?[、，至到]?(?:不足|不满|未满|低于|少于)/u.test(rest),
    });
    from = end;
  }
  return found;
}

/** An item that sets bounds which the next item may set again: 1000元以下的…；1000元以上的…. */
const onlyBounds = (item: PlacedText): readonly PlacedBound[] => {
  const bounds = boundsIn(item);
  return bounds.length <= 2 && bounds.every(({ index }) => index < 40) ? bounds : [];
};

/** 5万元以下的…，5万元以上的…: a case of exactly 5万元 falls under both. */
function tellShared(
  bounds: readonly PlacedBound[],
  report: Report,
  isNew: (one: PlacedBound, other: PlacedBound) => boolean = () => true,
): void {
  for (const [position, one] of bounds.entries()) {
    const other = bounds.slice(0, position).findLast(({ bound }) => bound === one.bound);
    if (!other || !isNew(one, other)) continue;
    // Both 以下 and 以内 include the bound.
    if ((other.side === '以上') === (one.side === '以上')) continue;
    if ((one.isTier && other.isTier) || one.isSettled || other.isSettled) continue;
    if (one.subject !== '' && one.subject !== other.subject) continue;
    // 10万元以上、不足50万元: where the tiers take in their lower end, the tier below is the slip.
    const isLowerOdd = one.side === '以上' && one.leavesOutUpperEnd;
    const odd = isLowerOdd ? other : one;
    report({
      place: odd.at.placeAt(odd.index),
      length: odd.length,
      message: `${one.bound}既在“${other.side}”又在“${one.side}”里，正好${one.bound}时不知道适用哪一种。`,
      hint: `请把其中一个改为“不足${one.bound}”或者“超过${one.bound}”。`,
    });
  }
}
