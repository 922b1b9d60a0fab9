import type { Step } from '../../model/entry.ts';
import { areOpposite, isDenial, isNoFault, isRefusal } from './exit-polarity.ts';

/** What is wrong with the ways out of a step, in words that follow its name; undefined where nothing is. */
export function exitFault({ next, number }: Step, steps: readonly Step[]): string | undefined {
  const conditions = next.map(({ condition = '' }) => condition);
  const nameOf = (number: string) => steps.find((one) => one.number === number)?.name ?? '';
  if (next.length > 0 && next.every(({ target }) => target === number))
    return '的下一步又是这一步自己，没有出口';
  if (next.length < 2) return undefined;
  if (conditions.includes('')) return unconditionedFault(next, nameOf);
  const [to, ...others] = new Set(next.map(({ target }) => target));
  if (to !== undefined && others.length === 0)
    return goesEitherWay(nameOf(to)) ? undefined : `的${next.length}种情况走到同一步`;
  const repeated = conditions.find((one, index) => conditions.indexOf(one) < index);
  if (repeated !== undefined) return `有两种情况都写“${repeated}”`;
  const own = next.find(({ condition = '', target }) => target === number && !DONE_AGAIN.test(condition));
  if (own) return `“${own.condition}”又走回这一步自己`;
  const [first, second] = next.map(({ condition = '', target }) => ({
    condition,
    to: nameOf(target),
    does: steps.find((one) => one.number === target)?.action ?? '',
  }));
  if (next.length === 2 && first && second && (areSwapped(first, second) || isGraveCaseSpared(first, second)))
    return `“${first.condition}”走到“${first.to}”，“${second.condition}”走到“${second.to}”，多半写颠倒了`;
  const astray = next.find(
    ({ condition = '', target }) =>
      isDenial(condition) && GRANT.test(nameOf(target)) && !isRefusal(nameOf(target)),
  );
  return astray && `“${astray.condition}”走到“${nameOf(astray.target)}”`;
}

/** 属实:3、5, and 3、4 where one of them is 退件: a way that needs a condition and has none. */
function unconditionedFault(next: Step['next'], nameOf: (number: string) => string): string | undefined {
  const bare = next.filter(({ condition, target }) => !condition && target !== 'end');
  const [open] = bare;
  const conditioned = next.find(({ condition }) => condition);
  if (open && conditioned && bare.length === 1)
    return `走到“${nameOf(open.target) || open.target}”的情况没有写明条件`;
  const refusal = bare.find(({ target }) => TURNED_DOWN.test(nameOf(target)));
  const other = bare.find(({ target }) => !TURNED_DOWN.test(nameOf(target)));
  return refusal && other && bare.length === next.length
    ? `同时走到“${nameOf(other.target)}”和“${nameOf(refusal.target)}”，没有写明条件`
    : undefined;
}

const TURNED_DOWN = /^(?:不予|不准|退[回件稿文]|驳回|补正|告知补正|终止)|(?:退回|退件|补正告知)$/u;

/** What a decision goes through whatever it says: 送达, 归档. */
export const goesEitherWay = (name: string): boolean => EITHER_WAY.test(name);

const EITHER_WAY = /送达|告知|答复|反馈|回复|公开|公示|公布|归档|立卷|存档|结案|办结/u;

/** 需要补正:2 at step 2: what was asked for comes in, and the step is done once more. */
const DONE_AGAIN = /补正|补充|补齐|补交|重新|再次/u;

interface Exit {
  readonly condition: string;
  readonly to: string;
  readonly does: string;
}

/**
 * 没有问题 leads to 发整改单 and 需要整改 to 结果公开: the condition that asks for something speaks of where the other leads, as 重名
 * does where 不重名 leads to what is done about names.
 * Or 合格 leads to 退回 and 不合格 to 发证.
 */
function areSwapped(first: Exit, second: Exit): boolean {
  const asks = [first, second].filter(({ condition }) => /^(?:需|要求|应当|须|申请)/u.test(condition));
  const [asking] = asks;
  const other = asking === first ? second : first;
  if (asking && asks.length === 1 && isDoneBy(asking.condition, other))
    return !isDoneBy(asking.condition, asking);
  const [without, faulty] = isNoFault(first.condition) ? [first, second] : [second, first];
  if (areOpposite(first.condition, second.condition) && isNoFault(without.condition))
    return isDoneBy(faulty.condition, without) && !isDoneBy(faulty.condition, faulty);
  const [denied, granted] = isDenial(first.condition) ? [first, second] : [second, first];
  return (
    areOpposite(first.condition, second.condition) &&
    isDenial(denied.condition) &&
    (GRANT.test(denied.to) || !isRefusal(denied.to)) &&
    /不予|退[回件文]|驳回/u.test(granted.to)
  );
}

/** 一般案件 leads to 集体讨论, and 重大案件 past it. */
function isGraveCaseSpared(first: Exit, second: Exit): boolean {
  const [grave, light] = GRAVE.test(first.condition) ? [first, second] : [second, first];
  return (
    GRAVE.test(grave.condition) &&
    LIGHT.test(light.condition) &&
    !GRAVE.test(light.condition.replace(/^[非不]/u, '')) &&
    TOGETHER.test(light.to) &&
    !TOGETHER.test(grave.to)
  );
}

const GRAVE = /重大|复杂|疑难|大额|特殊|严重|较大|争议较?大/u;
const LIGHT = /一般|普通|简单|简易|小额|轻微|常规|^[非不]/u;
const TOGETHER = /集体|会议|会审|会商|会办|讨论|论证|听证|专家|合议|党组/u;

/** Whether a step speaks of what a condition names, in its name or in what is done: 需要处罚 and 移入处罚程序. */
const isDoneBy = (condition: string, { to, does }: Exit): boolean => sharesWord(condition, `${to}，${does}`);

function sharesWord(condition: string, name: string): boolean {
  const pairs = [...condition].slice(1).map((character, index) => [...condition][index] + character);
  return pairs.some((pair) => !/[不未无没需要的有了]/u.test(pair) && name.includes(pair));
}

/** What only a matter in order leads to. */
const GRANT =
  /支付|付款|拨付|发放|签发|印发|颁发|发证|制证|准予|批准|用印|盖章|出具(?:证|批|许可|备案)|登记轮候|登记发证/u;
