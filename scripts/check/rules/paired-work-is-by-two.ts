import { ONE_PERSON, ONE_PERSON_IN_PROCEDURE } from '../data/principles/one-person.ts';
import { ONE_SIGN, oneWhereTwo } from '../reversals/one-where-two.ts';
import { reversalRule } from '../reversals/reversal-rule.ts';
import { isInProcedure } from '../reversals/reversals-of-practice.ts';
import { makeFindReversals } from '../reversals/reversed-principles.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import type { TextPiece } from '../views/running-text.ts';

const facts = {
  id: 'paired-work-is-by-two',
  summary: '应当两人办理的检查、抽样、押运、开箱、监销等，不写成一人办理；办理内容和防范措施说的人数要一致。',
};

/** What is told of risks themselves is what must not be. */
const isDone = (piece: TextPiece) => isInProcedure(piece) && /防范|措施|办理内容/u.test(piece.column ?? '');

const anywhere = reversalRule({ ...facts, applies: (piece) => !isDone(piece) }, () =>
  makeFindReversals(ONE_PERSON),
);
const inProcedures = reversalRule({ ...facts, applies: isDone }, () =>
  makeFindReversals([...ONE_PERSON, ...ONE_PERSON_IN_PROCEDURE]),
);

export const pairedWorkIsByTwo: Rule = {
  ...anywhere,
  check(compilation, report, context) {
    const told = new Set<string>();
    anywhere.check(compilation, report, context);
    inProcedures.check(
      compilation,
      (finding) => {
        if ('place' in finding) told.add(`${finding.place.file}:${finding.place.line}`);
        report(finding);
      },
      context,
    );
    for (const piece of piecesWith(context, ONE_SIGN)) {
      if (!isDone(piece) || piece.entry.type !== 'power') continue;
      const found = oneWhereTwo(piece.text, piece.column ?? '', piece.entry);
      const place = found && piece.placeAt(found.index);
      if (!found || !place || told.has(`${place.file}:${place.line}`)) continue;
      report({
        place,
        length: found.text.length,
        message: `这里写的是“${found.text}”，同一环节的${/措施/u.test(piece.column ?? '') ? '办理内容' : '防范措施'}写的是“${found.other}”。`,
        hint: '请核对这个环节要几个人，改成一致。',
      });
    }
  },
};
