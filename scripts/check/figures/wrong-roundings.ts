import type { WrongProduct } from './wrong-products.ts';

/** Found in every text that tells how to round, and gives a number before and after. */
export const ROUNDING_SIGN = /四舍五入[^。]*\d\.\d/u;

const PLACES =
  /保留(?:到)?(?:小数点后)?(?<places>[一二两三123])位(?:小数)?|精确到小数点后(?<after>[一二两三123])位|(?<whole>取整|保留整数|保留到整数|精确到个位)/u;
const EXAMPLE =
  /(?<from>\d+\.\d+)(?<unit>[\p{Script=Han}%％]{0,2}?)(?:的)?(?:应)?(?:记为|计为|计作|取为|记作|按|取)(?<to>\d+(?:\.\d+)?)/gu;

const COUNT: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 1: 1, 2: 2, 3: 3 };

/** 四舍五入保留一位小数，如86.45分记为86.4分: the number that rounding does not make. */
export function wrongRoundings(text: string): readonly WrongProduct[] {
  return [...text.matchAll(/[^。]*四舍五入[^。]*/gu)].flatMap(({ 0: sentence, index: start }) => {
    const { places, after, whole } = PLACES.exec(sentence.replace(/(?<=\d)。(?=\d)/gu, '.'))?.groups ?? {};
    const digits = whole ? 0 : COUNT[places ?? after ?? ''];
    if (digits === undefined) return [];
    return [...sentence.matchAll(EXAMPLE)].flatMap(
      ({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
        const right = roundedTo(groups.from ?? '', digits);
        const told = groups.to ?? '';
        return Number(told) === Number(right)
          ? []
          : [{ index: start + index + said.length - told.length, length: told.length, text: said, right }];
      },
    );
  });
}

/** By its decimal digits: a binary fraction would round 86.45 down. */
function roundedTo(number: string, digits: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const up = Number(fraction.charAt(digits) || '0') >= 5 ? 1n : 0n;
  const all = (kept + up).toString().padStart(digits + 1, '0');
  return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
}
