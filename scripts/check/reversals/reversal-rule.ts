import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { piecesOfForbidden } from '../views/forbidden-lists.ts';
import type { TextPiece } from '../views/running-text.ts';
import type { FindReversals } from './reversed-principles.ts';

interface ReversalRule extends Pick<Rule, 'id' | 'summary'> {
  /** Which pieces are looked at; all of them unless told. */
  readonly applies?: (piece: TextPiece) => boolean;
}

/** Makes a rule that tells wordings which turn a principle round, wherever they are not what a text forbids. */
export function reversalRule(rule: ReversalRule, make: () => FindReversals): Rule {
  let findReversals: FindReversals | undefined;
  return textRule({
    ...rule,
    severity: 'warning',
    findIn(text) {
      findReversals ??= make();
      return findReversals(text);
    },
    excuses: (piece, context) => context.share(piecesOfForbidden).has(piece),
  });
}
