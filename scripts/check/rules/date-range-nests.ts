import type { Rule } from '../rule.ts';
import { type TextFault, textRule } from '../text-rule.ts';
import { brokenPhases, PHASES_SIGN } from '../times/adjoining-phases.ts';
import { BACKWARD_SIGN, backwardDates } from '../times/backward-dates.ts';
import { entryTexts } from '../views/entry-texts.ts';

const inText = textRule({
  id: 'date-range-nests',
  severity: 'error',
  summary: '期间的结束不早于开始，阶段里的日期不出阶段。',
  sign: new RegExp(`月.*[至到—–\\-~～].*[月日]|${BACKWARD_SIGN.source}`, 'u'),
  *findIn(text) {
    yield* outsidePhase(text);
    yield* outsideLarger(text);
    yield* outsideWhole(text);
    yield* outsideUndertaking(text);
    yield* beforeBatchEnds(text);
    yield* backwardDates(text);
    if (PHASES_SIGN.test(text)) yield* brokenPhases(text);
    for (const match of text.matchAll(RANGE)) {
      const [whole, year, month, day, endYear, endMonth, endDay] = match;
      const [start, end] = [Number(month) * 100 + Number(day), Number(endMonth) * 100 + Number(endDay)];
      const years = Number(endYear ?? year ?? 0) - Number(year ?? endYear ?? 0);
      // 12月25日至1月10日 runs over the turn of the year, unless both years are given.
      const turnsYear = !(year && endYear) && Number(month) - Number(endMonth) >= 6;
      if (years > 0 || (years === 0 && start <= end) || turnsYear) continue;
      yield {
        index: match.index,
        length: whole.length,
        message: `“${whole}”的结束早于开始。`,
        hint: '请核对起止日期。',
      };
    }
  },
});

/** 总结阶段（2026年7月1日至7月31日）。9月20日前完成验收: a step dated outside its phase. */
function* outsidePhase(text: string): Iterable<TextFault> {
  const phases = [...text.matchAll(PHASE)].filter(
    ({ 1: year, index }) => year !== undefined || NAMED_PHASE.test(text.slice(0, index)),
  );
  for (const [at, phase] of phases.entries()) yield* outside(phase, text, phases[at + 1]?.index);
}

/** The steps behind a phase, as far as the next one, that are dated outside it. */
function* outside(phase: RegExpExecArray, text: string, next: number | undefined): Iterable<TextFault> {
  const [whole, year = '', month, day, endYear, endMonth, endDay] = phase;
  const lastYear = endYear ?? year;
  const start = dayNumber(year, month, day);
  const end = dayNumber(lastYear, endMonth, endDay);
  if (year === '' && end < start) return;
  const from = phase.index + whole.length;
  for (const step of text.slice(from, next).matchAll(STEP)) {
    const [said, stepYear, stepMonth, stepDay] = step;
    if (stepYear && year === '') continue;
    // A day without a year is in the year of the phase; where that runs over the turn of the year, in either.
    const days = (stepYear ? [stepYear] : [year, lastYear]).map((one) => dayNumber(one, stepMonth, stepDay));
    if (days.some((one) => start <= one && one <= end)) continue;
    yield {
      index: from + step.index,
      length: said.length,
      severity: 'warning',
      message: `“${said}”不在这一阶段“${whole.replace(/[（）()]/gu, '')}”以内。`,
      hint: '请核对日期。',
    };
  }
}

const DAY_SPAN = '(\\d{1,2})月(\\d{1,2})日起?(?:至|到|—{1,2}|–|-|~|～)(?:当年|同年)?(\\d{1,2})月(\\d{1,2})日';
const NAMED_SPAN = new RegExp(
  `(?<=^|[，。；：、（]|其中)(?:每年)?(\\p{Script=Han}{2,8}?)(?:时间|期限)?(?:为|是|自|从|：)(?:每年)?(?:\\d{4}年)?${DAY_SPAN}`,
  'gu',
);

