import { isBoundary, isWord } from './spelling/segments.ts';

export interface UnheardCounty {
  /** 南桥. */
  readonly stem: string;
  /** 南桥县中医院. */
  readonly name: string;
  readonly index: number;
}

/**
 * Organs of counties and cities that may be in no list of names: two characters that are no word, right behind the end
 * of one, before 县 or 市 and the name of an organ. Whose they are, the caller knows.
 */
export function unheardCounties(text: string): readonly UnheardCounty[] {
  return [...text.matchAll(COUNTY_ORGAN)].flatMap(({ 0: name, 1: stem = '', index }) => {
    if (NO_STEM.test(stem) || VERB.test(stem) || isWord(stem)) return [];
    return FREE.test(text.slice(0, index)) || isBoundary(text, index) ? [{ stem, name, index }] : [];
  });
}

const PART = '(?:(?![县市区与及由在的])\\p{Script=Han})';
const COUNTY_ORGAN = new RegExp(
  `(?=(\\p{Script=Han}{2})[县市])\\p{Script=Han}{2}(?:县|市(?![场政民级直容内外值]))(?:(?:人民)?政府|人大|政协|纪委|监委|(?:人民)?(?:法院|检察院)|党委|委(?=[，。；、]|$|办|组织|宣传|统战|政法|书记)|财政(?=[，。；、的]|$)|${PART}{0,12}?(?:局|委员会|管委会|管理处|办事处|医院|卫生院|派出所|中学|小学|中心))`,
  'gu',
);

/** Nothing that may begin a word stands before the name. */
const FREE = /(?:^|[^\p{Script=Han}]|[由经报向与和对为请按交送])$/u;

/** Words that come before 县 without being its name. */
const NO_STEM =
  /[由该各本我全原经报向与和对在到为请及或按是的从往至跨外同等省市县区乡镇村州每首某其此有无未不应须将被把给让使令送交两多几数所以于并就]/u;

/** 层报县政府, 函商县财政局: a short verb of official text that no dictionary has. */
const VERB = /^[报送呈转函抄商请赴驻]|[报送呈转函商请求告知达助托赴驻邀约派陪随至给]$/u;
