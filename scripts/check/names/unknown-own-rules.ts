import { groupBy } from '../../lib/group-by.ts';
import { normaliseLawTitle } from '../../lib/law-title.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

/** A rule by which a text acts, and which the unit does not have; at a UTF-16 index. */
export interface UnknownOwnRule {
  readonly piece: TextPiece;
  readonly title: string;
  readonly index: number;
  /** The rule of the unit that is as much about the same. */
  readonly meant: string;
}

const CITED =
  /(?:依照|按照|依|按|根据|适用|执行)(?:本单位|本局|本中心)?《(?<title>[^《》]{3,20}(?:制度|办法|规定|细则|规则|规程))》(?:的?规定)?(?:处理|追究|办理|执行|问责|考核|扣分|处分|追责|予以)/gu;
/** Documents of bodies above go by the name of what they are for. */
const FROM_ABOVE = /国|省|市|县|区|镇|乡|街道|机关|行政|党|政|公务|干部|事业|企业|人员|试行/u;

/** 依照《过错追究办法》处理, where the unit has 责任追究办法: all but two characters of a name that nothing else has. */
export function unknownOwnRules(
  { rules, assessments, lawIndex }: Compilation,
  context: CheckContext,
): readonly UnknownOwnRule[] {
  const own = groupBy([...rules, ...assessments], ({ unit }) => unit);
  const known = new Set([...rules, ...assessments].map(({ name }) => name));
  return piecesWith(context, /》(?:的?规定)?[处追办执问考扣予]/u).flatMap((piece) => {
    const names = (own.get(folderOf(piece.entry) ?? '') ?? []).map(({ name }) => name);
    if (!isProse(piece) || names.length === 0) return [];
    return [...piece.text.matchAll(CITED)].flatMap(({ 0: said, index, groups = {} }) => {
      const { title = '' } = groups;
      if (known.has(title) || lawIndex.has(normaliseLawTitle(title)) || FROM_ABOVE.test(title)) return [];
      const near = names.filter((name) => isOfOneKind(name, title));
      const [meant, ...others] = near;
      return meant && others.length === 0
        ? [{ piece, title, index: index + said.indexOf(title), meant }]
        : [];
    });
  });
}

/** 责任追究办法 and 过错追究办法: the last four characters and more alike, two at most before them. */
const isOfOneKind = (one: string, other: string): boolean =>
  one.length === other.length && one.length < 9 && one.slice(2) === other.slice(2) && one.length >= 6;