/** 汛期为4月1日至9月30日，主汛期为5月1日至10月15日: a part of a time that is named after it lies within it. */
function* outsideLarger(text: string): Iterable<TextFault> {
  const spans = [...text.matchAll(NAMED_SPAN)].map((match) => {
    const [whole, name = '', month, day, endMonth, endDay] = match;
    const [start, end] = [dayNumber('0', month, day), dayNumber('0', endMonth, endDay)];
    return { name, start, end, whole, index: match.index };
  });
  for (const span of spans) {
    const larger = spans.find(({ name }) => name !== span.name && span.name.endsWith(name));
    if (!larger || larger.end < larger.start || span.end < span.start) continue;
    if (larger.start <= span.start && span.end <= larger.end) continue;
    yield {
      index: span.index,
      length: span.whole.length,
      severity: 'warning',
      message: `“${span.name}”的起止超出了“${larger.name}”的起止。`,
      hint: '请核对日期。',
    };
  }
}

/** 考核于12月1日至12月31日进行，其中自评自11月20日至25日: what is a part of something lies within it. */
function* outsideWhole(text: string): Iterable<TextFault> {
  for (const { 0: sentence, index } of text.matchAll(
    /[^。；]*(?<!\d)\d{1,2}月\d{1,2}日[^。；]*，其中[^。；]*/gu,
  )) {
    const at = sentence.indexOf('，其中');
    const [whole, ...others] = [...sentence.slice(0, at).matchAll(SHORT_RANGE)].map((match) => spanOf(match));
    if (!whole || others.length > 0 || whole.end < whole.start) continue;
    const year = whole.dated && whole.isOneYear ? /^\d{4}/u.exec(whole.said)?.[0] : undefined;
    const parts = [...sentence.slice(at).matchAll(SHORT_RANGE)].map((match) => spanOf(match, year));
    for (const part of [...parts, ...daysIn(sentence.slice(at), year)]) {
      const isComparable = part.dated === whole.dated && part.start <= part.end;
      if (!isComparable || (whole.start <= part.start && part.end <= whole.end)) continue;
      yield {
        index: index + at + part.index,
        length: part.said.length,
        severity: 'warning',
        message: `“${part.said}”超出了全过程“${whole.said}”的起止。`,
        hint: '请核对日期。',
      };
    }
  }
}

/** 其中10月14日前送审, 其中7月16日交底稿: days on or by which something is to be done. */
const daysIn = (text: string, yearBefore: string | undefined) =>
  // 交底稿 is no word for what is done, but behind 其中 it is.
  [...text.matchAll(STEP), ...text.matchAll(PART)]
    .filter(({ index }, place, all) => all.findIndex((one) => one.index === index) === place)
    .map(({ 0: said, 1: year = yearBefore, 2: month, 3: day, index }) => {
      const date = dayNumber(year, month, day);
      return { said, start: date, end: date, dated: year !== undefined, index };
    });

const PART = /(?<=^，其中)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?=\p{Script=Han})(?!起|前|以|之|[至到]\d)/gu;

/** 自3月2日启动，11月20日定稿，…：9月1日至12月30日征求意见: the phases of an undertaking lie between its two ends. */
function* outsideUndertaking(text: string): Iterable<TextFault> {
  const [whole, year, month, day, endYear = year, endMonth, endDay] = UNDERTAKING.exec(text) ?? [];
  if (whole === undefined) return;
  const from = text.indexOf(whole) + whole.length;
  const [start, end] = [dayNumber(year, month, day), dayNumber(endYear, endMonth, endDay)];
  for (const phase of [...text.slice(from).matchAll(SHORT_RANGE)].map((match) => spanOf(match, year))) {
    if (phase.end <= end && start <= phase.start) continue;
    const tail = phase.start < start ? phase.said : (/[^至到—–~～-]+$/u.exec(phase.said)?.[0] ?? phase.said);
    yield {
      index: from + phase.index + phase.said.length - tail.length,
      length: tail.length,
      severity: 'warning',
      message: `“${phase.said}”超出了全过程“${whole}”的起止。`,
      hint: '请核对日期。',
    };
  }
}

