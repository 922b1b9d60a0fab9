import type { Power, Step } from '../../model/entry.ts';
import { linkedPowers } from '../names/linked-powers.ts';
import { ownWork } from '../reversals/own-checkers.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, powersByUnit } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { isPostWithin, listedPosts, splitPosts } from '../views/unit-posts.ts';

export const postToldAgrees: Rule = {
  id: 'post-told-agrees',
  severity: 'warning',
  summary: '文字里说某一步由谁审批、签发，要和“办理程序”表的承办岗位一致。',
  check(_compilation, report, context) {
    const listed = context.share(listedPosts);
    for (const piece of piecesWith(context, SIGN)) {
      if (!isProse(piece) || NO_TELLING.test(piece.column ?? '')) continue;
      const folder = folderOf(piece.entry) ?? '';
      const posts = listed.get(folder) ?? [];
      const powers = powersOf(piece, context.share(powersByUnit).get(folder) ?? []);
      for (const { 0: text, groups = {}, index } of piece.text.matchAll(TOLD)) {
        const { matter = '', post = '', verb = '' } = groups;
        if (!posts.includes(post)) continue;
        const steps = powers.flatMap((power) =>
          power.steps.filter((step) => isMeant(step, matter, verb) && !ownWork(step, power)),
        );
        const [step, ...others] = steps;
        if (!step?.post || others.length > 0 || splitPosts(step.post).some((one) => isSame(one, post)))
          continue;
        report({
          place: piece.placeAt(index + matter.length),
          length: text.length - matter.length,
          message: `这里说“${text}”，“办理程序”表步骤${step.number}“${step.name}”的承办岗位是“${step.post}”。`,
          hint: '请核对由谁办理，把两处改成一致。',
        });
      }
    }
  },
};

const VERB = '签发|签批|审批|批准|审定|核准|审签|验收';
const SIGN = new RegExp(`[由经报]\\p{Script=Han}{2,12}(?:${VERB})`, 'u');
/** 代履行决定由分管副局长签发. */
const TOLD = new RegExp(
  `(?<=^|[，。；：、])(?<matter>(?:(?![由经报])\\p{Script=Han}){2,12})(?:须|需|应当|要|一律)?(?:由|须经|需经|经|报)(?<post>\\p{Script=Han}{2,10}?)(?<verb>${VERB})(?=[，。；、]|$|后|，)`,
  'gu',
);
/** The table itself, and who answers for what. */
const NO_TELLING = /^(?:环节|承办岗位|责任岗位|时限|下一步)$/u;

/** The power that a text stands in; of a rule those it is made for. */
function powersOf({ entry }: TextPiece, own: readonly Power[]): readonly Power[] {
  return entry.type === 'power' ? [entry] : linkedPowers(entry, own);
}

/** The step that is called so, or whose name begins so and whose work is just that. */
function isMeant({ name, action = '' }: Step, matter: string, verb: string): boolean {
  const bare = matter.replace(/[须需应当要一律]+$/u, '');
  if (bare.length < 3) return false;
  if (name === bare || name === `${bare}${verb}`) return name.includes(verb) || action.includes(verb);
  return bare.endsWith(name) && name.length >= 4 && action.includes(verb);
}

const isSame = (one: string, other: string): boolean => isPostWithin(one, other) || isPostWithin(other, one);
