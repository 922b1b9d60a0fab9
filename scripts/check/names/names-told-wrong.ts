import { groupBy } from '../../lib/group-by.ts';
import type { CheckContext, Report } from '../rule.ts';
import { entryTexts } from '../views/entry-texts.ts';
import { folderOf } from '../views/lookups.ts';
import { type OwnNames, ownNames } from '../views/own-names.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { slips } from '../views/slips.ts';
import type { NearName } from './near-names.ts';

type Find = (text: string) => readonly NearName[];

/** Reports what `finderOf` finds in the texts of each unit where a registered name was meant, unless another rule tells that slip. */
export function reportNamesToldWrong(
  finderOf: (names: OwnNames) => Find,
  report: Report,
  context: CheckContext,
): void {
  const namesOf = context.share(ownNames);
  const textsOf = groupBy(context.share(entryTexts), ({ entry }) => folderOf(entry));
  for (const [folder, texts] of textsOf) {
    const names = namesOf.get(folder ?? '');
    if (!names) continue;
    const find = finderOf(names);
    const known = new Map<string, readonly NearName[]>();
    const findIn = (text: string): readonly NearName[] =>
      find(text).filter(({ written }) => !names.known.some((one) => one.includes(written)));
    for (const piece of texts.flatMap(({ pieces }) => pieces)) {
      if (!isProse(piece) && piece.kind !== 'label') continue;
      let found = known.get(piece.text);
      if (!found) {
        found = findIn(piece.text);
        known.set(piece.text, found);
      }
      if (found.length > 0) tell(piece, found, report, context);
    }
  }
}

function tell(piece: TextPiece, found: readonly NearName[], report: Report, context: CheckContext): void {
  for (const { index, written, meant } of found) {
    const end = index + written.length;
    const told = context.share(slips).get(piece.text) ?? [];
    if (told.some((slip) => slip.index < end && index < slip.index + slip.wrong.length)) continue;
    report({
      place: piece.placeAt(index),
      length: written.length,
      message: `本单位登记的是“${meant}”，这里写的是“${written}”。`,
      hint: `请核对；指同一个的，请改为“${meant}”。`,
    });
  }
}
