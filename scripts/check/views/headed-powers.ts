import type { Compilation } from '../../model/compilation.ts';
import type { Power } from '../../model/entry.ts';
import type { CheckContext } from '../rule.ts';
import { type EntryText, entryTexts } from './entry-texts.ts';
import { folderOf, powersByUnit } from './lookups.ts';
import type { TextPiece } from './running-text.ts';

/** The power that the nearest title above a paragraph names, in texts that go through several powers: 二、工伤认定. */
export function headedPowers(_: Compilation, context: CheckContext): ReadonlyMap<TextPiece, Power> {
  const powers = context.share(powersByUnit);
  return new Map(
    context.share(entryTexts).flatMap((text) => {
      const own = text.entry.type === 'rule' ? powers.get(folderOf(text.entry) ?? '') : undefined;
      return own ? [...piecesUnderTitles(text, own)] : [];
    }),
  );
}

function* piecesUnderTitles({ pieces }: EntryText, own: readonly Power[]): Iterable<[TextPiece, Power]> {
  let headed: { readonly power: Power; readonly rank: number } | undefined;
  for (const piece of pieces) {
    const rank = rankOfTitle(piece);
    if (rank === undefined) {
      if (headed && piece.kind === 'paragraph') yield [piece, headed.power];
      continue;
    }
    const power = namedBy(piece.text.trim(), own);
    if (power) headed = { power, rank };
    else if (headed && rank <= headed.rank) headed = undefined;
  }
}

const LONGEST_TITLE = 20;

/** 0 for a Markdown heading, the level of its number for a short numbered line; undefined for what is no title. */
function rankOfTitle({ kind, text, marker }: TextPiece): number | undefined {
  if (kind === 'heading') return 0;
  const isTitle =
    kind === 'paragraph' && marker && text.length <= LONGEST_TITLE && !/[，；。：:？]/u.test(text);
  return isTitle ? marker.level : undefined;
}

/** The only power whose name the title says, or that begins with the whole title. */
function namedBy(title: string, own: readonly Power[]): Power | undefined {
  const named = own.filter(
    ({ name }) => title.includes(name) || (title.length > 3 && name.startsWith(title)),
  );
  return named.length === 1 ? named[0] : undefined;
}
