import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { StatedCount } from './stated-counts.ts';

/** 四分开：品种分开、规格分开: every item says what is counted. */
const SLOGAN = new RegExp(
  `(?<![第每])“?(?<number>${NUMERAL})(?<word>(?![是个项种类条件份人名次年月日元级])\\p{Script=Han}{1,3})”?(?:的?(?:原则|要求|规定|制度|管理|机制|标准))?[^，。；：、]{0,6}[：:](?<list>[^。；：]+)`,
  'gu',
);
/** 签到三次，即上班、下班各一次. */
const EACH_ONCE = new RegExp(
  `(?<number>${NUMERAL})(?<unit>次)，(?:即|分别(?:是|为|在)?)(?<list>[^。；，：]+?)各[一1]次`,
  'gu',
);
/** 名录库和人员库（以下简称“两库”）. */
const SHORT_NAME = new RegExp(
  `(?<list>[^，。；：（）]{4,60})（(?:以下)?(?:统称|简称|合称|并称)(?:为)?“(?<number>${NUMERAL})(?<word>\\p{Script=Han}{1,2})”）`,
  'gu',
);
/** 甲制、乙制、丙制、丁制，以上三项制度. */
const SAID_ABOVE = new RegExp(
  `(?<=^|[。；：，])(?<list>[^，。；：、]{2,24}(?:、[^，。；：、]{2,16}){2,})，(?:以上|上述)(?<number>${NUMERAL})(?<unit>[项个种类条]|方面)`,
  'gu',
);
/** 分为三级：一级……；二级……；以上四级. */
const SAID_AGAIN = new RegExp(
  `分为?(?<first>${NUMERAL})(?<unit>[级类档种])[：:，][^。]{6,160}?(?:以上|上述)(?<number>${NUMERAL})\\k<unit>`,
  'gu',
);

/** Counts that a name or a short word carries, whose list in the same sentence has another length. */
export function countsInNames(text: string): readonly StatedCount[] {
  return [
    ...[...text.matchAll(SLOGAN)].flatMap((match) => told(match, itemsWith)),
    ...[...text.matchAll(EACH_ONCE)].flatMap((match) =>
      told(match, ({ list = '' }) => list.split('、').length),
    ),
    ...[...text.matchAll(SHORT_NAME)].flatMap((match) => told(match, itemsWith)),
    ...[...text.matchAll(SAID_ABOVE)].flatMap((match) => told(match, plainItems)),
    ...[...text.matchAll(SAID_AGAIN)].flatMap((match) =>
      told(match, ({ first = '' }) => parseChineseNumber(first)),
    ),
  ];
}

type Groups = Readonly<Record<string, string | undefined>>;

function told(
  match: RegExpExecArray,
  sizeOf: (groups: Groups) => number | undefined,
): readonly StatedCount[] {
  const { 0: whole, index, groups = {} } = match;
  const { number = '', word = '', unit = '' } = groups;
  const announced = parseChineseNumber(number);
  const size = sizeOf(groups);
  if (announced === undefined || announced < 2 || size === undefined || size === announced) return [];
  const said = number + word + unit;
  return [{ announced, fewest: size, most: size, text: said, index: index + whole.lastIndexOf(said) }];
}

/** How many items there are where all of them hold the word that is counted, and each no more than one. */
function itemsWith({ list = '', word = '' }: Groups): number | undefined {
  const items = list.split(/[、，]|(?<=\p{Script=Han})[和与及](?=\p{Script=Han})/u);
  return items.length > 1 && items.every((item) => item.split(word).length === 2) ? items.length : undefined;
}

/** Items of which none joins two. */
const plainItems = ({ list = '' }: Groups): number | undefined =>
  /[和与及或等]/u.test(list) ? undefined : list.split('、').length;
