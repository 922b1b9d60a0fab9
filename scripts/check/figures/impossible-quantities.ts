import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { sievePatterns } from '../patterns/pattern-sieve.ts';

/** A quantity that cannot be as it is written, by UTF-16 index. */
export interface ImpossibleQuantity {
  readonly index: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A wording with numbers, and what is wrong with those that it may hold; undefined where nothing is. */
interface Wording {
  readonly pattern: RegExp;
  readonly fault: (groups: Groups) => string | undefined;
  readonly hint: string;
}

const NUMBER = `(?:\\d+(?:\\.\\d+)?|${NUMERAL})`;
/** No months, days or hours: 11月至3月 and 22时至6时 run over the turn of the year and of the day. */
const UNIT =
  '(?:℃|度|%|％|万元|元|个工作日|工作日|个小时|小时|分钟|个月|天|年(?![底初末度内])|人次|名|人|件|次|户|家|周岁|岁|毫米|厘米|米|公里|平方米|公斤|千克|吨|毫?升|分贝|伏|页|份|分(?![别管])|倍|[宗例起批台套辆张册篇株棵头只间亩瓶盒支所处座场]|[学课]时)';

const amountOf = (text = ''): number => {
  const plain = text.normalize('NFKC');
  return /^\d/u.test(plain) ? Number(plain) : (parseChineseNumber(plain) ?? Number.NaN);
};
const isAbove = (a: string | undefined, b: string | undefined) => amountOf(a) > amountOf(b);

const LOWEST =
  '不(?:得|应)?少于|不(?:得|应)?低于|至少|最少|最低|最短|一般(?:为|不超过)|通常(?:为|不超过)|原则上(?:为|不超过)';
const HIGHEST = '(?:最长|最多|最高)?不(?:得|应)?(?:超过|多于|高于|大于)|至多|最多|最长|最高(?:为)?';
const WORDINGS: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?<![\\d.第〔（-])(?<low>${NUMBER})(?<one>${UNIT})?(?:至|到|[—～~－–-]{1,2})(?<high>${NUMBER})(?<unit>${UNIT})(?!以前|之前)`,
      'gu',
    ),
    fault: ({ low, high, one, unit }) =>
      isAbove(low, high) && (one === undefined || one === unit) && !isYear(low) ? '起点大于终点' : undefined,
    hint: '请核对，小的数写在前面。',
  },
  {
    pattern: new RegExp(
      `(?:${LOWEST})(?:[^，。；、\\d不]{1,12}的)?(?<low>${NUMBER})(?<one>${UNIT})[^。；\\d]{0,6}?(?:但)?(?:${HIGHEST})(?<high>${NUMBER})(?<unit>${UNIT})`,
      'gu',
    ),
    fault: ({ low, high, one, unit }) => (one === unit && isAbove(low, high) ? '下限大于上限' : undefined),
    hint: '请核对，多半是两个数写颠倒了。',
  },
  {
    pattern: new RegExp(
      `(?<part>百分之|千分之|万分之)(?<low>${NUMERAL})(?:至|到|[—～~－–-]{1,2})\\k<part>(?<high>${NUMERAL})`,
      'gu',
    ),
    fault: ({ low, high }) => (isAbove(low, high) ? '起点大于终点' : undefined),
    hint: '请核对，小的数写在前面。',
  },
  {
    pattern:
      /(?<=(?:保[存管]|留存|案卷)[^。]{0,24})一般[^，。；\d]{0,8}(?<low>\d+)年[，、；](?:特别)?重[大要][^，。；\d]{0,8}(?<high>\d+)年/gu,
    fault: ({ low, high }) => (isAbove(low, high) ? '重大的比一般的还短' : undefined),
    hint: '请核对两个年限，多半写颠倒了。',
  },
  {
    pattern:
      /(?:百分制|(?<ten>十分制))[^。；，]{0,10}，?(?:满分|总分)(?:为|是|共)?(?<told>\d{2,4})分(?![（(]?[^。；]{0,6}(?:加分|附加))/gu,
    fault: ({ ten, told }) => (amountOf(told) === (ten ? 10 : 100) ? undefined : '和计分的制式不符'),
    hint: '请核对：百分制的满分是100分，十分制的满分是10分。',
  },
  {
    pattern:
      /(?:占|不(?:得|应)?(?:超过|高于|少于|低于)|至多|最多|控制在)[^。；，\d]{0,16}(?:人数|总数|成员|名额|票数|职工|党员|代表|件数|总分|面积)的?(?<rate>\d{3,}(?:\.\d+)?)[%％]/gu,
    fault: ({ rate }) => (amountOf(rate) > 100 ? '超过了百分之百' : undefined),
    hint: '部分不会多于全部，请核对。',
  },
  {
    pattern:
      /(?:支付|拨付|付款|付)[到至](?:[^。；，\d]{0,6})(?<low>\d+(?:\.\d+)?)[%％][^。；\d]{0,12}(?:其余|剩余|余下)(?:的)?(?<high>\d+(?:\.\d+)?)[%％]/gu,
    fault: ({ low, high }) =>
      amountOf(low) + amountOf(high) === 100
        ? undefined
        : `相加是${amountOf(low) + amountOf(high)}%，不是100%`,
    hint: '请核对两个比例。',
  },
  {
    // 付至80%，预留3%质保金 leaves the rest for later; what is paid at the end and what is kept back are the whole.
    pattern:
      /(?:支付|拨付|付款|付)[到至](?:[^。；，\d]{0,6})(?<low>9\d(?:\.\d+)?)[%％]，(?:预留|留存?|扣留|保留|扣除)(?<high>\d+(?:\.\d+)?)[%％](?=的?(?:作为|为|作)?(?:工程)?(?:质量保证金|质保金|保证金|尾款|保留金))/gu,
    fault: ({ low, high }) =>
      amountOf(low) + amountOf(high) === 100
        ? undefined
        : `相加是${amountOf(low) + amountOf(high)}%，不是100%`,
    hint: '请核对两个比例。',
  },
  {
    pattern:
      /(?<=(?:询价|比价|比选|竞价|谈判|磋商|邀请)[^。；]{0,16})(?:不(?:得|应)?少于|至少|不低于)[一1][家个名]|(?:向|邀请|选择|选取)[一1]家以上(?=[^。；]{0,14}(?:询价|比价|报价|比选|谈判|磋商))/gu,
    fault: () => '无从比较',
    hint: '比较价格和方案的，一般不少于三家，请核对。',
  },
  {
    pattern:
      /(?<=(?:专家|评审|评标|听证员|合议|监督员|见证人|验收小组|评审小组|调查组|检查组)[^。；，]{0,10})(?<!其中[^。；]*)(?:不(?:得|应)?少于|至少)[一1][人名]/gu,
    fault: () => '起不到互相制约的作用',
    hint: '评审、验收、检查的人一般不少于两人或者三人，请核对。',
  },
  {
    pattern:
      /每?(?:个)?季度(?:的)?第[四五六七八九十4-9]个月|第(?:五|六|七|八|5|6|7|8)季度|每?年(?:的)?第十[三四五六]个?月|(?:一|全|每)年[^，。；\d]{0,6}(?:[五六5-6]个季度|(?:十三|13)个月)/gu,
    fault: () => '不存在',
    hint: '一年有四个季度，一季有三个月，请核对。',
  },
  {
    pattern:
      /每[日天][^，。；\d连累合]{0,6}(?<hours>\d{2,3})(?:个)?小时(?=[，。；、值轮在不有备监巡开待运]|$)/gu,
    fault: ({ hours }) => (Number(hours) > 24 ? '多出了一天' : undefined),
    hint: '一天有24小时，请核对。',
  },
  {
    // 每周八小时 is how long, 两周七天 how many.
    pattern:
      /(?:(?<=^|[、，。；：（至到和及或与逢每在于])周|(?:星期|礼拜))[七八九](?=[检巡报例组消公清盘]|[上中下晚早午白夜夕全]|[、，。；至到和及或（）]|[的例固定前后为休闭值开召组集统学办公接轮]|$)/gu,
    fault: () => '不存在',
    hint: '一周从星期一到星期日，请核对是星期几。',
  },
  {
    pattern: new RegExp(
      `一式(?<count>${NUMBER})份，(?:由)?[^，。；各]{0,8}(?:双方|两方|甲乙)[^，。；各和及与、]{0,4}各(?:执|存|持|留|保存)(?<each>${NUMBER})份(?=[，。；]|$)(?!，[^。；]*(?:份|其余|剩余|另))`,
      'gu',
    ),
    fault: ({ count, each }) => (amountOf(count) === 2 * amountOf(each) ? undefined : '份数对不上'),
    hint: '请核对份数，双方各执的合起来等于总份数。',
  },
  {
    pattern:
      /(?<of>[二三四五六])分之(?<part>[一二三四五])[（(](?:即|约|约为)?(?<rate>\d+(?:\.\d+)?)[%％][）)]/gu,
    fault: ({ of, part, rate }) =>
      Math.abs((amountOf(part) / amountOf(of)) * 100 - amountOf(rate)) < 1 ? undefined : '两个数不相等',
    hint: '请核对，例如三分之一约为33.3%。',
  },
  {
    pattern:
      /(?:承担|负担|分担|出资|配套|补助)占?(?<all>[二三四五六])分之(?<low>[一二三四五])[，、；][^，。；\d]{0,12}?(?:承担|负担|分担|出资|配套|补助)占?(?<of>[二三四五六])分之(?<high>[一二三四五])(?=[。；]|$)/gu,
    fault: ({ all, low, of, high }) =>
      amountOf(low) / amountOf(all) + amountOf(high) / amountOf(of) > 1 + 1e-9 ? '相加超过了全部' : undefined,
    hint: '请核对各方分担的份额，合起来是全部。',
  },
  {
    pattern:
      /(?<=[由交送，。；]|^)(?<holders>[^，。；各]{2,40}?)各(?:执|存|持|留|保存|留存|保管|备案)?[一1]份[（，]一式(?<count>[二两三四五六2-6])份/gu,
    fault: ({ count, holders = '' }) => {
      const parties = partiesIn(holders);
      return parties === amountOf(count) ? undefined : `分给${parties}方，份数不对`;
    },
    hint: '请核对份数和分存的各方。',
  },
  {
    // 申请表一式一份 asks for one and no more.
    pattern: /一式[一1]份(?=[^。；]{0,16}(?:各[执存留持]|双方|分别|分送|交[^，。；]{1,8}[一1]份))/gu,
    fault: () => '无从分存',
    hint: '分别保存的，请写明份数。',
  },
  {
    pattern:
      /一式(?<count>[二两三四五六2-6])(?<copy>[份把套册本枚张])[，（](?:其中|分别)?(?:由|交|送)?(?<holders>[^，。；各]{2,40}?)各(?:执|存|持|留|保存|留存|保管|备案|掌管|领)?[一1]\k<copy>(?!（)(?!，[^。；]{0,12}[一1两二]份|，(?:其余|余下|另))/gu,
    fault: ({ count, holders = '' }) => {
      const parties = partiesIn(holders);
      return parties === amountOf(count) ? undefined : `分给${parties}方，份数不对`;
    },
    hint: '请核对份数和分存的各方。',
  },
];

const isYear = (number = '') => /^(?:19|20)\d\d$/u.test(number);

/** 双方和档案室 are three, 交、接、监交三方 as many as they say. */
function partiesIn(holders: string): number {
  const total = /[^、和与及]([双两三四])方$/u.exec(holders)?.[1];
  if (total) return partiesOf(total);
  const sizes = holders
    .split(/、|和|与|以及|及/u)
    .map((party) => partiesOf(/^([双两三四])方$/u.exec(party)?.[1]));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const partiesOf = (word: string | undefined): number =>
  word === undefined ? 1 : word === '双' ? 2 : amountOf(word);

const wordingsIn = sievePatterns(WORDINGS, ({ pattern }) => pattern);

/** The quantities of a text that cannot be: ranges that run downward, rates above the whole, one where several are meant. */
export function impossibleQuantities(text: string): readonly ImpossibleQuantity[] {
  return wordingsIn(text).flatMap(({ pattern, fault, hint }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: said, index, groups = {} }) => {
      const wrong = fault(groups);
      return wrong === undefined
        ? []
        : [{ index, length: said.length, message: `“${said}”${wrong}。`, hint }];
    }),
  );
}
