import type { Assessment } from '../../model/entry.ts';
import { fieldPlace } from '../field-place.ts';
import type { Report, Rule } from '../rule.ts';
import {
  boundsThatDiffer,
  type DifferingBound,
  type StatedTier,
  statedTiers,
} from '../views/stated-tiers.ts';

export const tiersAgreeWithText: Rule = {
  id: 'tiers-agree-with-text',
  severity: 'error',
  summary: '“等级”登记的上下限要和正文写的一致。',
  check(_compilation, report, context) {
    for (const [assessment, stated] of context.share(statedTiers)) {
      for (const one of stated) {
        for (const bound of boundsThatDiffer(one, assessment, stated)) tell(one, bound, assessment, report);
      }
    }
  },
};

const NAMES = { min: '下限', max: '上限' } as const;

function tell(
  { tier, range, piece }: StatedTier,
  { bound, recorded, inText }: DifferingBound,
  assessment: Assessment,
  report: Report,
): void {
  report({
    place: inText
      ? piece.placeAt(range.index)
      : fieldPlace(assessment, `等级[${assessment.tiers.indexOf(tier)}].${NAMES[bound]}`),
    ...(inText && { length: range.text.length }),
    message: `等级“${tier.name}”的${NAMES[bound]}登记的是${recorded}，正文写的是“${range.text}”。`,
    hint: '请核对后改成一致。',
  });
}
