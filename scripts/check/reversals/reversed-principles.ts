import type { OrderOfSteps } from '../data/principles/order-of-steps.ts';
import { indexPatterns } from '../patterns/pattern-index.ts';
import type { Principle } from './principle.ts';

/** A wording that turns a principle round, by UTF-16 index. */
export interface Reversal {
  readonly index: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
  /** Wrong even where the text tells what must not be. */
  readonly isCertain: boolean;
}

interface Told {
  readonly type: 'forbidden' | 'required' | 'reversed' | 'wrong';
  readonly ground: string;
  /** For `reversed` and `wrong`: what should stand there. */
  readonly right?: string;
}

/** Cases in which what is done first may be asked for afterwards. */
const URGENT = '(?:紧急|突发|抢险|应急|来不及|灾害|有疑问)';

/** 先{then}后{first}: the steps in the wrong order. */
const orderPattern = (first: string, then: string) =>
  `(?<!${URGENT}[^。；]{0,40})先${then}[^，。；、后再先]{0,8}[，、；]?(?:然后|而)?(?:再|后)${first}(?!付)`;

/** Finds the wordings of a text that turn a principle round. */
export type FindReversals = (text: string) => readonly Reversal[];

/** Prepares the search for some principles, and for steps in the wrong order. */
export function makeFindReversals(
  principles: readonly Principle[],
  orders: readonly OrderOfSteps[] = [],
): FindReversals {
  const find = indexPatterns<Told>([
    ...principles.flatMap(({ ground, forbidden = [], required = [], reversed = [], wrong = [] }) => [
      ...forbidden.map((pattern): [string, Told] => [pattern, { type: 'forbidden', ground }]),
      ...required.map((pattern): [string, Told] => [pattern, { type: 'required', ground }]),
      ...reversed.map(([pattern, right]): [string, Told] => [pattern, { type: 'reversed', ground, right }]),
      ...wrong.map(([pattern, right]): [string, Told] => [pattern, { type: 'wrong', ground, right }]),
    ]),
    ...orders.map(([first, then, ground]): [string, Told] => [
      orderPattern(first, then),
      { type: 'reversed', ground, right: '把先后次序倒过来' },
    ]),
  ]);
  return (text) => {
    const found: Reversal[] = [];
    for (const { index, text: act, value } of find(text)) {
      const start = startOfReversal(text, index, act, value.type);
      if (start === undefined) continue;
      const end = index + act.length;
      const before = found.at(-1);
      if (before && start < before.index + before.length) continue;
      const told = toldOf(text.slice(start, end), value);
      found.push({ index: start, length: end - start, isCertain: value.type === 'wrong', ...told });
    }
    return found;
  };
}

/** Where the wording begins; undefined where the act is forbidden, asked after, quoted, or a case that is dealt with. */
function startOfReversal(text: string, index: number, act: string, type: Told['type']): number | undefined {
  if (type === 'wrong') return index;
  const end = index + act.length;
  const start = startOf(type, text, index);
  if (
    start === undefined ||
    isCase(text, end) ||
    isTreatedAs(text, index, end) ||
    (type === 'required' && SPARED.test(text.slice(end))) ||
    ASKED.test(text.slice(end)) ||
    SAVE.test(text.slice(end)) ||
    isRemedy(act, text.slice(end))
  )
    return undefined;
  if (!act.includes('”') && isQuoted(text, start)) return undefined;
  return type === 'reversed' && (isForbidden(text, index) || isPunished(text, end)) ? undefined : start;
}

function toldOf(phrase: string, { type, ground, right }: Told): Pick<Reversal, 'message' | 'hint'> {
  const hints = {
    forbidden: `请核对，多半应当写“不得”。依据：${ground}。`,
    required: `请核对，多半应当写“应当”“必须”。依据：${ground}。`,
    reversed: `请核对，多半应当是“${right}”。依据：${ground}。`,
    wrong: `请核对，多半应当是“${right}”。依据：${ground}。`,
  };
  const messages = {
    forbidden: `“${phrase}”把不得做的事写成了可以做的事。`,
    required: `“${phrase}”把必须做的事写成了可以不做的事。`,
    reversed: `“${phrase}”与应当遵守的规定相反。`,
    wrong: `“${phrase}”与应当遵守的规定相反。`,
  };
  return { message: messages[type], hint: hints[type] };
}

/** Neither 查处, 举报 nor 视为 stands between the permission and the act, nor 知道 or 受到, nor what is said of a case. */
const GAP =
  '(?:(?![，。；：、“”！？|]|[不拒禁防举投控检究纠制止避免惩罚严治杜堵遏识别视将把因凡如若非被遭的对除警处]|属于|是否|有无|查明|认定|按照|依照|追|查[处究]|发现|由于|知[道悉晓]|预[见料]|受到|请求|证明|自$).)';
/** 可以, 应当 and the like; said of the act itself they permit it. */
const PERMIT = new RegExp(
  `(?<![不未无非否尚方始才许认宁])(?:可以|可先|也可|均可|还可|即可|都可|可(?=由|代|兼|自行|直接|同|[带借用存转拍先延单随口减放提拿送收免在发]|$)|允许|准许|应当|必须|应(?=由|当)|得以|能够|一律)${GAP}{0,10}$`,
  'u',
);
/** 可以签名，也可以不签名 leaves the choice, and 不必然 says of no act that it may be left out. */
const WAIVER = new RegExp(
  `(?<!可以?[^，。；]{1,10}，?(?:也|亦))(?:(?:不必(?!然|定)|无需|无须|毋需|毋须|不用|不需要?)(?!另行|另外|再次|多次|重复|重新|再行)|可以不|可不|均不|应当不(?![少多低高超迟早晚予得受])|不须|不再|不另|免于|免予|无庸|毋庸)${GAP}{0,6}$`,
  'u',
);

