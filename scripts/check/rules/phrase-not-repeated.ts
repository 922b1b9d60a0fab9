import { isBoundary } from '../spelling/segments.ts';
import { type TextFault, textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';
import { saidTwiceOver } from '../wording/said-twice-over.ts';

export const phraseNotRepeated = textRule({
  id: 'phrase-not-repeated',
  severity: 'warning',
  summary: '一个分句里不把同一个短语写两遍，一段里不把同一句话写两遍。',
  sign: /\p{Script=Han}{4}/u,
  applies: isProse,
  /** 婚姻登记可以参阅[婚姻登记问答]: what a link is called is a title. */
  excuses: ({ references }, _context, { index, length }) =>
    references.some(({ start, end }) => start < index + length && index < end),
  *findIn(text) {
    for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
      const found = returningPhrase(clause);
      if (!found) continue;
      const { phrase, end } = found;
      yield fault(index + end - phrase.length, phrase, `“${clause.slice(0, end)}”里“${phrase}”写了两遍。`);
    }
    for (const { 0: found, index } of text.matchAll(DENIED_TWICE))
      yield fault(index, found, `“${found}”把同一个意思写了两遍。`);
    for (const { 0: found, groups = {}, index } of text.includes('，也') ? text.matchAll(SAID_ALSO) : [])
      yield fault(
        index + found.lastIndexOf('，') + 1,
        groups.also ?? '',
        `“${found}”把“${groups.same}”写了两遍。`,
      );
    for (const { index, text: found, again } of saidTwiceOver(text))
      yield fault(index, again, `“${short(found)}”里“${short(again)}”把说过的又说了一遍。`);
    if (text.length > LONG) yield* sentencesTwice(text);
  },
});

const fault = (index: number, found: string, message: string): TextFault => ({
  index,
  length: found.length,
  message,
  hint: '请删去一遍。',
});

/** Two items of a list are clauses of their own. */
const CLAUSE = /[^，。；：、！？（）“”《》\s—|·\d\u0020-\u007e]{6,40}/gu;

/** 就会伤及病人，也会伤及病人. */
const SAID_ALSO =
  /(?<verb>会|要|能|可以|应当|不得)(?<same>\p{Script=Han}{3,8})，(?<also>也\k<verb>\k<same>)(?=[，。；])/gu;

/** Words that lead into a clause without being a part of the phrase. */
const LEADS = /^(?:或者?|以及|并且?|不得|应当|必须|可以|凡是?|对|因|有|存在)/u;
/** The longest that stands between a phrase and its return. */
const GAP = 6;

/** 搞形式走过场搞形式: what a clause begins with comes back behind a few words that do not join two of a kind. */
function returningPhrase(clause: string): ReturningPhrase | undefined {
  const start = LEADS.exec(clause)?.[0].length ?? 0;
  const rest = clause.slice(start);
  // Most clauses never come back to the two characters that they begin with.
  if (rest.indexOf(rest.slice(0, 2), 2) < 0 || PAIRED.test(rest)) return undefined;
  for (let length = Math.floor((rest.length - 1) / 2); length >= 2; length -= 1) {
    const phrase = rest.slice(0, length);
    const again = rest.indexOf(phrase, length + (length > 2 ? 1 : 3));
    if (again < 0 || again > length + GAP || !isSlip(phrase, rest, again)) continue;
    return { phrase, end: start + again + length };
  }
  return undefined;
}

interface ReturningPhrase {
  readonly phrase: string;
  /** Where its return ends, in the clause. */
  readonly end: number;
}

function isSlip(phrase: string, rest: string, again: number): boolean {
  const between = rest.slice(phrase.length, again);
  if (!/^\p{Script=Han}+$/u.test(phrase) || SPAN.test(phrase) || JOINS.test(between)) return false;
  if (PLACE.test(phrase) && ORGAN.test(between)) return false;
  if (phrase.length > 2 && WHOSE.test(between)) return false;
  if (WHO_DOES.test(between) || isOnPaper(between, rest.slice(again + phrase.length))) return false;
  if (phrase.length === 2) return ACTS.test(phrase) && again + 2 === rest.length;
  return !NAMES.test(phrase) && [phrase.length, again + phrase.length].every((end) => isBoundary(rest, end));
}

