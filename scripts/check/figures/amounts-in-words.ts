import { parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** An amount in the characters of accounts beside the same amount in digits; at a UTF-16 index. */
export interface AmountInWords {
  readonly words: string;
  readonly index: number;
  readonly digits: string;
  /** Undefined where the characters make no number. */
  readonly value: number | undefined;
}

const DIGIT = '零壹贰叁肆伍陆柒捌玖';
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...DIGIT].map((character, index) => [character, '〇一二三四五六七八九'.charAt(index)] as const),
  ['拾', '十'],
  ['佰', '百'],
  ['仟', '千'],
  ['萬', '万'],
]);

const WORDS = `(?<words>(?<whole>[${DIGIT}拾佰仟万萬]{2,})[元圆](?:(?<jiao>[${DIGIT}])角)?零?(?:(?<fen>[${DIGIT}])分)?[整正]?)`;
const DIGITS = '(?<digits>\\d[\\d,，]*(?:\\.\\d{1,2})?)(?<scale>万)?元';
/** ¥86,000.00, in which the sign stands for 元. */
const SIGNED = '[¥￥](?<digits>\\d[\\d,]*(?:\\.\\d{1,2})?)(?<scale>万)?元?(?![\\d.])';
/** 大写, brackets and quotes stand between the two. */
const BETWEEN = '[^。；\\d壹贰叁肆伍陆柒捌玖拾佰仟]{0,14}?';

const PAIRS: readonly RegExp[] = [
  new RegExp(`${DIGITS}${BETWEEN}${WORDS}`, 'gu'),
  new RegExp(`${SIGNED}[）)，、]{0,2}[（(]?(?:人民币)?[（(]?大写[）)：:]?[：:]?(?:人民币)?${WORDS}`, 'gu'),
  new RegExp(`${WORDS}[）)”，：:（(“]{0,2}(?:小写|即|人民币)?[：:（(“]{0,2}${SIGNED}`, 'gu'),
  new RegExp(`${WORDS}[）)”，：:（(“]{0,2}(?:小写|即|人民币)?[：:￥¥（(“]{0,2}${DIGITS}`, 'gu'),
];

/** 25000元（贰万元整）, 大写写作“叁仟零陆拾元整”: those of which the characters and the digits say different sums. */
export function amountsInWords(text: string): readonly AmountInWords[] {
  const found = PAIRS.flatMap((form) => [...text.matchAll(form)]);
  const told = new Map<number, AmountInWords>();
  for (const { 0: phrase, index, groups = {} } of found) {
    const { words = '', digits = '', scale } = groups;
    const value = sumOf(groups);
    const amount = Number(digits.replace(/[,，]/gu, '')) * (scale ? 10_000 : 1);
    if (value === amount) continue;
    const at = index + phrase.indexOf(words);
    if (!told.has(at)) told.set(at, { words, index: at, digits: `${digits}${scale ?? ''}元`, value });
  }
  return [...told.values()];
}

function sumOf({ whole = '', jiao, fen }: Readonly<Record<string, string | undefined>>): number | undefined {
  const plain = [...whole].map((character) => PLAIN.get(character) ?? character).join('');
  const value = parseChineseNumber(plain);
  if (value === undefined) return undefined;
  return Math.round(value * 100 + digitOf(jiao) * 10 + digitOf(fen)) / 100;
}

const digitOf = (character: string | undefined): number => (character ? DIGIT.indexOf(character) : 0);
