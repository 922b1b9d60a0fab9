import { NUMERAL } from '../../lib/chinese-numeral.ts';
import type { Compilation } from '../../model/compilation.ts';
import { escapePattern } from '../patterns/words.ts';
import type { CheckContext, Report } from '../rule.ts';
import { piecesThatMayHold, piecesWith } from '../views/character-index.ts';
import { entryTexts } from '../views/entry-texts.ts';
import { folderOf } from '../views/lookups.ts';
import type { ProseEntry } from '../views/prose-entries.ts';
import type { TextPiece } from '../views/running-text.ts';
import { type AmountBound, type AmountRange, amountRanges } from './amount-ranges.ts';
import { dividesCases } from './dividing-ranges.ts';

/**
 * Tells where tiers of amounts in one of some units leave a gap or overlap: 不足100平方米的…；200平方米以上的…. Those of an assessment are
 * judged by the rules that know its grades.
 */
export function tellLadders(
  context: CheckContext,
  isConcerned: (unit: string, piece: TextPiece) => boolean,
  report: Report,
): void {
  for (const { entry, ladder } of context.share(amountLadders)) {
    const own = ladder.filter(({ range, piece }) => isConcerned(range.unit, piece));
    if (own.length > 1) tellJoints(own, elsewhere(ladder, entry, context), report);
  }
}

interface Ladder {
  readonly entry: ProseEntry;
  readonly ladder: readonly Tier[];
}

/** In an assessment only who approves what: 请假3日以上的，由局长批准. Its grades and points are judged by others. */
const isApproved = ({ text }: TextPiece): boolean => /由[^，。；]{1,10}(?:批准|审批|同意)/u.test(text);

/** The ladders of all entries: several rules judge one unit each. */
function amountLadders(_: Compilation, context: CheckContext): readonly Ladder[] {
  const signed = new Set(piecesWith(context, SIGN));
  const concerned = new Set([...signed].map(({ entry }) => entry));
  return context
    .share(entryTexts)
    .filter(({ entry }) => concerned.has(entry))
    .map(({ entry, pieces }) => ({
      entry,
      pieces: entry.type === 'assessment' ? pieces.filter(isApproved) : pieces,
    }))
    .flatMap(({ entry, pieces }) => laddersOf(pieces, signed).map((ladder) => ({ entry, ladder })))
    .filter(({ ladder }) => ladder.length > 1);
}

interface Tier {
  readonly range: AmountRange;
  readonly piece: TextPiece;
}

const SIGN =
  /以[上下内]|超过|不足|不满|未满|低于|高于|少于|(?:至|—|～|~)[\d一二三四五六七八九十百]{1,5}(?:周?岁|[元人件户次]|(?:[日天]|个月)(?=的))/u;

/** Tiers that stand together: items of one list, cells of one column, clauses of one paragraph. */
function laddersOf(
  pieces: readonly TextPiece[],
  signed: ReadonlySet<TextPiece>,
): readonly (readonly Tier[])[] {
  const ladders: Tier[][] = [];
  let open: { readonly key: string; readonly tiers: Tier[] } | undefined;
  for (const piece of pieces) {
    const tiers = signed.has(piece) ? tiersIn(piece) : [];
    if (tiers.length > 1) ladders.push([...tiers]);
    const key = keyOf(piece, signed.has(piece));
    if (key === undefined) open = undefined;
    else if (key === 'other column') continue;
    else {
      if (open?.key !== key) {
        open = { key, tiers: [] };
        ladders.push(open.tiers);
      }
      const [first] = tiers;
      if (tiers.length === 1 && first && first.range.index < FIRST_WORDS) open.tiers.push(first);
    }
  }
  return ladders;
}

/** Where in an item its tier is told at the latest. */
const FIRST_WORDS = 16;

/** What makes pieces neighbours: the style of their number, or the title of their column. */
function keyOf({ kind, marker, column }: TextPiece, isSigned: boolean): string | undefined {
  if (kind === 'cell') return isSigned ? `column ${column}` : 'other column';
  if (kind === 'paragraph' && marker && marker.style !== 'article') return `list ${marker.style}`;
  return undefined;
}

/** The ranges of a piece that say when something holds: what follows is what is done, not what is counted. */
function tiersIn(piece: TextPiece): readonly Tier[] {
  if (piece.kind !== 'paragraph' && piece.kind !== 'cell' && piece.kind !== 'field') return [];
  return amountRanges(piece.text)
    .filter((range) => dividesCases(range, piece.text))
    .map((range) => ({ range, piece }));
}

/** Whether a sum is told in another text of the unit, too. */
type IsTold = (sum: string) => boolean;

function elsewhere(ladder: readonly Tier[], entry: ProseEntry, context: CheckContext): IsTold {
  const own = new Set(ladder.map(({ piece }) => piece));
  return (sum) =>
    piecesThatMayHold(context, [sum]).some(
      (piece) =>
        !own.has(piece) &&
        folderOf(piece.entry) === folderOf(entry) &&
        new RegExp(`(?<![\\d.])${escapePattern(sum)}`, 'u').test(piece.text),
    );
}

function tellJoints(ladder: readonly Tier[], isTold: IsTold, report: Report): void {
  for (const unit of new Set(ladder.map(({ range }) => range.unit))) {
    const tiers = ladder.filter(({ range }) => range.unit === unit);
    if (isLadder(tiers)) tellJointsOf(tiers, isTold, report);
    // 不满60分的补考，补考仍不满60分的离岗: of scores the second time is another.
    else if (unit !== '分') tellSameSide(tiers, report);
  }
}

