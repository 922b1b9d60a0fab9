import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf } from '../figures/calculation-forms.ts';
import type { WrongProduct } from '../figures/wrong-products.ts';

const DAY = (name: string) => `(?<${name}Year>\\d{4})年(?<${name}Month>\\d{1,2})月(?<${name}Day>\\d{1,2})日`;
const FORMS: readonly RegExp[] = [
  new RegExp(
    `${DAY('from')}起?(?:至|到|—{1,2}|－|-)${DAY('to')}(?:止)?[，（(、]?(?:有效期|期限|任期|试行期|服务期|聘期|合同期|租期|为期|共|计)(?:限)?(?:为|共)?(?<result>${NUMERAL})(?<unit>年|个月|天|日)`,
    'gu',
  ),
  new RegExp(
    `自${DAY('from')}起[^。；，]{0,10}，(?:[^。；，\\d]{0,4})(?:有效期|期限|任期|试行期?|为期)(?:限)?(?:为)?(?<result>${NUMERAL})(?<unit>年|个月)，(?:有效期|试行)?(?:至|到)${DAY('to')}`,
    'gu',
  ),
];

/** 2026年3月1日至2028年2月29日，为期三年: a term that the days of its beginning and end do not make. */
export function wrongTerms(text: string): readonly WrongProduct[] {
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
      const { result = '', unit = '' } = groups;
      const lengths = lengthsOf(dayOf(groups, 'from'), dayOf(groups, 'to'), unit);
      if (lengths.length === 0 || lengths.includes(amountOf(result))) return [];
      const at = index + said.lastIndexOf(result + unit);
      return [{ index: at, length: result.length + unit.length, text: said, right: `${lengths[0]}${unit}` }];
    }),
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

const dayOf = (groups: Groups, name: string): readonly number[] =>
  ['Year', 'Month', 'Day'].map((part) => Number(groups[`${name}${part}`]));

/** From day to day, the last one counted or not; none where it is no whole number of the unit. */
function lengthsOf(from: readonly number[], to: readonly number[], unit: string): readonly number[] {
  const [start, end] = [daysSince(from), daysSince(to)];
  if (!(end > start)) return [];
  if (unit === '天' || unit === '日') return [end - start, end - start + 1];
  const months = [0, 1].map((later) => monthsBetween(from, dateOf(end + later))).filter(Number.isInteger);
  const [whole] = months;
  if (whole === undefined) return [];
  return unit === '年' ? (whole % 12 === 0 ? [whole / 12] : [Math.round((whole / 12) * 10) / 10]) : [whole];
}

const daysSince = ([year = 0, month = 1, day = 1]: readonly number[]): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

function dateOf(days: number): readonly number[] {
  const date = new Date(days * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Not whole where the days of the month differ. */
function monthsBetween(from: readonly number[], to: readonly number[]): number {
  const [[year = 0, month = 0, day = 0], [endYear = 0, endMonth = 0, endDay = 0]] = [from, to];
  return day === endDay ? (endYear - year) * 12 + endMonth - month : Number.NaN;
}
