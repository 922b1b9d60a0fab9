import { formatTimeLimit, parseTimeLimit } from '../../lib/time-limit.ts';
import type { Power, Step } from '../../model/entry.ts';
import type { TimeLimit } from '../../model/terms.ts';
import { fieldPlace } from '../field-place.ts';
import type { Report, Rule } from '../rule.ts';
import type { StatedLimit } from '../times/limit-of-step.ts';
import { powerMeant, powerOutrun } from '../times/power-meant.ts';
import { piecesWith } from '../views/character-index.ts';
import {
  isSameLimit,
  isStepLimitOdd,
  type LimitWitnesses,
  limitWitnesses,
} from '../views/limit-witnesses.ts';
import { folderOf, powersByUnit } from '../views/lookups.ts';
import type { TextPiece } from '../views/running-text.ts';

export const limitTextAgrees: Rule = {
  id: 'limit-text-agrees',
  severity: 'warning',
  summary: '流程图、文字说明中的时限要和登记的时限一致。',
  check(_compilation, report, context) {
    for (const witnesses of context.share(limitWitnesses).values()) checkSteps(witnesses, report);
    for (const piece of piecesWith(context, /时限|期限/)) {
      if (piece.entry.type === 'power' && isToldOfNow(piece, piece.entry))
        checkProse(piece, piece.entry, report);
    }
    for (const piece of piecesWith(context, /自.*[受登立收申].*内/u)) {
      if (piece.entry.type === 'power' && piece.kind === 'paragraph') checkParts(piece, piece.entry, report);
    }
    for (const piece of piecesWith(context, WHOLE_SIGN)) {
      if (isAboutWhole(piece))
        checkWhole(piece, context.share(powersByUnit).get(folderOf(piece.entry) ?? '') ?? [], report);
    }
  },
};

/** What is said in the text, and of the only change: of several, the earlier ones told what held then. */
const isToldOfNow = ({ kind, field = '' }: TextPiece, { changes }: Power): boolean =>
  kind === 'paragraph' || (changes.length === 1 && field.startsWith('变更'));

/** A step speaks of the whole where it counts from the beginning: 写明自受理起15个工作日内办结. */
const isAboutWhole = ({ kind, field = '', text }: TextPiece): boolean =>
  kind === 'paragraph' ||
  /^(?:办理条件|相对人权利|承诺时限说明)/u.test(field) ||
  (kind === 'cell' && /自(?:受理|立案|收到申请)(?:之日|当日)?起/u.test(text));

function checkSteps(witnesses: LimitWitnesses, report: Report): void {
  const { power, drawn, stated } = witnesses;
  for (const step of power.steps) {
    if (!step.limit) continue;
    const chart = drawn.get(step);
    const rule = stated.get(step);
    checkAction(step, rule, report);
    const inChart = chart && !isSameLimit(chart.limit, step.limit) ? chart : undefined;
    const inRule = rule && !isSameLimit(rule.limit, step.limit) ? rule : undefined;
    if (!inChart && !inRule) continue;
    const isOdd = isStepLimitOdd(step, witnesses);
    const own = step.places.get('时限') ?? step.place;
    const table = `“办理程序”表写的是${formatTimeLimit(step.limit)}`;
    if (inChart) {
      report({
        place: isOdd ? own : inChart.node.place,
        message: `流程图的“${step.name}”写的时限是${formatTimeLimit(inChart.limit)}，${table}。`,
        hint: HINT,
        // A limit in another unit than its neighbours is told there.
        restsOn: isOdd ? [] : [{ place: own }],
      });
    }
    if (inRule && !(isOdd && inChart)) {
      const { piece, index, text, limit } = inRule;
      report({
        place: isOdd ? own : piece.placeAt(index),
        ...(!isOdd && { length: text.length }),
        message: `《${piece.entry.name}》写的“${step.name}”的时限是${formatTimeLimit(limit)}，“${power.name}”的${table}。`,
        hint: HINT,
      });
    }
  }
}

