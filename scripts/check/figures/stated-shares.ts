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
  /总成绩|综合(?:成绩|得分|评分|得票)|总评|最终(?:成绩|得分)|考试成绩|[两二2]个?(?:部分|方面|项)(?:组成|构成)?/u;
/** 三部分构成，分别占20%、30%和50%: the names stand before. */
const EACH =
  /(?<=(?:组成|构成|[两三四五六]个?(?:部分|方面))[^。；]{0,12}分别(?:占|为|按)(?:总分|总成绩)?)\d+(?:\.\d+)?[%％](?:[、，和]\d+(?:\.\d+)?[%％]){1,6}/gu;
/** 日常评估与年终评估相结合，其中…: all parts have been named. */
const NAMED = /(?:结合|组成|构成)(?:的[^，。；]{0,8})?，其中/u;
const FIRST_PAYMENT = /首[付期笔批]|预付|订金|定金|签订(?:合同)?后|第一[期次笔]/u;
const LAST_PAYMENT = /尾款|余款|尾付|质保金|质量保证金|保证金|末[期笔次]|第[三四][期次笔]|验收(?:合格)?后/u;
/** Rates, bounds and growth are no shares of one whole; of some shares only a part may be told. */
const OTHER =
  /以[上下内]|超过|不[低高少多]于|至少|最[高低多少]|增长|提高|下降|降低|率|折|优秀|良好|称职|其[余他它]|剩余|余下|等|左右|同比|税|利息|其中/u;

/** 图书55%，报刊20%，数字资源15%: found where the sentence says that it deals out the whole. */
export function wrongShares(text: string): readonly WrongShares[] {
  return [...text.matchAll(/[^。]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    const isNamed = NAMED.test(sentence);
    if (OTHER.test(isNamed ? sentence.replace('其中', '') : sentence)) return [];
    const lists = [...sentence.matchAll(LIST), ...sentence.matchAll(EACH)];
    return lists.flatMap(({ 0: list, index }): readonly WrongShares[] => {
      const percents = [...list.matchAll(/(\d+(?:\.\d+)?)[%％]/gu)].map(([, percent]) => Number(percent));
      const sum = Math.round(percents.reduce((all, one) => all + one, 0) * 100) / 100;
      const isWhole =
        isNamed ||
        (percents.length > 2 && DIVIDES.test(sentence)) ||
        (/[占按]|计算/u.test(sentence) && OF_ALL.test(sentence)) ||
        (FIRST_PAYMENT.test(list) && LAST_PAYMENT.test(list));
      if (!isWhole || sum === 100 || sum < 60 || sum > 150) return [];
      return [{ percents, sum, index: start + index, length: list.length }];
    });
  });
}
