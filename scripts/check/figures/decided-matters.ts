/** What money or days are for, the special before the general. */
const MATTERS: readonly (readonly [string, RegExp])[] = [
  ['合同', /合同|协议/u],
  ['采购', /采购|询价|招标|比选/u],
  ['资产处置', /资产|处置|报废/u],
  ['救助', /救助/u],
  ['奖励', /奖励|奖金/u],
  ['维修', /维修|修理|报修/u],
  ['接待', /接待/u],
  ['借款', /借款|备用金/u],
  ['工程', /工程|项目/u],
  ['病假', /病假/u],
  ['事假', /事假/u],
  ['年休假', /年休假|公休/u],
  ['请假', /请假|休假/u],
  ['外出', /外出|出差/u],
  ['支出', /支出|报销|经费|开支|费用|财务|资金|付款/u],
];

/** A loss, a fine or a change is not what somebody may spend. */
const NO_DECISION = /变更|追加|差额|偏差|损失|结余|赔偿|罚款|处罚|没收|违法|应当征|征收|税/u;
/** What sets a part of the money apart, as an office sets tiers of its own for it. */
const APART =
  /紧急|应急|抢险|预算外|计划外|未列入|现金|专项|上级|村|党费|工会|食堂|基建|基金|合计|累计|全年|年度/gu;

/**
 * The matter that a range divides: what stands behind it tells it best, then what stands before it, then the sentence, the line
 * above a list and the title. Undefined where it is no decision, or nobody can tell what it is about.
 */
export function matterOf({
  before,
  behind,
  around,
}: {
  readonly before: string;
  readonly behind: string;
  readonly around: readonly string[];
}): string | undefined {
  const [next = ''] = behind.split(/[，；。]/u);
  const [thing = ''] = next.split('、');
  const last = before.split(/[，；。、]/u).at(-1) ?? '';
  if (NO_DECISION.test(last + next)) return undefined;
  for (const text of [thing, next, last, ...around]) {
    const name = matterNamed(text);
    if (name) return [name, ...new Set(`${last}${next}`.match(APART))].join('，');
  }
  return undefined;
}

/** The matter that a text names, without what sets it apart. */
export const matterNamed = (text: string): string | undefined =>
  MATTERS.find(([, pattern]) => pattern.test(text))?.[0];