/** One tier at most is open below and one above: 1万元以上的…，5万元以上的… is a cascade. Two bounds at least meet or nearly. */
function isLadder(tiers: readonly Tier[]): boolean {
  const openBelow = tiers.filter(({ range }) => !range.min).length;
  const openAbove = tiers.filter(({ range }) => !range.max).length;
  return tiers.length > 1 && openBelow <= 1 && openAbove <= 1 && openBelow + openAbove > 0;
}

function tellJointsOf(tiers: readonly Tier[], isTold: IsTold, report: Report): void {
  const rising = [...tiers].sort((a, b) => (a.range.min?.value ?? -1) - (b.range.min?.value ?? -1));
  const isStrict = rising.some((upper, position) => {
    const [max, min] = [rising[position - 1]?.range.max, upper.range.min];
    return max !== undefined && min !== undefined && isNextWhole(max, min);
  });
  for (const [position, upper] of rising.entries()) {
    const lower = rising[position - 1];
    if (!lower?.range.max || !upper.range.min) continue;
    const doubled = (isStrict && sharesEnd(lower.range, upper.range)) || meetsTwice(lower.range, upper.range);
    const fault = doubled ? DOUBLED : faultOf(lower.range.max, upper.range.min);
    if (!fault || (fault === GAP && isTakenUp(lower, upper))) continue;
    const later = tiers.indexOf(lower) > tiers.indexOf(upper) ? lower : upper;
    // Tiers begin at fives and tens, so that the end is the slip.
    const odd =
      doubled && isStrict && upper.range.min.value % 5 === 0 ? lower : (oddOf(lower, upper, isTold) ?? later);
    report({
      place: odd.piece.placeAt(odd.range.index),
      length: odd.range.text.length,
      message: `“${lower.range.text}”和“${upper.range.text}”${fault}。`,
      hint: '请核对各档的起止，让上一档的终点就是下一档的起点，并写明本数归哪一档。',
    });
  }
}

/**
 * Of two that do not meet the one whose bound nothing else tells, where the other's is told elsewhere. Undefined where that
 * decides nothing: then the later one in the text is told, because the earlier was read as right.
 */
function oddOf(lower: Tier, upper: Tier, isTold: IsTold): Tier | undefined {
  const [end, start] = [lower.range.text.match(SUM)?.at(-1), upper.range.text.match(SUM)?.[0]];
  if (!end || !start || isTold(end) === isTold(start)) return undefined;
  return isTold(end) ? upper : lower;
}

const SUM = new RegExp(`(?:\\d+(?:\\.\\d+)?|${NUMERAL})[万亿]?\\p{Script=Han}`, 'gu');

/** 不足5万元的…；5万元以下的…: the same tier told twice, with two outcomes. */
function tellSameSide(tiers: readonly Tier[], report: Report): void {
  const [one, other, ...more] = tiers;
  if (!one || !other || more.length > 0 || one.piece !== other.piece || one.range.min || other.range.min)
    return;
  if (one.range.max?.value !== other.range.max?.value || LIMIT.test(one.range.text + other.range.text))
    return;
  if (isOtherCase(one, other)) return;
  report({
    place: other.piece.placeAt(other.range.index),
    length: other.range.text.length,
    message: `“${one.range.text}”和“${other.range.text}”说的是同一段，却有两种规定。`,
    hint: '请核对，其中一处多半应当写“以上”。',
  });
}

/** 两次都不足三家的: the second time; 合同不足5万元的…，采购不足5万元的…: of other things. */
function isOtherCase(one: Tier, other: Tier): boolean {
  const { text } = one.piece;
  const [first = '', second = ''] = [one, other].map(
    ({ range }) => /\p{Script=Han}*$/u.exec(text.slice(0, range.index))?.[0] ?? '',
  );
  return AGAIN.test(second) || (first !== '' && second !== '' && first !== second);
}

const AGAIN = /仍|再|又|[两二三多]次|连续|还是|依然|之后/u;

/** 不得超过30日 sets a limit; it divides nothing. */
const LIMIT = /超过|不高于|不多于/u;

const DOUBLED = '重叠，同一个数适用两种规定';
const GAP = '之间有空档，这一段没有规定';

/** 1000元以内的…；1000—5000元的实行预算管理；5000元以上的…: what stands between the two is told there, in whatever words. */
const isTakenUp = (lower: Tier, upper: Tier): boolean =>
  [lower, upper].some(({ piece }) =>
    amountRanges(piece.text).some(
      ({ unit, min, max }) =>
        unit === lower.range.unit &&
        min !== undefined &&
        max !== undefined &&
        min.value <= (lower.range.max?.value ?? 0) &&
        max.value >= (upper.range.min?.value ?? Infinity),
    ),
  );

/** 80至90 and 90至99 beside 100以上: where other tiers end before the next begins, these two share a number. */
const sharesEnd = ({ max, text: lower }: AmountRange, { min, text: upper }: AmountRange): boolean =>
  max?.value === min?.value && [lower, upper].every((text) => /至|—|～|~/u.test(text));

/** 超过1万元不超过3万元的…；3万元以上的…: of 以下 and 以上 see above-below-consistent. */
const meetsTwice = ({ max, text: lower }: AmountRange, { min, text: upper }: AmountRange): boolean =>
  max?.value === min?.value &&
  min?.included === true &&
  /不[得应]?(?:超过|高于|多于)/u.test(lower) &&
  /以上$/u.test(upper);

function faultOf(max: AmountBound, min: AmountBound): string | undefined {
  if (max.value < min.value && !isNextWhole(max, min)) return GAP;
  if (max.value > min.value) return DOUBLED;
  return undefined;
}

/** 10人以下 and 11人以上 meet. */
const isNextWhole = (max: AmountBound, min: AmountBound) =>
  max.included && min.included && min.value - max.value === 1;
