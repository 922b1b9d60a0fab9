import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { inlineLists } from '../views/inline-numbers.ts';
import { countsInNames } from './counts-in-names.ts';
import { countsOfBodies, countsOfPosts } from './counts-of-bodies.ts';
import { countsOfTwo } from './two-kinds.ts';

/** A count and the list that it speaks of, inside one text. 和 may join two items or stand inside one: a range. */
export interface StatedCount {
  readonly announced: number;
  readonly fewest: number;
  readonly most: number;
  /** The list and its count, or the count alone where the list follows; at a UTF-16 index. */
  readonly text: string;
  readonly index: number;
}

/** Counts whose list, which names all of its items, has another length. */
export function wrongCounts(text: string): readonly StatedCount[] {
  const quoted = [
    ...(text.includes('”') ? countsOfQuoted(text) : []),
    ...(text.includes('分') ? countsOfTwo(text) : []),
  ];
  if (!/[、；：:]|”）|[一二]是|岗位/u.test(text)) return quoted;
  return [
    ...quoted,
    ...countsBehind(text),
    ...countsBefore(text),
    ...countsOfSteps(text),
    ...countsOfBodies(text),
    ...countsOfPosts(text),
    ...countsInNames(text),
  ];
}

const QUOTED = new RegExp(
  `(?<!“[^”]{1,16}”|[、和与及等])(?<list>(?:“[^“”]{1,16}”(?:和|与|及)?){2,})(?:这|共|一共|上述)?(?<count>(?<number>${NUMERAL})(?:[种类项个级档样条字句点]|方面|环节|阶段|栏))`,
  'gu',
);

/** “甲”“乙”“丙”四种: words in quotation marks stand beside one another without a mark between them. */
function countsOfQuoted(text: string): readonly StatedCount[] {
  return [...text.matchAll(QUOTED)].flatMap(({ 0: phrase, index, groups = {} }) => {
    const { number = '', count = '' } = groups;
    const announced = parseChineseNumber(number);
    const size = (groups.list?.split('“').length ?? 1) - 1;
    if (announced === undefined || announced < 2 || announced === size) return [];
    return [
      { announced, fewest: size, most: size, text: count, index: index + phrase.length - count.length },
    ];
  });
}

const STEPS = new RegExp(
  `分?(?<first>${NUMERAL})(?<unit>步|道关口?|个环节|个步骤)(?:走)?[：:][^。]{6,90}。(?<again>${NUMERAL})\\k<unit>(?=都|均|全|缺一不可)`,
  'gu',
);

const COUNTED_AGAIN = /[步口关节骤](?:都|均|全|缺一不可)/u;

/** 分四步走：…。三步都走完: the count is told twice. */
function countsOfSteps(text: string): readonly StatedCount[] {
  if (!COUNTED_AGAIN.test(text)) return [];
  return [...text.matchAll(STEPS)].flatMap(({ 0: said, index, groups = {} }) => {
    const [announced, again] = [groups.first, groups.again].map((one) => parseChineseNumber(one ?? ''));
    if (announced === undefined || again === undefined || announced === again) return [];
    const phrase = said.slice(0, said.search(/[：:]/u));
    return [{ announced, fewest: again, most: again, text: phrase, index }];
  });
}

const ITEM = '[^、，。；：:！？\\n]';
const NUMBER = `(${NUMERAL})`;
const THINGS =
  '方面|环节|阶段|步骤|部分|程序|等[级次]|档次|层[次级面]|领域|维度|原则|要[求素件]|条件|因素|重点|关键|类别|渠道|途径|方式|方法|时期|目标|标准|内容|措施|任务|机制|指标|情形|事项';
