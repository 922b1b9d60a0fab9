import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import { POST_WORDS } from '../names/post-rank.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { entryTexts } from '../views/entry-texts.ts';
import { folderOf } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { type AmountRange, amountRanges } from './amount-ranges.ts';
import { matterOf } from './decided-matters.ts';

/** On how much of what somebody decides, as one text of a unit tells it. */
export interface DecisionPower {
  /** A post or a meeting, by its plain name: 局长, 党组会议. */
  readonly decider: string;
  /** What the money or the days are for: 支出, 病假. */
  readonly matter: string;
  readonly range: AmountRange;
  readonly piece: TextPiece;
  /** Where the clause names the decider itself. */
  readonly named?: { readonly index: number; readonly text: string };
}

/** By the folder of the unit, in reading order. */
export function decisionPowers(
  _: Compilation,
  context: CheckContext,
): ReadonlyMap<string, readonly DecisionPower[]> {
  const signed = new Set(piecesWith(context, SIGN).filter((piece) => isProse(piece) && mayDecide(piece)));
  const concerned = new Set([...signed].map(({ entry }) => entry));
  const found = context
    .share(entryTexts)
    .filter(({ entry }) => concerned.has(entry) && folderOf(entry) !== undefined)
    .flatMap(({ pieces }) => powersIn(pieces, signed));
  return groupBy(found, ({ piece }) => folderOf(piece.entry) ?? '');
}

const SIGN =
  /(?:元|[日天])(?:（[^（）]{1,6}）)?(?:以[上下内]|的)|(?:超过|不足|不满|未满)[^，。；]{1,8}(?:元|[日天])/u;

/** Of what goes to a meeting a list may tell no more than the sum. */
const mayDecide = ({ text, entry }: TextPiece): boolean =>
  /审[批定签议]|批准|签[批发]|研究|决定|同意|核准/u.test(text) ||
  (text.includes('元') && entry.type === 'rule');

function powersIn(pieces: readonly TextPiece[], signed: ReadonlySet<TextPiece>): readonly DecisionPower[] {
  return pieces.flatMap((piece, at) => (signed.has(piece) ? powersOfPiece(piece, leadOf(pieces, at)) : []));
}

/** The heading or the line with a colon that an item stands below. */
function leadOf(pieces: readonly TextPiece[], at: number): string {
  const isLead = ({ kind, marker }: TextPiece) =>
    kind === 'heading' ||
    kind === 'title' ||
    (kind === 'paragraph' && (marker === undefined || marker.style === 'article'));
  const lead = pieces[pieces.findLastIndex((piece, before) => before < at && isLead(piece))];
  return lead && (lead.kind !== 'paragraph' || lead.text.endsWith('：')) ? lead.text : '';
}

function powersOfPiece(piece: TextPiece, lead: string): readonly DecisionPower[] {
  const holder = holderOf(piece, lead);
  return [...piece.text.matchAll(/[^。；]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    const ranges = amountRanges(sentence).filter(({ unit }) => /^[元日天]$/u.test(unit));
    return ranges.flatMap((range, at) => {
      const before = sentence.slice(endOf(ranges[at - 1]), range.index);
      const behind = sentence.slice(endOf(range), ranges[at + 1]?.index ?? sentence.length);
      const matter = matterOf({ before, behind, around: [sentence, lead, piece.entry.name] });
      if (matter === undefined) return [];
      return decidersOf(before, behind, holder).map(({ name, text, from = 0 }) => ({
        decider: name,
        ...(text && { named: { index: start + endOf(range) + from, text } }),
        matter,
        range: { ...range, index: start + range.index },
        piece,
      }));
    });
  });
}

const endOf = (range: AmountRange | undefined): number => (range ? range.index + range.text.length : 0);

const DECIDES = '(?:集体|会议)?(?:研究|审批|批准|签批|审定|审签|审议|决定|同意|签发|核准)';
const BEHIND = new RegExp(`(?<=由|报|请|经|交|，|、|的|^)(${POST_WORDS})(?:${DECIDES})`, 'gu');
const BEFORE = new RegExp(
  `(?<=由|报|请|经|交|，|、|。|；|^)(${POST_WORDS})${DECIDES}(?:单[笔次项]|一次)?$`,
  'u',
);
const ALONE = new RegExp(`(?:^|[，、；：。的])(?:负责)?${DECIDES}(?:单[笔次项]|一次)?$`, 'u');
/** 2万元以下的直接审批: by whoever does the step. */
const BY_HIMSELF = /^的?，?可?以?(?:直接|自行|负责)?(?:审批|批准|签批|审定|审签|决定|核准)(?=[，；。]|$)/u;
const LISTED = /(?:^|[，、和])(?:审议|研究|讨论)?(?:单[笔次项])?$/u;

/** Whom the words before or behind a range name, or else whose duties or matters these are. */
function decidersOf(before: string, behind: string, holder: Holder | undefined): readonly Decider[] {
  const [, post] = BEFORE.exec(before) ?? [];
  if (post) return [{ name: plain(post) }];
  if (holder && !holder.isMeeting && ALONE.test(before)) return [{ name: plain(holder.name) }];
  const named = [...behind.matchAll(BEHIND)].map(({ 1: found = '', index }) => {
    const text = found.replace(LEAD, '');
    return { name: plain(text), text, from: index + found.length - text.length };
  });
  if (named.length > 0) return named;
  if (holder && !holder.isMeeting && BY_HIMSELF.test(behind)) return [{ name: plain(holder.name) }];
  return holder?.isMeeting && LISTED.test(before) ? [{ name: plain(holder.name) }] : [];
}

interface Decider {
  readonly name: string;
  /** As it stands behind the range, and where. */
  readonly text?: string;
  readonly from?: number;
}

/** What the pattern of a post may take along. */
const LEAD = /^(?:的|由|报|请|经|提交|提)+/u;

/** 局党组会议, 局党组 and 党组会议 are one. */
const plain = (post: string): string =>
  post
    .replace(LEAD, '')
    .replace(/^(?:本|县|区|市|镇|乡|街道|局|院|校|馆)+(?=党组|党委|党工委|班子)/u, '')
    .replace(/^本/u, '')
    .replace(/(?<=党组|党委|党工委)$/u, '会议')
    .replace(/会$/u, '会议');

interface Holder {
  readonly name: string;
  readonly isMeeting: boolean;
}

/** Whose duties a text tells: that of a row, of a step, of a description, or of the rules of a meeting. */
function holderOf({ entry, kind, row, text, column }: TextPiece, lead: string): Holder | undefined {
  const post =
    entry.type === 'power' && kind === 'cell'
      ? entry.steps.find(({ name }) => name === row)?.post
      : kind === 'cell'
        ? row
        : /^(\p{Script=Han}{1,10}(?:岗|员|主任|长))[。：]/u.exec(text)?.[1];
  if (post !== undefined && (kind !== 'cell' || /职责|内容/u.test(column ?? '')))
    return { name: post, isMeeting: false };
  const meeting = (MEETING.exec(lead) ?? MEETING.exec(entry.type === 'rule' ? entry.name : ''))?.[0];
  return meeting === undefined ? undefined : { name: meeting, isMeeting: true };
}

const MEETING =
  /(?:党组|党委|党工委|班子|[局院馆校]长办公|主任办公|[镇乡]长办公|[局院馆校站]务|主任)会议?(?![^，。]*(?:和|、)[^，。]*会议?)/u;
