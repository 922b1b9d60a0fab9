import { LINE } from '../geometry.ts';
import type { Program } from './program.ts';

/** The pages of a stretch while they fill. Lengths in twips. */
export interface Pages {
  /** Room that is left above the footnotes of the page. */
  readonly room: () => number;
  readonly empty: () => boolean;
  readonly turn: () => void;
  /** Takes up height on the page, and room for footnotes at its foot; notes down where bookmarks are. */
  readonly take: (height: number, marks: readonly string[], notes: readonly number[]) => void;
  /** What footnotes not yet on the page would take. */
  readonly notesRoom: (notes: readonly number[]) => number;
  readonly count: () => number;
  readonly bookmarks: ReadonlyMap<string, number>;
}

/** Above the first footnote of a page, the rule that parts it from the text: in Word, and where pages hold whole lines only. */
const SEPARATOR = 579;
const THIN_SEPARATOR = 125;

/** `noteHeight` is the height of a footnote by its id. */
export function createPages(
  height: number,
  noteHeight: (id: number) => number,
  { wholeLines }: Pick<Program, 'wholeLines'>,
): Pages {
  const bookmarks = new Map<string, number>();
  const whole = wholeLines ? height - (height % LINE) : height;
  let count = 1;
  let used = 0;
  let noted = 0;
  let untouched = true;
  const taken = (notes: number): number => {
    if (notes === 0) return 0;
    return wholeLines ? Math.ceil((THIN_SEPARATOR + notes) / LINE) * LINE : SEPARATOR + notes;
  };
  const heightOf = (notes: readonly number[]) => notes.reduce((sum, id) => sum + noteHeight(id), 0);
  return {
    bookmarks,
    notesRoom: (notes) => taken(noted + heightOf(notes)) - taken(noted),
    room: () => whole - used - taken(noted),
    empty: () => untouched,
    count: () => count,
    turn: () => {
      count++;
      used = 0;
      noted = 0;
      untouched = true;
    },
    take: (more, marks, notes) => {
      noted += heightOf(notes);
      used += more;
      untouched = false;
      for (const mark of marks) if (!bookmarks.has(mark)) bookmarks.set(mark, count);
    },
  };
}
