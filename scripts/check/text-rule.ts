import type { Compilation } from '../model/compilation.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { CheckContext, Rule } from './rule.ts';
import { piecesWith, wordingsWith } from './views/character-index.ts';
import { runningText } from './views/entry-texts.ts';
import type { TextPiece } from './views/running-text.ts';
import { piecesSaying, wordings } from './views/wordings.ts';
import { isNotToBeWritten } from './wording/cited-slips.ts';

/** A fault inside one piece of text, by UTF-16 index. */
export interface TextFault {
  readonly index: number;
  readonly length: number;
  readonly severity?: Severity;
  readonly message: string;
  readonly hint: string;
  /** A fault wherever it stands: `excuses` is not asked. */
  readonly isCertain?: boolean;
  /** What should stand in place of the faulty characters, where that is certain. */
  readonly replacement?: string;
}

interface TextRuleFacts extends Omit<Rule, 'check'> {
  /** Found in every text that can be at fault, and in few others: spares the rest the search. */
  readonly sign?: RegExp;
  /** Which pieces are looked at; all of them unless told. */
  readonly applies?: (piece: TextPiece) => boolean;
}

type Find<T> = (subject: T, compilation: Compilation, context: CheckContext) => Iterable<TextFault>;

/** The text alone tells: it is searched once, however many pieces say it. */
interface FoundByText extends TextRuleFacts {
  readonly findIn: Find<string>;
  /** Of pieces in which a fault was found: those in which it is none. */
  readonly excuses?: (piece: TextPiece, context: CheckContext, fault: TextFault) => boolean;
  readonly find?: never;
}

/** Where the piece stands counts, too. */
interface FoundByPiece extends TextRuleFacts {
  readonly find: Find<TextPiece>;
  readonly findIn?: never;
}

type TextRule = FoundByText | FoundByPiece;

/** Makes a rule that judges each piece of text by itself. What the office allows in 词表 is never told, nor what a text quotes as wrong. */
export function textRule(rule: TextRule): Rule {
  const { id, severity, summary } = rule;
  return {
    ...{ id, severity, summary },
    check(compilation, report, context) {
      const allowed = compilation.wordLists?.allowed ?? [];
      const faults = rule.findIn
        ? byWording(rule, compilation, context)
        : byPiece(rule, compilation, context);
      for (const [piece, { index, length, replacement, isCertain: _, ...finding }] of faults) {
        if (allowed.some((word) => coversFault(piece.text, word, index, length))) continue;
        if (isNotToBeWritten(piece.text, index, length)) continue;
        const original = piece.text.slice(index, index + length);
        report({
          ...finding,
          place: piece.placeAt(index),
          length: [...original].length,
          ...(replacement !== undefined && mayBeFixed(piece) && { fix: { original, replacement } }),
        });
      }
    },
  };
}

type PlacedFault = readonly [piece: TextPiece, fault: TextFault];

function* byPiece(
  { sign, applies = always, find }: FoundByPiece,
  compilation: Compilation,
  context: CheckContext,
): Iterable<PlacedFault> {
  for (const piece of sign ? piecesWith(context, sign) : context.share(runningText)) {
    if (applies(piece)) for (const fault of find(piece, compilation, context)) yield [piece, fault];
  }
}

function* byWording(
  { sign, applies = always, findIn, excuses }: FoundByText,
  compilation: Compilation,
  context: CheckContext,
): Iterable<PlacedFault> {
  const faults = new Map<string, readonly TextFault[]>();
  const faulty = (sign ? wordingsWith(context, sign) : context.share(wordings)).filter(({ text, pieces }) => {
    const found = pieces.some(applies) ? [...findIn(text, compilation, context)] : [];
    if (found.length > 0) faults.set(text, found);
    return found.length > 0;
  });
  for (const piece of piecesSaying(context, faulty)) {
    if (!applies(piece)) continue;
    for (const fault of faults.get(piece.text) ?? [])
      if (fault.isCertain || !excuses?.(piece, context, fault)) yield [piece, fault];
  }
}

const always = () => true;

/** Whether an allowed word stands over the fault. */
function coversFault(text: string, word: string, index: number, length: number): boolean {
  for (let at = text.indexOf(word); at >= 0 && at <= index; at = text.indexOf(word, at + 1)) {
    if (at + word.length >= index + length) return true;
  }
  return false;
}

/**
 * A label stands at its node's id, by which edges elsewhere name the node: mending that would tear the chart apart. So would
 * mending the name of a power or rule, by which others refer to it.
 */
const mayBeFixed = ({ kind }: TextPiece) => kind !== 'label' && kind !== 'title';
