import { agreementRules } from './agreement-rules.ts';
import { legalRules } from './legal-rules.ts';
import type { Rule } from './rule.ts';
import { aboveBelowConsistent } from './rules/above-below-consistent.ts';
import { amountAgreesWithRule } from './rules/amount-agrees-with-rule.ts';
import { amountTiersJoin } from './rules/amount-tiers-join.ts';
import { approvalIsByHead } from './rules/approval-is-by-head.ts';
import { articleExists } from './rules/article-exists.ts';
import { backupPostNamed } from './rules/backup-post-named.ts';
import { bulkReplaceDamage } from './rules/bulk-replace-damage.ts';
import { categoryFitsName } from './rules/category-fits-name.ts';
import { categoryIsCurrent } from './rules/category-is-current.ts';
import { charactersAreStandard } from './rules/characters-are-standard.ts';
import { chineseDateHasZero } from './rules/chinese-date-has-〇.ts';
import { classifiedHasBasis } from './rules/classified-has-basis.ts';
import { classifiedHasReason } from './rules/classified-has-reason.ts';
import { clauseAgreesWithItself } from './rules/clause-agrees-with-itself.ts';
import { commonTypos } from './rules/common-typos.ts';
import { complaintChannelPresent } from './rules/complaint-channel-present.ts';
import { contentsMatch } from './rules/contents-match.ts';
import { dateExists } from './rules/date-exists.ts';
import { dateRangeNests } from './rules/date-range-nests.ts';
import { decimalIsPoint } from './rules/decimal-is-point.ts';
import { decisionHasLabelledExits } from './rules/decision-has-labelled-exits.ts';
import { digitsAreDigits } from './rules/digits-are-digits.ts';
import { disclosureComplete } from './rules/disclosure-complete.ts';
import { documentNumberHasForm } from './rules/document-number-has-form.ts';
import { dutyNotDuplicated } from './rules/duty-not-duplicated.ts';
import { effectiveDateAgrees } from './rules/effective-date-agrees.ts';
import { feeHasBasis } from './rules/fee-has-basis.ts';
import { feeInTextHasBasis } from './rules/fee-in-text-has-basis.ts';
import { flowchartHasStartAndEnd } from './rules/flowchart-has-start-and-end.ts';
import { flowchartNodesConnected } from './rules/flowchart-nodes-connected.ts';
import { flowchartRevisedInTime } from './rules/flowchart-revised-in-time.ts';
import { flowchartSize } from './rules/flowchart-size.ts';
import { flowchartStatesSevenItems } from './rules/flowchart-states-seven-items.ts';
import { formerNameNotUsed } from './rules/former-name-not-used.ts';
import { highRiskHasSecondPerson } from './rules/high-risk-has-second-person.ts';
import { hoursRunForward } from './rules/hours-run-forward.ts';
import { internalPowerHasRule } from './rules/internal-power-has-rule.ts';
import { internalReferenceResolves } from './rules/internal-reference-resolves.ts';
import { keysNotTold } from './rules/keys-not-told.ts';
import { lanesHavePosts } from './rules/lanes-have-posts.ts';
import { lawBasisNotVague } from './rules/law-basis-not-vague.ts';
import { lawCitationHasForm } from './rules/law-citation-has-form.ts';
import { lawDatesFollow } from './rules/law-dates-follow.ts';
import { lawIsInForce } from './rules/law-is-in-force.ts';
import { lawIsRegistered } from './rules/law-is-registered.ts';
import { lawIsVerified } from './rules/law-is-verified.ts';
import { lawNotReversed } from './rules/law-not-reversed.ts';
import { lawNumberFits } from './rules/law-number-fits.ts';
import { lawOrderByRank } from './rules/law-order-by-rank.ts';
import { lawPrecedesDocument } from './rules/law-precedes-document.ts';
import { lawTitleIsFull } from './rules/law-title-is-full.ts';
import { limitHasUnit } from './rules/limit-has-unit.ts';
import { listItemsEndAlike } from './rules/list-items-end-alike.ts';
import { mailAddressIsWhole } from './rules/mail-address-is-whole.ts';
import { materialsAndConditionsStated } from './rules/materials-and-conditions-stated.ts';
import { measureIsClear } from './rules/measure-is-clear.ts';
import { modalHasVerb } from './rules/modal-has-verb.ts';
import { noDoubledWord } from './rules/no-doubled-word.ts';
import { noPersonalName } from './rules/no-personal-name.ts';
import { noPlaceholder } from './rules/no-placeholder.ts';
import { noPrivateNumber } from './rules/no-private-number.ts';
import { noWebResidue } from './rules/no-web-residue.ts';
import { numberingIsContinuous } from './rules/numbering-is-continuous.ts';
import { numberingLevelsNest } from './rules/numbering-levels-nest.ts';
import { numberingStartsLine } from './rules/numbering-starts-line.ts';
import { octoberFirst } from './rules/october-first.ts';
import { onlyNormativeDocument } from './rules/only-normative-document.ts';
import { organIsCurrent } from './rules/organ-is-current.ts';
import { outwardPowerIsPublic } from './rules/outward-power-is-public.ts';
import { ownNameIsRight } from './rules/own-name-is-right.ts';
import { ownRuleIsNamedRight } from './rules/own-rule-is-named-right.ts';
import { paragraphNotBroken } from './rules/paragraph-not-broken.ts';
import { paragraphNotDuplicated } from './rules/paragraph-not-duplicated.ts';
import { partIsComplete } from './rules/part-is-complete.ts';
import { phoneHasAllDigits } from './rules/phone-has-all-digits.ts';
import { phoneHasHyphen } from './rules/phone-has-hyphen.ts';
import { phraseNotRepeated } from './rules/phrase-not-repeated.ts';
import { powerCodeHasForm } from './rules/power-code-has-form.ts';
import { powerCodeIsUnique } from './rules/power-code-is-unique.ts';
import { powerCodeNotReused } from './rules/power-code-not-reused.ts';
import { powerHasAccountability } from './rules/power-has-accountability.ts';
import { powerHasLegalBasis } from './rules/power-has-legal-basis.ts';
import { powerIsListed } from './rules/power-is-listed.ts';
import { powerNotRight } from './rules/power-not-right.ts';
import { powerServesDuty } from './rules/power-serves-duty.ts';
import { principleNotReversed } from './rules/principle-not-reversed.ts';
import { promisedLimitShortenedByThird } from './rules/promised-limit-shortened-by-third.ts';
import { promisedLimitWithinStatutory } from './rules/promised-limit-within-statutory.ts';
import { punctuationIsChinese } from './rules/punctuation-is-chinese.ts';
import { quantityIsPossible } from './rules/quantity-is-possible.ts';
import { rangeHasDash } from './rules/range-has-dash.ts';
import { referenceResolves } from './rules/reference-resolves.ts';
import { reviewBeforePublication } from './rules/review-before-publication.ts';
import { rewardsNotReversed } from './rules/rewards-not-reversed.ts';
import { riskIsRated } from './rules/risk-is-rated.ts';
import { riskNumbersUnique } from './rules/risk-numbers-unique.ts';
import { riskPointHasMeasure } from './rules/risk-point-has-measure.ts';
import { riskPointIsDescribed } from './rules/risk-point-is-described.ts';
import { riskPointOnNode } from './rules/risk-point-on-node.ts';
import { secrecyNotReversed } from './rules/secrecy-not-reversed.ts';
import { sectionIsFilled } from './rules/section-is-filled.ts';
import { selfReferenceFits } from './rules/self-reference-fits.ts';
import { separationNotReversed } from './rules/separation-not-reversed.ts';
import { signatureIsOwn } from './rules/signature-is-own.ts';
import { similarPowers } from './rules/similar-powers.ts';
import { siteFactsComplete } from './rules/site-facts-complete.ts';
import { spokenNumbersFollow } from './rules/spoken-numbers-follow.ts';
import { statuteIsStatedRight } from './rules/statute-is-stated-right.ts';
import { suppressionNamesRule } from './rules/suppression-names-rule.ts';
import { termIsConsistent } from './rules/term-is-consistent.ts';
import { titleStandsLikeOthers } from './rules/title-stands-like-others.ts';
import { unitIsNamedRight } from './rules/unit-is-named-right.ts';
import { unitLevelFits } from './rules/unit-level-fits.ts';
import { unitNameIsOwn } from './rules/unit-name-is-own.ts';
import { unitSelfTerm } from './rules/unit-self-term.ts';
import { weekdayFitsDate } from './rules/weekday-fits-date.ts';
import { withheldNameNotRepeated } from './rules/withheld-name-not-repeated.ts';
import { withheldReferenceNeutral } from './rules/withheld-reference-neutral.ts';
import { wordsAreSpeltRight } from './rules/words-are-spelt-right.ts';
import { wordingRules } from './wording-rules.ts';

