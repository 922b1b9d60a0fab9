import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** A group whose members, told one by one, are more or fewer than the text says; at a UTF-16 index. */
export interface WrongMembers {
  readonly told: number;
  readonly listed: number;
  readonly text: string;
  readonly index: number;
}

const GROUP = new RegExp(
  `(?:一?共|共计|合计|总共)(?:为|有)?(?<total>${NUMERAL})(?<unit>人|名|位)(?=组成|担任|参加|[，。；、]|$)|(?<=[\\p{Script=Han}])(?<made>${NUMERAL})(?:人|名|位)(?=组成|(?:共同|同时|分别|一起|一同)?(?:鉴定|监销|监督|复核|审核|核对|清点|盘点|签字|签名|签章|会签|在场|到场|开启|开封|验收|办理|保管|执行|押运))`,
  'gu',
);
/** A single post; posts that several may hold need a number of their own. */
const ONE =
  /(?:长|书记|主任|会计|出纳|秘书|主管|院长|校长|经理|馆员|组长|负责人|法律顾问|总工程师|稽核员|审计员|记录员|联络员|档案员|核算员|资金会计)$/u;
const POST = /[\p{Script=Han}]岗$|(?:经办|复核|承办|保管|管理)[人员]$/u;
const SEVERAL = new RegExp(
  `^(?:[^第]{0,12}?)(?<count>${NUMERAL})(?:名|位|个)(?=\\p{Script=Han}{2})|(?:各)?(?<behind>${NUMERAL})(?:人|名|位)$`,
  'u',
);
const OPEN = /等|若干|有关|相关|各[科股室部]|以及其他|成员|全体|部分/u;

/** 馆长、副馆长、两名部门主任和一名职工代表共五人. */
export function wrongMembers(text: string): readonly WrongMembers[] {
  return [...text.matchAll(GROUP)].flatMap(({ groups = {}, 0: stated, index }): readonly WrongMembers[] => {
    const before = text.slice(0, index).replace(/(?:组成|构成)，$/u, '');
    const list = (/[^。；：，]{4,80}$/u.exec(before)?.[0] ?? '').replace(/^.*?(?:由|包括|设|为)/u, '');
    const told = parseChineseNumber(groups.total ?? groups.made ?? '');
    if (told === undefined || OPEN.test(list) || /[各每]/u.test(list)) return [];
    const members = list.split(/、|以及|[和与及]/u);
    const listed = members.reduce((sum, member) => sum + (sizeOf(member) ?? Number.NaN), 0);
    if (members.length < 3 || !Number.isFinite(listed) || listed === told) return [];
    // Of the posts of a kind there may be several, but not fewer than one.
    if (listed < told && members.some((member) => POST.test(member))) return [];
    return [{ told, listed, text: stated, index }];
  });
}

/** How many persons an item of the list names; undefined where it may be any number. */
function sizeOf(item: string): number | undefined {
  const { count, behind } = SEVERAL.exec(item)?.groups ?? {};
  if (count ?? behind) return parseChineseNumber(count ?? behind ?? '');
  return ONE.test(item) || POST.test(item) ? 1 : undefined;
}
