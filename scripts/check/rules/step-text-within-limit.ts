import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { formatTimeLimit, parseTimeLimit } from '../../lib/time-limit.ts';
import type { Power, Step } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { Report, Rule } from '../rule.ts';
import { ALARM_SIGN, lateAlarms } from '../times/late-alarms.ts';
import { comparableLimits } from '../times/time-limits.ts';
import { piecesWith } from '../views/character-index.ts';
import type { TextPiece } from '../views/running-text.ts';

export const stepTextWithinLimit: Rule = {
  id: 'step-text-within-limit',
  severity: 'warning',
  summary:
    '办理内容、备注、防范措施里写的几日内办完，不超过这一步的时限；预警不晚于办结的时限；说缩短了几日的，要算得对。',
  check(_compilation, report, context) {
    for (const piece of piecesWith(context, /[日天时月]内|缩短|压缩|提前|[少低短]于|至少/u)) {
      if (piece.entry.type !== 'power') continue;
      if (piece.column === '办理内容') checkAction(piece, piece.entry, report);
      else if (piece.column === '防范措施') checkMeasure(piece, piece.entry, report);
      else if (piece.kind === 'paragraph') checkProse(piece, piece.entry, report);
      if (piece.kind === 'paragraph' || piece.kind === 'field') checkShortening(piece, piece.entry, report);
    }
    for (const { entry, text, placeAt } of piecesWith(context, ALARM_SIGN)) {
      if (entry.type !== 'power') continue;
      for (const { index, ...fault } of lateAlarms(text, entry)) report({ place: placeAt(index), ...fault });
    }
  },
};

const LIMIT = `(?<limit>${NUMERAL}个?(?:工作日|日|天|小时|月))(?:之|以)?内`;
const DONE =
  '完成|办结|办完|作出|答复|反馈|送交|移送|(?<!一次(?:性)?)告知|通知|出具|签署|签发|提出|审查|审核|核实|报送|上报|录入|公示|拨付';
/** How long may pass until a decision is served, and until what is missing is told, the law says. */
const ACTION = new RegExp(`${LIMIT}(?<does>[^，。；]{0,10}?(?:${DONE}))`, 'gu');
/** What others have to do, and what begins on another day, is no part of the step's own time. */
const OTHERS =
  /申请人|当事人|相对人|被[^，。；]{1,4}[人方]|单位应|企业|其(?:在|应)|有权|可以|可在|责令|限|整改|补[正齐]|自|之日|公示期|听证|复[议核检]|异议|申辩|法定|届满|次日|顺延|延长|提前|每|一次|送达|[前后](?=$)/u;

/** 6个工作日内完成审查 in a step of four. */
function checkAction({ text, placeAt }: TextPiece, { steps }: Power, report: Report): void {
  const line = placeAt(0).line;
  const step = steps.find(({ place }) => place.line === line);
  if (!step) return;
  for (const { 0: said, groups = {}, index } of text.matchAll(ACTION)) {
    const [clause = ''] = /[^，。；]*$/u.exec(text.slice(0, index)) ?? [];
    if (OTHERS.test(clause + (groups.does ?? '')) || !isLonger(groups.limit, step)) continue;
    tell(said, step, { place: placeAt(index), length: (groups.limit ?? '').length }, report);
  }
  if (!/公示|公告|公布|张贴/u.test(step.name)) return;
  for (const { 0: said, groups = {}, index } of text.matchAll(HELD))
    if (isLonger(groups.limit, step))
      tell(said, step, { place: placeAt(index), length: said.length }, report);
}

/** 公示期不少于10个工作日, in a step of five. */
const HELD = new RegExp(
  `(?:公示|公告|公布|张贴)(?:期|时间|期限)?(?:为|是)?(?:不(?:得)?(?:少于|低于|短于)|至少)(?<limit>${NUMERAL}个?(?:工作日|日|天))`,
  'gu',
);

/** 线索登记后，15日内必有去向, at a step of five days. */
const SETTLED = new RegExp(
  `(?<=^|[，；。])${LIMIT}(?:必须?有|必须|一律|要有|务必|应当?)?(?:去向|结果|结论|说法|下文|回音|着落|办结|办完|完成|处理完毕|作出(?:是否[^，。；]{1,6}的)?决定|定性)(?=[，；。]|$)`,
  'gu',
);

function checkMeasure({ text, placeAt }: TextPiece, { steps, risks }: Power, report: Report): void {
  const line = placeAt(0).line;
  const name = risks.find(({ place }) => place.line === line)?.step;
  const step = steps.find((one) => one.name === name);
  if (!step) return;
  for (const { 0: said, groups = {}, index } of text.matchAll(SETTLED)) {
    const sentence = text.slice(
      Math.max(text.lastIndexOf('；', index), text.lastIndexOf('。', index)) + 1,
      index,
    );
    if (OTHERS.test(sentence) || !isLonger(groups.limit, step)) continue;
    tell(said, step, { place: placeAt(index), length: (groups.limit ?? '').length }, report);
  }
}

/** 审查环节应当在6个工作日内完成, where the table gives the step four. */
function checkProse({ text, placeAt }: TextPiece, { steps }: Power, report: Report): void {
  for (const step of steps) {
    if (step.name.length < 2 || !text.includes(step.name)) continue;
    const named = new RegExp(
      `(?<=^|[，。；：、])(?<name>${step.name.replace(/[^\p{Script=Han}]/gu, '.')}(?:环节|阶段|工作|步骤)?(?:应当|应|须|一般|原则上)?在)${LIMIT}(?:完成|办结|办完)`,
      'gu',
    );
    for (const { 0: said, groups = {}, index } of text.matchAll(named)) {
      if (!isLonger(groups.limit, step)) continue;
      const from = index + (groups.name ?? '').length;
      tell(said, step, { place: placeAt(from), length: (groups.limit ?? '').length }, report);
    }
  }
}

function isLonger(text: string | undefined, { limit }: Step): boolean {
  const told = parseTimeLimit(text ?? '');
  return (
    told.type === 'span' && limit?.type === 'span' && told.unit === limit.unit && told.amount > limit.amount
  );
}

type Spot = { readonly place: Place; readonly length: number };

function tell(said: string, step: Step, spot: Spot, report: Report): void {
  report({
    ...spot,
    message: `这里写“${said}”，步骤${step.number}“${step.name}”的时限是${step.limit ? formatTimeLimit(step.limit) : ''}。`,
    hint: '请核对后改成一致。',
  });
}

const SHORTENED =
  /(?:比|较)法定时限(?:要求)?(?:缩短|压缩|减少|提前)(?:了|至)?(?<days>\d+)(?<unit>个工作日|日|天)/gu;

/** 承诺时限比法定时限缩短8个工作日: the difference of the two. */
function checkShortening({ text, placeAt }: TextPiece, power: Power, report: Report): void {
  const limits = comparableLimits(power);
  if (!limits) return;
  const right = limits.statutory.amount - limits.promised.amount;
  for (const { 0: said, groups = {}, index } of text.matchAll(SHORTENED)) {
    if (said.includes('至') || Number(groups.days) === right) continue;
    report({
      place: placeAt(index),
      length: said.length,
      message: `“${said}”算得不对：${formatTimeLimit(limits.statutory)}减去${formatTimeLimit(limits.promised)}是${right}${groups.unit}。`,
      hint: '请核对法定时限、承诺时限和缩短的天数。',
    });
  }
}
