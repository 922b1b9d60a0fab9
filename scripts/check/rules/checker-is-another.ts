import { ownWork } from '../reversals/own-checkers.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { isProse } from '../views/running-text.ts';

export const checkerIsAnother: Rule = {
  id: 'checker-is-another',
  severity: 'warning',
  summary: '审批、签发、复核、法制审核、验收的岗位，不能就是经办这件事的岗位。',
  check({ powers }, report, context) {
    for (const piece of piecesWith(context, OWN_REVIEW_SIGN)) {
      if (!isProse(piece)) continue;
      for (const { 0: found, groups = {}, index } of piece.text.matchAll(OWN_REVIEW)) {
        const { post = '', review = '' } = groups;
        const at = index + found.length - review.length;
        report({
          place: piece.placeAt(at),
          length: review.length,
          message: `“${review}”：前面承办这件事的也是“${post}”，等于自己审自己。`,
          hint: '请核对岗位：法制审核、复核、验收由承办以外的岗位办理。',
        });
      }
    }
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

const OWN_REVIEW_SIGN = /[岗员].*由.*[岗员](?:进行|负责)?(?:法制审核|合法性审[核查]|审核|复核|复审|验收)/u;
/** 执法检查岗提出裁量意见，由执法检查岗进行法制审核. */
const OWN_REVIEW =
  /(?<=^|[，。；：由])(?<post>[\p{Script=Han}]{1,8}(?:岗|员))(?:负责)?(?:提出|起草|承办|调查|拟[定写订]|采购)[^。；]{2,50}?，(?<review>由\k<post>(?:进行|负责)?(?:法制审核|合法性审[核查]|审核|复核|复审|验收))/gu;
