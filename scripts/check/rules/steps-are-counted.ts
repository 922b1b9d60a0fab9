import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { isRefusal } from '../charts/exit-polarity.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';

export const stepsAreCounted: Rule = {
  id: 'steps-are-counted',
  severity: 'warning',
  summary: '说办理程序、流程图有几步，“办理程序”表就有几步。',
  check(_compilation, report, context) {
    for (const piece of piecesWith(context, /(?:程序|流程|流程图)[^。]*[步环]/u)) {
      if (piece.entry.type !== 'power' || piece.kind === 'cell') continue;
      const { steps } = piece.entry;
      // Whoever counts may leave out what is done when the matter is turned down.
      const fitting = [steps.length, steps.filter(({ name }) => !isRefusal(name)).length];
      for (const { 0: said, groups = {}, index } of piece.text.matchAll(COUNTED)) {
        const count = parseChineseNumber(groups.count ?? '');
        if (count === undefined || steps.length < 2 || fitting.includes(count)) continue;
        report({
          place: piece.placeAt(index),
          length: said.length,
          message: `这里说“${said}”，“办理程序”表有${steps.length}步。`,
          hint: '请核对步数，把两处改成一致。',
        });
      }
    }
  },
};

const COUNTED = new RegExp(
  `(?:办理程序|办理流程|流程图?|全部?流程)(?:一?共|共有|分为|分|设|有|包括)(?<count>${NUMERAL})(?:个环节|个步骤|步(?!骤之)|道环节)`,
  'gu',
);
