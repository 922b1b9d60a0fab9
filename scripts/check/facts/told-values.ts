import { parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** What kind of thing a value measures: values of two kinds are never weighed against each other. */
export type ValueKind =
  | 'term'
  | 'period'
  | 'share'
  | 'amount'
  | 'day'
  | 'month'
  | 'post'
  | 'approver'
  | 'chair'
  | 'body'
  | 'clock'
  | 'weekday'
  | 'phone'
  | 'hours'
  | `count of ${string}`;

/** A number that a clause tells, in a measure that makes two ways of writing it equal. */
export interface ToldValue {
  readonly kind: ValueKind;
  readonly value: number | string;
  readonly text: string;
  /** What to show for it where `text` tells less: 每月两次 for 每月. */
  readonly shown?: string;
  readonly index: number;
  /** Whether it is a floor, a ceiling, or what something comes after; two different ones are two facts. */
  readonly bound: 'least' | 'most' | 'after' | 'plain';
}

const NUMERAL = '(?:\\d+(?:\\.\\d+)?|[〇一二两三四五六七八九十百]+|半)';
/** In minutes. */
const TERMS: Readonly<Record<string, number>> = {
  分钟: 1,
  小时: 60,
  个工作日: 1440,
  日: 1440,
  天: 1440,
  周: 10_080,
  个月: 43_200,
  年: 525_600,
};
/** In days. */
const PERIODS: Readonly<Record<string, number>> = {
  日: 1,
  天: 1,
  周: 7,
  月: 30,
  个月: 30,
  季度: 91,
  季: 91,
  半年: 182,
  年: 365,
};
const COUNTED =
  '名|人|件|场|册|家|公里|课时|学时|户|份|吨|平方米|分|℃|米|公斤|个(?:乡镇|镇|街道|行政村|自然村|村|社区|科室|股室|内设机构|机构|站所|网点|网格|窗口|直属单位)';

/** What is counted under two names. */
const PLAIN: ReadonlyMap<string, string> = new Map([['学时', '课时']]);

const POST = '(?:(?![，。；：、由和与或])\\p{Script=Han}){0,8}?(?:长|主任|书记|岗|员|会|会议)';

const BODY = '(?:(?![，。；：、由和与或])\\p{Script=Han}){1,7}?(?:科|股|室|处|大队|中队|中心|窗口|工会)';

const VALUES = new RegExp(
  [
    '(?<=每|逢|为|于|定在|，)(?:个)?(?<weekday>(?:周|星期)[一二三四五六日天](?:[、和及](?:周|星期)?[一二三四五六日天])*)(?![至到—-])',
    `每(?!周[一二三四五六日])(?<many>${NUMERAL})?个?(?<period>半年|季度|季|月|周|日|天|年)(?=[^，。；]{0,16}?(?<![第上下再])(?<times>${NUMERAL})[次遍轮回](?!性))`,
    `(?<![\\d.月第—-])(?<month>1[0-2]|[1-9])月(?:(?<day>\\d{1,2})日|(?<end>底|末))(?:之|以)?前`,
    '(?<=每年)(?<only>1[0-2]|[1-9])月(?![\\d底末—-])',
    '(?<![\\d-])(?<phone>0\\d{2,3}-\\d{7,8})(?!\\d)',
    `(?<=截止(?:时间|日期)?(?:为|是)?(?:每年)?)(?<lastMonth>1[0-2]|[1-9])月(?<lastDay>\\d{1,2})日`,
    '(?<![\\d:：])(?<opens>[01]?\\d[:：][0-5]\\d)(?:[至到~～—-]{1,2})(?:上午|下午)?(?<closes>[0-2]?\\d[:：][0-5]\\d)',
    `(?<=由)(?<post>${POST})(?=审批|审定|审核|复核|批准|签批|签发|核准|答复|签订|签署|起草|上传|发布|登记|牵头|(?:专人|负责)?保管)`,
    `(?<=经|报)(?<approver>${POST})(?=审批|批准|核准|同意|签订|签署)`,
    `(?<=由)(?<chair>${POST})(?=主持|召集)`,
    `(?<=由)(?<body>(?!各)${BODY})(?=(?:统一|负责|归口|集中)*(?:受理|答复|保管|管理|起草|牵头|汇总|发布|审核))`,
    '(?<![\\d.])(?<hour>[01]?\\d|2[0-4])(?:[:：](?<minute>[0-5]\\d)|[时点](?:(?<minutes>[0-5]?\\d)分|(?<half>半)|整)?)(?![间候段效限长—-])',
    '(?<parts>[二三四五])分之(?<some>[一二三四])|(?<most>过?半数)',
    `(?<![\\d.年月第—-])(?<span>${NUMERAL})(?<unit>个工作日|个月|小时|分钟|周(?!岁)|年|日|天)(?![度级—-]|\\d|以?来)`,
    `(?<![\\d.—-])(?<share>\\d+(?:\\.\\d+)?)[%％](?![—-])`,
    `(?<![\\d.—-])(?<sum>\\d+(?:\\.\\d+)?)(?<myriad>万)?元(?![—-])`,
    `(?<![\\d.第—-])(?<count>\\d+|[二两三四五六七八九十]+)(?<thing>${COUNTED})(?!次|[—-])`,
  ].join('|'),
  'gu',
);

/** The values that a clause tells, in order. */
export function toldValues(clause: string): readonly ToldValue[] {
  return [...clause.matchAll(VALUES)].flatMap(({ 0: text, groups = {}, index }) => {
    const measured = measure(groups);
    return measured ? [{ ...measured, text, index, bound: boundOf(clause, index, index + text.length) }] : [];
  });
}

function measure(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<ToldValue, 'kind' | 'value' | 'shown'> | undefined {
  const { many, period, month, day, end, span, unit, share, sum, myriad, count, thing, only, post } = groups;
  const { times, weekday, phone, lastMonth, lastDay, opens, closes } = groups;
  const { approver, chair, body, hour, minute, minutes, half, parts, some, most } = groups;
  if (weekday)
    return {
      kind: 'weekday',
      value: (weekday.match(/[一二三四五六日天](?=[^一二三四五六日天]|$)/gu) ?? []).join(''),
    };
  if (opens && closes) return { kind: 'hours', value: `${opens}-${closes}`.replaceAll('：', ':') };
  if (phone) return { kind: 'phone', value: phone };
  if (lastMonth) return { kind: 'day', value: Number(lastMonth) * 100 + Number(lastDay) };
  if (approver) return { kind: 'approver', value: approver };
  if (chair) return { kind: 'chair', value: chair };
  if (body) return { kind: 'body', value: body };
  if (hour) return { kind: 'clock', value: Number(hour) * 60 + (half ? 30 : Number(minute ?? minutes ?? 0)) };
  if (parts && some) return { kind: 'share', value: (100 * numberOf(some)) / numberOf(parts) };
  if (most) return { kind: 'share', value: 50 };
  if (post) return { kind: 'post', value: post };
  if (only) return { kind: 'month', value: Number(only) };
  if (period) {
    const days = (many ? numberOf(many) : 1) * (PERIODS[period] ?? Number.NaN);
    const count = numberOf(times ?? '1');
    return {
      ...{ kind: 'period', value: days / count },
      ...(count > 1 && { shown: `每${many ?? ''}${period}${times}次` }),
    };
  }
  if (month) return { kind: 'day', value: Number(month) * 100 + (end ? 31 : Number(day)) };
  if (span && unit) {
    const value = numberOf(span);
    // A year of the calendar is no term.
    return unit === '年' && value > 100
      ? undefined
      : { kind: 'term', value: value * (TERMS[unit] ?? Number.NaN) };
  }
  if (share) return { kind: 'share', value: Number(share) };
  if (sum) return { kind: 'amount', value: Number(sum) * (myriad ? 10_000 : 1) };
  return count && thing
    ? { kind: `count of ${PLAIN.get(thing) ?? thing}`, value: numberOf(count) }
    : undefined;
}

const numberOf = (text: string): number => (text === '半' ? 0.5 : (parseChineseNumber(text) ?? Number(text)));

function boundOf(clause: string, from: number, to: number): ToldValue['bound'] {
  const before = clause.slice(0, from);
  const behind = clause.slice(to);
  if (/(?:不(?:得|应)?(?:少|低|短)于|至少|最[少低短])$/u.test(before) || /^(?:及|（含）)?以上/u.test(behind))
    return 'least';
  if (
    /^(?:之|以)?(?:内|前)|^以下/u.test(behind) ||
    /(?:不(?:得|应)?(?:超过|多于|高于|长于)|最[多高长]|提前|[前后]?不足)$/u.test(before)
  )
    return 'most';
  return /^(?:之|以)?后/u.test(behind) ? 'after' : 'plain';
}
