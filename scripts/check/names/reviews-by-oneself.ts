import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import type { TextPiece } from '../views/running-text.ts';

/** The unit's own name where the body stands that reviews its decisions; at a UTF-16 index. */
export interface ReviewByOneself {
  readonly piece: TextPiece;
  readonly text: string;
  readonly index: number;
}

const ASKED = /(?<=向)(?<body>[^，。；、向]{3,24}?)(?=(?:依法)?(?:申请|提起|提出)(?:行政)?复议)/gu;

/** 可以向青陂市财政局申请行政复议, in the booklet of that bureau. A government may review what its bureaus decide. */
export function reviewsByOneself(context: CheckContext): readonly ReviewByOneself[] {
  const units = context.share(unitsByFolder);
  return piecesWith(context, /向[^，。；]*复议/u).flatMap((piece) => {
    const unit = units.get(folderOf(piece.entry) ?? '');
    const own = unit ? [unit.name, unit.shortName ?? '', ...unit.formerNames] : [];
    return [...piece.text.matchAll(ASKED)].flatMap(({ groups: { body = '' } = {}, index }) =>
      own.includes(body) && !/政府$/u.test(body) ? [{ piece, text: body, index }] : [],
    );
  });
}
