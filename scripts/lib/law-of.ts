import type { Law } from '../model/entry.ts';
import { normaliseLawTitle, preciseLawTitle } from './law-title.ts';

/** The registered law of a cited title, short name or document number; undefined when the registry has none. */
export function lawOf(lawIndex: ReadonlyMap<string, Law>, title: string): Law | undefined {
  return (
    lawIndex.get(preciseLawTitle(title)) ?? lawIndex.get(normaliseLawTitle(title)) ?? lawIndex.get(title)
  );
}
