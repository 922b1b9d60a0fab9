import type { Assessment, Criterion } from '../../model/entry.ts';
import { fieldPlace } from '../field-place.ts';
import type { Report, Rule } from '../rule.ts';

export const scoresSum: Rule = {
  id: 'scores-sum',
  severity: 'error',
  summary: '各项分值相加要等于总分。',
  check({ assessments }, report) {
    for (const assessment of assessments) {
      const { criteria, total, scoreUnit } = assessment;
      tellUnscored(assessment, report);
      const scores = criteria.flatMap(({ score }) => score ?? []);
      // A criterion without a score of its own (扣分项, 否决项) leaves the sum open.
      if (total === undefined || criteria.length === 0 || scores.length < criteria.length) continue;
      const sum = Math.round(scores.reduce((a, b) => a + b, 0) * 1000) / 1000;
      if (sum === total) continue;
      const odd = oddCriterion(criteria, sum - total);
      report({
        place: (odd ?? sumsUpAt(criteria, total, sum))?.place ?? fieldPlace(assessment, '总分'),
        message: `${criteria.length}项分值相加是${sum}${scoreUnit}，总分写的是${total}${scoreUnit}。`,
        hint: odd ? `请先核对“${odd.content}”的分值。` : '请改正分值或者总分。',
      });
    }
  },
};

/** The one criterion without a score, where the others leave some of the total over. */
function tellUnscored({ criteria, total, scoreUnit }: Assessment, report: Report): void {
  const [open, ...others] = criteria.filter(({ score }) => score === undefined);
  if (!open || others.length > 0 || total === undefined || criteria.length < 3) return;
  if (/加分|扣分|否决|附加|奖励|减分|另[行计]/u.test(open.content + (open.standard ?? ''))) return;
  const sum = criteria.reduce((all, { score = 0 }) => all + score, 0);
  if (!(sum < total)) return;
  report({
    place: open.place,
    message: `“${open.content}”没有写分值，其余${criteria.length - 1}项相加是${sum}${scoreUnit}，总分是${total}${scoreUnit}。`,
    hint: '请补上分值。',
  });
}

/** A round total is seldom the slip: the column is told where it ends and its sum would stand. */
const sumsUpAt = (criteria: readonly Criterion[], total: number, sum: number): Criterion | undefined =>
  total % 10 === 0 && sum % 10 !== 0 ? criteria.at(-1) : undefined;

/**
 * The one score that is out of line, by what its own standard says or takes off, by the others that are all alike, or by their order from
 * the largest to the smallest. Undefined where nothing tells.
 */
function oddCriterion(criteria: readonly Criterion[], excess: number): Criterion | undefined {
  const scores = criteria.map(({ score = 0 }) => score);
  const mended = (index: number) => scores.map((score, at) => (at === index ? score - excess : score));
  const signs: readonly ((index: number) => boolean)[] = [
    (index) => statedScore(criteria[index]?.standard ?? '') === mended(index)[index],
    (index) =>
      !isMadeOfSteps(criteria[index], scores[index]) && isMadeOfSteps(criteria[index], mended(index)[index]),
    (index) => new Set(mended(index)).size === 1,
    (index) => !isFalling(scores) && isFalling(mended(index)),
    (index) =>
      !isMultiple(scores[index], firstStep(criteria[index])) &&
      isMultiple(mended(index)[index], firstStep(criteria[index])),
    ...(scores.every((score) => isRound(score, 5)) ? [] : ROUND).map(
      (base) => (index: number) => !isRound(scores[index], base) && isRound(mended(index)[index], base),
    ),
    (index) => isFalling(mended(index)) && new Set(mended(index)).size === scores.length,
    (index) => rises(mended(index)) < rises(scores) && !isFullScore(criteria[index]),
  ];
  for (const sign of signs) {
    const odd = [...scores.keys()].filter((index) => (mended(index)[index] ?? 0) > 0 && sign(index));
    const [only] = odd;
    if (only !== undefined && odd.length === 1) return criteria[only];
  }
  return undefined;
}

/** Scores are given out in fives, or in twos. */
const ROUND = [5, 2];
const isRound = (score = 0, base: number) => score % base === 0;

/** 每件扣2分，扣完为止: what is taken off step by step is a multiple of the step. */
function isMadeOfSteps(criterion: Criterion | undefined, score = 0): boolean {
  const standard = criterion?.standard ?? '';
  const steps = [...standard.matchAll(/每[^，；。]{0,8}扣(\d+(?:\.\d+)?)分/gu)].map(([, points]) =>
    Number(points),
  );
  if (steps.length !== 1 || !/扣完|为止/u.test(standard)) return true;
  return Number.isInteger(score / (steps[0] ?? 1));
}

/** 超时一件扣3分: what goes in threes or more makes, as a rule, the whole. */
const firstStep = ({ standard = '' }: Partial<Criterion> = {}): number => {
  const points = Number(/^[^扣]*[每一][^，。；扣]{0,8}扣(\d+)分/u.exec(standard)?.[1]);
  return points > 2 ? points : 1;
};
const isMultiple = (score = 0, step: number) => Number.isInteger(score / step);

/** 满分20分; 没有漏报的计1项. */
function statedScore(standard: string): number | undefined {
  const [, points] =
    /(?:满分|共|总分)(\d+(?:\.\d+)?)分/u.exec(standard) ?? /^[^，；]*计(\d+)项$/u.exec(standard) ?? [];
  return points === undefined ? undefined : Number(points);
}

/** How often a score is larger than the one before it. */
const rises = (scores: readonly number[]): number =>
  scores.filter((score, index) => score > (scores[index - 1] ?? score)).length;

/** 99%以上得15分: the standard says what all of it earns. */
const isFullScore = ({ score, standard = '' }: Partial<Criterion> = {}): boolean =>
  score !== undefined && new RegExp(`得${score}分`, 'u').test(standard);

const isFalling = (scores: readonly number[]) =>
  scores.length > 2 && scores.every((score, index) => index === 0 || score <= (scores[index - 1] ?? score));
