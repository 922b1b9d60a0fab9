/** An item that stands twice in one row of items, at the UTF-16 index of its second place. */
export interface RepeatedItem {
  readonly index: number;
  readonly item: string;
}

/** 种子、农药、肥料、肥料: items between 、 that are written alike. The first may have words before it, the last words behind it. */
export function repeatedItems(text: string): readonly RepeatedItem[] {
  return text.includes('、') ? [...repeatedInRows(text), ...joinedTwins(text)] : joinedTwins(text);
}

/** 不得迟报、漏报和漏报: the last two are joined. 单位和单位之间 goes on. */
const JOINED = /(?<=^|[、，。；：])(\p{Script=Han}{2,6})[和与及]\1(?=[，。；]|$)/gu;

const joinedTwins = (text: string): readonly RepeatedItem[] =>
  [...text.matchAll(JOINED)].flatMap(({ 0: both, 1: item = '', index }) =>
    MEANT_TWICE.test(item) ? [] : [{ item, index: index + both.length - item.length }],
  );

function repeatedInRows(text: string): readonly RepeatedItem[] {
  const rows = [...text.matchAll(ROW)].flatMap(({ 0: row, index }) => repeatedIn(row, index));
  const twins = [...text.matchAll(TWINS)].flatMap(({ 0: both, 1: item = '', index }) =>
    MEANT_TWICE.test(item) ? [] : [{ item, index: index + both.length - item.length }],
  );
  return [...rows, ...twins.filter((twin) => !rows.some(({ index }) => index === twin.index))];
}

/** At least three items: of two, the second may say more of the first (信访、信访复查). */
const ROW = /[\p{Script=Han}]{2,14}(?:、[\p{Script=Han}]{2,14}){2,}/gu;

/**
 * 做到账表相符、账表相符: two alike, whole, are no row in which the second says more. 副理事长、理事长 and 县财政局、财政局 are two.
 */
const TWINS =
  /(?<![副总非不未无前原各省市县区乡镇村本该上下正主次新老大小甲乙第])(\p{Script=Han}{3,10})、\1(?=[，。；]|$)/gu;

/** What a row is announced with. */
const ANNOUNCED =
  /^.*(?:包括|包含|做到|实行|坚持|落实|实现|达到|加强|开展|推进|负责|承担|检查|查验|核对|审查|写明|注明|载明|填写|登记|提交|提供|收集|公布|公开|管理|组织|处理|内容为|分为|有|含|对|由|为|是|如|按|向|报|与|和|及)(?=.{2})/u;
/** What is said of all the items behind the last of them. */
const OF_ALL =
  /^(?:(?:信息|情况|事项|材料|问题|案件|数据|资料)[\p{Script=Han}]{0,3}的|义务|等|的|工作|事项|活动|业务|行为|和|及|以及|或|与|[二两三四五六七八九十]|$)/u;

function repeatedIn(row: string, start: number): readonly RepeatedItem[] {
  const items = row.split('、');
  const first = items[0] ?? '';
  const seen = new Set([first, first.replace(ANNOUNCED, '')]);
  const found: RepeatedItem[] = [];
  let at = start + first.length + 1;
  for (const [position, item] of items.slice(1).entries()) {
    // 应当制止、纠正而不制止、纠正: the second row is what was left undone.
    if (LEFT_UNDONE.test(item)) seen.clear();
    const isLast = position === items.length - 2;
    const again = isLast ? beginningAmong(seen, item) : seen.has(item) ? item : undefined;
    if (again !== undefined && !MEANT_TWICE.test(again)) found.push({ index: at, item: again });
    seen.add(item);
    at += item.length + 1;
  }
  return found;
}

const LEFT_UNDONE = /[而却](?:不|未|没有)/u;

const beginningAmong = (seen: ReadonlySet<string>, last: string) =>
  [...seen].find((one) => one.length >= 2 && last.startsWith(one) && OF_ALL.test(last.slice(one.length)));

/** 以上、以下, 是、否: words that pairs share, and numbers. */
const MEANT_TWICE =
  /^(?:[一二三四五六七八九十百千两]+.?|同意|不同意|合格|不合格|其他|有关|本人|以[上下内]|某.*|张.|李.)$/u;
