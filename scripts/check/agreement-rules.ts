import type { Rule } from './rule.ts';
import { agesAgree } from './rules/ages-agree.ts';
import { alarmFitsRange } from './rules/alarm-fits-range.ts';
import { approverStandsAbove } from './rules/approver-stands-above.ts';
import { assessmentFiguresHold } from './rules/assessment-figures-hold.ts';
import { assessmentLevelsInOrder } from './rules/assessment-levels-in-order.ts';
import { attachmentResolves } from './rules/attachment-resolves.ts';
import { bonusTiersOverlap } from './rules/bonus-tiers-overlap.ts';
import { casesFitResult } from './rules/cases-fit-result.ts';
import { chartPostAgrees } from './rules/chart-post-agrees.ts';
import { checkerIsAnother } from './rules/checker-is-another.ts';
import { contactsAgree } from './rules/contacts-agree.ts';
import { countMatchesList } from './rules/count-matches-list.ts';
import { countMatchesRows } from './rules/count-matches-rows.ts';
import { countWithinTotal } from './rules/count-within-total.ts';
import { departmentIsKnown } from './rules/department-is-known.ts';
import { exitsCoverAmounts } from './rules/exits-cover-amounts.ts';
import { exitsLeadApart } from './rules/exits-lead-apart.ts';
import { figuresAddUp } from './rules/figures-add-up.ts';
import { figuresToldAgree } from './rules/figures-told-agree.ts';
import { flowchartMatchesSteps } from './rules/flowchart-matches-steps.ts';
import { indicatorPolarity } from './rules/indicator-polarity.ts';
import { levelsRunInOrder } from './rules/levels-run-in-order.ts';
import { limitStatedOnce } from './rules/limit-stated-once.ts';
import { limitTextAgrees } from './rules/limit-text-agrees.ts';
import { limitUnitAgrees } from './rules/limit-unit-agrees.ts';
import { limitsAddUp } from './rules/limits-add-up.ts';
import { listedLimitsAgree } from './rules/listed-limits-agree.ts';
import { listedPowersAgree } from './rules/listed-powers-agree.ts';
import { materialsAreCounted } from './rules/materials-are-counted.ts';
import { measureNamesAnother } from './rules/measure-names-another.ts';
import { monthsFitPeriod } from './rules/months-fit-period.ts';
import { pointsWithinScore } from './rules/points-within-score.ts';
import { postInTextIsKnown } from './rules/post-in-text-is-known.ts';
import { postIsKnown } from './rules/post-is-known.ts';
import { postToldAgrees } from './rules/post-told-agrees.ts';
import { postsAreSeparate } from './rules/posts-are-separate.ts';
import { powerCountAgrees } from './rules/power-count-agrees.ts';
import { prefaceIsPast } from './rules/preface-is-past.ts';
import { retentionAgrees } from './rules/retention-agrees.ts';
import { ruleTotalAgrees } from './rules/rule-total-agrees.ts';
import { scoresSum } from './rules/scores-sum.ts';
import { sharesMakeWhole } from './rules/shares-make-whole.ts';
import { specialLimitWithinGeneral } from './rules/special-limit-within-general.ts';
import { stepLimitsWithinTotal } from './rules/step-limits-within-total.ts';
import { stepTextWithinLimit } from './rules/step-text-within-limit.ts';
import { stepsAreCounted } from './rules/steps-are-counted.ts';
import { stepsAreReached } from './rules/steps-are-reached.ts';
import { sumIsRight } from './rules/sum-is-right.ts';
import { tableFiguresAgree } from './rules/table-figures-agree.ts';
import { tableRowsCountOn } from './rules/table-rows-count-on.ts';
import { thresholdsAgree } from './rules/thresholds-agree.ts';
import { tierIsListed } from './rules/tier-is-listed.ts';
import { tiersAgreeWithText } from './rules/tiers-agree-with-text.ts';
import { tiersCoverRange } from './rules/tiers-cover-range.ts';
import { timesToldAgree } from './rules/times-told-agree.ts';
import { totalScoreAgrees } from './rules/total-score-agrees.ts';
import { weightsAddUp } from './rules/weights-add-up.ts';
import { workedDateFollows } from './rules/worked-date-follows.ts';

/** The rules that weigh one place against another: what is said of charts, steps, limits, posts, scores and numbers. */
export const agreementRules: readonly Rule[] = [
  approverStandsAbove,
  agesAgree,
  alarmFitsRange,
  assessmentFiguresHold,
  assessmentLevelsInOrder,
  attachmentResolves,
  bonusTiersOverlap,
  casesFitResult,
  chartPostAgrees,
  checkerIsAnother,
  contactsAgree,
  countMatchesList,
  countMatchesRows,
  countWithinTotal,
  departmentIsKnown,
  exitsCoverAmounts,
  exitsLeadApart,
  figuresAddUp,
  figuresToldAgree,
  flowchartMatchesSteps,
  indicatorPolarity,
  levelsRunInOrder,
  limitStatedOnce,
  limitTextAgrees,
  limitUnitAgrees,
  limitsAddUp,
  listedLimitsAgree,
  listedPowersAgree,
  materialsAreCounted,
  measureNamesAnother,
  monthsFitPeriod,
  pointsWithinScore,
  postInTextIsKnown,
  postIsKnown,
  postToldAgrees,
  postsAreSeparate,
  powerCountAgrees,
  prefaceIsPast,
  retentionAgrees,
  ruleTotalAgrees,
  scoresSum,
  sharesMakeWhole,
  specialLimitWithinGeneral,
  stepLimitsWithinTotal,
  stepTextWithinLimit,
  stepsAreCounted,
  stepsAreReached,
  sumIsRight,
  tableFiguresAgree,
  tableRowsCountOn,
  thresholdsAgree,
  tierIsListed,
  tiersAgreeWithText,
  tiersCoverRange,
  timesToldAgree,
  totalScoreAgrees,
  weightsAddUp,
  workedDateFollows,
];
