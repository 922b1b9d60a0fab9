import type { Compilation } from '../model/compilation.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { CheckContext, Rule } from './rule.ts';
import { piecesWith } from './views/character-index.ts';
import { runningText } from './views/entry-texts.ts';
import type { TextPiece } from './views/running-text.ts';

/** A fault inside one piece of text, by UTF-16 index. */
export interface TextFault {
  readonly index: number;
  readonly length: number;
  readonly severity?: Severity;
  readonly message: string;
  readonly hint: string;
  /** What should stand in place of the faulty characters, where that is certain. */
  readonly replacement?: string;
}

interface TextRule extends Omit<Rule, 'check'> {
  /**
   * Found in every text that can be at fault, and in few others: spares the rest the search. Not tied to the ends of the
   * text.
   */
  readonly sign?: RegExp;
  /** Which pieces are looked at; all of them unless told. */
  readonly applies?: (piece: TextPiece) => boolean;
  readonly find: (piece: TextPiece, compilation: Compilation, context: CheckContext) => Iterable<TextFault>;
}

/** Makes a rule that judges each piece of text by itself. What the office allows in 词表 is never told. */
export function textRule({ sign, applies = () => true, find, ...rule }: TextRule): Rule {
  return {
    ...rule,
    check(compilation, report, context) {
      const allowed = compilation.wordLists?.allowed ?? [];
      for (const piece of sign ? piecesWith(context, sign) : context.share(runningText)) {
        if (!applies(piece)) continue;
        for (const { index, length, replacement, ...finding } of find(piece, compilation, context)) {
          if (allowed.some((word) => coversFault(piece.text, word, index, length))) continue;
          const original = piece.text.slice(index, index + length);
          report({
            ...finding,
            place: piece.placeAt(index),
            length: [...original].length,
            ...(replacement !== undefined && mayBeFixed(piece) && { fix: { original, replacement } }),
          });
        }
      }
    },
  };
}

/** Whether an allowed word stands over the fault. */
function coversFault(text: string, word: string, index: number, length: number): boolean {
  for (let at = text.indexOf(word); at >= 0 && at <= index; at = text.indexOf(word, at + 1)) {
    if (at + word.length >= index + length) return true;
  }
  return false;
}

/** A label stands at its node's id, by which edges elsewhere name the node: mending that would tear the chart apart. */
const mayBeFixed = ({ kind }: TextPiece) => kind !== 'label';
