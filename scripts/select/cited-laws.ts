import { citationsIn } from '../lib/citations-in.ts';
import { lawOf } from '../lib/law-of.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Law } from '../model/entry.ts';

/** The registered laws that `content` cites, in registry order. What only withheld passages cite is withheld too. */
export function citedLaws(compilation: Compilation, content: unknown): readonly Law[] {
  const cited = new Set(
    citationsIn(content, compilation.lawNames).flatMap(
      (citation) => lawOf(compilation.lawIndex, citation.title) ?? [],
    ),
  );
  return compilation.laws.filter((law) => cited.has(law));
}