/** What has units of its own: 四个站所, 三道关口, 五份材料. */
const MEASURED =
  '个(?:工作)?(?:小?组(?![织长合员])|专班|站所|科室|股室|部门|村|社区|镇|乡|街道|分局|支队|窗口|岗位|单位|班组|平台|中心|板块|模块|系统|季度|片区|档次|栏目)|道(?:关|防线|程序|工序|手续)|份(?:材料|文件|资料|证明|文书)|本(?:账|台账|证)|张(?:表|清单|图)|名(?:成员|人员)|款(?:产品)|条(?:措施|要求|底线|纪律|红线|渠道|途径)';
const COUNTED = `(?:大?(?:项(?!目|补贴)|种|类(?!型))|个?(?:${THINGS}|级别|班次)|步|色(?!彩)|级(?![别以响保])|样|区(?![别域间县])|${MEASURED})`;
const LISTED = `(?:${ITEM}{1,16}、)+${ITEM}{1,34}?`;
const SUM = '(?:一共|共计|合计|总共|共|计)(?:有|计)?';
/** What each item is one of; persons and places may be several. */
const PIECES = '[枚把张本个家台辆套间所座栋支块册份条口部艘颗顶盏](?!工作日|月|小时)';
/** 残疾人两项补贴和孤儿基本生活费四类: the number is part of an item, and the count comes at the end. */
const GOES_ON = `\\p{Script=Han}{1,6}[和与及、][^，。；]{2,24}${NUMERAL}[项种类个]`;
const BEHIND = new RegExp(
  `${LISTED}(?:，${SUM})?(?=${NUMBER}${COUNTED}(?!以[上下内]|${GOES_ON}))|${LISTED}，?${SUM}(?=(?<pieces>${NUMERAL})${PIECES})`,
  'gu',
);
/** A list that begins behind such a word, and is told whole: 分为A、B和C三类. */
const OPENING =
  /^.*?(?:分[为成]?|划分?[为成]|区分为|设有?|设立|包括|[含有]|由|就|围绕|按照?|即|是指|指|实行|坚持|做到|采取|[列写注载标填]明|公[布示开]|核对|填写|记载|登记)(?=[^、]{2,8}$)|^.*?(?:分[为成]|划分?[为成])(?=[^、]$)/u;

/** What stands before a number that counts no list: 其中两项, 第三项, 不少于三项. */
const OTHER_NUMBER =
  /(?:[、和与及或等的之其各每另第几至有满占扣减少以由经给—～~-]|(?<!事)[前中后]|任[选意]|[超不]过|[增追]加|[达少加增降]到|[分成列定]为|不足|大约|[获取]得|[0-9０-９.．])$/u;

/** A、B和C三项. Only counts that are off by one: others count what the list is about. */
function countsBehind(text: string): readonly StatedCount[] {
  return [...text.matchAll(BEHIND)].flatMap(({ 0: phrase, 1: counted, groups = {}, index }) => {
    const numeral = counted ?? groups.pieces ?? '';
    const list = phrase.replace(BEHIND_LIST, '');
    const announced = parseChineseNumber(numeral);
    if (announced === undefined || announced < 2 || OTHER_NUMBER.test(list) || OWN_COUNT.test(list))
      return [];
    const opened = list.replace(INNER_COUNT, '').replace(/^[^、]+/u, (first) => first.replace(OPENING, ''));
    const size = sizeOf(opened);
    if (!size || size.most < 3) return [];
    const found = { announced, ...size, text: `${phrase}${numeral}`, index };
    // Behind 共 stands what the whole list counts.
    const isTotal = phrase.includes('，') || groups.pieces !== undefined;
    if (isTotal && COUNTED_APART.test(list)) return [];
    if (isTotal && (announced > size.most || announced < size.fewest)) return [found];
    const isClosed = opened !== list;
    if (announced === size.most + 1) return isClosed || isWhole(text, index, list) ? [found] : [];
    return announced === size.fewest - 1 && (size.even || isClosed) ? [found] : [];
  });
}

