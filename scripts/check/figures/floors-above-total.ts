import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf, UNIT } from './calculation-forms.ts';

/** Floors of parts that make more than the floor of the whole; the whole stands at a UTF-16 index. */
export interface HighFloors {
  readonly whole: string;
  readonly unit: string;
  readonly parts: readonly number[];
  readonly sum: number;
  readonly index: number;
}

const N = `(?:\\d+(?:\\.\\d+)?万?|${NUMERAL})`;
const FLOOR = '不(?:得|应)?(?:少|低)于';
const WHOLE = new RegExp(`(?<=${FLOOR})(?<whole>${N}(?<unit>${UNIT}))，其中(?<list>[^。；]+)`, 'gu');

/** 储备种子不少于5万公斤，其中水稻不少于4万公斤、玉米不少于1万公斤、蔬菜不少于1万公斤. */
export function highFloors(text: string): readonly HighFloors[] {
  return [...text.matchAll(WHOLE)].flatMap(({ groups = {}, index }): readonly HighFloors[] => {
    const { whole = '', unit = '', list = '' } = groups;
    const floors = [...list.matchAll(new RegExp(`${FLOOR}(${N})${unit}(?=[，、]|$)`, 'gu'))];
    const parts = floors.map(([, one]) => amountOf(one));
    const sum = parts.reduce((all, one) => all + one, 0);
    const stated = amountOf(whole.slice(0, -unit.length));
    // Parts that overlap, as women and members of the party, may make much more.
    const isWhole = parts.length > 2 && sum > stated && sum <= 1.25 * stated && !OVERLAPPING.test(list);
    return isWhole ? [{ whole, unit, parts, sum, index }] : [];
  });
}

const OVERLAPPING = /女|党员|本科|学历|职称|中级|高级|以[上下]|岁|执业|资格|少数民族|代表/u;
