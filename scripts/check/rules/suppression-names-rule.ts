import { nearest } from '../../lib/nearest.ts';
import { mayBeSilenced } from '../may-be-silenced.ts';
import type { Rule } from '../rule.ts';
import { proseEntries } from '../views/prose-entries.ts';

export const suppressionNamesRule: Rule = {
  id: 'suppression-names-rule',
  severity: 'warning',
  summary: '忽略检查的说明要写对规则的名称，有的规则不能忽略。',
  check(_compilation, report, context) {
    for (const entry of context.share(proseEntries)) {
      for (const { ruleId, place } of entry.body.suppressions) {
        if (!context.ruleIds.has(ruleId)) {
          const near = nearest(ruleId, context.ruleIds);
          report({
            place,
            message: `没有名为“${ruleId}”的规则，这条忽略不起作用。`,
            hint: near ? `是不是“${near}”？规则的名称见检查结果。` : '请照检查结果中的规则名称填写。',
          });
        } else if (!mayBeSilenced(ruleId)) {
          report({
            place,
            message: `规则“${ruleId}”关系到保密或者内容的完整，不能忽略。`,
            hint: '请改正它指出的问题，并删去这条说明。',
          });
        }
      }
    }
  },
};
