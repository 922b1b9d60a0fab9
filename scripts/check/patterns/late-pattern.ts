import type { Needs } from './pattern-parts.ts';
import { meets, requiredLiterals } from './required-literals.ts';

/** Gives a pattern for a text that may match it. */
export type LatePattern = (text: string) => RegExp | undefined;

/**
 * A pattern that is compiled when a text first holds what every match needs. Of a thousand ways to break a law, one booklet
 * holds the words of a hundred; compiling the others takes longer than all the searching. `outline` is a shorter source whose
 * words every match needs, too: it is quicker to read.
 */
export function latePattern(source: string, flags: string, outline = source): LatePattern {
  let pattern: RegExp | undefined;
  let needs: Needs | undefined;
  /** The last text that did not hold it: a text is often asked about at many places. */
  let lacking: string | undefined;
  return (text) => {
    if (pattern || text === lacking) return pattern;
    needs ??= requiredLiterals({ source: outline, flags });
    if (meets(text, needs)) pattern = new RegExp(source, flags);
    else lacking = text;
    return pattern;
  };
}
