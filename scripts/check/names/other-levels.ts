import type { TextPiece } from '../views/running-text.ts';

/** What a place is, below the province. */
export type Level = '县' | '区' | '市';

/** An organ of a county in a text of a district, or the reverse; at a UTF-16 index. */
export interface OtherLevel {
  readonly piece: TextPiece;
  readonly text: string;
  readonly index: number;
}

/** 报告县人民政府, 由县民政局, 副县长: without a name of its own, that is the place one lives in. */
const ORGAN =
  /(?<=^|[，。；：]|[由经报向送请交到告受按与和同对及给往副和将把])(?<level>县|区(?![域分间别块位划]))(?:人民政府|政府(?!性)|委(?:(?=办|组织部|宣传部|政法|常委|[，。；])|、[县区]政府)|纪委|监委|人大|政协|长(?=[，。；、]|$|[批审签同决]|办公会)|(?![\p{Script=Han}]{0,8}[、（(][县市区])(?:(?![县市区和与及、由向])\p{Script=Han}){2,8}?局(?!长?部|面|限))/gu;

/** 由县级主管部门作出. 县级以上人民政府 is said of every place. */
const GRADE =
  /(?<=^|[，。；：]|[由经报向送请交到告受与和同对给])(?<level>[县区])级(?=(?:业务|行业|行政)?主管|[\p{Script=Han}]{0,4}部门|[\p{Script=Han}]{0,6}局|审[核批查]|机关|[\p{Script=Han}]{2,4}岗)/gu;

/** 市、县人民政府, 县（市、区）: said of all sorts of places. */
const ALL_SORTS = /[省市州县区旗级][、（(和或/]$/u;

/**
 * The organs of the level that a place is not. 县级 is a word of law for districts, too, and of cities, so that it is told of
 * districts only, and where it stands once; 区级 everywhere else.
 */
export function otherLevels(pieces: readonly TextPiece[], own: Level): readonly OtherLevel[] {
  const organs = pieces.flatMap((piece) => found(piece, ORGAN)).filter(({ level }) => level !== own);
  if (own === '市') return organs;
  const grades = pieces.flatMap((piece) => found(piece, GRADE));
  const strange = grades.filter(({ level }) => level !== own);
  return [...organs, ...(strange.length === 1 && grades.length > 2 ? strange : [])];
}

const found = (piece: TextPiece, pattern: RegExp): readonly (OtherLevel & { readonly level: string })[] =>
  [...piece.text.matchAll(pattern)].flatMap(({ 0: text, index, groups = {} }) =>
    ALL_SORTS.test(piece.text.slice(0, index)) || insideTitle(piece.text, index)
      ? []
      : [{ piece, text, index, level: groups.level ?? '' }],
  );

const insideTitle = (text: string, index: number): boolean =>
  text.slice(0, index).lastIndexOf('《') > text.slice(0, index).lastIndexOf('》');
