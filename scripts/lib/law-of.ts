import type { Law } from '../model/entry.ts';
import { normaliseLawTitle, preciseLawTitle } from './law-title.ts';

type LawIndex = ReadonlyMap<string, Law>;

/** The registered law of a cited title, short name or document number; undefined when the registry has none. */
export function lawOf(lawIndex: LawIndex, title: string): Law | undefined {
  const known = found.get(lawIndex) ?? new Map<string, Law | undefined>();
  found.set(lawIndex, known);
  if (!known.has(title)) known.set(title, findLaw(lawIndex, title));
  return known.get(title);
}

/** Texts cite the same laws again and again. */
const found = new WeakMap<LawIndex, Map<string, Law | undefined>>();

const findLaw = (lawIndex: LawIndex, title: string): Law | undefined =>
  lawIndex.get(preciseLawTitle(title)) ?? lawIndex.get(normaliseLawTitle(title)) ?? lawIndex.get(title);
