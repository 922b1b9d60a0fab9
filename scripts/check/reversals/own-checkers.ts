import type { Power, Step } from '../../model/entry.ts';
import { splitPosts } from '../views/unit-posts.ts';

/**
 * The earlier step of the same single post whose work a step passes judgement on: 签批 by the post that took the application,
 * 验收 by the post that bought. Undefined where somebody else decides.
 */
export function ownWork(step: Step, { steps }: Pick<Power, 'steps'>): Step | undefined {
  const post = onlyPost(step);
  if (!post || !/[岗员]$/u.test(post)) return undefined;
  const earlier = steps.slice(0, steps.indexOf(step)).filter((one) => onlyPost(one) === post);
  if (DECIDES.test(step.name) && !FORWARDS.test(step.name)) return earlier[0];
  if (REVIEWS.test(step.name) && !FORWARDS.test(step.name))
    return earlier.find(({ name }) => (LEGAL.test(step.name) ? INVESTIGATES : PREPARES).test(name));
  if (step.name === '审核') {
    const before = steps[steps.indexOf(step) - 1];
    return before && earlier.includes(before) && EXAMINES.test(before.name) ? before : undefined;
  }
  // 组织使用股室验收: others do it.
  if (/(?:组织|会同|由|请|配合)[^，。；]{2,12}(?:验收|复核|审核|审批)/u.test(step.action ?? ''))
    return undefined;
  return ACCEPTS.test(step.name) ? earlier.findLast(({ name }) => PROCURES.test(name)) : undefined;
}

function onlyPost({ post = '' }: Step): string | undefined {
  const [only, ...others] = splitPosts(post);
  return others.length > 0 ? undefined : only;
}

const DECIDES = /(?:签批|审批|审定|签发|审签)$/u;
/** 报送审批 hands the matter on; 不予核准 tells what was decided. */
const FORWARDS = /^(?:报|呈|送|提|转|申|待|不|撤|委托|协助|组织)/u;
const REVIEWS = /(?:法制审核|法制审查|合法性审[核查]|复核|复审|稽核)$/u;
/** What an examination that is called so comes before: 审查, 审核. */
const EXAMINES = /^(?:材料|书面|现场|资格)?(?:初审|审查|核查|勘验|踏勘)$/u;
const LEGAL = /法制|合法性/u;
const INVESTIGATES = /调查|取证|检查|勘验|核查|立案|承办|处理意见/u;
const PREPARES = /初[审核查]|^审核|核算|测算|起草|拟[定稿]|编制|计算|调查/u;
const ACCEPTS = /验收/u;
const PROCURES = /采购|购置|发订|订购|订货|进货|施工|修缮|维修|建设/u;
