import type { Rule } from '../rule.ts';
import { classifiedEntries } from '../views/classified-entries.ts';

export const classifiedHasBasis: Rule = {
  id: 'classified-has-basis',
  severity: 'error',
  summary: '不公开的权力和制度要引用保密依据。',
  check(_compilation, report, context) {
    for (const entry of context.share(classifiedEntries)) {
      const basis = entry.withholding?.basis;
      // Where nothing at all is said, that is told once, by classified-has-reason.
      if (!entry.withholding || (basis && basis.citations.length > 0)) continue;
      report({
        entry,
        // Who reads the reason misses the basis next to it, unless there is a key for it.
        field:
          ['不公开理由.保密依据', '不公开理由.理由'].find((key) => entry.places.has(key)) ?? '不公开理由',
        message: basis
          ? `保密依据“${basis.text}”没有写出法规名称。`
          : `“${entry.name}”不公开，但没有写明保密依据。`,
        hint: '请写出法规名称和条款，例如“《中华人民共和国保守国家秘密法》第十三条”；没有保密依据的，应当公开。',
      });
    }
  },
};
