import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';
import { ORDER_SIGN, orderFaults } from '../wording/order-faults.ts';

export const levelsRunInOrder = textRule({
  id: 'levels-run-in-order',
  severity: 'warning',
  summary: '各级、各等的数，要按级别的次序；处理重的，界限要比处理轻的高。',
  sign: ORDER_SIGN,
  applies: (piece) => isProse(piece) && piece.entry.type !== 'assessment',
  findIn: (text) => orderFaults(text),
});