const UNDERTAKING =
  /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日(?:正式|全面)?(?:启动|开始|动员|部署|起步)[^。；\d]{0,12}?(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日(?:前|正式|全部|全面)?(?:定稿|结束|完成|完工|截止|收官|成书|付印|审定)/u;

/** 11月20日至25日, 2025年11月20日至12月1日: the end leaves out what the beginning has said. */
const SHORT_RANGE =
  /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日起?(?:至|到|—{1,2}|–|-|~|～)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/gu;

function spanOf(match: RegExpExecArray, yearBefore?: string) {
  const [said, year = yearBefore, month, day, endYear = year, endMonth = month, endDay] = match;
  const start = dayNumber(year, month, day);
  const end = dayNumber(endYear, endMonth, endDay);
  return { said, start, end, dated: year !== undefined, isOneYear: year === endYear, index: match.index };
}

/** 第二批5月至6月。第二批结果于5月20日汇总: what comes out of a batch is gathered after it. */
const BATCH =
  /(第[一二三四五六七八九十\d]+(?:批|轮|期|阶段|次|组))[^，。；：、]{0,8}?(?:\d{1,2}月(?:\d{1,2}日)?)(?:至|到|—{1,2}|–|-|~|～)(\d{1,2})月(?:(\d{1,2})日)?/gu;

function* beforeBatchEnds(text: string): Iterable<TextFault> {
  if (!/第[^，。；]{1,3}[批轮期阶次组]/u.test(text)) return;
  for (const { 0: batch, 1: name = '', 2: month, 3: day = '31', index } of text.matchAll(BATCH)) {
    const from = index + batch.length;
    const result = new RegExp(
      `${name}\\p{Script=Han}{0,4}(?:结果|情况|总结|成果|报告|材料)[^，。；]{0,8}?(\\d{1,2})月(\\d{1,2})日(?:前|之前)?[^，。；]{0,6}(?:汇总|通报|公布|公示|总结|上报|报送|完成|印发)`,
      'u',
    ).exec(text.slice(from));
    if (!result || dayNumber('0', result[1], result[2]) >= dayNumber('0', month, day)) continue;
    yield {
      index: from + result.index,
      length: result[0].length,
      severity: 'warning',
      message: `“${result[0]}”，这时${name}（到${month}月）还没有结束。`,
      hint: '请核对日期。',
    };
  }
}

const dayNumber = (year = '', month = '', day = '') =>
  Number(year) * 10000 + Number(month) * 100 + Number(day);

const DAY = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日';
const RANGE = new RegExp(`${DAY}[起]?(?:至|到|—{1,2}|–|-|~|～)${DAY}`, 'gu');
/** A phase has its dates in brackets, with the year. */
const PHASE =
  /[（(](?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[起]?(?:至|到|—{1,2}|–|-|~|～)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[）)]/gu;
const NAMED_PHASE = /阶段[^，。；、（(]{0,10}$/u;
/** Only a day on or by which something is to be done; other days tell of documents and of the past. */
const STEP =
  /(?<![自从][^，。；]{0,8})(?:(\d{4})年)?(?<![\d至到—–~～-])(\d{1,2})月(\d{1,2})日(?=(?:[之以]?前|底前)|(?:左右|上午|下午|统一|集中|组织|正式)?(?:召开|举行|启动|开展|进行|组织|完成|报送|上报|提交|汇总|验收|总结|检查|部署|动员|公布|公示|通报|考核|测评|培训|演练|结束|截止))/gu;

/** A rule in force before it was passed: nobody could have known of it. */
export const dateRangeNests: Rule = {
  ...inText,
  check(compilation, report, context) {
    inText.check(compilation, report, context);
    for (const rule of [...compilation.rules, ...compilation.assessments]) {
      const { adoptedOn, effectiveOn } = rule;
      if (!isDay(adoptedOn) || !isDay(effectiveOn) || adoptedOn <= effectiveOn) continue;
      const told = context.share(entryTexts).find(({ entry }) => entry === rule)?.whole ?? '';
      report({
        entry: rule,
        // The day of 施行 is told twice, as a rule: only where its last article says another day is that of the record the slip.
        field: EFFECTIVE.test(told) && !isToldAsEffective(effectiveOn, told) ? '施行日期' : '通过日期',
        severity: 'warning',
        message: `施行日期${effectiveOn}早于通过日期${adoptedOn}。`,
        hint: '请核对两个日期；确需追溯施行的，请在正文中写明。',
      });
    }
  },
};

const EFFECTIVE = /自[^，。；]{4,14}日起(?:正式)?(?:施行|实施|执行|生效)/u;

function isToldAsEffective(date: string, text: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return new RegExp(`自${year}年0?${month}月0?${day}日起(?:正式)?(?:施行|实施|执行|生效)`, 'u').test(text);
}

const isDay = (date: string | undefined): date is string => /^\d{4}-\d{2}-\d{2}$/.test(date ?? '');
