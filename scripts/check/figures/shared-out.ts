import type { WrongProduct } from './wrong-products.ts';

const RATIO = /(?<!\d[:：∶])(\d{1,3}(?:[:：∶]\d{1,3}){1,5})的?(?:比例|比率)/gu;

/** 按照4∶3∶2∶1的比例……40元、30元、20元、10元: the amounts that follow, one for each part, are as the parts. */
export function wrongParts(text: string): readonly WrongProduct[] {
  return [...text.matchAll(RATIO)].flatMap(({ 1: ratio = '', index, 0: found }): readonly WrongProduct[] => {
    const parts = ratio.split(/[:：∶]/u).map(Number);
    const start = index + found.length;
    const rest = text.slice(start);
    const amounts = [...rest.matchAll(/(\d+(?:\.\d+)?)(万?元|分|人|%)/gu)];
    const told = amounts.slice(-parts.length);
    const unit = told[0]?.[2];
    if (parts.length < 3 || told.length < parts.length || told.some(([, , one]) => one !== unit)) return [];
    const scales = told.map(([, amount], at) => Number(amount) / (parts[at] ?? 1));
    const usual = scales.find((one) => scales.filter((other) => other === one).length * 2 > scales.length);
    const odd = usual === undefined ? [] : told.filter((_, at) => scales[at] !== usual);
    const [only] = odd;
    if (!only || odd.length > 1 || usual === undefined) return [];
    const right = usual * (parts[told.indexOf(only)] ?? 1);
    return [
      {
        index: start + only.index,
        length: only[0].length,
        text: only[0],
        right: String(Math.round(right * 100) / 100),
      },
    ];
  });
}
