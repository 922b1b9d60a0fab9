import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { StatedCount } from './stated-counts.ts';

const BODY = '[^、，。；：（）“”和及与\\d]';
const BODIES = new RegExp(
  `(?<=^|[，。；：]|下设有?|内设有?|设有|设立|分为|包括|下辖|现有|分别[为是])(?<list>${BODY}{1,12}(?<kind>[股科室部处站队所村镇乡组])(?:、|和|及|与)${BODY}{1,12}\\k<kind>)(?:这|共|一共)?(?<number>[两三四五六2-6])个(?:内设)?\\k<kind>(?![\\p{Script=Han}]?[长员])`,
  'gu',
);

/** 下设综合股、业务股三个股: two bodies that are named whole. */
export function countsOfBodies(text: string): readonly StatedCount[] {
  return [...text.matchAll(BODIES)].flatMap(({ 0: phrase, index, groups = {} }) => {
    const announced = parseChineseNumber(groups.number ?? '');
    if (announced === undefined || announced === 2) return [];
    return [{ announced, fewest: 2, most: 2, text: phrase, index }];
  });
}
