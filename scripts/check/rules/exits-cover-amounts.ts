import { tellLadders } from '../figures/amount-ladders.ts';
import type { Rule } from '../rule.ts';
import type { TextPiece } from '../views/running-text.ts';

export const exitsCoverAmounts: Rule = {
  id: 'exits-cover-amounts',
  severity: 'warning',
  summary: '“下一步”按金额、数量分路的，哪个数都有一条路可走，并且只有一条。',
  check(_compilation, report, context) {
    tellLadders(context, (_unit, piece) => isExit(piece), report);
  },
};

/** Whether a piece says where a step leads. */
export const isExit = ({ column }: Pick<TextPiece, 'column'>): boolean => column === '下一步';