/** 公示3日 in what is done, where 公示 has a limit of 7 days in its own column or in the rule, too. */
function checkAction(step: Step, rule: StatedLimit | undefined, report: Report): void {
  const { 0: found, groups = {} } =
    ACTED.exec(step.action ?? '') ?? DONE_WITHIN.exec(step.action ?? '') ?? {};
  const { verb = '', told = '' } = groups;
  const limit = parseTimeLimit(told);
  const own = step.limit;
  if (!found || !step.name.includes(verb) || limit.type !== 'span' || own?.type !== 'span') return;
  // 审核名单并公示5个工作日: what comes behind another act takes a part of the step.
  const [before = '', after = ''] = (step.action ?? '').split(found);
  if (limit.amount < own.amount && /(?:[并再后]|，)$/u.test(before)) return;
  // 公示3日，签订协议, in a step that is called 公示签约: so does what comes before another one.
  if (limit.amount < own.amount && step.name !== verb && /^[，；、]\p{Script=Han}/u.test(after)) return;
  // What is sent off sooner than the step ends may arrive so.
  if (verb === '送达' && limit.amount <= own.amount) return;
  if (isSameLimit(limit, own) || (limit.unit !== own.unit && !(rule && isSameLimit(rule.limit, own)))) return;
  report({
    place: step.places.get('办理内容') ?? step.place,
    message: `“${step.name}”的办理内容写的是“${found}”，时限写的是${formatTimeLimit(own)}。`,
    hint: HINT,
  });
}

const ACTED =
  /(?<verb>公示|公告|听证|核查|评审|审查|审核)(?:期限?|时间)?(?:为|满)?(?<told>[0-9〇一二三四五六七八九十百]+(?:个工作日|日|天))(?!以|前|后|起)/u;
/** 5日内审核完毕. */
const DONE_WITHIN =
  /(?<=^|[，。；])(?<told>[0-9〇一二三四五六七八九十百]+(?:个工作日|日|天))(?:之|以)?内(?:完成)?(?<verb>核查|勘验|评审|审查|审核|核对|复核|审批|审定|送达(?=[，。；]|$))/u;
const HINT = '请核对后改成一致。';
const LIMIT = '[0-9〇一二三四五六七八九十百]+(?:个工作日|个月|日|天|小时)';

/** 承诺时限为8个工作日; 承诺时限由12个工作日压缩为8个工作日. */
const STATED = new RegExp(
  `(承诺|法定)(?:办结|办理)?(?:时限|期限)(?:为|是|：|(?:由|从)(?:原来的)?(?<before>${LIMIT})(?:进一步|再)?(?:压缩|缩短|缩减|减少|压减|调整|延长|改|变更|降)(?:为|到|至))(?<told>${LIMIT})`,
  'gu',
);

function checkProse({ text, placeAt }: TextPiece, power: Power, report: Report): void {
  for (const { 0: found, 1: kind, groups = {}, index } of text.matchAll(STATED)) {
    const registered = kind === '承诺' ? power.promisedLimit : power.statutoryLimit;
    if (!registered || isSameLimit(parseTimeLimit(groups.told ?? ''), registered)) continue;
    // What is registered is the limit of before the change: the record was forgotten.
    const isRecordOdd = groups.before !== undefined && isSameLimit(parseTimeLimit(groups.before), registered);
    report({
      place: isRecordOdd ? fieldPlace(power, `${kind}时限`) : placeAt(index),
      ...(!isRecordOdd && { length: found.length }),
      message: `这里说“${found}”，登记的${kind}时限是${formatTimeLimit(registered)}。`,
      hint: HINT,
    });
  }
}

const WHOLE_SIGN = /[内日月][^，。；]{0,8}(?:办结|办理完毕|办完|审结|结案|答复|决定|结果)/u;

/** 自受理之日起20个工作日内办结: how long the whole takes. */
const WHOLE = new RegExp(
  `(${LIMIT})(?:(?:之|以)?内(?:依法|一次性|书面)?(?:予以|给予|作出|做出|完成)?|(?=办结|办理完毕|审结))(?:(?:得到|收到|获得|获知|知道|知晓)[^，。；]{0,6}结果|办结|办理完毕|办理完成|办完|审结|结案|答复(?!是否|意见)|(?:审批|许可|处罚|处理|行政许可|行政处罚|准予或者不予\\p{Script=Han}{1,6}的)?决定(?!是否))`,
  'gu',
);

