import type { FindReversals } from './reversed-principles.ts';
import type { Rule } from './rule.ts';
import { textRule } from './text-rule.ts';
import { piecesOfForbidden } from './views/forbidden-lists.ts';

/** Makes a rule that tells wordings which turn a principle round, wherever they are not what a text forbids. */
export function reversalRule(rule: Pick<Rule, 'id' | 'summary'>, make: () => FindReversals): Rule {
  let findReversals: FindReversals | undefined;
  return textRule({
    ...rule,
    severity: 'warning',
    *find(piece, _, context) {
      findReversals ??= make();
      const found = findReversals(piece.text);
      if (found.length > 0 && !context.share(piecesOfForbidden).has(piece)) yield* found;
    },
  });
}
