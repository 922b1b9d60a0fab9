import type { PlacedText } from '../views/inline-text.ts';
import type { PostRow } from '../views/unit-posts.ts';

/** A duty that the holder of a post must not have besides; at a UTF-16 index. */
export interface WrongDuty {
  readonly at: PlacedText;
  readonly text: string;
  readonly index: number;
}

const HAS = '(?:兼管|兼任|兼做|兼职|兼|负责|保管|管理|登记|承担|掌管|办理)[^，。；、]{0,4}?';
const NOT = '(?<![不非未]|(?:不得|不[能可准再]?兼|严禁|禁止)[^，。；]{0,30})';
const NO_PRACTICE = '(?!的?(?:移交|情况|制度))';

/** 会计法 第三十七条: a cashier keeps neither the archive nor the books, and checks nothing; who keeps the books has no cash. */
const WRONG: readonly (readonly [post: RegExp, duty: RegExp])[] = [
  [
    /出纳/u,
    new RegExp(
      `${NOT}${HAS}(?:会计档案|会计凭证审核|总账|稽核|会计核算|记账凭证|(?:收入|支出|费用|债权债务|债权|债务|往来)[、和]?(?:(?:收入|支出|费用|债权债务)[、和]?)*账)${NO_PRACTICE}`,
      'gu',
    ),
  ],
  [
    /^(?!.*(?:出纳|主管|负责人)).*会计/u,
    new RegExp(
      `${NOT}(?:(?:保管|管理|掌管|收付|支取|提取)[^，。；、]{0,4}?(?:现金|空白支票)(?!日记账|盘点|流量)|兼[任管做]?(?:现金)?出纳)${NO_PRACTICE}`,
      'gu',
    ),
  ],
];

/** What the table of posts gives to the one who has the money or the books, and the law to another. */
export function wrongDuties({ post, duties }: PostRow): readonly WrongDuty[] {
  if (!duties) return [];
  return WRONG.filter(([of]) => of.test(post)).flatMap(([, duty]) =>
    [...duties.text.matchAll(duty)].map(({ 0: text, index }) => ({ at: duties, text, index })),
  );
}
