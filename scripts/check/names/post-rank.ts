import { headsUnit } from './head-of-unit.ts';

/** How high somebody stands: who does the work, who leads a department, the deputies, the head, the meeting of them all. */
export const RANK = { clerk: 1, department: 2, deputy: 3, head: 4, meeting: 5 } as const;

const CLERK =
  '[\\p{Script=Han}]{1,8}岗|[\\p{Script=Han}]{1,8}[核查检网审保管理]员|(?:一般|普通|具体|本科室|本股室|科室|承办|经办|受理|办案|执法|窗口|工作|审核|审查|检查|监察)+(?:工作)?人员|(?:案件|项目|具体|事项)?[承经]办人';
const DEPARTMENT =
  '(?:[\\p{Script=Han}]{1,10})?(?:科长|股长|大队长|中队长|室主任)|(?:本|所在|承办|业务|各)?(?:科室|股室|处室|部门|中队|大队)(?:主要)?负责人|[\\p{Script=Han}]{1,6}[科股室队]负责人';
const DEPUTY =
  '(?:分管|主管|常务)?副(?:[局县镇乡区院校馆站]长|主任)|(?:分管|主管)(?:局?领导|负责人|[局县镇乡区院校]长|主任)|局领导';
const HEAD = '[局县镇乡区院校馆]长|站长|中心主任|主任|主要(?:领导|负责人)|(?:机关|单位)(?:主要)?负责人';
const MEETING =
  '[县局本镇乡院]?(?:党组|党委|党工委)(?:扩大)?(?:会议?)?|[县局本镇乡院]?(?:[局镇乡县院校馆]长|主任|班子|行政|领导班子)?(?:办公|联席|专题)?会议?|[局院馆校]务会议?|[镇乡县局]长办公会议?|领导班子(?:会议)?';

/** Whoever may approve or be approved, as a part of a larger pattern. */
export const POST_WORDS = `(?:${[MEETING, DEPUTY, DEPARTMENT, HEAD, CLERK].join('|')})`;

const SCALE: readonly (readonly [number, RegExp])[] = [
  [RANK.meeting, new RegExp(`^(?:局)?(?:${MEETING})$`, 'u')],
  [RANK.deputy, new RegExp(`^(?:局|本局|本单位)?(?:${DEPUTY})$`, 'u')],
  [RANK.department, new RegExp(`^(?:${DEPARTMENT})$`, 'u')],
  [RANK.clerk, new RegExp(`^(?:${CLERK})$`, 'u')],
  [RANK.head, /^(?:[县本]?局长|[县镇乡区院校馆]长|主要(?:领导|负责人)|(?:机关|单位)(?:主要)?负责人)$/u],
];
/** Who approves by the name of the post, sits in for a head, or checks everybody by office. */
const BY_OFFICE = /审批|签批|批准|首席|值班|带班|负责|组长|代表|授权|委托/u;

/** The rank of a post in a unit of that name; undefined of those that stand high in one office and low in another. */
export function rankOf(post: string, unit: string): number | undefined {
  if (post.startsWith('副') ? headsUnit(post.slice(1), unit) : headsUnit(post, unit))
    return /副|分管/u.test(post) ? RANK.deputy : RANK.head;
  if (/副[科股]长|副大队长|^副?主任$|派驻|上级/u.test(post)) return undefined;
  const [rank] = SCALE.find(([, pattern]) => pattern.test(post)) ?? [];
  return rank === RANK.clerk && BY_OFFICE.test(post) ? undefined : rank;
}

/** Whether somebody looks at what others do, whoever they are: 法制审核岗, 财务岗. */
export const checksAll = (post: string): boolean =>
  /法制|法规|合法|内审|审计|监督|监察岗|纪检|督[查察办]|财务|会计|出纳|稽核|人事|考勤|党务|考核|政工|效能/u.test(
    post,
  );