/** Every rule of this stage, by id. Registered by hand: no folder is scanned. */
export const rules: readonly Rule[] = [
  ...agreementRules,
  ...legalRules,
  ...wordingRules,
  aboveBelowConsistent,
  amountAgreesWithRule,
  amountTiersJoin,
  approvalIsByHead,
  articleExists,
  backupPostNamed,
  bulkReplaceDamage,
  categoryFitsName,
  categoryIsCurrent,
  charactersAreStandard,
  chineseDateHasZero,
  classifiedHasBasis,
  classifiedHasReason,
  clauseAgreesWithItself,
  commonTypos,
  complaintChannelPresent,
  contentsMatch,
  dateExists,
  dateRangeNests,
  decimalIsPoint,
  decisionHasLabelledExits,
  digitsAreDigits,
  disclosureComplete,
  documentNumberHasForm,
  dutyNotDuplicated,
  effectiveDateAgrees,
  feeHasBasis,
  feeInTextHasBasis,
  flowchartHasStartAndEnd,
  flowchartNodesConnected,
  flowchartRevisedInTime,
  flowchartSize,
  formerNameNotUsed,
  hoursRunForward,
  keysNotTold,
  lanesHavePosts,
  flowchartStatesSevenItems,
  highRiskHasSecondPerson,
  internalPowerHasRule,
  internalReferenceResolves,
  lawBasisNotVague,
  lawCitationHasForm,
  lawDatesFollow,
  lawIsInForce,
  lawIsRegistered,
  lawIsVerified,
  lawNotReversed,
  lawNumberFits,
  lawOrderByRank,
  lawPrecedesDocument,
  lawTitleIsFull,
  limitHasUnit,
  listItemsEndAlike,
  mailAddressIsWhole,
  materialsAndConditionsStated,
  measureIsClear,
  modalHasVerb,
  noDoubledWord,
  noPersonalName,
  noPlaceholder,
  noPrivateNumber,
  noWebResidue,
  numberingIsContinuous,
  numberingLevelsNest,
  numberingStartsLine,
  octoberFirst,
  onlyNormativeDocument,
  organIsCurrent,
  outwardPowerIsPublic,
  ownNameIsRight,
  ownRuleIsNamedRight,
  paragraphNotBroken,
  paragraphNotDuplicated,
  partIsComplete,
  phoneHasAllDigits,
  phoneHasHyphen,
  phraseNotRepeated,
  powerCodeHasForm,
  powerCodeIsUnique,
  powerCodeNotReused,
  powerHasAccountability,
  powerHasLegalBasis,
  powerIsListed,
  powerNotRight,
  powerServesDuty,
  principleNotReversed,
  promisedLimitShortenedByThird,
  promisedLimitWithinStatutory,
  punctuationIsChinese,
  quantityIsPossible,
  rangeHasDash,
  referenceResolves,
  reviewBeforePublication,
  rewardsNotReversed,
  riskIsRated,
  riskNumbersUnique,
  riskPointHasMeasure,
  riskPointIsDescribed,
  riskPointOnNode,
  secrecyNotReversed,
  sectionIsFilled,
  selfReferenceFits,
  signatureIsOwn,
  separationNotReversed,
  similarPowers,
  siteFactsComplete,
  spokenNumbersFollow,
  statuteIsStatedRight,
  suppressionNamesRule,
  termIsConsistent,
  titleStandsLikeOthers,
  unitLevelFits,
  unitIsNamedRight,
  unitNameIsOwn,
  unitSelfTerm,
  weekdayFitsDate,
  withheldNameNotRepeated,
  withheldReferenceNeutral,
  wordsAreSpeltRight,
];
