import type { TextFault } from '../text-rule.ts';

const PART =
  /(?<=^|[，、；：]|其中)\p{Script=Han}{2,20}?(?:占|计|为|共|各)?(?<points>\d{1,3})分(?=[，、；。）]|$)/gu;
const FULL: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };
/** What is added or taken off stands outside the whole, and not every part may be named. */
const OUTSIDE = /[加扣减]|附加|奖励|以[上下]|等|每|封顶|不超过|至|级|另/u;

/** 实行千分制，重点工作占500分，内部管理300分，信访工作100分: parts that do not make the whole, in the sentence that names it. */
export function* partsOffTheWhole(text: string): Iterable<TextFault> {
  for (const { 0: sentence, index } of text.matchAll(/[^。；]*[百千]分制[^。]*/gu)) {
    const whole = FULL[/([百千])分制/u.exec(sentence)?.[1] ?? ''] ?? 0;
    const behind = sentence.slice(sentence.search(/[百千]分制/u));
    const parts = [...behind.matchAll(PART)];
    if (parts.length < 3 || OUTSIDE.test(behind)) continue;
    const points = parts.map(({ groups }) => Number(groups?.points));
    const sum = points.reduce((all, one) => all + one, 0);
    const last = parts.at(-1);
    // A first part that is the sum of the others names the whole again.
    if (!last || sum === whole || points.includes(sum / 2) || points.includes(whole)) continue;
    yield {
      index: index + sentence.length - behind.length + last.index,
      length: last[0].length,
      message: `各部分的分值相加是${sum}分（${points.join('＋')}），应当是${whole}分。`,
      hint: '请改正其中写错的分值。',
    };
  }
}
