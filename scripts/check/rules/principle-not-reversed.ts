import { reversalsIn } from '../reversed-principles.ts';
import { textRule } from '../text-rule.ts';
import { piecesOfForbidden } from '../views/forbidden-lists.ts';

export const principleNotReversed = textRule({
  id: 'principle-not-reversed',
  severity: 'error',
  summary: '不得做的事不写成可以做，必须做的事不写成可以不做，法定的原则和次序不写反。',
  *find(piece, _, context) {
    if (context.share(piecesOfForbidden).has(piece)) return;
    yield* reversalsIn(piece.text);
  },
});
