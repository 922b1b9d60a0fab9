import { NUMERAL } from '../lib/chinese-numeral.ts';
import { amountOf } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

const N = `(?:\\d+(?:\\.\\d+)?|${NUMERAL})`;
const UNIT = '[个只件份张本册套台辆次趟人名户家天日周月年种项条处间盒箱亩米吨元分篇宗块]';

const LEFT = new RegExp(
  `(?:共|原有|原|收到|收回|现有|总计|合计|库存|账面)[^。；，\\d]{0,10}?(?<all>${N})(?<unit>${UNIT})(?<between>[^。]{4,80}?)(?:余下|剩余|剩下|还剩|尚余|尚有|结余|下剩|净剩|只剩|仅剩)(?:的|为|是|有)?(?<result>${N})\\k<unit>`,
  'gu',
);
/** What is taken away is said to be; what is added, or counted among others, makes another sum. */
const TAKEN =
  /去掉|减去|减少|扣除|扣掉|剔除|退回|退还|取消|合并|核减|注销|除去|支出|用去|用掉|借出|发出|发放|调出|报废|销毁|移交|办结|作废/u;
const ADDED = /增加|新增|补充|收入|调入|追加|其中/u;

/** 共七十三张，去掉五十九张、九张，余下五张: what is left is what there was without what was taken away. */
export function wrongRests(text: string): readonly WrongProduct[] {
  return [...text.matchAll(LEFT)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
    const { all, unit = '', between = '', result = '' } = groups;
    if (!TAKEN.test(between) || ADDED.test(between)) return [];
    const taken = [...between.matchAll(new RegExp(`(?<![第每])(${N})${unit}`, 'gu'))].map(([, one]) =>
      amountOf(one),
    );
    if (taken.length === 0 || taken.length > 4) return [];
    const right = taken.reduce((rest, one) => rest - one, amountOf(all));
    if (!Number.isFinite(right) || Math.abs(right - amountOf(result)) < 0.011) return [];
    const at = index + said.lastIndexOf(result);
    return [
      {
        index: at,
        length: result.length + unit.length,
        text: said,
        right: String(Math.round(right * 100) / 100),
      },
    ];
  });
}