const BEHIND_LIST = new RegExp(`(?:，?${SUM}|这|上述)$`, 'u');
/** 甲、乙两个街道和丙、丁两个镇: what is before the last list has been counted. */
const INNER_COUNT = new RegExp(`^.*${NUMERAL}(?:个|项|种|类)[^、]{0,4}(?:和|及|与|、|以及)(?=[^、]+、)`, 'u');
/** 办公室3项、业务科2项: each item has a number of its own. */
const OWN_COUNT = new RegExp(`${NUMERAL}(?:项|种|类|个)、`, 'u');
/** 大厅一间、小厅四间，一共; 上、中、下三层，共: the total is of the numbers, or of something else. */
const COUNTED_APART = new RegExp(`${NUMERAL}(?:[层片处名人项种类级只头室段排]|${PIECES})(?:[、，]|$)`, 'u');

interface ListSize {
  readonly fewest: number;
  readonly most: number;
  /** Whether the items are of about one length: another list before a verb is no part of such a list. */
  readonly even: boolean;
}

const JOINERS = /以及|[和及与]/u;

/**
 * How many items “A、B和C” may have. 和 before the last joins two items where both are as long as the others;
 * 勘验笔录和现场笔录 may be one.
 */
function sizeOf(list: string): ListSize | undefined {
  if (list.includes('等')) return undefined;
  const parts = list.split('、');
  const [first = '', ...others] = parts;
  // 县农业和农村局的局印、钢印: what stands before the first item may be long, and joins nothing.
  const items = [first.length > 8 ? '' : first, ...others];
  const halves = others.at(-1)?.split(JOINERS) ?? [];
  const inner = items.reduce((sum, part) => sum + part.split(JOINERS).length - 1, 0);
  const whole = halves.length === 2 ? [...others.slice(0, -1), ...halves] : others;
  const lengths = whole.map((part) => part.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const [left = '', right = ''] = halves;
  const alike = left.length === right.length && left.length > 2;
  // 日常值班、应急值班和重大活动值班: all end in the same word.
  const ending = right.slice(-2);
  const isSuffixed = whole.length > 2 && ending.length === 2 && whole.every((part) => part.endsWith(ending));
  const joined =
    halves.length === 2 &&
    inner === 1 &&
    (longest - shortest <= 1 || isSuffixed || (alike && !left.endsWith('笔录')));
  return {
    fewest: parts.length + (joined ? 1 : 0),
    most: parts.length + inner,
    even: longest - shortest <= 2 && first.length >= shortest,
  };
}

/** Whether nothing of the list stands before its clause: 完善机制，强化监督、落实责任 may go on from what was before. */
function isWhole(text: string, index: number, list: string): boolean {
  if (index === 0 || !/[，,]/u.test(text[index - 1] ?? '')) return true;
  if (
    /^(?:即|按|从|对|分|设|查|核[对查验]|检查|验|备[齐好]|带齐|填|包括|采取|实行|坚持|落实|做到|由|经|以|在|将|把|有|通过|建立)/u.test(
      list,
    )
  )
    return true;
  const clause = /[^，。；：、]*$/u.exec(text.slice(0, index - 1))?.[0] ?? '';
  return clause.length > 8;
}

const AHEAD = new RegExp(
  `(?<![第前后每各另扣加减满足过由经须派〇零一二三四五六七八九十百\\d])${NUMBER}(?:个(?!工作日|自然日|月|小时|学时|百分点|以)|大?(?:项(?!目)|种|类(?!型))|方面|[级档](?=[：:，])|条(?=[^约例])|点(?=要求|意见|措施|建议)|道(?=关|防线|程序|工序|手续)|份(?=材料|文件|资料|证明)|本(?=账|台账)|张(?=表|清单)|样(?=[：:])|联(?=[：:])|班(?=[：:轮倒])|件(?=大?(?:实?事|工作)))[^、，。；：:！？（）\\n]{0,10}(?:[：:]|，(?:即|指|是指|指的是|分别[是为]|包括|依次[是为]|(?:由|从|自)[^，。；、]{1,6}(?:依次|分别)?[是为]))`,
  'gu',
);

/** 三种方式：A、B和C。 三个方面：一是…；二是…。 */
function countsBefore(text: string): readonly StatedCount[] {
  return [...text.matchAll(AHEAD)].flatMap(({ 0: phrase, 1: numeral = '', index }) => {
    const announced = parseChineseNumber(numeral);
    const rest = text.slice(index + phrase.length);
    const size = announced === undefined || announced < 2 ? undefined : sizeAhead(rest);
    if (announced === undefined || !size || (size.fewest <= announced && announced <= size.most)) return [];
    return [{ announced, fewest: size.fewest, most: size.most, text: phrase, index }];
  });
}

type Size = Pick<ListSize, 'fewest' | 'most'>;
const exactly = (count: number): Size => ({ fewest: count, most: count });

function sizeAhead(rest: string): Size | undefined {
  if (/^[一1]是/u.test(rest)) return exactly(spokenCount(rest));
  const numbered = inlineLists({ text: rest }).find(([first]) => first?.index === 0);
  if (numbered) return numbered.length > 1 ? exactly(numbered.length) : undefined;
  const sentence = (/^[^。：:！？\n]*(?=。|$)/u.exec(rest)?.[0] ?? '').replace(/；$/u, '');
  if (sentence === '' || /等[，。；]?|其[他它余]|[一二三]是/u.test(sentence)) return undefined;
  if (/[，,]/u.test(sentence)) return sizeOfFirstClause(sentence) ?? sizeOfClauses(sentence);
  if (sentence.includes('；')) return exactly(sentence.split('；').length);
  const parts = sentence.split('、');
  // 主任1个、业务岗3个: what is counted is not the items.
  if (parts.filter((part) => OWN_NUMBER.test(part)).length * 2 >= parts.length) return undefined;
  return parts.length < 2 || parts.some((part) => part.length > 14) ? undefined : sizeOf(sentence);
}

const OWN_NUMBER = /\d|[一二两三四五六七八九十](?:名|个|人|项|台|辆|件|份|处)/u;

/** 四级、三级、二级、一级，与上级的响应一致: short items, and then what holds for all of them. */
function sizeOfFirstClause(sentence: string): Size | undefined {
  const [, list, rest = ''] = /^([^，；]+、[^，；]+)，([^；]+)$/u.exec(sentence) ?? [];
  if (!list || rest.includes('、') || !/^(?:与|由|并|按|均|都|统一|各|实行|同一)/u.test(rest))
    return undefined;
  return list.split('、').every((item) => item.length <= 8) ? sizeOf(list) : undefined;
}

/** 红色每月一次，黄色每季度一次，蓝色每年一次: clauses that are built alike, each of them an item. */
function sizeOfClauses(sentence: string): Size | undefined {
  const clauses = sentence.split(/[，,]/u);
  const lengths = clauses.map((clause) => clause.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (clauses.length < 3 || shortest < 4 || longest > 16 || longest - shortest > 4) return undefined;
  if (sentence.includes('、') || /[两二三四五六七八九十]者|统一|分别|均|都/u.test(sentence)) return undefined;
  const [first = '', ...others] = clauses;
  const shared = [...new Set(first)].filter((one) => others.every((clause) => clause.includes(one)));
  return shared.length >= 2 ? exactly(clauses.length) : undefined;
}

/** How many of 一是, 二是, 三是 follow one another. */
export function spokenCount(text: string): number {
  let count = 0;
  for (const { 1: numeral = '' } of text.matchAll(/(?<=^|[：:；;，。\n])([一二三四五六七八九十]{1,2})是/gu)) {
    const value = parseChineseNumber(numeral);
    if (value === 1 && count > 0) break;
    count += 1;
  }
  return count;
}