/** Where the permission or the waiver before an act begins; undefined where there is none. */
function startOf(type: Exclude<Told['type'], 'wrong'>, text: string, index: number): number | undefined {
  if (type === 'reversed') return index;
  const before = text.slice(Math.max(0, index - 24), index);
  const match = (type === 'forbidden' ? PERMIT : WAIVER).exec(before);
  if (!match) return undefined;
  const start = index - before.length + match.index;
  const clause = clauseBefore(text, start);
  if (DENIED.test(clause)) return undefined;
  return type === 'required' && EXEMPT.test(sentenceBefore(text, start)) ? undefined : start;
}

const clauseBefore = (text: string, index: number) => /[^，。；：]*$/u.exec(text.slice(0, index))?.[0] ?? '';
const sentenceBefore = (text: string, index: number) => /[^。；]*$/u.exec(text.slice(0, index))?.[0] ?? '';

/** 不得以…可以代签为由: the clause itself forbids or doubts it. */
const DENIED =
  /不得|严禁|禁止|不准|不许|是否|能否|认为|误以为|为由|有无|杜绝|防止|避免|严防|绝不|哪些|什么|发现|漏洞/u;
/** Cases in which the duty does not arise. */
const EXEMPT =
  /有权|简易程序|当场|紧急|危急|临灾|(?:不足|不满)[\d〇一二两三四五六七八九十百]|突发|小额|零星|不涉及|不属于|已经|已有|已在|已通过|除外|重复|容缺|本人同意|没有|未发现|除[^。；]*外|一般(?:的|文件|事项|情况)|普通|(?:^|[，：、])(?:已|确)?(?:申请人|办事人|群众|企业|老人|当事人|来访人|投诉人|公民|居民|患者|业主|用户|经营者|消费者|村民|家属|学生|单位和个人)[^，]*$/u;

/** 不出示证件的，…; 需要…时; …行为; …:4 in a table of steps: a case, not a rule. */
const isCase = (text: string, end: number) =>
  /^(?:[^，。；、：:|]{0,12}(?:的(?=[，。；、：:）)]|$|情[形况]|行为|问题|事项|案件|人员|项目|现象|除外|漏洞|做法|说法|苗头|风险)|(?<![学小工及准按随同平临])时(?=[，。；])|者(?=[，。；]))|行为|问题|现象|情[形况]|等?行为|[:：]\s*\d|的$|[一二三\d]+(?:次|起|件|项)|，?(?:除外|扣))/u.test(
    text.slice(end),
  );

/** 一律按旷工处理, 一律以旷课或旷工论处: how a case is dealt with. */
const isTreatedAs = (text: string, index: number, end: number) =>
  /^(?:[或、和][^，。；]{1,6})?(?:论处|论|计|对待|处[理罚分置])(?=[，。；]|$)/u.test(text.slice(end)) &&
  /(?<![可予得足])[按以作](?!照)[^，。；]{0,6}$/u.test(text.slice(Math.max(0, index - 8), index));

/** 不需归档的材料: what needs no act, and not leave to do without it. */
const SPARED =
  /^的(?:文件|公文|材料|资料|载体|草稿|稿件|废稿|物品|票据|设备|邮寄|信函|方式|事项|项目|情形|对象|人员|产品|车辆|场所|单位|企业|行为|费用|支出|栏目?|空白|内容|部分|表格?|页)/u;

/** 可以不经复核直接申诉: one remedy need not come before another. */
const isRemedy = (act: string, rest: string): boolean =>
  /[复调仲]|协商/u.test(act) &&
  /^，?(?:而)?(?:直接|径行)?(?:向[^，。；]{0,16})?(?:提出|提起|申请)?(?:申诉|起诉|[行民]\p{Script=Han}{0,2}诉讼|诉讼|仲裁|复议)/u.test(
    rest,
  );

/** 一律不予答复，确有紧急需要的，…: an exception follows at once. */
const SAVE = /^，(?:但(?:是)?(?!须|应)|确有)/u;

/** 公章可以带出单位吗？ A question permits nothing. */
const ASKED = /^[^，。；！？]{0,16}(?:[吗呢么]|行不行|对不对|好不好|可不可以)?？/u;

/** Words that forbid, up to the end of the sentence before: 严禁越权审批、下达罚没指标. */
const FORBIDS =
  /不得|严禁|禁止|不准|不许|不可|不能|不应|不宜|杜绝|防止|避免|严防|不允许|无权|谨防|查处|整治|纠正|制止|克服|破除|反对(?!票|意见|的)|切忌|拒绝|不搞|不再|不要|严肃|追究|坚决|[下以如][列下](?:情形|行为|问题|情况)|之一的|是否|有无|有没有|发现|风险|凡|若|如果|(?:违反[^，。；的]{0,12}(?:规定|纪律)|违规)[^，。；的]{0,10}$|不$|未$|免$|非$/u;

function isForbidden(text: string, index: number): boolean {
  return FORBIDS.test(/[^。；]*$/u.exec(text.slice(0, index))?.[0] ?? '');
}

/** 泄露…的，从严追究: what is punished is not allowed. */
const isPunished = (text: string, end: number) =>
  /^[^。；]{0,24}的[，、；][^。]*(?:追究|处分|处罚|责令|从重|问责|通报|处理|扣)/u.test(text.slice(end));

/** Words that are quoted are somebody's, unless the text adopts them: 坚持“…”的原则. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const open = before.lastIndexOf('“');
  if (open < 0 || open < before.lastIndexOf('”')) return false;
  return !/(?:坚持|遵循|实行|按照|落实|贯彻|做到|体现|执行|遵守|以|坚持以|推行)$/u.test(
    before.slice(0, open),
  );
}
