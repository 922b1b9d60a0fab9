import type { RiskPoint, Step } from '../../model/entry.ts';
import { escapePattern } from '../patterns/words.ts';
import type { Rule } from '../rule.ts';
import { splitPosts } from '../views/unit-posts.ts';

export const measureNamesAnother: Rule = {
  id: 'measure-names-another',
  severity: 'warning',
  summary: '防范措施里复核、批准的岗位，不能就是办这一步的岗位。',
  check({ powers }, report) {
    for (const { steps, risks } of powers) {
      for (const risk of risks) {
        const step = steps.find(({ name, number }) => risk.step === name || risk.step === number);
        const found = step && selfCheck(risk, step);
        if (!found) continue;
        report({
          place: risk.places.get('防范措施') ?? risk.place,
          message: `“${step.name}”由“${step.post}”办理，防范措施写“${found}”，等于自己管自己。`,
          hint: '请写明由哪个别的岗位复核、批准，一般是科室负责人或者分管领导。',
        });
      }
    }
  },
};

const CHECKS = '复核|审核|核准|批准|审批|同意|核对|复查|抽查|把关|审定|监督|决定|确认';

/** 报路产管理岗自行批准, where 路产管理岗 does the step. */
function selfCheck({ measures = '' }: RiskPoint, { post = '' }: Step): string | undefined {
  const [only, ...others] = splitPosts(post);
  if (!only || others.length > 0) return undefined;
  return new RegExp(
    `(?:报|经|由|请|送|交)${escapePattern(only)}(?:自行|自己|本人|一并)?(?:${CHECKS})`,
    'u',
  ).exec(measures)?.[0];
}
