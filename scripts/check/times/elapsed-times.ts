import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf } from '../figures/calculation-forms.ts';
import type { WrongProduct } from '../figures/wrong-products.ts';

/** Found in every text that may tell how long something took. */
export const ELAPSED_SIGN = /月.*(?:历时|耗时|用时|历经|前后|为期|跨时)/u;

const DAY = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/gu;
const TOLD = new RegExp(
  `(?:历时|耗时|用时|历经|前后(?:共|用了?)?|为期|跨时)(?:共|约|近|大约|整整|整)?(?<told>(?<number>${NUMERAL})个(?<half>半)?(?<more>多)?月|半年|(?<years>[一二两三四五])年(?!多)(?<halfYear>半)?)`,
  'u',
);
/** 每年, 次年 and a range of months tell of no stretch of their own. */
const OTHER = /每年|次年|[～~]|月[—–-]/u;

/**
 * 自2026年3月4日启动，历时六个半月，于11月20日定稿: a stretch of time that the two days of its sentence do not make. About a month more or
 * less is how people speak.
 */
export function wrongElapsed(text: string): readonly WrongProduct[] {
  return [...text.matchAll(/[^。；]+/gu)].flatMap(
    ({ 0: sentence, index: start }): readonly WrongProduct[] => {
      const told = TOLD.exec(sentence);
      if (!told?.groups || OTHER.test(sentence)) return [];
      const [from, to, ...more] = [...sentence.matchAll(DAY)];
      if (!from?.[1] || !to || more.length > 0) return [];
      const right = monthOf(to, Number(from[1])) - monthOf(from, Number(from[1]));
      const { told: said = '' } = told.groups;
      if (right <= 0 || Math.abs(right - monthsTold(told.groups)) <= spoken(told.groups)) return [];
      const index = start + told.index + told[0].indexOf(said);
      return [{ index, length: said.length, text: said, right: `约${Math.round(right * 2) / 2}个月` }];
    },
  );
}

/** By how many months people are wont to be off: 历时一年 is about a year. */
const spoken = ({ years, halfYear }: Told): number => (years && !halfYear ? 4 : 1.2);

type Told = Readonly<Record<string, string | undefined>>;

const monthOf = ([, year, month, day]: RegExpExecArray, defaultYear: number): number =>
  Number(year ?? defaultYear) * 12 + Number(month) + (day === undefined ? 0 : Number(day) / 30.4);

function monthsTold({ number, half, more, years, halfYear }: Told): number {
  if (years) return amountOf(years) * 12 + (halfYear ? 6 : 0);
  if (!number) return 6;
  return amountOf(number) + (half || more ? 0.5 : 0);
}
