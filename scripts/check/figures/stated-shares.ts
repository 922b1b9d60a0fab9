import { parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** Shares that a sentence deals out and that do not make the whole; at a UTF-16 index. */
export interface WrongShares {
  readonly percents: readonly number[];
  readonly sum: number;
  readonly index: number;
  readonly length: number;
}

const SHARE =
  '(?:[\\p{Script=Han}“”（）]{2,16}?(?:占|为|按|各)?|占|付)(\\d+(?:\\.\\d+)?)[%％](?:的?[\\p{Script=Han}]{0,4})?';
const LIST = new RegExp(`${SHARE}(?:[，、；和]${SHARE}){1,11}(?=[。；，]|$)`, 'gu');

/** What tells that the whole is dealt out: a division, or payments from the first to the last. */
const DIVIDES = /比例|比重|构成|分配|划分|分摊|分成|分担|分为|组成|安排|权重|占/u;
/** 总成绩 is made of all that is named; two parts are enough where it is. */
const OF_ALL =
  /总分|总成绩|综合(?:成绩|得分|评分|得票)|总评|最终(?:成绩|得分)|考试成绩|[两二2]个?(?:部分|方面|项)(?:组成|构成)?/u;
/** 三部分构成，分别占20%、30%和50%: the names stand before. */
const EACH =
  /(?<=(?:组成|构成|[两三四五六]个?(?:部分|方面))[^。；]{0,12}分别(?:占|为|按)(?:总分|总成绩)?)\d+(?:\.\d+)?[%％](?:[、，和]\d+(?:\.\d+)?[%％]){1,6}/gu;
/** 日常评估与年终评估相结合，其中…: all parts have been named. */
const NAMED = /(?:结合|组成|构成)(?:的[^，。；]{0,8})?，其中|总分为?[\d一]+百?分，其中/u;
/** 县级60%，镇级50%: who pays, where the sentence says that it deals out who does. */
const PAYERS =
  /^(?:(?:[^，、；\d]{0,8}由)?(?:中央|省级?|市级?|县级?|区级?|乡镇|镇级?|乡级?|村级?|村集体|集体|个人|农户|受益[户人]|用户|业主|单位|企业|社区|财政)[^，、；和\d]{0,6}\d+(?:\.\d+)?[%％][^，、；和\d]{0,2}[，、；和]?){2,}$/u;
const SHARED = /承担|负担|分担|出资|筹集/u;
const FIRST_PAYMENT = /首[付期笔批]|预付|订金|定金|签订(?:合同)?后|第一[期次笔年]/u;
const LAST_PAYMENT = /尾款|余款|尾付|质保金|质量保证金|保证金|末[期笔次]|第[三四][期次笔年]|验收(?:合格)?后/u;
/** Rates, bounds and growth are no shares of one whole; of some shares only a part may be told. */
const OTHER =
  /以[上下内]|超过|不[低高少多]于|至少|最[高低多少]|增长|提高|下降|降低|率|折(?![算合])|优秀|良好|称职|其[余他它]|剩余|余下|等|左右|同比|税|利息|其中|[支拨]?付至|拨至|累计|另[设加计]|加分|附加/u;

const INSTALMENTS = /分([两二三四五])[次期批笔]?(?:拨付|支付|付款|拨款|发放|付清)[，：:]?([^。]+)/gu;
const PAID = /(?:拨付|支付|付款?|拨|发放)[^，。；\d至到]{0,12}(\d+(?:\.\d+)?)[%％]/gu;
/** What is paid up to now, or without its share, leaves nothing to add up. */
const PAID_OTHERWISE = /至|累计|质保|质量保证金|保证金|[余剩尾]|其[他它]|以[上下内]|不(?:超过|低于|少于)/u;

/** 分三次拨付：……拨付30%，……再拨付40%，……拨付20%: told at the last. */
function wrongInstalments(sentence: string, start: number): readonly WrongShares[] {
  return [...sentence.matchAll(INSTALMENTS)].flatMap(({ 0: said, 1: many = '', 2: rest = '', index }) => {
    const paid = [...rest.matchAll(PAID)];
    const last = paid.at(-1);
    if (!last || paid.length !== parseChineseNumber(many) || PAID_OTHERWISE.test(rest)) return [];
    const percents = paid.map(([, percent]) => Number(percent));
    const sum = sumOf(percents);
    const at = start + index + said.length - rest.length + last.index;
    return sum === 100 ? [] : [{ percents, sum, index: at, length: last[0].length }];
  });
}

const REST =
  /(?:[支拨]?付至|拨至|累计(?:支付|拨付)(?:至|到)?)[^。；，\d]{0,16}(\d+(?:\.\d+)?)[%％][^。；\d]{0,4}(?:余款|其余|剩余|余下|预?留)[^。；\d]{0,6}?(\d+(?:\.\d+)?)[%％]/gu;

/** 付至审定价的97%，余款5%: what is paid by then and what is left. */
function wrongLastPayments(sentence: string, start: number): readonly WrongShares[] {
  return [...sentence.matchAll(REST)].flatMap(({ 0: said, 1: paid, 2: left = '', index }) => {
    const percents = [Number(paid), Number(left)];
    const at = said.lastIndexOf(left);
    const sum = sumOf(percents);
    return sum === 100 ? [] : [{ percents, sum, index: start + index + at, length: said.length - at }];
  });
}

const sumOf = (percents: readonly number[]): number =>
  Math.round(percents.reduce((all, one) => all + one, 0) * 100) / 100;

/** 图书55%，报刊20%，数字资源15%: found where the sentence says that it deals out the whole. */
export function wrongShares(text: string): readonly WrongShares[] {
  return [...text.matchAll(/[^。]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    const instalments = [...wrongInstalments(sentence, start), ...wrongLastPayments(sentence, start)];
    if (instalments.length > 0) return instalments;
    const isNamed = NAMED.test(sentence);
    if (OTHER.test(isNamed ? sentence.replace('其中', '') : sentence)) return [];
    const lists = [...sentence.matchAll(LIST), ...sentence.matchAll(EACH)];
    return lists.flatMap(({ 0: list, index }): readonly WrongShares[] => {
      const percents = [...list.matchAll(/(\d+(?:\.\d+)?)[%％]/gu)].map(([, percent]) => Number(percent));
      const sum = sumOf(percents);
      const isWhole =
        isNamed ||
        (percents.length > 2 && DIVIDES.test(sentence)) ||
        (/[占按]|计算/u.test(sentence) && OF_ALL.test(sentence)) ||
        (PAYERS.test(list) && SHARED.test(sentence)) ||
        (FIRST_PAYMENT.test(list) && LAST_PAYMENT.test(list));
      if (!isWhole || sum === 100 || sum < 60 || sum > 150) return [];
      return [{ percents, sum, index: start + index, length: list.length }];
    });
  });
}
