import type { TextFault } from '../text-rule.ts';
import { wrongTerms } from '../times/dated-terms.ts';
import { ELAPSED_SIGN, wrongElapsed } from '../times/elapsed-times.ts';
import { wrongHours } from '../times/shift-hours.ts';
import { copiesDealt } from './copies-dealt.ts';
import { impossibleQuantities } from './impossible-quantities.ts';
import { impossibleShares } from './impossible-shares.ts';
import { wrongRests } from './left-over.ts';
import { wrongRuns } from './number-runs.ts';
import { oddPairs, PAIR_SIGN } from './odd-pairs.ts';
import { wrongParts } from './shared-out.ts';
import { SHARES_OF_EACH_SIGN, wrongSharesOfEach } from './shares-of-each.ts';
import { SHORTFALL_SIGN, wrongShortfalls } from './shortfalls.ts';
import { CHANGE_SIGN, wrongChanges } from './stated-changes.ts';
import { FREQUENCY_SIGN, wrongFrequencies } from './stated-frequencies.ts';
import { wrongRates } from './stated-rates.ts';
import { MEASURES_SIGN, wrongMeasures } from './told-in-other-measures.ts';
import { wrongAverages } from './wrong-averages.ts';
import { type WrongProduct, wrongProducts } from './wrong-products.ts';
import { ROUNDING_SIGN, wrongRoundings } from './wrong-roundings.ts';

/** Found in every text that holds a number. */
export const NUMBER_SIGN = /[\d一二两三四五六七八九]/u;

/** Numbers of a text that cannot be, and calculations that come out otherwise. */
export function* quantityFaults(text: string): Iterable<TextFault> {
  const told = [...impossibleQuantities(text), ...(PAIR_SIGN.test(text) ? oddPairs(text) : [])];
  yield* told;
  const copies = text.includes('一式') ? copiesDealt(text) : [];
  for (const { index, length, dealt, made, measure } of copies) {
    if (told.some((one) => one.index < index + length && index < one.index + one.length)) continue;
    yield {
      index,
      length,
      message: `“${text.slice(index, index + length)}”一共分出去${dealt}${measure}，不是${made}${measure}。`,
      hint: '请核对份数和每一份的去向。',
    };
  }
  for (const { index, text: share } of impossibleShares(text)) {
    yield {
      index,
      length: share.length,
      message: `“${share}”超过了全部。`,
      hint: '部分不会多于全部，请核对。',
    };
  }
  for (const { index, length, text: said, right } of wrongResults(text)) {
    yield {
      index,
      length,
      message: `“${said}”算得不对，应当是${right}。`,
      hint: `请核对各个数，改为${right}或者改正前面的数。`,
    };
  }
}

function wrongResults(text: string): readonly WrongProduct[] {
  return [
    ...wrongProducts(text),
    ...(LEFT_OVER.test(text) ? wrongRests(text) : []),
    ...(ROUNDING_SIGN.test(text) ? wrongRoundings(text) : []),
    ...(text.includes('平均') ? wrongAverages(text) : []),
    ...(SHARE.test(text) ? wrongRates(text) : []),
    ...(RUN.test(text) ? wrongRuns(text) : []),
    ...(TERM.test(text) ? wrongTerms(text) : []),
    ...(ELAPSED_SIGN.test(text) ? wrongElapsed(text) : []),
    ...(HOURS.test(text) ? wrongHours(text) : []),
    ...(CHANGE_SIGN.test(text) ? wrongChanges(text) : []),
    ...(SHORTFALL_SIGN.test(text) ? wrongShortfalls(text) : []),
    ...(FREQUENCY_SIGN.test(text) ? wrongFrequencies(text) : []),
    ...(MEASURES_SIGN.test(text) ? wrongMeasures(text) : []),
    ...(SHARES_OF_EACH_SIGN.test(text) ? wrongSharesOfEach(text) : []),
    ...(text.includes('比例') || text.includes('比率') ? wrongParts(text) : []),
  ];
}

const LEFT_OVER = /[余剩存有末]/u;
const SHARE = /[占率例]\D{0,4}(?:\d+(?:\.\d+)?[%％‰]|[百千万]分之)/u;
const RUN = /[编号序]\D{0,6}\d/u;
const TERM = /\d日.*[年月天日]/u;
const HOURS = /[时:：].*小时|小时.*[时:：]/u;