/** Part of the work, or another case of it, has a limit of its own. */
const OTHER_CASE =
  /延长|延期|顺延|复杂|事实清楚|义务明确|特殊|疑难|重大|简易|简单|紧急|急件|加急|补正|听证|复议|复查|复核|异议|投诉|举报|转送|移送|转办|其中|协办|会办|会签|环节|初审|初核|(?<!不能|无法|不可以)当场|咨询|公示|个别|检验|检测|鉴定|评审|公告|不(?:含|包括|计)|变更|延续|注销|撤销|补[证办发换]|换[证发]|遗失|年[检审]|续[期签办]/u;

/** 投诉 is the very case of 患者投诉处理. */
const OWN_CASE =
  /投诉|举报|复核|复查|异议|评审|鉴定|检验|检测|初审|公示|公告|听证|转送|移送|咨询|延期|特殊|重大|紧急|变更|延续|注销|撤销|补[证办发换]|换[证发]|遗失|年[检审]|续[期签办]/gu;

/** 自受理之日起12个工作日内完成: a part that begins with the whole ends no later than it. */
const FROM_BEGINNING = new RegExp(
  `自(?:正式)?(?:受理|收到(?:申请|材料|申报)(?:材料|书|表)?|申请|提交申请|立案|登记)(?:之日|后|当日)?起?，?(?:在)?(${LIMIT})(?:之|以)?内`,
  'gu',
);

function checkParts({ text, placeAt }: TextPiece, power: Power, report: Report): void {
  for (const { 0: found, 1: limit = '', index } of text.matchAll(FROM_BEGINNING)) {
    const stated = parseTimeLimit(limit);
    const [sentence = ''] = /^[^。；]*/u.exec(text.slice(index)) ?? [];
    const before = text.slice(0, index).replace(/^.*[。；]/su, '');
    // What is told by the end of the whole is told above.
    if (stated.type !== 'span' || OTHER_CASE.test(before + sentence) || new RegExp(WHOLE).test(sentence))
      continue;
    const registered = registeredLimits(power, stated);
    if (registered.length === 0 || power.steps.some(({ limit: own }) => own && isSameLimit(own, stated)))
      continue;
    if (registered.some(([, one]) => one.type === 'span' && one.amount >= stated.amount)) continue;
    report({
      place: placeAt(index),
      length: found.length,
      message: `这里说“${found}”，“${power.name}”登记的${registered.map(([name, one]) => `${name}是${formatTimeLimit(one)}`).join('、')}。`,
      hint: HINT,
    });
  }
}

function checkWhole(piece: TextPiece, own: readonly Power[], report: Report): void {
  for (const { 0: found, 1: limit = '', index } of piece.text.matchAll(WHOLE)) {
    const before = piece.text.slice(0, index);
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
    const stated = parseTimeLimit(limit);
    const power = powerMeant(piece, sentence, own) ?? powerOutrun(piece, sentence + found, stated, own);
    if (
      OTHER_CASE.test(
        power ? sentence.replaceAll(OWN_CASE, (word) => (power.name.includes(word) ? '' : word)) : sentence,
      )
    )
      continue;
    const registered = power ? registeredLimits(power, stated) : [];
    if (!power || registered.length === 0) continue;
    if (registered.some(([, one]) => isSameLimit(stated, one))) continue;
    // A step may be spoken of by the way.
    if (power.steps.some(({ limit: own }) => own?.type === 'span' && isSameLimit(stated, own))) continue;
    report({
      place: piece.placeAt(index),
      length: found.length,
      message: `这里说“${found}”，“${power.name}”登记的${registered.map(([name, one]) => `${name}是${formatTimeLimit(one)}`).join('、')}。`,
      hint: HINT,
    });
  }
}

/** Those that can be compared with a limit: spans of its unit. */
function registeredLimits(
  { promisedLimit, statutoryLimit }: Power,
  stated: TimeLimit,
): readonly (readonly [string, TimeLimit])[] {
  return [['法定时限', statutoryLimit] as const, ['承诺时限', promisedLimit] as const].flatMap(
    ([name, one]) =>
      one?.type === 'span' && stated.type === 'span' && one.unit === stated.unit
        ? [[name, one] as const]
        : [],
  );
}
