import type { WrongApprover } from './clerk-approves.ts';

export const OWN_SIGN =
  /(?:岗|[员人长]|主任|领导)(?:本人|自行|自己|进行|负责|法制|鉴定|书面)*(?:审[核批定查签]|复[核审]|[批核]准|核稿|决定|评定|确定)/u;

const WHO =
  '(?<who>经办人员?|(?:(?![，。；：、由经报送请交和与及对将把被应须的])\\p{Script=Han}){1,8}?(?:岗|[员人长]|主任|负责人|领导))';
const SPEAKS =
  '(?:提出|拟[定订制]?|起草|编制|填[写报]|制[作定]|初[审核]|审[核查]|复核|同意|签署|提名|申[请报])';
const JUDGES = '(?:进行|负责)?(?:法制|鉴定|书面)?(?:审[核批定查签]|复[核审]|批准|核准|核稿)';

/** 由科长提出建议，报科长审核: twice the same, where the second is to look at what the first has done. */
const TWICE = new RegExp(
  `(?<=^|[，。；：由经报])${WHO}(?:应当|负责|先)?(?<first>${SPEAKS}[^，。；由经报]{0,12}?)(?:后|，|、){0,2}(?:再|并|然后)?(?:报送?|送|经|由|提交|交)?(?<second>\\k<who>${JUDGES})(?!不|的)`,
  'gu',
);
/** 局长的回避由局长决定. */
const OWN_MATTER = new RegExp(
  `(?<=^|[，。；：])(?:其他)?${WHO}(?:的)?(?:是否)?(?:回避|请假|休假|外出|因公出差|报销[^，。；由]{0,6}|考核等次|处分)，?(?:应当|一律|均)?由(?<second>\\k<who>(?:本人|自己|自行)?(?:自行|自己)?(?:决定|批准|审批|审[核定]|评定|确定))`,
  'gu',
);
/** What comes back is looked at again, and others may be meant by the same word. */
const AGAIN = /退回|修改|补[正充]|整改|重新|另一|另外|其他|交叉|互相|分别|两名|双人|上一?级|不得|不能|严禁/u;

/** Who proposes something and then approves it, or approves what concerns himself. */
export function ownApprovers(text: string): readonly WrongApprover[] {
  return [TWICE, OWN_MATTER].flatMap((wording) =>
    [...text.matchAll(wording)].flatMap(({ 0: found, index, groups = {} }): readonly WrongApprover[] => {
      const { who = '', second = '' } = groups;
      if (
        AGAIN.test(found) ||
        /不得|不能|严禁/u.test(text.slice(index + found.length).split(/[，。；]/u)[0] ?? '')
      )
        return [];
      return [
        {
          text: second,
          index: index + found.lastIndexOf(second),
          says: `“${found}”前后是同一个“${who}”，等于自己审自己。`,
          hint: '请核对由谁审核、批准：应当是上一级或者另一个岗位。',
        },
      ];
    }),
  );
}
