import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Change } from '../../model/entry.ts';
import type { DateText } from '../../model/terms.ts';
import type { Report, Rule } from '../rule.ts';
import { addWorkingDays } from '../times/working-days.ts';
import { piecesWith } from '../views/character-index.ts';
import { unitsByFolder } from '../views/lookups.ts';
import type { TextPiece } from '../views/running-text.ts';

const DAYS_ALLOWED = 20;

export const flowchartRevisedInTime: Rule = {
  id: 'flowchart-revised-in-time',
  severity: 'warning',
  summary: '内容变更以后，流程图要在20个工作日内修订。',
  check({ powers }, report, context) {
    for (const piece of piecesWith(context, /流程图.*个工作日|个工作日.*流程图/u))
      tellLongTerm(piece, report);
    const units = context.share(unitsByFolder);
    const dueOn = dueDates();
    for (const power of powers) {
      // A booklet answers for the state of things on its own date.
      const today = context.date ?? units.get(power.unit)?.compiledOn;
      for (const [index, change] of power.changes.entries()) {
        const field = `变更[${index}].${change.flowchartRevisedOn ? '流程图修订日期' : '日期'}`;
        const verdict = judge(change, today, dueOn);
        if (verdict === 'unknown') {
          report({
            entry: power,
            field,
            severity: 'notice',
            message: `${change.date}变更的修订期限没有核对，因为还没有那一年的节假日安排。`,
            hint: '请人工核对；节假日安排公布以后，请更新程序的节假日数据。',
          });
        } else if (verdict === 'too early') {
          report({
            entry: power,
            field,
            message: `流程图修订日期${change.flowchartRevisedOn}早于变更日期${change.date}。`,
            hint: '内容变更以后才修订流程图，请核对两个日期。',
          });
        } else if (verdict) {
          report({
            entry: power,
            field,
            message: `${change.date}变更的内容，流程图应当在${verdict.due}前修订，${verdict.fact}。`,
            hint: '请尽快修订流程图，并如实填写“流程图修订日期”。',
          });
        }
      }
    }
  },
};

const CHANGED = '(?:变动|变化|变更|调整|修改|修订|改变)';
const TERM = new RegExp(
  `${CHANGED}(?:[^。；，]{0,8}(?:之日|后|以后)起?，?(?:的|在)?|的，[^。；，]{0,12}?应?当?在)(?<days>${NUMERAL})个工作日(?:之|以)?内(?=[^。；]{0,24}流程图)|(?<=流程图[^。；]{0,30}${CHANGED}[^。；，]{0,8}(?:之日|后)起?，?(?:的|在)?)(?<more>${NUMERAL})个工作日(?:之|以)?内(?=[^。；]{0,8}(?:修|改|更新|重))`,
  'gu',
);

/** 自变动之日起50个工作日内改好流程图: a text that allows more time than there is. */
function tellLongTerm({ text, placeAt }: TextPiece, report: Report): void {
  for (const { 0: said, groups = {}, index } of text.matchAll(TERM)) {
    const told = groups.days ?? groups.more ?? '';
    if ((parseChineseNumber(told) ?? 0) <= DAYS_ALLOWED) continue;
    report({
      place: placeAt(index + said.lastIndexOf(`${told}个工作日`)),
      length: told.length + 4,
      message: `流程图的修订期限写了“${told}个工作日”，最长是${DAYS_ALLOWED}个工作日。`,
      hint: `请改为“${DAYS_ALLOWED}个工作日内”或者更短。`,
    });
  }
}

type Verdict = { readonly due: string; readonly fact: string } | 'unknown' | 'too early' | undefined;

function judge(
  { date, flowchartRevisedOn }: Change,
  today: string | undefined,
  dueOn: (date: DateText) => DateText | undefined,
): Verdict {
  const reached = flowchartRevisedOn ?? today;
  if (!isDay(date) || !isDay(reached)) return undefined;
  if (isDay(flowchartRevisedOn) && flowchartRevisedOn < date) return 'too early';
  const due = dueOn(date);
  if (!due) return reached <= date ? undefined : 'unknown';
  if (reached <= due) return undefined;
  return { due, fact: flowchartRevisedOn ? `实际修订日期是${flowchartRevisedOn}` : `到${reached}还没有修订` };
}

/** When a change of some day is due; many things change on one day, and the calendar is slow to ask. */
function dueDates(): (date: DateText) => DateText | undefined {
  const known = new Map<DateText, DateText | undefined>();
  return (date) => {
    if (!known.has(date)) known.set(date, addWorkingDays(date, DAYS_ALLOWED));
    return known.get(date);
  };
}

const isDay = (date: string | undefined): date is string => /^\d{4}-\d{2}-\d{2}$/.test(date ?? '');
