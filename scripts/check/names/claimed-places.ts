import type { Unit } from '../../model/entry.ts';
import { PLACE_NAMES } from '../data/places.ts';
import { isSeldomWord, isWord } from '../spelling/segments.ts';
import type { TextPiece } from '../views/running-text.ts';

/** A place that a text speaks of as that of its own office; at a UTF-16 index. */
export interface ClaimedPlace {
  readonly name: string;
  readonly index: number;
  /** Whether there is such a place: not one that no list of ours has. */
  readonly isListed: boolean;
}

const PLACE_WORDS =
  '(?<stem>(?:(?![全本我各该所当辖有其跨同对上下外邻])\\p{Script=Han}){2,3}?)(?:[县市区州旗镇乡]|街道)';
const PLACE = `(?<name>${PLACE_WORDS})`;
const AREA = '(?:行政区域|行政区|辖区|境|范围|辖|区域|城区|县域|全域)';
const RULE = '(?:办法|制度|规定|规则|细则|方案|预案|规程|规范|守则|清单|汇编|意见|标准)';

/** 本办法适用于青屏县各乡镇, 适用于青屏镇机关: whose staff a rule binds is whose rule it is. */
const APPLIES = new RegExp(
  `(?<=适用于)(?<name>${PLACE_WORDS}\\p{Script=Han}{0,12}?)(?=机关|全体|各(?:乡|镇|级|科室|股室|站所|部门|单位|岗位|有关)|工作人员|干部|职工|${AREA}内?|所[辖属]|的|[，。；])`,
  'gu',
);

/** 本镇位于青屏县东北部. */
const LIES =
  /(?<=(?:^|[，。；])(?:[本我][\p{Script=Han}]{1,3}|\p{Script=Han}{2,4}(?:街道|[镇乡]))(?:位于|地处|坐落[于在]|隶属于|隶属(?!于)))(?<name>(?<stem>(?:(?![城新])\p{Script=Han}){2,3}?)[县区])(?=[东西南北中]|境内|城区|[，。；])/gu;

/** Where only one's own place can stand. */
const FRAMES: readonly RegExp[] = [
  // 结合青屏县实际，制定本办法
  new RegExp(
    `(?<=结合|立足|根据|符合|切合|基于|从)${PLACE}(?=的?(?:工作|发展|经济|财力)?(?:实际|县情|市情|镇情|乡情))`,
    'gu',
  ),
  APPLIES,
  // 在青屏县行政区域内从事……，应当遵守本办法; 青屏县境内的水库适用本办法
  new RegExp(
    `(?<=(?:^|[，。；])(?:凡?在)?)(?!凡?在)${PLACE}(?=${AREA}内[^。；]{0,60}(?:适用|遵守|执行|按照|依照)本${RULE})`,
    'gu',
  ),
  LIES,
  // 增强青屏县困难群众的获得感
  new RegExp(
    `(?<=增强|提升|保障|维护|服务|造福|方便|满足|改善)${PLACE}(?=(?:困难|广大|人民|全体)?(?:群众|人民|百姓|居民))`,
    'gu',
  ),
  // 为规范青屏县财政资金管理，制定本办法
  new RegExp(
    `(?<=(?:^|[，。；])为(?:了)?(?:进一步|切实)?(?:规范|加强|推进|做好|保障|促进|提高|完善|深化|健全|改进|强化|维护))${PLACE}(?=[^。；]{2,60}制[定订]本${RULE})`,
    'gu',
  ),
];

/** Sorts of places, and words that point to one. */
const SORTS: ReadonlySet<string> = new Set(
  '建制 中心 重点 试点 特色 示范 民族 贫困 边远 有关 相关 所在 涉及 城郊 偏远 发生 开发 高新 保护 度假 风景 工业 居民 自治 城市 直辖 基层 农村 山区 牧区 库区 产粮 服务 行政'.split(
    ' ',
  ),
);

/** Those of a text that are not the unit's own place, as far as that is known. */
export const claimedPlaces = (
  { text, field = '' }: Pick<TextPiece, 'text' | 'field'>,
  unit: Unit,
  own: readonly string[],
): readonly ClaimedPlace[] =>
  /(?:地址|办公地点)$/u.test(field) ? addressElsewhere(text, own) : claimedInText(text, unit, own);

function claimedInText(text: string, unit: Unit, own: readonly string[]): readonly ClaimedPlace[] {
  if (!own.some((name) => /\p{Script=Han}{2}[县市区州旗镇乡]/u.test(name))) return [];
  return FRAMES.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, groups = {} }): readonly ClaimedPlace[] => {
      const { name = '', stem = '' } = groups;
      if (SORTS.has(stem) || own.some((one) => one.includes(stem))) return [];
      const isListed = PLACE_NAMES.some((place) => name.startsWith(place));
      // Of places that no list has, only counties and townships are told by their names alone.
      const isTownship = /^(?:[镇乡]|街道)/u.test(name.slice(stem.length));
      const isTold =
        form === LIES ||
        name.charAt(stem.length) === '县' ||
        (isTownship && (form === APPLIES || /[镇乡]|街道/u.test(unit.name)));
      if (!isListed && !isTold) return [];
      return isListed || !isWord(stem) || isSeldomWord(stem) ? [{ name, index, isListed }] : [];
    }),
  );
}

const ADDRESS =
  /^(?:\p{Script=Han}{2,8}?(?:省|自治区))?(?:\p{Script=Han}{2,4}?(?:市|州))?(?<name>\p{Script=Han}{2,3}县)/u;

/** 青屏县观象路12号, of an office in another county: where it can be found is in its own. */
function addressElsewhere(text: string, own: readonly string[]): readonly ClaimedPlace[] {
  const match = ADDRESS.exec(text);
  const { name = '' } = match?.groups ?? {};
  const isOfCounty = own.some((one) => /\p{Script=Han}{2}县/u.test(one));
  if (!match || !isOfCounty || own.some((one) => one.includes(name))) return [];
  return [{ name, index: match[0].length - name.length, isListed: false }];
}
