import type { Power, Step } from '../../model/entry.ts';
import { checksAll, RANK, rankOf } from '../names/post-rank.ts';
import { sentenceAt } from '../patterns/sentence-at.ts';
import { splitPosts } from '../views/unit-posts.ts';
import { ownWork } from './own-checkers.ts';

/** Somebody who approves what is not his to approve; at a UTF-16 index. */
export interface WrongApprover {
  readonly text: string;
  readonly index: number;
  readonly says: string;
  readonly hint: string;
}

export const APPROVES_SIGN =
  /[由经报送请凭交呈][^，。；]{2,14}(?:批准|审批|批示|签发|签批|审定|审签|同意|决定)/u;

const CLERK_POST =
  '(?:(?![，。；：、由经报送请交凭呈向])\\p{Script=Han}){2,10}?(?:岗(?!位)|[核查]员)|(?:档案室?|印章|公章|财务|库房)管理员|(?:案件|项目|具体|事项)?(?:经办|承办|受理|窗口|办案|执法)人员?';
const APPROVED = new RegExp(
  `(?<=[由经送交凭呈]|(?<![汇填上])报|报请|提请|送请)(?<post>${CLERK_POST})(?:负责|直接|最终|统一)?(?:书面|审核后?|审查后?|研究后?)?(?<verb>批准|审批(?![表单])|(?:或者?[^，。；、]{2,8})?的批准|批示|签发(?![^，。；]{0,8}(?:回执|通知|收据|票|凭证|受理|收条|记录))|签批|审定|审签|作出(?:行政)?(?:处罚|许可|强制|处理|减免|给付)决定|同意)`,
  'gu',
);
/** In need, on the spot, by order, or by the head after all. */
const EXCUSED =
  /紧急(?!公文|文件|电报)|应急|突发|抢险|值班|当场|现场(?:作出|决定)|简易程序|授权(?!委托书|书)|(?<!授权)委托(?!书)|受托|受权|不满|不足|以[下内]|不超过|小额|零星|未经|不得(?!超过|少于|低于|多于)|严禁|禁止|是否受理|不予受理|如何|吗/u;
/** 超过1万元、在5万元以下: not the smallest. */
const BETWEEN = /(?:超过|高于|大于|以上)[^，。；]{0,12}(?:以[下内]|不超过)/gu;
const HEAD_AFTER =
  /(?:长|主任|领导|负责人|会议?|党组)[^，。；]{0,6}(?:批准|审批|审定|签发|签批|决定|同意|审签|研究)|后[，]?(?:再|并)?(?:逐级)?(?:报|呈|送)[^，。；]{1,12}(?:批准|审批|审定|签发|签批|决定)/u;
/** What somebody who keeps things may agree to; and what only a head may. */
const HEADS_OWN = /延长|延期|减免|免[除收征缴]|缓[缴交]|登记保存|查封|扣押|冻结|吊销|撤销|减[收征轻]/u;

/** 请示件送收发岗批示, 经稽查岗批准: approval by whoever does the work. */
export function clerkApproves(text: string, unit: string): readonly WrongApprover[] {
  return [...text.matchAll(APPROVED)].flatMap(
    ({ 0: found, index, groups = {} }): readonly WrongApprover[] => {
      const { post = '', verb = '' } = groups;
      const sentence = sentenceAt(text, index);
      const rest = text.slice(index + found.length, index + found.length + 40).split(/[。；]/u)[0] ?? '';
      const clause = text.slice(text.lastIndexOf('，', index) + 1, index);
      const isAgreed = verb === '同意';
      if (
        rankOf(post, unit) !== RANK.clerk ||
        EXCUSED.test(sentence.replace(BETWEEN, '')) ||
        HEAD_AFTER.test(rest) ||
        /^(?:前|文件|[的之]?(?:决定|权限|事项|情况))/u.test(rest) ||
        (isAgreed && (!HEADS_OWN.test(sentence) || checksAll(post)))
      )
        return [];
      if (
        /[可能][以够]?$/u.test(clause) ||
        (verb === '签发' && /受理|回执|凭证|收[据条]|通知书|证明/u.test(clause))
      )
        return [];
      return [
        {
          text: found,
          index,
          says: `“${found}”：“${post}”是办事的岗位，不能批准。`,
          hint: '请改由负责人批准；办事的岗位可以拟办、审核、登记。',
        },
      ];
    },
  );
}

/** Whether a step that decides is given to whoever does the work, and nobody above him. */
export function isDecidedByClerk(step: Step, power: Power, unit: string): boolean {
  const { name, action = '', post = '' } = step;
  if (!DECIDES.test(name) || FORWARDS.test(name)) return false;
  const [only = '', ...others] = splitPosts(post);
  return (
    others.length === 0 &&
    /[岗员]$/u.test(only) &&
    rankOf(only, unit) === RANK.clerk &&
    !PASSES_ON.test(action) &&
    !ownWork(step, power)
  );
}

const DECIDES =
  /(?:批示|审批|签批|批准|签发|审签|^(?:作出|处罚|许可|处理|行政|强制|集体|审核|审查)*决定|^(?:处罚|许可|强制|集体)?审定)$/u;
const FORWARDS =
  /^(?:报|呈|送|提|转|申|待|不|撤|委托|协助|组织|领取|退|接|收|拟|执行|落实|受理|当场|初|核验|核对|查验|传|登记|办理|是否|填|等)/u;
const PASSES_ON =
  /报[^，。；]{0,14}(?:批|审|签|决定)|报请|提请|呈[报批送]|送[^，。；]{0,10}(?:批|审|签)|(?:局|镇|县|院|馆|校|队|科|股)长|主任|领导|负责人|会议|当场|简易|核[对验]|录入|打印|受理|根据[^，。；]*(?:批示|决定)|按照[^，。；]*(?:批示|决定)|拟[定写]|拟办(?!意见)/u;
