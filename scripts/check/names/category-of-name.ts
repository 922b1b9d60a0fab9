import type { PowerCategory } from '../../model/terms.ts';

interface Ending {
  readonly pattern: RegExp;
  readonly meant: PowerCategory;
  /** Others that a power of such a name may have. */
  readonly others: readonly PowerCategory[];
}

const WITHIN: readonly PowerCategory[] = ['内部管理', '其他行政权力'];

/** What the last words of a name say that is done. Many names end in words that say nothing of it: 审批, 登记, 审核. */
const ENDINGS: readonly Ending[] = [
  { pattern: /备案$/u, meant: '其他行政权力', others: ['行政确认', '内部管理', '公共服务'] },
  { pattern: /(?:处罚|查处)$/u, meant: '行政处罚', others: ['行政强制', '内部管理'] },
  { pattern: /许可(?:证?(?:核发|颁发|发放))?$|执业注册$/u, meant: '行政许可', others: WITHIN },
  { pattern: /(?:检查|巡查|抽查)$/u, meant: '行政检查', others: [...WITHIN, '公共服务'] },
  { pattern: /奖励$/u, meant: '行政奖励', others: [...WITHIN, '行政给付'] },
  {
    pattern: /(?:救助|补助|补贴|津贴|抚恤|供养|低保|直补)(?:金|资金|款)?(?:的?(?:发放|给付|支付))?$/u,
    meant: '行政给付',
    others: [...WITHIN, '行政确认', '公共服务'],
  },
  { pattern: /征收$/u, meant: '行政征收', others: [...WITHIN, '行政强制'] },
  {
    pattern: /(?:查封|扣押|代履行|加处罚款|强制(?:拆除|执行|清除|措施))$/u,
    meant: '行政强制',
    others: [...WITHIN, '行政处罚'],
  },
  { pattern: /裁决$/u, meant: '行政裁决', others: WITHIN },
];

/** The category that the name of a power tells, where the one that it has cannot be right. */
export function categoryToldByName(name: string, category: PowerCategory): PowerCategory | undefined {
  const ending = ENDINGS.find(({ pattern }) => pattern.test(name.replace(/[（(].*[）)]$/u, '')));
  return ending && ending.meant !== category && !ending.others.includes(category) ? ending.meant : undefined;
}
