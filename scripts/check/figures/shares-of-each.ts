import { amountOf, UNIT } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

export const SHARES_OF_EACH_SIGN = /分别占/u;

const EACH = new RegExp(
  `(?<counts>[^。；，、和]{0,10}?\\d+(?<unit>${UNIT}|[名起])(?:[、，和][^。；，、和\\d]{0,10}\\d+\\k<unit>){1,6})，分别占(?:总数|全部|比)?的?(?<shares>\\d+(?:\\.\\d+)?[%％](?:[、，和]\\d+(?:\\.\\d+)?[%％]){1,6})`,
  'gu',
);

/** 拍卖40件、销毁30件、移交10件，分别占50%、37.5%和12.5%: each share follows from its own count. */
export function wrongSharesOfEach(text: string): readonly WrongProduct[] {
  return [...text.matchAll(EACH)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
    const { counts = '', unit = '', shares = '' } = groups;
    const numbers = [...counts.matchAll(new RegExp(`(\\d+)${unit}`, 'gu'))].map(([, one]) => amountOf(one));
    const told = [...shares.matchAll(/\d+(?:\.\d+)?/gu)];
    const own = numbers.slice(-told.length);
    if (own.length !== told.length) return [];
    const before = text.slice(0, index + said.indexOf(counts) + counts.length);
    const wholes = [
      own.reduce((all, one) => all + one, 0),
      ...[...before.matchAll(new RegExp(`(\\d+)${unit}`, 'gu'))].map(([, one]) => amountOf(one)),
    ];
    const decimals = Math.max(...told.map(([one]) => one.split('.')[1]?.length ?? 0));
    const odd = wholes.map((whole) =>
      told.findIndex(
        ([one], at) => Math.abs(((own[at] ?? 0) / whole) * 100 - Number(one)) >= 1.01 / 10 ** decimals,
      ),
    );
    if (odd.includes(-1)) return [];
    const [at = 0] = odd;
    const one = told[at];
    if (!one) return [];
    return [
      {
        index: index + said.length - shares.length + one.index,
        length: one[0].length + 1,
        text: `${own[at]}${unit}，占${one[0]}%`,
        right: `${Math.round(((own[at] ?? 0) / (wholes[0] ?? 1)) * 10_000) / 100}%`,
      },
    ];
  });
}
