import { countLines } from './break-lines.ts';
import { columnsOf, exchanged, type LaidColumn } from './columns.ts';
import type { LaidBlock, LaidParagraph } from './laid-block.ts';
import type { Layout } from './paginate.ts';
import { ALL_OTHERS, OTHERS, type Program, WORD } from './program.ts';

export interface AgreedLayout extends Layout {
  /** Paragraphs whose letters have to stand closer or wider for it, each with its `hair`. */
  readonly adjusted: readonly LaidParagraph[];
}

/** Of the width of a letter; more would be seen. */
const MOST = 1 / 16;

/**
 * The layout of a stretch on which all programs agree: the same number of pages, and every bookmark that is `wanted` on the
 * same one. Where they do not, the letters of a paragraph or more are set closer or wider by a hair, so that it takes a line
 * more or less; where no hair is enough, machines that have no Times New Roman are left out of account, and in the end it is
 * Word's layout.
 */
export function agreedLayout(
  blocks: readonly LaidBlock[],
  width: number,
  layOut: (blocks: readonly LaidBlock[], program: Program) => Layout,
  wanted: (bookmark: string) => boolean,
): AgreedLayout {
  const asItIs = layOut(blocks, WORD);
  for (const others of [ALL_OTHERS, OTHERS]) {
    const agreed = (changed: readonly LaidBlock[], layout: Layout) =>
      others.every((program) => agree(layout, layOut(changed, program), wanted));
    if (agreed(blocks, asItIs)) return { ...asItIs, adjusted: [] };
    for (const attempt of attempts(columnsOf(blocks, width), others)) {
      const changed = exchanged(blocks, new Map(attempt));
      const layout = layOut(changed, WORD);
      if (agreed(changed, layout)) return { ...layout, adjusted: attempt.map(([, after]) => after) };
    }
  }
  return { ...asItIs, adjusted: [] };
}

type Adjusted = readonly [before: LaidParagraph, after: LaidParagraph];

/** What may be changed: a paragraph that differs; all that do, up to one; another paragraph; another and all that differ. */
function* attempts(
  columns: readonly LaidColumn[],
  others: readonly Program[],
): Generator<readonly Adjusted[], undefined> {
  const adjustedParagraph = adjusterFor(others);
  const differing = columns.filter((column) => sameLines(column, others) === undefined);
  const equal = leastFirst(differing.flatMap(adjustedParagraph));
  for (const each of equal) yield [each];
  for (const [last] of equal.entries()) yield equal.slice(0, last + 1);
  const rest = leastFirst(columns.filter((column) => !differing.includes(column)).flatMap(adjustedParagraph));
  for (const each of rest) yield [each];
  for (const each of rest) yield [...equal, each];
}

const leastFirst = (adjusted: readonly Adjusted[]): readonly Adjusted[] =>
  [...adjusted].sort(([, one], [, other]) => Math.abs(one.hair) - Math.abs(other.hair));

/** How a paragraph comes to the same number of lines in all programs, and to another where it is the same already. */
const adjusterFor =
  (others: readonly Program[]) =>
  ({ paragraph, width }: LaidColumn): readonly Adjusted[] => {
    const now = sameLines({ paragraph, width }, others);
    const after = hairs(paragraph).find((each) => {
      const [lines, ...more] = [0, -UNCERTAIN, UNCERTAIN].map((by) =>
        sameLines({ paragraph: each, width: width + by }, others),
      );
      return lines !== undefined && lines !== now && more.every((other) => other === lines);
    });
    return after ? [[paragraph, after]] : [];
  };

/** How far programs differ in the width of a column, in twips: half of a rule or so. */
const UNCERTAIN = 12;

/** The paragraph with its letters a twip closer, a twip wider, two twips closer … */
function hairs(paragraph: LaidParagraph): readonly LaidParagraph[] {
  const widest = paragraph.pieces.reduce((most, { letters: [first = 0] }) => Math.max(most, first), 0);
  const steps = Array.from({ length: Math.floor(widest * MOST) }, (_, index) => index + 1);
  return steps.flatMap((step) => [-step, step]).map((hair) => ({ ...paragraph, hair }));
}

/** The number of lines that a paragraph takes in every program; undefined where they differ. */
function sameLines({ paragraph, width }: LaidColumn, others: readonly Program[]): number | undefined {
  const count = countLines(paragraph, width, WORD);
  return others.every((program) => countLines(paragraph, width, program) === count) ? count : undefined;
}

function agree(one: Layout, other: Layout, wanted: (bookmark: string) => boolean): boolean {
  if (one.pages !== other.pages) return false;
  return [...one.bookmarks].every(([name, page]) => !wanted(name) || other.bookmarks.get(name) === page);
}
