import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { listedPosts } from '../views/unit-posts.ts';

/** A body or a post of the party that decides in one place and is heard of nowhere else; at a UTF-16 index. */
export interface StrangePartyBody {
  readonly piece: TextPiece;
  readonly text: string;
  readonly index: number;
}

const DECIDES =
  /(?<=[由经报请提交])(?:党委会议?|党委|书记)(?=批准|同意|审批|审定|签发|签批|约谈|决定|集体|研究|讨论|审议)/gu;
const OWN_MEETING = /党组|局务会|办公会|馆务会|班子会|中心会/gu;

/**
 * 由党委会议集体讨论 and 经书记批准 in a bureau whose own body is 局务会议 or 党组. A government has its party committee beside it,
 * and a unit that speaks of its secretary more than once has one.
 */
export function strangePartyBodies(_: Compilation, context: CheckContext): readonly StrangePartyBody[] {
  const units = context.share(unitsByFolder);
  const pieces = piecesWith(context, /党[组委]|书记|务会|办公会|班子会|中心会/u);
  return [...groupBy(pieces, ({ entry }) => folderOf(entry))].flatMap(([folder, own]) => {
    const name = units.get(folder ?? '')?.name ?? '';
    if (!/[局馆院站]$|中心$/u.test(name) || count(own, OWN_MEETING) < 2) return [];
    return own.filter(isProse).flatMap((piece) =>
      [...piece.text.matchAll(DECIDES)].flatMap(({ 0: text, index }) => {
        const kind = text.startsWith('党委') ? /(?<!县|区|市|省)党委(?!和|书记)/gu : /书记(?!员)/gu;
        return count(own, kind) === 1 ? [{ piece, text, index }] : [];
      }),
    );
  });
}

const count = (pieces: readonly TextPiece[], pattern: RegExp): number =>
  pieces.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);

const SENT = /派驻(?:(?!派驻|的|在|到|于)\p{Script=Han}){0,10}?(?:纪检监察组|纪检组|监察组|监察室|纪检室)/gu;

/** 派驻监察室, in a unit whose tables of posts have 派驻纪检监察组. */
export function strangeSupervisors(_: Compilation, context: CheckContext): readonly StrangePartyBody[] {
  const listed = context.share(listedPosts);
  return piecesWith(context, /派驻/u).flatMap((piece) => {
    const kinds = (listed.get(folderOf(piece.entry) ?? '') ?? []).flatMap((post) => post.match(SENT) ?? []);
    if (kinds.length === 0 || !isProse(piece)) return [];
    return [...piece.text.matchAll(SENT)].flatMap(({ 0: text, index }) =>
      kinds.some((kind) => text.endsWith(kindOf(kind))) ? [] : [{ piece, text, index }],
    );
  });
}

const kindOf = (body: string): string => /(?:纪检监察组|[纪监][检察][组室])$/u.exec(body)?.[0] ?? body;
