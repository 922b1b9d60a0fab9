import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Unit } from '../../model/entry.ts';
import { checkContext } from '../check-context.ts';
import { escapePattern } from '../patterns/words.ts';
import { runningText } from '../views/entry-texts.ts';
import { folderOf } from '../views/lookups.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';
import type { TextPiece } from '../views/running-text.ts';
import { type Renumbering, renumber, type UnclearReference, withNumber } from './renumber.ts';

export type { Renumbering };

export interface RenumberedTexts {
  readonly changes: readonly Renumbering[];
  readonly unclear: readonly UnclearReference[];
}

/**
 * Makes the typed numbers of all rules, assessments and prefaces of the units continuous, and lets every reference to them
 * follow: in the same text, and 《办文制度》第九条 in another file of the unit.
 */
export function renumberAll(compilation: Compilation, units: readonly Unit[]): RenumberedTexts {
  const context = checkContext(compilation, { ruleIds: new Set() });
  const folders = new Set(units.map(({ folder }) => folder));
  const changes: Renumbering[] = [];
  const unclear: UnclearReference[] = [];
  for (const { entry, blocks } of context.share(numberedTexts)) {
    const folder = folderOf(entry);
    if (folder === undefined || !folders.has(folder)) continue;
    if (entry.type !== 'rule' && entry.type !== 'assessment' && entry.type !== 'unit') continue;
    const own = renumber(entry, blocks);
    changes.push(...own.changes);
    unclear.push(...own.unclear);
    if (own.moved.size === 0 || entry.type === 'unit') continue;
    const others = context
      .share(runningText)
      .filter((piece) => folderOf(piece.entry) === folder && piece.entry !== entry);
    changes.push(...others.flatMap((piece) => followTitle(piece, entry.name, own.moved)));
  }
  return { changes, unclear };
}

/** 《办文制度》第九条 in the text of another file. */
function followTitle(
  { text, placeAt }: TextPiece,
  name: string,
  moved: ReadonlyMap<number, number>,
): readonly Renumbering[] {
  if (!text.includes(name)) return [];
  const pattern = new RegExp(`(${escapePattern(name)}》?)(第(${NUMERAL})条)(?!之)`, 'gu');
  return [...text.matchAll(pattern)].flatMap(
    ({ index, 1: title = '', 2: original = '', 3: numeral = '' }) => {
      const value = moved.get(parseChineseNumber(numeral) ?? 0);
      const replacement = value === undefined ? original : withNumber(original, value);
      if (replacement === original) return [];
      return [{ place: placeAt(index + title.length), kind: 'reference', fix: { original, replacement } }];
    },
  );
}
