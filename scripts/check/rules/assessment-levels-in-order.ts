import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';
import { ORDER_SIGN, orderFaults } from '../wording/order-faults.ts';

export const assessmentLevelsInOrder = textRule({
  id: 'assessment-levels-in-order',
  severity: 'warning',
  summary: '考核的加分、扣分、奖励和处理，要按级别和轻重的次序。',
  sign: ORDER_SIGN,
  applies: (piece) => isProse(piece) && piece.entry.type === 'assessment',
  findIn: (text) => orderFaults(text),
});
