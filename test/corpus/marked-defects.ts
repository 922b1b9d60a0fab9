/** One seeded defect: where it stands in the text without marks, and the groups of CHECKS.md that may find it. */
export interface Defect {
  readonly file: string;
  readonly groups: readonly number[];
  /** Absent for something that the whole file lacks. */
  readonly range?: { readonly from: Point; readonly to: Point };
  /** What was marked, to name it in a list. */
  readonly text: string;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

const MARK = /«(?<groups>[\d,]+)(?<whole>\*?)»|«\/»/gu;

/**
 * Takes the marks out of a text: `«6»登陆«/»网站` says that 登陆 is a defect of group 6, `«5,6»` that either group may find
 * it, `«5*»«/»` that the file as a whole lacks something.
 */
export function markedDefects(
  file: string,
  marked: string,
): { readonly text: string; readonly defects: readonly Defect[] } {
  let text = '';
  let read = 0;
  const open: { groups: readonly number[]; whole: boolean; from: number }[] = [];
  const defects: Defect[] = [];
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(read, mark.index);
    read = mark.index + mark[0].length;
    if (mark.groups?.groups) {
      const groups = mark.groups.groups.split(',').map(Number);
      open.push({ groups, whole: mark.groups.whole === '*', from: text.length });
      continue;
    }
    const start = open.pop();
    if (!start) throw new Error(`${file}: «/» without a mark before it.`);
    const { groups, whole, from } = start;
    const range = { from: pointAt(text, from), to: pointAt(text, text.length) };
    defects.push({ file, groups, text: text.slice(from), ...(!whole && { range }) });
  }
  if (open.length > 0) throw new Error(`${file}: a mark is not closed.`);
  return { text: text + marked.slice(read), defects };
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
