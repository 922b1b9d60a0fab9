/** The parts of a reviewer's work, by which the report and the corpus sort the rules. */
export const RULE_GROUPS = [
  '文件和格式',
  '序号和结构',
  '职权、职责和岗位',
  '法律依据',
  '流程、时限和风险',
  '名称和用字',
  '考核',
  '公开和隐私',
  '网站和审阅意见',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

const RULES_OF: Readonly<Record<RuleGroup, string>> = {
  文件和格式: `category-is-listed characters-have-glyphs container-is-closed container-is-known container-starts-line fence-is-closed
    file-is-filled file-is-known file-is-utf8 footnote-resolves front-matter-known front-matter-readable heading-has-space
    heading-levels-step image-has-alt link-is-safe nesting-is-shallow no-placeholder no-raw-html no-remote-picture office-font-is-usable
    no-web-residue paragraph-not-broken path-is-unique path-stays-inside picture-is-readable reference-resolves
    section-is-filled suppression-has-reason suppression-names-rule table-has-columns table-is-regular word-list-is-readable`,
  序号和结构: `steps-are-counted materials-are-counted attachment-resolves contents-match count-matches-list internal-reference-resolves levels-are-told-in-order numbering-is-continuous
    numbering-levels-nest numbering-starts-line part-is-complete self-reference-fits spoken-numbers-follow sum-is-right shares-make-whole table-rows-count-on count-matches-rows power-count-agrees duty-number-is-unique`,
  '职权、职责和岗位': `backup-post-named category-fits-name category-is-current duty-not-duplicated fee-has-basis fee-in-text-has-basis
    internal-power-has-rule materials-and-conditions-stated post-is-known power-code-has-form power-code-is-unique
    power-code-not-reused power-has-accountability power-has-legal-basis power-has-responsible-post power-is-listed
    power-serves-duty checker-is-another approver-stands-above post-told-agrees listed-powers-agree separation-not-reversed similar-powers posts-are-separate post-in-text-is-known department-is-known own-name-is-right parts-are-own`,
  法律依据: `article-exists document-number-has-form law-basis-not-vague law-citation-has-form law-dates-follow law-is-in-force
    fine-has-power law-date-is-right law-is-registered law-is-unique law-not-reversed law-is-verified law-number-fits law-order-by-rank law-precedes-document law-title-is-full only-normative-document approval-is-by-head
    organ-is-current statute-is-stated-right`,
  '流程、时限和风险': `step-text-within-limit times-told-agree ages-agree chart-label-is-text chart-node-has-one-label chart-runs-nothing decision-has-labelled-exits
    diagram-has-browser diagram-is-drawn flowchart-has-start-and-end flowchart-is-legible flowchart-matches-steps
    flowchart-nodes-connected flowchart-parses flowchart-revised-in-time flowchart-size flowchart-states-seven-items
    high-risk-has-second-person paired-work-is-by-two procedure-not-reversed party-rights-are-granted lanes-have-posts limit-has-unit limit-stated-once limit-text-agrees promised-limit-shortened-by-third
    promised-limit-within-statutory risk-is-rated risk-level-is-known risk-numbers-unique risk-point-has-measure
    risk-point-is-described risk-point-on-node special-limit-within-general measure-names-another listed-limits-agree
    step-limits-within-total steps-are-reached step-number-is-unique step-target-exists exits-cover-amounts exits-lead-apart chart-post-agrees rule-total-agrees limits-add-up limit-unit-agrees amount-agrees-with-rule`,
  名称和用字: `retention-agrees alarm-fits-range preface-is-past above-below-consistent amount-has-unit amount-in-words-agrees certificate-is-named-right clause-is-finished emergency-number-fits clause-agrees-with-itself particle-fits tone-is-official two-is-liang amount-tiers-join bulk-replace-damage characters-are-standard chinese-date-has-〇 common-typos
    date-exists paragraph-not-duplicated modal-has-verb weekday-fits-date date-range-nests decimal-is-point effective-date-agrees title-stands-like-others digits-are-digits former-name-not-used hours-run-forward list-items-end-alike measure-is-clear no-doubled-clause no-doubled-word october-first own-rule-is-named-right phrase-not-repeated phone-has-all-digits phone-has-hyphen
    contacts-agree figures-told-agree figures-add-up thresholds-agree months-fit-period worked-date-follows cases-fit-permission cases-fit-each-other count-within-total table-figures-agree levels-run-in-order power-not-right signature-is-own principle-not-reversed punctuation-is-chinese quantity-is-possible range-has-dash term-is-consistent unit-level-fits unit-name-is-own
    unit-is-named-right unit-self-term words-are-spelt-right`,
  考核: `total-score-agrees assessment-figures-hold assessment-levels-in-order cases-fit-result bonus-tiers-overlap indicator-polarity rewards-not-reversed score-is-number scores-sum tiers-cover-range tiers-agree-with-text tier-is-listed weights-add-up points-within-score`,
  公开和隐私: `approval-is-on-file classified-has-basis classified-has-reason complaint-channel-present disclosure-complete keys-not-told mail-address-is-whole materials-not-excessive no-personal-name
    no-private-number nothing-withheld-is-published outward-power-is-public review-before-publication secrecy-not-reversed site-facts-complete
    withheld-name-not-repeated withheld-reference-neutral`,
  网站和审阅意见: `review-comment-is-answered silent-edit-is-settled site-asks-no-other-host site-column-is-filled
    site-download-is-whole site-link-resolves site-page-is-dated site-page-is-light site-path-is-short
    site-power-is-complete tracked-change-is-settled`,
};

/** The group of every rule, of any stage. */
export const RULE_GROUP_OF: ReadonlyMap<string, RuleGroup> = new Map(
  RULE_GROUPS.flatMap((group) => RULES_OF[group].split(/\s+/).map((id) => [id, group] as const)),
);
