import type { Law } from '../../model/entry.ts';
import type { DateText } from '../../model/terms.ts';
import { fieldGround } from '../field-ground.ts';
import type { Rule } from '../rule.ts';
import { citations } from '../views/citations.ts';

export const lawPrecedesDocument: Rule = {
  id: 'law-precedes-document',
  severity: 'warning',
  summary: '制度的通过日期不能早于它引用的法规的公布日期。',
  check(_compilation, report, context) {
    const told = new Set<string>();
    for (const { entry, law, citation, place, after } of context.share(citations)) {
      if (!law || (entry.type !== 'rule' && entry.type !== 'assessment')) continue;
      const adopted = entry.adoptedOn;
      const first = firstPublished(law);
      const once = `${entry.path}\n${law.path}`;
      if (!adopted || !first || adopted >= first.slice(0, adopted.length) || told.has(once)) continue;
      if (/^[^。；]{0,12}(?:施行|实施|公布|修订)(?:以?后|之前|以?前)/u.test(after)) continue;
      told.add(once);
      report({
        place,
        length: citation.title.length + (citation.quoted ? 2 : 0),
        message: `《${law.name}》${first}才公布，本文件的通过日期却是${adopted}。`,
        hint: '请核对通过日期；引用的是这部法规以前的文本的，请把它登记在法规文件的“沿革”里。',
        restsOn: fieldGround(entry, '通过日期'),
      });
    }
  },
};

/**
 * The first day on which a law by this name can have been cited. Unknown where the registry tells of an amendment without
 * the older text, whose date it may lack.
 */
function firstPublished({ promulgatedOn, effectiveOn, amendedOn, history }: Law): DateText | undefined {
  if (!promulgatedOn || amendedOn) return undefined;
  const days = [promulgatedOn, effectiveOn, ...history.map((version) => version.effectiveOn)];
  return days.filter((day) => day !== undefined).sort()[0];
}
