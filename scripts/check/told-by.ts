/**
 * Which rules tell the same defect more exactly than a rule does, where both find it at the same characters: 法治岗 is a post
 * that nobody has before it is a slip of the pen, and 2月30日 is no day before it is another day than that of the record.
 */
export const TOLD_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'above-below-consistent': 'amount-tiers-join tiers-cover-range',
    'amount-tiers-join': 'amount-agrees-with-rule',
    'chart-post-agrees': 'post-is-known',
    'clause-agrees-with-itself': 'separation-not-reversed law-not-reversed',
    'clause-is-finished': 'paragraph-not-broken',
    'common-typos':
      'post-is-known chart-post-agrees law-is-registered law-title-is-full organ-is-current unit-name-is-own own-rule-is-named-right',
    'contents-match': 'section-is-filled',
    'count-matches-list': 'power-count-agrees count-matches-rows',
    'date-range-nests': 'date-exists',
    'effective-date-agrees': 'date-exists chinese-date-has-〇',
    'exits-cover-amounts': 'amount-agrees-with-rule',
    'flowchart-nodes-connected': 'flowchart-matches-steps',
    'law-not-reversed': 'post-is-known',
    'limit-stated-once': 'limit-text-agrees',
    'list-items-end-alike': 'paragraph-not-broken modal-has-verb no-placeholder punctuation-is-chinese',
    'modal-has-verb': 'paragraph-not-broken no-placeholder',
    'numbering-is-continuous': 'duty-number-is-unique paragraph-not-duplicated contents-match',
    'numbering-levels-nest': 'numbering-is-continuous',
    'phrase-not-repeated': 'reference-resolves',
    'post-is-known': 'no-personal-name',
    'post-in-text-is-known': 'no-placeholder',
    'power-code-has-form': 'power-code-is-unique',
    'principle-not-reversed':
      'separation-not-reversed law-not-reversed procedure-not-reversed secrecy-not-reversed rewards-not-reversed clause-agrees-with-itself',
    'procedure-not-reversed': 'separation-not-reversed law-not-reversed posts-are-separate post-is-known',
    'punctuation-is-chinese': 'file-is-utf8 law-citation-has-form paragraph-not-broken bulk-replace-damage',
    'quantity-is-possible': 'law-not-reversed',
    'range-has-dash': 'above-below-consistent',
    'risk-is-rated': 'risk-level-is-known',
    'risk-point-is-described': 'section-is-filled',
    'statute-is-stated-right':
      'law-not-reversed quantity-is-possible limit-text-agrees paired-work-is-by-two punctuation-is-chinese',
    'step-limits-within-total': 'limit-text-agrees',
    'tiers-cover-range': 'tiers-agree-with-text',
    'unit-name-is-own': 'signature-is-own',
    'words-are-spelt-right':
      'post-is-known no-personal-name characters-are-standard common-typos law-is-registered law-title-is-full organ-is-current unit-name-is-own own-rule-is-named-right measure-is-clear',
  }).map(([rule, sharper]) => [rule, new Set(sharper.split(' '))]),
);
