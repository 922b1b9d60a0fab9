import { confusedRights } from '../names/confused-rights.ts';
import { textRule } from '../text-rule.ts';

export const powerNotRight = textRule({
  id: 'power-not-right',
  severity: 'error',
  summary: '单位行使的是“权力”，公民享有的是“权利”。',
  sign: /权[利力]/,
  findIn: confusedRights,
});
