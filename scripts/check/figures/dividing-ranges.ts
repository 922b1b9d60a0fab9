import type { AmountRange } from './amount-ranges.ts';

/** Whether a range says when something holds, and not how much of it there may be: 3万元以上的，由…; not 不得超过4小时，. */
export function dividesCases({ index, text: range }: AmountRange, text: string): boolean {
  const rest = text.slice(index + range.length);
  return (
    LEADS_ON.test(rest) &&
    !FREE.test(text.slice(0, index)) &&
    !isFloor(range, rest) &&
    !isEachAbove(text, index, range) &&
    !(range.startsWith('满') && REQUIRED.test(text.slice(0, index)))
  );
}

const LEADS_ON =
  /^(?:的)?(?:[，、；|（(]|由|报|经|须|应|每[人户月年季次]|[:：]\s*\d|$)|^的(?:支出|合同|项目|采购|开支|费用|罚款|资金)?[，由报经]/u;
/** 应当在本县稳定就业满1年: what is asked of all. */
const REQUIRED = /(?:应当?|须|必须)[^，。；]{0,14}$/u;
/** 距离屋顶不少于0.5米，; 连续驾驶不得超过4小时，: what must be kept to by all divides nothing. */
const isFloor = (range: string, rest: string): boolean =>
  /^(?:不(?:得)?(?:少于|低于|小于|短于)|至少|最少|不[得准](?:超过|高于|大于|多于))/u.test(range) &&
  /^(?:[，；、。]|$)/u.test(rest);

/** 不得超过10天，超过1天扣50元: each one above what is allowed. */
const isEachAbove = (text: string, index: number, range: string): boolean =>
  /^(?:每)?超过(?:1|一)\p{Script=Han}/u.test(range) &&
  /不(?:得|准|应|能)?超过[^，。；]{1,8}[，；]每?$/u.test(text.slice(Math.max(0, index - 24), index));

/** A condition or a ban of its own, or what is done and not when, is no tier: 不得超过5000元, 最高不超过10元, 处3000元以上1万元以下的罚款. */
const FREE = /(?:(?:不得|不准|严禁|控制在|每[人年月次日天]|例如|比如)[^，。；]{0,8}|处以?|最[高多大长])$/u;
