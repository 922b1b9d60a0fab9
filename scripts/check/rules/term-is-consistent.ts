import { TERM_PAIRS } from '../data/terms.ts';
import type { Rule } from '../rule.ts';
import { entryTexts } from '../views/entry-texts.ts';
import type { TextPiece } from '../views/running-text.ts';

export const termIsConsistent: Rule = {
  id: 'term-is-consistent',
  severity: 'notice',
  summary: '一份文件里，同一个事物用同一个名称。',
  check({ wordLists }, report, context) {
    const own = wordLists?.terms.map(({ from, to }) => [from, to] as const) ?? [];
    const pairs = [...TERM_PAIRS, ...own];
    for (const { pieces, whole } of context.share(entryTexts)) {
      for (const [usual, other] of pairs) {
        if (!whole.includes(usual) || !whole.includes(other)) continue;
        const found = firstAlone(pieces, other, usual);
        if (!found || !firstAlone(pieces, usual, other)) continue;
        report({
          place: found.piece.placeAt(found.index),
          length: other.length,
          message: `这份文件里“${usual}”和“${other}”两种说法都有。`,
          hint: `指同一个事物的，请统一为一种，例如“${usual}”。`,
        });
      }
    }
  },
};

/** The first place of a term that is not a part of the other one. */
function firstAlone(pieces: readonly TextPiece[], term: string, other: string) {
  for (const piece of pieces) {
    const masked = other.includes(term)
      ? piece.text.replaceAll(other, '\u0000'.repeat(other.length))
      : piece.text;
    const index = masked.indexOf(term);
    if (index >= 0) return { piece, index };
  }
  return undefined;
}
