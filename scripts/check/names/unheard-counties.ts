import { isBoundary, isSeldomWord, isWord } from '../spelling/segments.ts';

export interface UnheardCounty {
  /** 南桥. */
  readonly stem: string;
  /** 南桥县中医院. */
  readonly name: string;
  readonly index: number;
}

/**
 * Organs of counties and cities that may be in no list of names: two characters that are no word, or a seldom one that
 * sounds like a place (白云), right behind the end of one, before 县, 市 or 区 and the name of an organ. Whose they are, the
 * caller knows.
 */
export function unheardCounties(text: string): readonly UnheardCounty[] {
  return [...text.matchAll(COUNTY_ORGAN)].flatMap(({ 0: name, 1: stem = '', index }) => {
    if (NO_STEM.test(stem) || VERB.test(stem)) return [];
    const isFree = FREE.test(text.slice(0, index));
    if (isWord(stem)) return isFree && isLikePlace(stem) ? [{ stem, name, index }] : [];
    return isFree || isBoundary(text, index) ? [{ stem, name, index }] : [];
  });
}

/** 白云, 石桥, 龙泉: a word that is seldom used and ends as names of places do. */
export const isLikePlace = (stem: string): boolean => PLACE.test(stem) && isSeldomWord(stem);

const PLACE = /[云河沙山溪源泉凰峰城湖江水石桥潭台昌阳宁林岭田塘湾洲坪坝陵屏岗冈坡渡丘岩谷]$/u;

const PART = '(?:(?![县市区与及由在的])\\p{Script=Han})';
const COUNTY_ORGAN = new RegExp(
  `(?=(\\p{Script=Han}{2})[县市区])\\p{Script=Han}{2}(?:[县区]|市(?![场政民级直容内外值]))(?:(?:人民)?政府|人大|政协|纪委|监委|(?:人民)?(?:法院|检察院)|党委|委(?=[，。；、]|$|办|组织|宣传|统战|政法|书记|[批审]|同意|研究|决定|常委)|财政(?=[，。；、的]|$)|${PART}{0,12}?(?:局|委员会|管委会|管理处|办事处|医院|卫生院|派出所|中学|小学|中心))`,
  'gu',
);

/** Nothing that may begin a word stands before the name. */
const FREE = /(?:^|[^\p{Script=Han}]|[由经报向与和对为请按交送])$/u;

/** Characters that stand before 县 or 区 without being in its name. */
const NO_STEM =
  /[由该各本我全原经报向与和对在到为请及或按是的从往至跨外同等省市县区乡镇村州每首某其此有无未不应须将被把给让使令送交两多几数所以于并就辖片园库林牧城郊社小校景矿灾]/u;

/** 层报县政府, 函商县财政局, 2004年设县政府办公室: a short verb of official text that no dictionary has. */
const VERB =
  /^[报送呈转函抄商请赴驻年月]|[设建立撤划归改属称报送呈转函商请求告知达助托赴驻邀约派陪随至给上领收]$/u;
