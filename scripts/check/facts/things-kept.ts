import { SEAL } from '../data/known-subjects.ts';
import { type Clause, wordsOf } from './told-facts.ts';

const HOLDER = /^\p{Script=Han}{1,8}(?:岗|员|主任|长)(?=[。：])/u;
const KEEPS = /(?<=[。：，；、])(?:具体|统一)?(?:负责)?(?:保管|管理)[^。，；]*/gu;
const SEALS = new RegExp(SEAL, 'gu');

/** What a post keeps, as the description of its duties tells: 出纳岗。办理收付，保管财务专用章。 */
export function thingsKept(text: string): readonly Clause[] {
  const holder = HOLDER.exec(text)?.[0];
  if (holder === undefined) return [];
  return [...text.matchAll(KEEPS)].flatMap(({ 0: duty, index }) =>
    [...duty.matchAll(SEALS)].map(([seal]) => {
      const frame = `由#保管${seal}`;
      return {
        ...{ kind: 'post', value: holder, text: duty, index: 0, at: index, bound: 'plain' },
        ...{ said: frame, frame, words: wordsOf(frame), condition: '', before: '', behind: '' },
      } satisfies Clause;
    }),
  );
}
