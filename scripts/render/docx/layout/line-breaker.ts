import { breakLines, countLines, type LaidLine } from './break-lines.ts';
import type { LaidParagraph } from './laid-block.ts';
import { type Program, WORD } from './program.ts';

/** The lines of a paragraph in a column that is `width` twips wide. */
export type LineBreaker = (paragraph: LaidParagraph, width: number) => readonly LaidLine[];

/** Lines by each program, kept once they are known; where a program comes to as many as Word, they are Word's. */
export function lineBreakers(): (program: Program) => LineBreaker {
  const byWord = remembered((paragraph, width) => breakLines(paragraph, width, WORD));
  const known = new Map<Program, LineBreaker>([[WORD, byWord]]);
  return (program) => {
    const breaker =
      known.get(program) ??
      remembered((paragraph, width) => {
        const lines = byWord(paragraph, width);
        const same = countLines(paragraph, width, program) === lines.length;
        return same ? lines : breakLines(paragraph, width, program);
      });
    known.set(program, breaker);
    return breaker;
  };
}

/** A paragraph stands in one column only. */
function remembered(breaker: LineBreaker): LineBreaker {
  const known = new WeakMap<LaidParagraph, readonly LaidLine[]>();
  return (paragraph, width) => {
    const lines = known.get(paragraph) ?? breaker(paragraph, width);
    known.set(paragraph, lines);
    return lines;
  };
}
