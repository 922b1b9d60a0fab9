import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { type FindSlips, makeFindSlips, type Slip } from '../spelling/find-slips.ts';
import { wordings } from './wordings.ts';

/**
 * The misspelt words of each text that has some. What the office writes again and again is no slip but a name or a term of
 * its own, unless nothing else can have been meant.
 */
export function slips(_: Compilation, context: CheckContext): ReadonlyMap<string, readonly Slip[]> {
  findSlips ??= makeFindSlips();
  const found = new Map<string, readonly Slip[]>();
  const written = new Map<string, number>();
  for (const { text, numbers } of context.share(wordings)) {
    const own = findSlips(text);
    if (own.length === 0) continue;
    found.set(text, own);
    for (const { wrong } of own) written.set(wrong, (written.get(wrong) ?? 0) + numbers.length);
  }
  const isSlip = ({ wrong, certain }: Slip) => certain || (written.get(wrong) ?? 0) <= OFTEN;
  return new Map([...found].map(([text, own]) => [text, own.filter(isSlip)]));
}

/** More often, a form is no slip. */
const OFTEN = 3;

/** Made when it is first needed: other commands load this file, too. */
let findSlips: FindSlips | undefined;
