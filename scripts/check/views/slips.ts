import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { type FindSlips, makeFindSlips, type Slip } from '../spelling/find-slips.ts';
import { runningText } from './entry-texts.ts';
import type { TextPiece } from './running-text.ts';

/**
 * The misspelt words of each piece of text. What the office writes again and again is no slip but a name or a term of its
 * own, unless nothing else can have been meant.
 */
export function slips(_: Compilation, context: CheckContext): ReadonlyMap<TextPiece, readonly Slip[]> {
  findSlips ??= makeFindSlips();
  const found = new Map<TextPiece, readonly Slip[]>();
  const written = new Map<string, number>();
  for (const piece of context.share(runningText)) {
    const own = findSlips(piece.text);
    if (own.length === 0) continue;
    found.set(piece, own);
    for (const { wrong } of own) written.set(wrong, (written.get(wrong) ?? 0) + 1);
  }
  const isSlip = ({ wrong, certain }: Slip) => certain || (written.get(wrong) ?? 0) <= OFTEN;
  return new Map([...found].map(([piece, own]) => [piece, own.filter(isSlip)]));
}

/** More often, a form is no slip. */
const OFTEN = 3;

/** Made when it is first needed: other commands load this file, too. */
let findSlips: FindSlips | undefined;
