import { ownWork } from '../reversals/own-checkers.ts';
import type { Rule } from '../rule.ts';

export const checkerIsAnother: Rule = {
  id: 'checker-is-another',
  severity: 'warning',
  summary: '审批、签发、复核、法制审核、验收的岗位，不能就是经办这件事的岗位。',
  check({ powers }, report) {
    for (const power of powers) {
      for (const step of power.steps) {
        const own = ownWork(step, power);
        if (!own) continue;
        report({
          place: step.places.get('承办岗位') ?? step.place,
          message: `步骤${step.number}“${step.name}”由“${step.post}”办理，步骤${own.number}“${own.name}”也是这个岗位办的，等于自己审自己。`,
          hint: '请核对承办岗位：审批、签发由负责人办理，复核、法制审核、验收由经办以外的岗位办理或者参加。',
        });
      }
    }
  },
};
