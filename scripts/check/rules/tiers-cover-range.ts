import type { Assessment, Tier } from '../../model/entry.ts';
import type { Report, Rule } from '../rule.ts';

export const tiersCoverRange: Rule = {
  id: 'tiers-cover-range',
  severity: 'error',
  summary: '考核等级要覆盖全部得分，不得有空档和重叠。',
  check({ assessments }, report) {
    for (const assessment of assessments) {
      if (assessment.tiers.length > 0) checkTiers(assessment, report);
    }
  },
};

function checkTiers(assessment: Assessment, report: Report): void {
  const { tiers, total, scoreUnit } = assessment;
  const complain = (tier: Tier, message: string) =>
    report({
      entry: assessment,
      field: `等级[${tiers.indexOf(tier)}]`,
      message,
      hint: '请改正上限和下限，使每个得分都正好落在一个等级里（上限和下限都包含本数）。',
    });

  const sorted = [...tiers].sort((a, b) => lower(a) - lower(b));
  for (const [index, tier] of sorted.entries()) {
    if (lower(tier) > upper(tier)) complain(tier, `等级“${tier.name}”的下限${tier.min}大于上限${tier.max}。`);
    const next = sorted[index + 1];
    if (!next) continue;
    const [end, start] = [upper(tier), lower(next)];
    const between = `“${tier.name}”和“${next.name}”`;
    if (start <= end) complain(next, `等级${between}重叠：${start}${scoreUnit}同时属于两个等级。`);
    else if (start - end > step(assessment))
      complain(next, `等级${between}之间有空档：${end}和${start}之间的得分不属于任何等级。`);
  }

  const [lowest, highest] = [sorted[0], sorted.toSorted((a, b) => upper(b) - upper(a))[0]];
  if (lowest && Number.isFinite(lower(lowest)) && lower(lowest) > 0) {
    complain(lowest, `${lowest.min}${scoreUnit}以下的得分不属于任何等级。`);
  }
  if (highest && total !== undefined && upper(highest) < total) {
    complain(highest, `${highest.max}${scoreUnit}以上的得分不属于任何等级，总分是${total}${scoreUnit}。`);
  }
}

const lower = (tier: Tier) => tier.min ?? Number.NEGATIVE_INFINITY;
const upper = (tier: Tier) => tier.max ?? Number.POSITIVE_INFINITY;

/**
 * The smallest step between two scores. Whole ones go by 1; otherwise the decimals of the bounds tell, so that 89.9 and 90
 * meet. Bounds without decimals leave a gap where the office says that scores have them.
 */
function step({ wholeNumbers, tiers }: Assessment): number {
  if (wholeNumbers) return 1;
  const bounds = tiers.flatMap(({ min, max }) => [min ?? 0, max ?? 0]);
  const decimals = Math.max(...bounds.map((bound) => String(bound).split('.')[1]?.length ?? 0));
  if (wholeNumbers === false && decimals === 0) return 0;
  // Binary rounding must not make a gap.
  return 10 ** -decimals + 1e-9;
}
