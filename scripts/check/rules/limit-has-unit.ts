import { formatTimeLimit } from '../../lib/time-limit.ts';
import type { Power } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { TimeLimit } from '../../model/terms.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { GARBLED_SIGN, garbledLimits, isGarbledLimit } from '../times/garbled-limits.ts';
import { unitlessLimits } from '../times/unitless-limits.ts';
import { isProse } from '../views/running-text.ts';

const inText = textRule({
  id: 'limit-has-unit',
  severity: 'warning',
  summary: '时限要确定，写明单位，同一项权力不要混用工作日和自然日。',
  sign: /[在应于须](?:个工作日|天)内|[\d一二三四五六七八九十](?:以?内|之内|个|[不未仍的，。；]|天半|日半|$)|小时\d|提前\D{0,3}\d{1,3}[书口电通报告公预申提发上送]|[期间]\D{0,8}\d{1,3}、/u,
  applies: (piece) => isProse(piece) && !/时限|期限/u.test(`${piece.field}${piece.column}`),
  *findIn(text) {
    for (const { index, text: limit } of unitlessLimits(text)) {
      yield {
        index,
        length: limit.length,
        message: `“${limit}”没有写明是几日、几个工作日还是别的单位。`,
        hint: '请写成“20个工作日内”“5日内”这样的时限。',
      };
    }
  },
});

const garbledInText = textRule({
  id: 'limit-has-unit',
  severity: 'warning',
  summary: inText.summary,
  sign: GARBLED_SIGN,
  // The limits of a power's record are looked at as such.
  applies: ({ kind, entry, column = '' }) =>
    kind !== 'title' && !(entry.type === 'power' && column === '时限'),
  findIn: garbledLimits,
});

export const limitHasUnit: Rule = {
  ...inText,
  check(compilation, report, context) {
    inText.check(compilation, report, context);
    garbledInText.check(compilation, report, context);
    const { powers } = compilation;
    for (const power of powers) {
      for (const { limit, field, place } of limitsOf(power)) {
        if (limit.type !== 'text') continue;
        if (VAGUE.test(limit.text)) {
          report({
            ...(place ? { place } : { entry: power, field }),
            message: `${field}“${limit.text}”说得不确定，办事的人不知道最迟到哪一天。`,
            hint: '请写成确定的时限，例如“10个工作日”；当场办结的写“即时”。',
          });
        }
        if (isGarbledLimit(limit.text)) {
          report({
            ...(place ? { place } : { entry: power, field }),
            message: `${field}“${limit.text}”写错了，读不出是几日。`,
            hint: '请写成“5个工作日”这样的时限。',
          });
        }
        if (!BARE_NUMBER.test(limit.text)) continue;
        report({
          ...(place ? { place } : { entry: power, field }),
          message: `${field}“${limit.text}”没有写明单位。`,
          hint: '请写明是“工作日”“日”还是“个月”，例如“20个工作日”。',
        });
      }
      for (const { limit, places, place } of stepsInHours(power)) {
        report({
          place: places.get('时限') ?? place,
          message: `同一项权力的时限既用“工作日”，又用“${limit}”，不能比较和相加。`,
          hint: '整日的小时数遇到节假日说法不一：请统一用工作日。',
        });
      }
      for (const { limit, places, place } of hoursInMinutes(power)) {
        report({
          place: places.get('时限') ?? place,
          message: `同一项权力的时限既用“小时”，又用“${limit.text}”。`,
          hint: `请统一用小时，改为“${formatTimeLimit(limit)}”。`,
        });
      }
      const mixed = mixedUnits(power);
      if (mixed) {
        report({
          ...(mixed.place ? { place: mixed.place } : { entry: power, field: '承诺时限' }),
          message: `同一项权力的时限既用“${mixed.first}”，又用“${mixed.second}”，不能比较和相加。`,
          hint: '请统一用工作日，或者统一用自然日。',
        });
      }
    }
  },
};

/** A promise that nobody could be held to. */
const VAGUE =
  /左右|上下$|大约|大概|^约|尽快|尽早|近期|适时|^适当(?:的)?(?:时间|时限|期限|延长)?$|若干|一段时间|^及时$|^视(?:情况|情)|^(?:原则上|一般)|^(?:按|在)?(?:规定|要求|合理|法定|有关)的?(?:时间|时限|期限|进度)(?:之?内)?$/;

const BARE_NUMBER = /^\s*(?:[0-9０-９]+[.．][0-9０-９]+|[0-9０-９一二三四五六七八九十百]+)\s*(?:以?内)?\s*$/;

function limitsOf(power: Power) {
  const { statutoryLimit, promisedLimit, steps } = power;
  const own = (field: string, limit: TimeLimit | undefined) =>
    limit ? [{ limit, field, place: undefined }] : [];
  return [
    ...own('法定时限', statutoryLimit),
    ...own('承诺时限', promisedLimit),
    ...steps.flatMap(({ limit, places, place }) =>
      limit ? [{ limit, field: '时限', place: places.get('时限') ?? place }] : [],
    ),
  ];
}

/** The promise is what all the others are held against; a single step that differs is told at its own place. */
function mixedUnits({ statutoryLimit, promisedLimit, steps }: Power): Mixed | undefined {
  const promised = dayKind(promisedLimit);
  if (!promised) return undefined;
  const statutory = dayKind(statutoryLimit);
  if (statutory && statutory !== promised) return { first: statutory, second: promised };
  const counted = steps.filter(({ limit }) => dayKind(limit));
  const others = counted.filter(({ limit }) => dayKind(limit) !== promised);
  const [odd] = others;
  const second = dayKind(odd?.limit);
  if (!odd || !second) return undefined;
  const isFew = others.length * 2 <= counted.length;
  return { first: promised, second, ...(isFew && { place: odd.places.get('时限') ?? odd.place }) };
}

/** 48小时, 16小时 among steps in working days. 2小时 is less than any of them can say. */
function stepsInHours({ promisedLimit, steps }: Power) {
  if (dayKind(promisedLimit) !== '工作日') return [];
  const counted = steps.filter(({ limit }) => dayKind(limit) === '工作日');
  const hours = steps.flatMap(({ limit, places, place }) =>
    limit?.type === 'span' && limit.unit === 'hour' && limit.amount >= WORKING_DAY
      ? [{ limit: `${limit.amount}小时`, places, place }]
      : [],
  );
  return counted.length >= 2 && hours.length === 1 ? hours : [];
}

/** In hours. */
const WORKING_DAY = 8;

/** 120分钟 among 0.5小时 and 1小时. What is less than an hour is fitly told in minutes. */
function hoursInMinutes({ promisedLimit, steps }: Power) {
  const limits = [promisedLimit, ...steps.map(({ limit }) => limit)];
  if (limits.filter((limit) => limit && /小时/u.test(limit.text)).length < 2) return [];
  return steps.flatMap(({ limit, places, place }) =>
    limit?.type === 'span' && /分钟/u.test(limit.text) && limit.amount >= 1 && Number.isInteger(limit.amount)
      ? [{ limit, places, place }]
      : [],
  );
}

interface Mixed {
  readonly first: string;
  readonly second: string;
  /** Absent where the promise itself stands out. */
  readonly place?: Place;
}

function dayKind(limit: TimeLimit | undefined): '工作日' | '日' | undefined {
  if (limit?.type !== 'span') return undefined;
  return limit.unit === 'working-day' ? '工作日' : limit.unit === 'calendar-day' ? '日' : undefined;
}
