import type { Rule } from '../rule.ts';
import { classifiedEntries } from '../views/classified-entries.ts';

export const classifiedHasReason: Rule = {
  id: 'classified-has-reason',
  severity: 'error',
  summary: '不公开的权力和制度要写明不公开的理由和审查人。',
  check(_compilation, report, context) {
    for (const entry of context.share(classifiedEntries)) {
      const { reason, reviewer } = entry.withholding ?? {};
      if (!reason) {
        report({
          entry,
          field: '不公开理由.理由',
          message: `“${entry.name}”不公开，但没有写明理由。`,
          hint: '请在“不公开理由”下填写“理由”；没有保密依据的，应当公开。',
        });
      }
      if (!reviewer) {
        report({
          entry,
          field: '不公开理由.审查人',
          message: `“${entry.name}”不公开，但没有写明由哪个岗位审查。`,
          hint: '请在“不公开理由”下填写“审查人”，写岗位名称，不写姓名。',
        });
      }
    }
  },
};
