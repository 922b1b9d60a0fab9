import { type AmountRange, amountRanges } from '../figures/amount-ranges.ts';
import { POST_WORDS, rankOf } from '../names/post-rank.ts';
import type { TextPiece } from '../views/running-text.ts';
import type { WrongApprover } from './clerk-approves.ts';

/** Whose post stands too low in a ladder, and where. */
export interface PlacedApprover extends WrongApprover {
  readonly piece: TextPiece;
}

/** A tier of a ladder of approvers: how much, and who says yes. */
interface Tier {
  readonly piece: TextPiece;
  readonly range: AmountRange;
  readonly post: string;
  /** Undefined where nobody is told whose rank is known. */
  readonly rank: number | undefined;
  readonly index: number;
}

export const LADDER_SIGN =
  /(?:以[上下内]|超过|不满|不足|低于)[^。]*?(?:长|主任|会议?|党[组委]|负责人|领导|岗|员)(?:负责|集体|直接|讨论|研究|审议|审核|书面|后)*(?:审批|批准|决定|审定|签批|同意|签[订字]|研究)|^[^，。；]{0,8}(?:长|主任|会议?|负责人|领导)$/u;

const APPROVES =
  '(?:负责|集体|直接|讨论|研究|审议|审核|会议|书面|后)*(?:审批|批准|决定|审定|签批|同意|签字|签订|研究)';
const APPROVER = new RegExp(
  `(?:由|报请|报经|报|经|向|提交|提请)(?:本单位|本局|县|局)?(?<post>(?:[业主承][务管办])?${POST_WORDS})${APPROVES}`,
  'gu',
);

/**
 * 不满1000元的由分管副局长审批，1000元以上不满2万元的由科长审批: the more it is, the lower stands who approves it. Tiers
 * must join, so that they are of one matter. They stand in one text, in the items of a list, or in the rows of a table.
 */
export function fallingApprovers(
  pieces: readonly TextPiece[],
  unitOf: (piece: TextPiece) => string,
): readonly PlacedApprover[] {
  const runs: TextPiece[][] = [];
  for (const piece of pieces) {
    if (piece.kind === 'cell' && !APPROVING.test(piece.column ?? '') && !/\d/u.test(piece.text)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goesOn(last, piece)) run.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap((run) => outOfRow(run.flatMap((piece) => tiersIn(piece, unitOf(piece)))));
}

/** Items of one list, and cells of one column. */
function goesOn(one: TextPiece, other: TextPiece): boolean {
  if (one.entry !== other.entry || one.kind !== other.kind) return false;
  return one.kind === 'cell'
    ? one.column === other.column
    : one.marker !== undefined &&
        one.marker.style === other.marker?.style &&
        other.marker.value === one.marker.value + 1;
}

function outOfRow(tiers: readonly Tier[]): readonly PlacedApprover[] {
  return tiers.flatMap((tier, at): readonly PlacedApprover[] => {
    const before = tiers[at - 1];
    if (before?.rank === undefined || tier.rank === undefined) return [];
    if (!follows(before.range, tier.range) || tier.rank >= before.rank) return [];
    if (isSameHouse(before.post, tier.post)) return [];
    const next = tiers[at + 1];
    const later = next && follows(tier.range, next.range) ? next : undefined;
    // Which of the two is out of row, the third tells: of 局长, 分管副局长, 局长办公会议 the first.
    const odd = later?.rank !== undefined && later.rank < before.rank ? before : tier;
    return [
      {
        piece: odd.piece,
        text: odd.post,
        index: odd.index,
        says: `“${before.range.text}”由“${before.post}”批准，“${tier.range.text}”却由级别更低的“${tier.post}”批准。`,
        hint: '请核对各档由谁批准：金额越大、时间越长，批准的人级别越高。',
      },
    ];
  });
}

/** 分管副主任 and 办公室主任: in the office of a government these are its deputy and its head. */
const isSameHouse = (deputy: string, head: string): boolean =>
  /副主任$/u.test(deputy) && /办公室主任$/u.test(head);

/** A cell that names who approves, in a row that begins with how much. */
function tierOfRow(piece: TextPiece, unit: string): readonly Tier[] {
  const { column = '', row = '', text } = piece;
  const post = text.trim();
  const [range, ...others] = amountRanges(row);
  if (!APPROVING.test(column) || !range || others.length > 0 || !MEASURES.test(range.unit)) return [];
  return [{ piece, range, post, rank: rankOf(post, unit), index: text.indexOf(post) }];
}

const APPROVING = /审批|批准|权限|决定|审定|签批/u;

function tiersIn(piece: TextPiece, unit: string): readonly Tier[] {
  const { text } = piece;
  if (piece.kind === 'cell' && piece.row !== undefined && !/\d/u.test(text)) return tierOfRow(piece, unit);
  const ranges = amountRanges(text).filter(({ unit: of }) => MEASURES.test(of));
  return ranges.flatMap((range, at): readonly Tier[] => {
    const start = range.index + range.text.length;
    const rest = text.slice(start, ranges[at + 1]?.index).split('。')[0] ?? '';
    const found = [...rest.matchAll(APPROVER)].flatMap(({ 0: said, index, groups: { post = '' } = {} }) => {
      const rank = rankOf(post, unit);
      return rank === undefined
        ? []
        : [{ piece, range, post, rank, index: start + index + said.indexOf(post) }];
    });
    const [highest] = found.sort((a, b) => b.rank - a.rank);
    return highest ? [highest] : [{ piece, range, post: '', rank: undefined, index: start }];
  });
}

const MEASURES = /^(?:元|天|日|个工作日|小时|个小时|个月|人|件|亩|平方米)$/u;

/** Whether one tier begins where the other ends. */
function follows(low: AmountRange, high: AmountRange): boolean {
  return low.unit === high.unit && low.max !== undefined && low.max.value === high.min?.value;
}
