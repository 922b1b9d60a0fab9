import { parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** A turn that a sentence tells a second time, or out of its order, at a UTF-16 index. */
export interface RepeatedTurn {
  readonly text: string;
  readonly expected: number;
  readonly index: number;
}

const TURN =
  /第(?<=(?:^|[，；：、。])第)(?<number>[一二三四五六七八九十\d]{1,2})(?<unit>[次档名步轮联季批期年组道关]|阶段|季度|年度|梯队)(?!及?以[上后下]|[及和或、])/gu;

/** 第一次批评，第二次通报，第二次待岗: turns, from the first, that do not count on. */
export function repeatedTurns(text: string): readonly RepeatedTurn[] {
  return [...text.matchAll(/[^。]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    const last = new Map<string, number>();
    return [...sentence.matchAll(TURN)].flatMap(
      ({ 0: said, index, groups = {} }): readonly RepeatedTurn[] => {
        const value = parseChineseNumber(groups.number ?? '') ?? 0;
        const { unit = '' } = groups;
        const before = last.get(unit) ?? 0;
        last.set(unit, before === 0 && value !== 1 ? Number.NaN : value);
        if (Number.isNaN(before) || before < 2 || value !== before) return [];
        return [{ text: said, expected: before + 1, index: start + index }];
      },
    );
  });
}
