import type { Compilation } from '../../model/compilation.ts';
import type { Power } from '../../model/entry.ts';
import type { CheckContext, Rule } from '../rule.ts';
import {
  factsAbout,
  findMisstatements,
  inScope,
  type Misstatement,
  misstatementsOf,
  type ScopedMisstatement,
  scopedMisstatements,
} from '../statutes/find-misstatements.ts';
import { powerLimitFaults } from '../statutes/power-limit-faults.ts';
import { rowStatement } from '../statutes/row-statement.ts';
import type { NamedFact } from '../statutes/statutory-fact.ts';
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
    for (const [piece, { index, text, source, says }] of misstated(context))
      report({ place: piece.placeAt(index), length: [...text].length, ...contrary(text, source, says) });
  },
};

type Misstated = readonly [piece: TextPiece, wrong: Misstatement];

function* misstated(context: CheckContext): Iterable<Misstated> {
  const found = new Map<string, readonly ScopedMisstatement[]>();
  const doubtful = wordingsWith(context, STATES).filter(({ text, pieces }) => {
    if (pieces.some(isStatement)) found.set(text, scopedMisstatements(text));
    return (found.get(text) ?? NONE).length > 0;
  });
  const inPiece = ({ text, entry }: TextPiece) =>
    inScope(found.get(text) ?? NONE, text, context.share(subjects).get(entry) ?? '');
  for (const piece of piecesSaying(context, doubtful)) {
    if (isStatement(piece)) for (const wrong of inPiece(piece)) yield [piece, wrong];
  }
  for (const { entry, pieces } of context.share(entryTexts)) {
    const facts = factsAbout(entry.name);
    const subject = context.share(subjects).get(entry) ?? '';
    for (const piece of pieces) {
      if (!isStatement(piece)) continue;
      yield* misstatedByName(piece, facts, inPiece);
      yield* misstatedByRow(piece, facts, subject);
    }
  }
}

/** Each number once, even where the sentence breaks a law of its own. */
function* misstatedByName(
  piece: TextPiece,
  facts: readonly NamedFact[],
  inPiece: (piece: TextPiece) => readonly Misstatement[],
): Iterable<Misstated> {
  const wrong = misstatementsOf(piece.text, facts);
  if (wrong.length === 0) return;
  const told = new Set(inPiece(piece).map(({ index }) => index));
  for (const one of wrong) if (!told.has(one.index)) yield [piece, one];
}

function* misstatedByRow(
  piece: TextPiece,
  facts: readonly NamedFact[],
  subject: string,
): Iterable<Misstated> {
  const row = rowStatement(piece);
  if (!row) return;
  const wrong = [...findMisstatements(row.text, subject), ...misstatementsOf(row.text, facts)].find(
    ({ index }) => index >= row.start,
  );
  if (wrong) yield [piece, { ...wrong, index: wrong.index - row.start }];
}

const NONE: readonly never[] = [];

const subjects = (_: Compilation, context: CheckContext): ReadonlyMap<unknown, string> =>
  new Map(context.share(entryTexts).map((text) => [text.entry, subjectOf(text)]));

const contrary = (text: string, source: string, says: string) => ({
  message: `“${text}”与${source}不符：${says}。`,
  hint: IS_TIME.test(text)
    ? '请对照法条改正。本单位自己承诺的时限可以比法定的短，不能比法定的长；给当事人的期限不能缩短。'
    : '请对照法条改正。',
});

const IS_TIME = /[日天月年时]$/u;

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
