import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { listedPosts } from '../views/unit-posts.ts';

/** A head, or a deputy, of an office of another kind than the unit is; at a UTF-16 index. */
export interface HeadOfAnotherKind {
  readonly piece: TextPiece;
  readonly text: string;
  readonly index: number;
}

const HEAD =
  /(?<=[由经报送请交向与和，；：]|^)(?:本)?(?:(?:分管|常务)副?|副)(?<title>[局镇乡馆院站校]长)(?=[，。；]|$|审|批|核|签|复|提出|申请|申诉|反映|报告|决定|同意|召集|主持|答复|说明)/gu;
const FEWEST_POSTS = 4;
/** What is said so often is meant. */
const MOST_LEFT = 3;

/**
 * 向分管副局长申请复核, in a centre that lists its 主任 and 副主任 and no 局长: left over from the text of a bureau. Of a unit that
 * has no head of its own among its posts nothing can be told.
 */
export function headsOfAnotherKind(_: Compilation, context: CheckContext): readonly HeadOfAnotherKind[] {
  const units = context.share(unitsByFolder);
  const listed = context.share(listedPosts);
  const found = piecesWith(context, /(?:分管|常务|副)副?[局镇乡馆院站校]长/u).flatMap((piece) => {
    const folder = folderOf(piece.entry) ?? '';
    const posts = listed.get(folder) ?? [];
    const own = ownTitle(units.get(folder)?.name ?? '');
    if (!isProse(piece) || own === undefined || posts.length < FEWEST_POSTS) return [];
    if (!posts.some((post) => post.endsWith(own))) return [];
    return [...piece.text.matchAll(HEAD)].flatMap(({ 0: text, index, groups: { title = '' } = {} }) =>
      posts.some((post) => post.includes(title)) ? [] : [{ piece, text, index, folder }],
    );
  });
  return [...groupBy(found, ({ folder }) => folder).values()].filter((few) => few.length <= MOST_LEFT).flat();
}

/** The title of whoever heads a unit of that name. */
function ownTitle(unit: string): string | undefined {
  if (/(?:中心|办公室|办事处|管理部|委员会)$/u.test(unit)) return '主任';
  const [kind] = /(?:[局馆院站校])$/u.exec(unit) ?? [];
  return kind === undefined ? undefined : `${kind}长`;
}