/** 三十日届满后三十日内: two spans of one length. */
const SPAN = /^[一二两三四五六七八九十百千半几数]+(?:个?(?:工作日|月|小时|星期|学期|季度)|[日天年周])/u;

/** 甲省民政厅甲省财政厅: the heading of an order of two organs names them one behind the other. */
const PLACE = /[省市县区州旗盟]$/u;
const ORGAN = /(?:[厅局委部院办署会]|办公室|政府|中心)$/u;

/** 登记试验单位出具虚假登记试验报告: what somebody is called after, and what he makes. */
const WHOSE = /^(?:单位|机构|人员|企业|部门|组织|公司)\p{Script=Han}{2}/u;

/** 登记管理机关负责登记管理: somebody is called after what he does. */
const WHO_DOES =
  /^(?:机关|机构|部门|单位|窗口|中心|岗位?|股室?|科室?|办公室|领导小组|小组|委员会|专班)(?:负责|承担|牵头|依法|应当?|统一|具体|主要|必须|要|组织)+$/u;

/** 不予受理并出具不予受理通知书: what is done, and the paper that says so. */
const isOnPaper = (between: string, rest: string): boolean =>
  /(?:出具|作出|制作|下达|送达|发给|发放|填写|印发|签发|下发|发出|开具)$/u.test(between) &&
  /^(?:的)?(?:通知|告知|决定|意见|凭证|证明|审批|回执|文书|书|单|证|表|函)/u.test(rest);

/** Persons and offices are named again: 行政机关委托其他行政机关, 科室负责人报单位负责人. */
const NAMES =
  /(?:人员?|员|者|机关|机构|单位|部门|政府|组织|科室|岗位?|主任|[局科股处镇乡县市校院站]长?|[室所队组会区村厅部委办的时]|领导|书记|中心|公司|企业|制度|办法|规定)$/u;

/** 单位与单位, 审批归审批, 能公开的公开, 一级抓一级. */
const JOINS =
  /^(?:分|有(?!关)|含|包含|即|指|如|叫|称)|^[人者员性式化类型率度权书表]|[与和及或跟同对到至从自由谁给向比归就即尽必要才再又也都还不无非的之地得抓管带促帮传看问连接挨找换用为是靠兼按占]|维护|保护|委托|执行|适用|参照|依照|其他|另一|授权|会同|协助|等于|高于|低于|优于|包括|属于|变成|转为|改为|服从|服务|监督|影响|代替|替代|所属|下属/u;

/** Two characters come back by chance; an act does not. */
const ACTS =
  /^(?:填写|办理|审核|审批|登记|报送|提交|制定|组织|开展|落实|检查|核对|通知|告知|公布|公示|公开|负责|实行|执行|建立|完善|加强|严格|及时|认真|应当|必须|按照|根据|依照|对照|进行|做好|做到|实施|保管|移交|送达|签收|收取|出具|受理|答复|汇总|上报)$/u;

/** 谁主管谁负责, 边整改边落实: said in pairs on purpose. */
const PAIRED = /^(?:谁|边|随|越|一|有|能|应|该|哪|自)/u;

/** 不真不实不真实. */
const DENIED_TWICE = /不(\p{Script=Han})不(\p{Script=Han})不\1\2/gu;

/** Two sentences take more room. */
const LONG = 24;

/** A shorter sentence may come back on purpose. */
const SHORTEST = 12;

/** A whole sentence that comes back in its own paragraph. */
function* sentencesTwice(text: string): Iterable<TextFault> {
  if (text.length < 2 * SHORTEST) return;
  const told = new Set<string>();
  for (const { 0: sentence, index } of text.matchAll(/[^。；\n]{12,}(?=[。；]|$)/gu)) {
    const plain = sentence.replace(/^[（(]?[\d一二三四五六七八九十]+[）)、.]/u, '').trim();
    if (told.has(plain)) yield fault(index, sentence, `“${short(plain)}”这一句写了两遍。`);
    told.add(plain);
  }
}

const short = (sentence: string) => (sentence.length > 16 ? `${sentence.slice(0, 15)}…` : sentence);
