import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf } from '../figures/calculation-forms.ts';
import type { WrongProduct } from '../figures/wrong-products.ts';

const CLOCK = '(\\d{1,2})(?:[:：](\\d{2})|[时点](?:(\\d{1,2})分|半)?)';
const SPAN = new RegExp(
  `(?<!\\d)${CLOCK}(?:至|到|—{1,2}|[-–~～])(次日|第二天|翌日)?(?:上午|下午|晚上?)?${CLOCK}`,
  'gu',
);
const STATED = new RegExp(
  `每(?<of>班|班次|[天日]|周)(?:开放|服务|办公|上班|接待|工作|值班|营业|时间|共|合计|计|为|时长|开馆)*(?:时间)?(?:为|共|合计|计)?(?<hours>${NUMERAL}(?:\\.\\d+)?)个?(?:半)?小时`,
  'gu',
);
/** 从当日17:30到次日8:30，共15个小时. */
const ONE_SPAN = new RegExp(
  `${SPAN.source}(?:止)?[，、（(]?(?:时长|时间)?(?:共计?|合计|总计|计|为时|长达|历时|前后|连续)(?:为|共)?(?:值班|工作|值守)?(?<hours>${NUMERAL}(?:\\.\\d+)?)个?小时`,
  'gu',
);
const DAYS = new RegExp(`每周(?:开放|开馆|工作|服务|营业)(?<days>${NUMERAL})天`, 'u');

/** 8:30至12:00、14:30至17:30，每天8小时: hours that the clock does not make, told within one paragraph. */
export function wrongHours(text: string): readonly WrongProduct[] {
  return [...wrongSpans(text), ...wrongDays(text)];
}

function wrongSpans(text: string): readonly WrongProduct[] {
  return [...text.matchAll(ONE_SPAN)].flatMap((match): readonly WrongProduct[] => {
    const { 0: said, index, groups: { hours = '' } = {} } = match;
    const right = hoursOf(match);
    if (!(right > 0) || Math.abs(right - amountOf(hours)) < 0.01) return [];
    const at = index + said.lastIndexOf(hours);
    return [{ index: at, length: hours.length, text: said, right: String(Math.round(right * 100) / 100) }];
  });
}

/** Of all the stretches of a day, or of each shift. */
function wrongDays(text: string): readonly WrongProduct[] {
  const spans = [...text.matchAll(SPAN)].map((match) => ({ hours: hoursOf(match), index: match.index }));
  if (
    spans.length === 0 ||
    // 其中夜间（17:30—20:30）每天3小时: the clock tells a part of the day only.
    text.includes('其中') ||
    spans.some(({ hours }) => !(hours > 0)) ||
    /季|夏|冬|[一二三四五六七八九十\d]月|周[一二三四五六末日天]至周[一二三四五六日天].*周[一二三四五六末日天]至/u.test(
      text,
    )
  )
    return [];
  const day = spans.reduce((sum, { hours }) => sum + hours, 0);
  const days = amountOf(DAYS.exec(text)?.groups?.days);
  return [...text.matchAll(STATED)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
    const { of = '', hours: told = '' } = groups;
    if (/半/u.test(said) || /(?:不少于|至少|不低于|不超过)[^，。；]*$/u.test(text.slice(0, index))) return [];
    const stated = amountOf(told);
    const odd = of.startsWith('班')
      ? spans.find(({ hours }) => hours !== stated)?.hours
      : of === '周'
        ? day * days
        : day;
    if (odd === undefined || !Number.isFinite(odd) || Math.abs(odd - stated) < 0.01) return [];
    const at = index + said.lastIndexOf(told);
    return [{ index: at, length: told.length, text: said, right: String(Math.round(odd * 100) / 100) }];
  });
}

/** From one clock to another, over midnight where the text says so. */
function hoursOf([, hour, minute, minutes, next, endHour, endMinute, endMinutes]: readonly (
  | string
  | undefined
)[]): number {
  const start = Number(hour) + Number(minute ?? minutes ?? 0) / 60;
  const end = Number(endHour) + Number(endMinute ?? endMinutes ?? 0) / 60 + (next ? 24 : 0);
  return end - start;
}
