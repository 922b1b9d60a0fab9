import type { TextFault } from '../text-rule.ts';

/** Found in every text that may tell times backward. */
export const BACKWARD_SIGN =
  /[日月][起]?[至到—–~～-]|日起.*[至到]\d|日(?:以|之)?前[^。]*日(?:以|之)?前|第\d+个?(?:工作)?[日天].*第\d|(?:成立|组建|设立|建成|始建|创办)[^。]*\d{4}年/u;

const DAYS_OF_MONTH =
  /(?<!\d)(?<month>\d{1,2})月(?<from>\d{1,2})日?起?(?:至|到|—{1,2}|–|~|～)(?<to>\d{1,2})日/gu;
const MONTHS = /(?<![\d.])(?<from>\d)月(?:至|到|—{1,2}|–|~|～)(?<to>\d)月(?![\d一二三四五六七八九十])/gu;
/** A time may run over the turn of the year, 8月至2月, though hardly for ten months, 6月至4月. */
const OVER_THE_TURN = 2;
const VALID =
  /自(?<fromYear>\d{4})年(?<fromMonth>\d{1,2})月(?<fromDay>\d{1,2})日起[^。；\d]{0,10}，(?:有效期|执行|试行|施行)(?:截?至|到)(?<toYear>\d{4})年(?<toMonth>\d{1,2})月(?<toDay>\d{1,2})日/gu;
const DEADLINE =
  /(?<year>上年|次年|翌年|下年|下一?年度|当年|\d{4}年)?(?:度)?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})日(?:之|以)?前(?![一二三四五六七八九十\d])/gu;
/** What follows what: what is gathered was reported, what is published was decided. */
const LATER =
  /汇总|审议|审定|审核|上报|报送[^，。；]{0,8}(?:财政|上级|[县市区]政府|[县市区]委)|公布|公示|印发|下达|批复|反馈|归档|验收|总结|通报|考核组/u;
/** 每月5日前报送，3日前汇总. */
const DAY_OF_EACH_MONTH =
  /(?<month>每月|每季度?末?月|次月|当月)(?<first>\d{1,2})日(?:之|以)?前[^。；，]{2,24}[，；](?:\k<month>)?(?<second>\d{1,2})日(?:之|以)?前(?<later>[^。；，]{0,24})/gu;
const NEXT = /[，；]第[二三四五六](?:次|批|期|阶段|步|轮|笔)[^，。；]{0,8}$/u;
const FOUNDED =
  /(?<first>\d{4})年[^。；\d]{0,14}(?:成立|组建|设立|建成|始建|创办)[^。；]{0,20}?[，；](?<second>\d{4})年[^。；，\d]{0,12}(?:改[称名为制建]|更名|改革|调整|合并|撤并|升格|划归|划入|迁[入至址]|搬迁|扩建|重建|机构改革|并入|挂牌)/gu;

/** Days, deadlines and years of one sentence that run backward. */
export function* backwardDates(text: string): Iterable<TextFault> {
  for (const { 0: said, index, groups = {} } of text.matchAll(DAYS_OF_MONTH)) {
    if (Number(groups.to) >= Number(groups.from)) continue;
    yield { index, length: said.length, message: `“${said}”的结束早于开始。`, hint: '请核对起止日期。' };
  }
  for (const { 0: said, index, groups = {} } of text.matchAll(FOUNDED)) {
    const { first = '', second = '' } = groups;
    if (Number(second) >= Number(first)) continue;
    yield {
      index: index + said.lastIndexOf(`${second}年`),
      length: 5,
      severity: 'warning',
      message: `“${second}年”的变动早于成立的“${first}年”。`,
      hint: '请核对两个年份。',
    };
  }
  for (const { 0: said, index, groups = {} } of text.matchAll(MONTHS)) {
    const back = Number(groups.from) - Number(groups.to);
    if (back <= 0 || back > OVER_THE_TURN) continue;
    yield {
      index,
      length: said.length,
      message: `“${said}”的结束早于开始。`,
      hint: '请核对起止月份；跨年的写“次年”。',
    };
  }
  for (const { 0: said, index, groups = {} } of text.matchAll(VALID)) {
    const [from, to] = ['from', 'to'].map((end) =>
      [`${end}Year`, `${end}Month`, `${end}Day`].map((part) => (groups[part] ?? '').padStart(4, '0')).join(),
    );
    if ((to ?? '') >= (from ?? '')) continue;
    yield { index, length: said.length, message: `“${said}”的截止早于施行。`, hint: '请核对两个日期。' };
  }
  yield* backwardDays(text);
  for (const { 0: sentence, index } of text.matchAll(/[^。]+/gu)) yield* backwardDeadlines(sentence, index);
  for (const { 0: said, index, groups = {} } of text.matchAll(DAY_OF_EACH_MONTH)) {
    const { first, second, later = '' } = groups;
    if (Number(second) >= Number(first) || !LATER.test(later)) continue;
    yield {
      index: index + said.length - later.length,
      length: 1,
      severity: 'warning',
      message: `后一步在“${second}日前”，比前一步的“${first}日前”还早。`,
      hint: '请核对两个日期和先后。',
    };
  }
}

/** 9月30日以前报送；8月31日以前汇总: what comes later has the earlier day. Over the turn of the year it may. */
function* backwardDeadlines(sentence: string, start: number): Iterable<TextFault> {
  const deadlines = [...sentence.matchAll(DEADLINE)];
  for (const [at, { 0: said, index, groups = {} }] of deadlines.entries()) {
    const before = deadlines[at - 1];
    if (!before || groups.year || before.groups?.year) continue;
    const [earlier, later] = [before.groups ?? {}, groups].map(
      ({ month, day }) => Number(month) * 31 + Number(day),
    );
    if (earlier === undefined || later === undefined || later >= earlier || earlier - later > HALF_A_YEAR)
      continue;
    const [clause = ''] = /^[^。；]*/u.exec(sentence.slice(index)) ?? [];
    // 第一次于6月30日前拨付，第二次于5月10日前结清.
    const isNext = NEXT.test(sentence.slice(before.index, index));
    if (!isNext && !LATER.test(clause)) continue;
    yield {
      index: start + index,
      length: said.length,
      severity: 'warning',
      message: `后一步在“${said}”，比前一步的“${before[0]}”还早。`,
      hint: '请核对两个日期和先后。',
    };
  }
}

const HALF_A_YEAR = 186;

/** 第12个工作日催办，第10个工作日报副局长: what is done next is done on a later day. */
function* backwardDays(text: string): Iterable<TextFault> {
  for (const { 0: said, index, groups = {} } of text.matchAll(DAYS_IN_A_ROW)) {
    const { first = '', second = '', next = '' } = groups;
    if (Number(second) > Number(first)) continue;
    yield {
      index: index + said.length - next.length,
      length: next.length,
      severity: 'warning',
      message: `后一步在“${next}”，前一步却在第${first}${groups.unit}。`,
      hint: '请核对两个日子和先后。',
    };
  }
}

const DAYS_IN_A_ROW =
  /第(?<first>\d{1,2})(?<unit>个?(?:工作日|日|天))(?:前|以前|仍)?(?!起)[^。；，、\d]{2,14}[，、；](?<next>第(?<second>\d{1,2})\k<unit>)(?=(?:前|以前|仍)?[^，。；起]{0,4}(?:报|催|通报|约谈|督|升|提|上报|转|移|公))/gu;
