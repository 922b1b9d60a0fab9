import { APART_SIGN, sameHands } from '../reversals/same-hands.ts';
import { wrongDuties } from '../reversals/wrong-duties.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { isProse } from '../views/running-text.ts';
import { type NamedPost, type PostRow, postRows } from '../views/unit-posts.ts';

export const postsAreSeparate: Rule = {
  id: 'posts-are-separate',
  severity: 'warning',
  summary: '岗位不能自己监督自己、自己给自己代岗，管钱和管账不能由一个岗位兼任。',
  check(_compilation, report, context) {
    for (const row of [...context.share(postRows).values()].flat()) {
      const { post, supervisors, backups } = row;
      for (const supervisor of supervisors) {
        if (!isOneself(supervisor, row)) continue;
        report({
          place: supervisor.place,
          message: `“${post}”的监督岗位还是“${post}”，自己监督自己。`,
          hint: '请写由哪个岗位监督，一般是科室负责人或者分管领导。',
        });
      }
      for (const { at, text, index } of wrongDuties(row)) {
        report({
          place: at.placeAt(index),
          length: text.length,
          message: `“${post}”的职责有“${text}”，管钱和管账不能由一人兼任。`,
          hint: '请改由另一个岗位负责：出纳不兼管稽核、会计档案和收入、支出、费用、债权债务账目，会计不管现金。',
        });
      }
      for (const backup of backups) {
        const isSelf = isOneself(backup, row);
        if (!isSelf && !isMoneyAndBooks(backup.name, post)) continue;
        report({
          place: backup.place,
          // Whether the two may stand in for each other for a day, offices see differently.
          ...(!isSelf && { severity: 'notice' as const }),
          message: `“${post}”由“${backup.name}”代岗，${isSelf ? '自己给自己代岗' : '管钱和管账不能由一人兼任'}。`,
          hint: '请改由另一个岗位代岗。',
        });
      }
    }
    for (const piece of piecesWith(context, APART_SIGN)) {
      if (!isProse(piece)) continue;
      for (const { post, index } of sameHands(piece.text)) {
        report({
          place: piece.placeAt(index),
          length: post.length,
          message: `这里要求分开保管或者办理，“${post}”却写了两次。`,
          hint: '请改由两个岗位分别负责。',
        });
      }
    }
    for (const piece of piecesWith(context, /兼/u)) {
      // What a risk looks like must not be.
      if (!isProse(piece) || piece.column === '风险表现' || piece.column === '风险点') continue;
      for (const { 0: text, index } of piece.text.matchAll(BOTH_HANDS)) {
        report({
          place: piece.placeAt(index),
          length: text.length,
          message: `“${text}”：管钱和管账不能由一人兼任。`,
          hint: '会计和出纳是不相容岗位，请改由两个岗位分别负责。',
        });
      }
    }
  },
};

/** 执法员 and 执法员（乙岗） are two persons. */
const isOneself = (other: NamedPost, { post, said }: PostRow): boolean =>
  other.name === post && other.said === said;

/** 会计岗以外的人员 is whoever does not keep the books. */
const isMoneyAndBooks = (one: string, other: string): boolean =>
  !/以外|之外/u.test(one) &&
  ((/会计|记账/u.test(one) && /出纳/u.test(other)) || (/出纳/u.test(one) && /会计|记账/u.test(other)));

const BOTH_HANDS =
  /(?<!不得[^，。；]{0,10}|不能[^，。；]{0,10}|不准[^，。；]{0,10}|严禁[^，。；]{0,10}|禁止[^，。；]{0,10})(?:会计岗?(?:人员)?(?:可以?|可由|应当?)?兼[任管做]?出纳|出纳岗?(?:人员)?(?:可以?|应当?)?兼[任管做]?(?:会计|记账|稽核))(?!的?(?:现象|问题|情况|行为))/gu;
