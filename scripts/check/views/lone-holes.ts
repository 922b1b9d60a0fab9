import type { Place } from '../../model/place.ts';
import type { ProseTable, ProseTableCell } from '../../model/prose.ts';
import { inlineText } from './inline-text.ts';

/** The one cell of a column that is empty. */
export interface LoneHole {
  /** The title of the column. */
  readonly title: string;
  readonly place: Place;
}

/** Cells without text in columns that every other row has filled; of all columns that ask for text, or `only` some. */
export function loneHoles({ head, rows }: ProseTable, only?: readonly string[]): readonly LoneHole[] {
  return head.cells.flatMap((cell, column): readonly LoneHole[] => {
    const title = inlineText(cell.children, cell.place).text.trim();
    if (only && !only.includes(title)) return [];
    const [hole, ...others] = rows.filter(({ cells }) => cells[column] && cellText(cells[column]) === '');
    if (!hole || others.length > 0 || rows.length < (only ? 2 : 3) || MAY_BE_EMPTY.test(title)) return [];
    // A risk without a name is told as such.
    if (only && hole.cells[0] && cellText(hole.cells[0]) === '') return [];
    // Behind the last step nothing follows.
    if (title === '下一步' && hole === rows.at(-1)) return [];
    return [{ title, place: hole.cells[column]?.place ?? hole.place }];
  });
}

const cellText = ({ children, place }: ProseTableCell) => inlineText(children, place).text.trim();

/** Other rules ask for these. */
const MAY_BE_EMPTY = /^(?:备注|说明|环节|步骤|序号)?$|代岗|顶岗|替岗|备岗|接替|代行/u;
