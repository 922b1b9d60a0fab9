import { checksAll, POST_WORDS, RANK, rankOf } from '../names/post-rank.ts';
import type { WrongApprover } from './clerk-approves.ts';

export const BELOW_SIGN =
  /(?:长|主任|负责人|领导)[^。；]*?(?:谈话|约谈|批评|提醒|诫勉|复核|审核|审查|审批|批准|考核|审定|评定|打分|评分)|(?:谈话|约谈|批评|提醒|诫勉|复核|审核|审查|审批|批准|考核|审定|评定|打分|评分)[^。；]*?(?:长|主任|负责人|领导)/u;

const START = '(?<=^|[，。；：、由经报送交])';
const LOW = `(?<low>${POST_WORDS})`;
const HIGH = `(?<high>${POST_WORDS})`;
const SETS_RIGHT = '(?:[提廉][醒政])?(?:提醒)?(?:谈话|约谈|批评|诫勉|问责|追责|处分)';
const JUDGES = '(?:复核|复审|审核|审查|审批|批准|核准|考核|考评|评定|审定)';
const SAID = '(?:审核|审查|审批|复核|审定|处理|签署|初审|批示|签批)?的?(?:意见|决定|结论|结果)';

/** Each names who judges and who is judged; before it what every text that says so holds, because posts take long to be found. */
const WORDINGS: readonly (readonly [sign: RegExp, wording: RegExp])[] = [
  // 由登记岗对科长进行提醒谈话
  [
    /对[^，。；]*(?:长|主任|负责人|领导)[^，。；]{0,12}(?:谈话|约谈|批评|诫勉|问责|追责|处分|复[核审]|审[核查批定]|[批核]准|考[核评]|评定)/u,
    new RegExp(
      `(?:由|(?<=^|[，。；：]))${LOW}(?:负责)?对${HIGH}(?:的(?:审核|审批|处理)?(?:意见|决定|工作)?)?(?:进行|开展|予以|实施|作出)?(?:年度|日常)?(?:${SETS_RIGHT}|${JUDGES})`,
      'gu',
    ),
  ],
  // 工作人员与分管领导进行一次提醒谈话
  [
    /与[^，。；]*(?:长|主任|负责人|领导)(?:进行|开展)[^，。；]{0,6}(?:提醒|诫勉|约谈|批评)/u,
    new RegExp(
      `(?<=^|[，。；：由])${LOW}(?:每[季年月]度?)?(?:应当)?(?:每[季年月]度?)?与${HIGH}(?:进行|开展)[^，。；]{0,6}(?:提醒|诫勉|约谈|批评)`,
      'gu',
    ),
  ],
  // 由核算岗复核股长的意见
  [
    /由[^，。；]{2,14}(?:复[核审]|审[核查批定]|[批核]准|考[核评]|评定)[^，。；]{0,10}(?:长|主任|负责人|领导)/u,
    new RegExp(
      `由${LOW}(?:负责)?${JUDGES}${HIGH}的?(?:${SAID}|(?:请假|休假|外出|出差|报销)(?:申请)?|申请|(?:[年季月日][度常])?工作|履职)`,
      'gu',
    ),
  ],
  // 局长的请假由办公室主任批准
  [
    /(?:长|主任|负责人|领导)[^，。；由]{1,10}，?由[^，。；]{2,14}(?:复[核审]|审[核查批定]|[批核]准|考[核评]|评定|打分|评分)/u,
    new RegExp(
      `${START}${HIGH}的?(?:年度|日常|平时)?(?:${SAID}|(?:请假|休假|外出|出差|报销)(?:申请|事项)?|申请|工作|(?:绩效)?考核|绩效|履职情况)，?由${LOW}(?:负责|进行)?(?:${JUDGES}|打分|评分)`,
      'gu',
    ),
  ],
  // 分管副局长审批后，报股长审批
  [
    /(?:长|主任|负责人|领导)(?:签|审|批|同意|复核)[^，。；]{0,6}后，?(?:再|并)?(?:报|呈|送|由|提交)/u,
    new RegExp(
      `${START}${HIGH}(?:签署意见|签字|审核|审批|审定|批准|签批|同意|复核)(?:同意|通过)?后，?(?:再|并)?(?:报|呈报|呈|报送|送|由|提交)${LOW}(?:审批|批准|审定|(?:审核|复核)(?=同意|[，。；、后]|$))`,
      'gu',
    ),
  ],
  // 对科长……，由登记岗进行提醒谈话
  [
    /对[^。；]*(?:长|主任|负责人|领导)[^。；]*由[^，。；]{2,14}(?:进行|开展|予以|实施)(?:提|廉|谈|约|批|诫|问|追|处)/u,
    new RegExp(
      `对${HIGH}(?:(?![，。；由]).){0,12}(?:的)?，?由${LOW}(?:对其|负责)?(?:进行|开展|予以|实施)(?:${SETS_RIGHT})`,
      'gu',
    ),
  ],
];
/** Whoever may say what he thinks of those above him, or does it for somebody else. */
const HEARD = /测评|评议|监督员|述职|派驻|授权|委托|纪检|组织部|不得|不能|严禁|民主|互评/u;

/** Whoever is to judge what somebody above him has said or done. */
export function judgedFromBelow(text: string, unit: string): readonly WrongApprover[] {
  return WORDINGS.flatMap(([sign, wording]) => (sign.test(text) ? [...text.matchAll(wording)] : [])).flatMap(
    ({ 0: found, index, groups = {} }): readonly WrongApprover[] => {
      const { low = '', high = '' } = groups;
      const [below, above] = [rankOf(low, unit), rankOf(high, unit)];
      if (below === undefined || above === undefined || below >= above || above > RANK.head) return [];
      const from = Math.max(text.lastIndexOf('。', index), text.lastIndexOf('；', index)) + 1;
      if (checksAll(low) || HEARD.test(text.slice(from, index + found.length))) return [];
      return [
        {
          text: found,
          index,
          says: `“${found}”：“${low}”在“${high}”之下，不能审核、批评上级。`,
          hint: '请核对是不是写颠倒了：审核、谈话、考核由上一级岗位进行。',
        },
      ];
    },
  );
}
