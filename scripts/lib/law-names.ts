import type { Law } from '../model/entry.ts';

/** A law's document numbers, past ones too. 文号 may hold several: 国务院令第492号；第711号修订. */
export function documentNumbers(law: Law): readonly string[] {
  const texts = [law.documentNumber, ...law.history.map((version) => version.documentNumber)];
  return texts
    .flatMap((text) => text?.split(/[；;]/) ?? [])
    .map((text) => text.trim())
    .filter((text) => text.length > 5);
}

/** The names under which laws are recognised without 《》: short names and document numbers (CONTENT.md §3). */
export function unquotedLawNames(laws: Iterable<Law>): ReadonlySet<string> {
  return new Set([...laws].flatMap((law) => [...law.shortNames, ...documentNumbers(law)]));
}
