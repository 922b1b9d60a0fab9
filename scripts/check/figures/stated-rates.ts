import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { amountOf } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

const COUNT = `(?<![\\d.第〔])(\\d+(?:\\.\\d+)?万?)(批次|人次|户次|平方米|公里|公斤|万元|[个件人名户份项起家条辆册宗张次元亩吨处台篇票箱套只株头])(?![以之])`;
const PARTS: Readonly<Record<string, number>> = {
  '%': 100,
  '％': 100,
  '‰': 1000,
  百: 100,
  千: 1000,
  万: 10_000,
};

/** A share told as a fact: 占84%, 办结率为95%, 差错率恰为万分之五. */
const SHARE = new RegExp(
  `(?:占(?:比|总数|全部|其中|到)?|[\\p{Script=Han}]{0,3}(?<![概频功效税费利汇增])率|比例)(?:恰|正好|仅|就|即)?(?:为|是|达到?|有)?(?:了)?(?<told>(?<number>\\d+(?:\\.\\d+)?)(?<sign>[%％‰])|(?<of>[百千万])分之(?<part>${NUMERAL}))`,
  'gu',
);
/** A bound or an aim is no fact. */
const AIM =
  /不(?:得)?[低高少多超]|以[上下内]|控制|力争|确保|目标|争取|要求|应当|原则上|按照?|增长|提高|下降|降低|同比|规定|至少|约|接近/u;

/** Shares that no two of the amounts before them make, within what rounding allows. */
export function wrongRates(text: string): readonly WrongProduct[] {
  return [...text.matchAll(/[^。；]+/gu)].flatMap(({ 0: sentence, index: start }) =>
    [...sentence.matchAll(SHARE)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
      const before = sentence.slice(0, index);
      const rest = sentence.slice(index + said.length);
      const amounts = amountsIn(before);
      const told = toldBy(groups);
      // 分别占62.5%、25%: each of several amounts has its own.
      if (SEVERAL.test(before)) return [];
      if (!told || amounts.length < 2 || /^(?:以[上下内]|左右|的(?:比例|标准|幅度)|[—～~–至到-])/u.test(rest))
        return [];
      if (AIM.test((before + said).slice(before.lastIndexOf(amounts.at(-1)?.text ?? '')))) return [];
      if (MEASURED.test(amounts.at(-1)?.text ?? '') && said.includes('率') && !OF_MEASURES.test(said))
        return [];
      const whole = Math.max(...amounts.map(({ value }) => value));
      const shares = [
        ...amounts.flatMap(({ value }, at) =>
          amounts.filter((_, other) => other !== at).map((other) => value / other.value),
        ),
        ...sharesOfFirst(amounts.map(({ value }) => value)),
      ];
      if (shares.some((share) => Math.abs(share * told.of - told.value) < told.within)) return [];
      const last = amounts.at(-1)?.value ?? 0;
      if (last > whole || last === 0) return [];
      const [first = ''] = [groups.told];
      return [
        {
          index: start + index + said.indexOf(first),
          length: first.length,
          text: `${amounts.map(({ text: one }) => one).join('、')}，${said}`,
          right: shareText(last === whole ? (amounts.at(-2)?.value ?? 0) / whole : last / whole, groups),
        },
      ];
    }),
  );
}

/** 预算120万元，支出54万元、60万元，结余6万元: what the first is the whole of, with or without the last, and what is left of it. */
function sharesOfFirst([first = 0, ...others]: readonly number[]): readonly number[] {
  if (others.length < 2) return [];
  const sum = others.reduce((all, one) => all + one, 0);
  return [sum, sum - (others.at(-1) ?? 0), first - (others.at(-1) ?? 0)].map((part) => part / first);
}

/** 占地1200平方米，建筑面积2400平方米，绿地率30%: what is measured has rates of other things. */
const MEASURED = /(?:平方米|公里|公斤|万元|元|亩|吨)$/u;
const OF_MEASURES = /(?:完成|使用|利用|执行|到位|支出|兑现|闲置|出租|拨付)率/u;

const SEVERAL = /(?:分别|依次|各自?)(?:约)?$/u;

interface Amount {
  readonly value: number;
  readonly text: string;
}

/** The last amounts of one unit before a share: four at most, and more where they are summed up. */
function amountsIn(before: string): readonly Amount[] {
  const all = [...before.matchAll(new RegExp(COUNT, 'gu'))];
  const unit = all.at(-1)?.[2];
  return all
    .filter((one) => one[2] === unit)
    .slice(/[共合总]计|[总一]共/u.test(before) ? -8 : -4)
    .map(({ 0: text, 1: number }) => ({ text, value: amountOf(number) }))
    .filter(({ value }) => value > 0);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A share in parts of `of`, and how far off a rounded or cut one may be. */
function toldBy({ number, sign, of = '', part = '' }: Groups) {
  if (number === undefined) {
    const value = parseChineseNumber(part);
    return value === undefined ? undefined : { value, of: PARTS[of] ?? 100, within: 0.51 };
  }
  const decimals = number.split('.')[1]?.length ?? 0;
  return { value: Number(number), of: PARTS[sign ?? '%'] ?? 100, within: 1.01 / 10 ** decimals };
}

function shareText(share: number, { sign, of = '' }: Groups): string {
  const parts = Math.round(share * (PARTS[sign ?? of] ?? 100) * 100) / 100;
  return sign ? `${parts}${sign}` : `${of}分之${parts}`;
}
