import { formatTimeLimit, parseTimeLimit } from '../../lib/time-limit.ts';
import type { Power } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { fieldPlace } from '../field-place.ts';
import { addedLimits } from '../figures/stated-sums.ts';
import { linkedPowers } from '../names/linked-powers.ts';
import type { Rule } from '../rule.ts';
import { longestSum } from '../times/longest-path.ts';
import type { Span } from '../times/time-limits.ts';
import { piecesWith } from '../views/character-index.ts';
import { headedPowers } from '../views/headed-powers.ts';
import { isStepLimitOdd, limitWitnesses } from '../views/limit-witnesses.ts';
import { folderOf, powersByUnit } from '../views/lookups.ts';

export const ruleTotalAgrees: Rule = {
  id: 'rule-total-agrees',
  severity: 'warning',
  summary: '制度写的总时限要和它所配套的权力的承诺时限一致。',
  check(_compilation, report, context) {
    for (const piece of piecesWith(context, SIGN)) {
      if (piece.kind !== 'paragraph' || piece.entry.type !== 'rule') continue;
      const own = context.share(powersByUnit).get(folderOf(piece.entry) ?? '') ?? [];
      const headed = context.share(headedPowers).get(piece);
      const linked = headed ? [headed] : linkedPowers(piece.entry, own);
      for (const { 0: text, groups = {}, index } of piece.text.matchAll(TOTAL)) {
        const stated = parseTimeLimit(
          groups.limit ?? groups.told ?? groups.within ?? groups.promised ?? groups.shortened ?? '',
        );
        const sentence = sentenceAround(piece.text, index);
        if (stated.type !== 'span' || OTHER_CASE.test(groups.sum ? lastClauses(sentence) : sentence))
          continue;
        const power = powerMeant(own, linked, sentence, stated);
        const promised = power?.promisedLimit;
        if (!power || promised?.type !== 'span') continue;
        const whole = addedLimits(sentence)?.sum ?? stated.amount;
        if (whole === promised.amount || isOfAStep(power, stated) || isStatutory(power, stated)) continue;
        const witnesses = context.share(limitWitnesses).get(power);
        // Steps of which one is itself out of line bear nothing out.
        const isOdd = power.steps.some((step) => witnesses !== undefined && isStepLimitOdd(step, witnesses));
        const steps = isOdd ? undefined : longestSum(power.steps, promised);
        const place: Place = steps === whole ? fieldPlace(power, '承诺时限') : piece.placeAt(index);
        report({
          place,
          ...(steps !== whole && { length: text.length }),
          message: `《${piece.entry.name}》写的总时限是${formatTimeLimit(stated)}，“${power.name}”登记的承诺时限是${formatTimeLimit(promised)}。`,
          hint: '请核对后改成一致。',
        });
      }
    }
  },
};

const SIGN =
  /合计|共计|总计|总共|一共|全程|总时限|总用时|(?:办理|办结|承诺|审批|办事)(?:总)?[时期]限|之日起|承诺|压缩|缩短/u;
const LIMIT = '(?<limit>[0-9〇一二两三四五六七八九十百]+(?:个工作日|个月|日|天|小时))';
const FORMS = [
  `(?<sum>合计|共计|总计|总共|一共|全程(?:办理)?|总时限|总用时)(?:时间|时限|用时)?(?:应当)?(?:不超过|不得超过|控制在|为|是|：|需)?${LIMIT}`,
  `(?:办理|办结|承诺|审批|办事|办结，|限时办理，)(?:总)?[时期]限(?:一般|应当)?(?:不超过|不得超过|为|是|：)${LIMIT.replace('limit', 'told')}`,
  `自(?:正式)?(?:受理|立案|决定受理)之日起，?(?:在)?${LIMIT.replace('limit', 'within')}(?:(?:之|以)?内)?(?:依法)?(?:予以)?(?:办结|办完|办理完毕|审结|作出[^，。；]{0,12}决定|作出(?:书面)?(?:处理)?答复)`,
  `(?:压缩|缩短|提速)(?:到|至|为)${LIMIT.replace('limit', 'shortened')}`,
  `承诺(?:在|于|自[^，。；]{2,12}起)?${LIMIT.replace('limit', 'promised')}(?:之|以)?内(?:办结|办完|办理|审结|作出|完成|答复|予以)`,
];
/** 合计不超过6个工作日; 办理时限为6个工作日; 自受理之日起6个工作日内办结. */
const TOTAL = new RegExp(FORMS.join('|'), 'gu');

/** What holds for part of the work, or in another case of it. */
const OTHER_CASE =
  /延长|延期|顺延|复杂|特殊|疑难|简易|简单|紧急|急件|补正|复议|复查|复核|异议|其中|会签|公示期|另有|未规定|没有(?:规定|写)|逾期/u;

const sentenceAround = (text: string, index: number): string =>
  (/[^。]*$/u.exec(text.slice(0, index))?.[0] ?? '') + (/^[^。；]*/u.exec(text.slice(index))?.[0] ?? '');

/** Behind a list of parts only what is next to the sum can turn it into another case. */
const lastClauses = (sentence: string): string => /[^，；]*，?[^，；]*$/u.exec(sentence)?.[0] ?? '';

/** The one that the sentence names, or the only one of the kind that it names; else the only one whose promise can be compared. */
function powerMeant(
  own: readonly Power[],
  linked: readonly Power[],
  sentence: string,
  { unit }: Span,
): Power | undefined {
  const isComparable = ({ promisedLimit }: Power) =>
    promisedLimit?.type === 'span' && promisedLimit.unit === unit;
  const named = own.filter(({ name }) => sentence.includes(name));
  const comparable = linked.filter(isComparable);
  const ofKind = comparable.filter(({ category }) => sentence.includes(category));
  const meant = [named, ofKind, comparable].find(({ length }) => length > 0) ?? [];
  const [only] = meant;
  return meant.length === 1 && only && isComparable(only) ? only : undefined;
}

/** The limit of a step may be told by the way. */
const isOfAStep = ({ steps }: Power, stated: Span): boolean =>
  steps.some(
    ({ limit }) => limit?.type === 'span' && limit.unit === stated.unit && limit.amount === stated.amount,
  );

/** A rule may state what the law allows. */
const isStatutory = ({ statutoryLimit }: Power, stated: Span): boolean =>
  statutoryLimit?.type === 'span' &&
  statutoryLimit.unit === stated.unit &&
  statutoryLimit.amount === stated.amount;
