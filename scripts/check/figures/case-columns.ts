import { groupBy } from '../../lib/group-by.ts';
import type { TextPiece } from '../views/running-text.ts';

/** The cells of the columns that divide the cases of a table, from top to bottom: of the first one that does not count the rows. */
export function caseColumns(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const tables: TextPiece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (piece.kind === 'cell') {
      if (!isOpen) tables.push([]);
      tables.at(-1)?.push(piece);
    }
    isOpen = piece.kind === 'cell' || (isOpen && piece.kind === 'picture');
  }
  return tables.flatMap((cells) => {
    const columns = [...groupBy(cells, ({ column = '' }) => column)];
    const cases = columns.find(([title]) => !COUNTS.test(title));
    return cases && !OUTCOME.test(cases[0]) ? [cases[1]] : [];
  });
}

const COUNTS = /^(?:序号|编号|档次?|级别|等[级次]|类[别型])?$/u;
/** What a case leads to may be the same at the ends of two of them: 奖励500元以上1000元以下. */
const OUTCOME = /奖|罚|补|处理|幅度|标准/u;
