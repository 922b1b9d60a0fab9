import {
  APPROVES_SIGN,
  clerkApproves,
  isDecidedByClerk,
  type WrongApprover,
} from '../reversals/clerk-approves.ts';
import { fallingApprovers, LADDER_SIGN } from '../reversals/falling-approvers.ts';
import { BELOW_SIGN, judgedFromBelow } from '../reversals/judged-from-below.ts';
import { LEVELS_SIGN, lowerForGraver } from '../reversals/levels-approved.ts';
import { OWN_SIGN, ownApprovers } from '../reversals/own-approver.ts';
import { decidesAsClerk, watchedFromBelow } from '../reversals/posts-out-of-rank.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { postRows } from '../views/unit-posts.ts';

export const approverStandsAbove: Rule = {
  id: 'approver-stands-above',
  severity: 'warning',
  summary: '批准的人要比办事的人级别高：办事岗位不批准，下级不审上级，金额越大级别越高，自己不审自己。',
  check({ powers }, report, context) {
    const units = context.share(unitsByFolder);
    for (const power of powers) {
      const unit = units.get(power.unit)?.name ?? '';
      for (const step of power.steps) {
        if (!isDecidedByClerk(step, power, unit)) continue;
        report({
          place: step.places.get('承办岗位') ?? step.place,
          length: step.post?.length ?? 1,
          message: `步骤${step.number}“${step.name}”由“${step.post}”办理，这是办事的岗位，不能批准、决定。`,
          hint: '请改由负责人办理；确实授权这个岗位决定的，请在办理内容里写明。',
        });
      }
    }
    for (const row of [...context.share(postRows).values()].flat()) {
      const unit = units.get(row.department.unit)?.name ?? '';
      for (const { says, ...told } of [...watchedFromBelow(row, unit), ...decidesAsClerk(row, unit)])
        report({ ...told, message: says });
    }
    const nameOf = (piece: TextPiece) => units.get(folderOf(piece.entry) ?? '')?.name ?? '';
    const ladders = piecesWith(context, LADDER_SIGN).filter(isProse);
    for (const { piece, text, index, says, hint } of fallingApprovers(ladders, nameOf))
      report({ place: piece.placeAt(index), length: text.length, message: says, hint });
    const told = new Map<TextPiece, WrongApprover[]>();
    for (const [sign, find] of FINDERS) {
      for (const piece of piecesWith(context, sign)) {
        if (!isProse(piece)) continue;
        const own = told.get(piece) ?? [];
        told.set(piece, own);
        for (const one of find(piece.text, nameOf(piece))) {
          const { text, index, says, hint } = one;
          if (
            own.some((other) => index < other.index + other.text.length && other.index < index + text.length)
          )
            continue;
          own.push(one);
          report({ place: piece.placeAt(index), length: text.length, message: says, hint });
        }
      }
    }
  },
};

/** The first that tells something of a stretch of text tells it best. */
const FINDERS: readonly (readonly [RegExp, (text: string, unit: string) => readonly WrongApprover[]])[] = [
  [BELOW_SIGN, judgedFromBelow],
  [OWN_SIGN, ownApprovers],
  [LEVELS_SIGN, lowerForGraver],
  [APPROVES_SIGN, clerkApproves],
];
