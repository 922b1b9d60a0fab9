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

/** Above the first footnote of a page: the rule that parts it from the text. */
const SEPARATOR = 579;

/** `noteHeight` is the height of a footnote by its id. */
export function createPages(height: number, noteHeight: (id: number) => number): Pages {
  const bookmarks = new Map<string, number>();
  let count = 1;
  let used = 0;
  let notesUsed = 0;
  let untouched = true;
  const notesRoom = (notes: readonly number[]): number =>
    notes.length === 0
      ? 0
      : notes.map(noteHeight).reduce((sum, each) => sum + each, notesUsed === 0 ? SEPARATOR : 0);
  return {
    bookmarks,
    notesRoom,
    room: () => height - used - notesUsed,
    empty: () => untouched,
    count: () => count,
    turn: () => {
      count++;
      used = 0;
      notesUsed = 0;
      untouched = true;
    },
    take: (taken, marks, notes) => {
      notesUsed += notesRoom(notes);
      used += taken;
      untouched = false;
      for (const mark of marks) if (!bookmarks.has(mark)) bookmarks.set(mark, count);
    },
  };
}
