import type { Compilation } from '../../model/compilation.ts';
import type { Power } from '../../model/entry.ts';
import type { CheckContext, Rule } from '../rule.ts';
import {
  factsAbout,
  inScope,
  type Misstatement,
  misstatementsOf,
  type ScopedMisstatement,
  scopedMisstatements,
} from '../statutes/find-misstatements.ts';
import { powerLimitFaults } from '../statutes/power-limit-faults.ts';
import { wordingsWith } from '../views/character-index.ts';
import { type EntryText, entryTexts } from '../views/entry-texts.ts';
import type { TextPiece } from '../views/running-text.ts';
import { piecesSaying } from '../views/wordings.ts';

export const statuteIsStatedRight: Rule = {
  id: 'statute-is-stated-right',
  severity: 'warning',
  summary: '转述法律、法规规定的期限、人数、比例和数额，要与法条一致。',
  check({ powers }, report, context) {
    for (const power of powers) {
      for (const { text, source, says, place } of powerLimitFaults(power))
        report({
          ...(place ? { place } : { entry: power, field: '法定时限' }),
          ...contrary(text, source, says),
        });
    }
    const found = new Map<string, readonly ScopedMisstatement[]>();
    const doubtful = wordingsWith(context, STATES).filter(({ text, pieces }) => {
      if (pieces.some(isStatement)) found.set(text, scopedMisstatements(text));
      return (found.get(text) ?? NONE).length > 0;
    });
    const inPiece = ({ text, entry }: TextPiece) =>
      inScope(found.get(text) ?? NONE, text, context.share(subjects).get(entry) ?? '');
    const tell = (piece: TextPiece, { index, text, source, says }: Misstatement) =>
      report({
        place: piece.placeAt(index),
        length: [...text].length,
        ...contrary(text, source, says),
      });
    for (const piece of piecesSaying(context, doubtful)) {
      if (isStatement(piece)) for (const one of inPiece(piece)) tell(piece, one);
    }
    for (const { entry, pieces } of context.share(entryTexts)) {
      const facts = factsAbout(entry.name);
      for (const piece of facts.length > 0 ? pieces.filter(isStatement) : NONE) {
        const told = new Set(inPiece(piece).map(({ index }) => index));
        for (const one of misstatementsOf(piece.text, facts)) if (!told.has(one.index)) tell(piece, one);
      }
    }
  },
};

const NONE: readonly never[] = [];

const subjects = (_: Compilation, context: CheckContext): ReadonlyMap<unknown, string> =>
  new Map(context.share(entryTexts).map((text) => [text.entry, subjectOf(text)]));

const contrary = (text: string, source: string, says: string) => ({
  message: `“${text}”与${source}不符：${says}。`,
  hint: '请对照法条改正。本单位自己承诺的时限可以比法定的短，不能比法定的长；给当事人的期限不能缩短。',
});

const STATES = /[日天月年人名位元次家种克倍米户项度%％]|[小学]时|分[之钟]|周岁/u;

/** A table of risks tells what must not happen. */
const isStatement = ({ kind, column = '' }: TextPiece) =>
  kind !== 'title' && kind !== 'heading' && !/风险|问题|扣分|评分|表现/u.test(column);

/** What a file is about: its name and class, and the laws that it names. */
function subjectOf({ entry, whole }: EntryText): string {
  const titles = whole.match(/《[^《》]+》/gu) ?? [];
  return [entry.name, ...(entry.type === 'power' ? powerSubject(entry) : []), ...titles, ''].join('\n');
}

const powerSubject = ({ category, legalBases }: Power) => [category, ...legalBases.map(({ text }) => text)];
