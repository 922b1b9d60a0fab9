import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { StatedCount } from './stated-counts.ts';

const BODY = '[^、，。；：（）“”和及与\\d]';
const BODIES = new RegExp(
  `(?<=^|[，。；：]|下设有?|内设有?|设有|设立|分为|包括|下辖|现有|分别[为是])(?<list>${BODY}{1,12}(?<kind>[股科室部处站队所村镇乡组])(?:、|和|及|与)${BODY}{1,12}\\k<kind>)(?:这|共|一共)?(?<number>[两三四五六2-6])个(?:内设)?\\k<kind>(?![\\p{Script=Han}]?[长员])`,
  'gu',
);

const COUNTED_BODIES = /[两三四五六2-6]个(?:内设)?[股科室部处站队所村镇乡组]/u;

/** 下设综合股、业务股三个股: two bodies that are named whole. */
export function countsOfBodies(text: string): readonly StatedCount[] {
  if (!COUNTED_BODIES.test(text)) return [];
  return [...text.matchAll(BODIES)].flatMap(({ 0: phrase, index, groups = {} }) => {
    const announced = parseChineseNumber(groups.number ?? '');
    if (announced === undefined || announced === 2) return [];
    return [{ announced, fewest: 2, most: 2, text: phrase, index }];
  });
}

const CLAUSE =
  '[^，。；：、]{0,6}[\\p{Script=Han}](?:岗|[科股站所队室]长|主任|员)[管负办复审核监登保记退收付制出编][^，。；：、]{0,14}';
const POSTS = new RegExp(
  `(?<=^|[。；])(?<list>${CLAUSE}(?:，${CLAUSE})+)，(?<count>(?:这|上述|以上)?(?<number>${NUMERAL})个岗位)(?=不得|不能|相互|互相|分设|分离|分开)`,
  'gu',
);

/** 会计岗管清册，出纳岗管退款，股长管复核，四个岗位不得兼任: clauses that begin with a post each. */
export function countsOfPosts(text: string): readonly StatedCount[] {
  if (!text.includes('个岗位')) return [];
  return [...text.matchAll(POSTS)].flatMap(({ 0: said, index, groups = {} }) => {
    const { list = '', count = '', number = '' } = groups;
    const announced = parseChineseNumber(number);
    const listed = list.split('，').length;
    if (announced === undefined || announced === listed) return [];
    return [
      { announced, fewest: listed, most: listed, text: count, index: index + said.length - count.length },
    ];
  });
}
