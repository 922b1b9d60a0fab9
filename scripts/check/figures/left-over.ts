import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

const N = `(?:\\d+(?:\\.\\d+)?|${NUMERAL})`;
const UNIT =
  '(?:公斤|万元|[个只件份张本册套台辆次趟人名户家天日周月年种项条处间盒箱亩米吨元分篇宗块顶枚把瓶支袋桶株头床卷升栋座])';
const OPENING =
  '(?:共|原有|原|收到|收回|现有|总计|合计|库存|账面|结存|结余|期初|[年月季]初|上[年月期季]末?|馆藏|存有|在册|在编)';
const CLOSING =
  '(?:余下|剩余|剩下|还剩|尚余|尚有|结余|结存|下剩|净剩|只剩|仅剩|应存|实存|应有|实有|现有|现存|[期年月季]末)';

const LEFT = new RegExp(
  `${OPENING}[^。；，\\d]{0,10}?(?<all>${N})(?<unit>${UNIT})(?<between>[^。]{4,80}?)${CLOSING}[^。；，、\\d]{0,6}?(?<result>${N})\\k<unit>(?!以[上下内])`,
  'gu',
);
const TAKEN =
  /去掉|减去|减少|扣除|扣掉|剔除|退还|取消|合并|核减|注销|除去|支出|用去|用掉|借出|发出|发放|调出|报废|销毁|办结|作废|出库|开具|使用|耗用|消耗|剔旧|转出|迁出|捐出|售出|丢失|损毁|核销|报损|清退|淘汰|缴销|支付|用于|减员|退休|辞职/u;
const ADDED =
  /增加|新增|补充|收入|调入|追加|领入|领购|购[入置买]|新购|采购|入库|收回|到货|接收|新收|转入|捐[入赠]|迁入|新建|配发|拨入|招录|录用|新到/u;
/** The one who hands over has less, the one who takes over has more. */
const EITHER = /领[取用出]|退回|交回|移交|调整|调剂/u;
/** What is counted among others makes another sum. */
const OTHER_SUM = /其中|每|平均|左右|大约|以上/u;

/** 共七十三张，去掉五十九张、九张，余下五张; 月初1200本，领入800本，发放1530本，月末470本: what is left follows from what came and went. */
export function wrongRests(text: string): readonly WrongProduct[] {
  return [...text.matchAll(LEFT)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
    const { all, unit = '', between = '', result = '' } = groups;
    if (OTHER_SUM.test(between)) return [];
    const rights = movementsIn(between, unit).reduce<readonly number[]>(
      (sums, { amount, signs }) => sums.flatMap((sum) => signs.map((sign) => sum + sign * amount)),
      [amountOf(all)],
    );
    const [first] = rights;
    if (first === undefined || first === amountOf(all) || !rights.every(Number.isFinite)) return [];
    if (rights.some((right) => Math.abs(right - amountOf(result)) < 0.011)) return [];
    const at = index + said.lastIndexOf(result);
    return [
      {
        index: at,
        length: result.length + unit.length,
        text: said,
        right: String(Math.round(first * 100) / 100),
      },
    ];
  });
}

interface Movement {
  readonly amount: number;
  readonly signs: readonly (1 | -1)[];
}

/** What came and went, four at most; an amount without a word of its own goes the way of the one before. None where a way is not told. */
function movementsIn(between: string, unit: string): readonly Movement[] {
  const found: Movement[] = [];
  let read = 0;
  for (const { 0: amount, 1: number, index } of between.matchAll(
    new RegExp(`(?<![第每])(${N})${unit}`, 'gu'),
  )) {
    const signs = signsOf(between.slice(read, index)) ?? found.at(-1)?.signs;
    if (!signs) return [];
    found.push({ amount: amountOf(number), signs });
    read = index + amount.length;
  }
  return found.length > MOST_MOVEMENTS ? [] : found;
}

const MOST_MOVEMENTS = 5;

function signsOf(words: string): Movement['signs'] | undefined {
  const [adds, takes] = [ADDED.test(words), TAKEN.test(words)];
  if (EITHER.test(words) || (adds && takes)) return [1, -1];
  return adds ? [1] : takes ? [-1] : undefined;
}
