import { findNamedCitations } from '../lib/citation.ts';
import type { LegalBasis } from '../model/terms.ts';

/**
 * Finds the law of an entry of 依据 that stands there without 《》, by its registered short name or document number. That
 * 《》 are missing is a matter of form.
 */
export function linkBases(bases: readonly LegalBasis[], names: ReadonlySet<string>): readonly LegalBasis[] {
  return bases.map((basis) =>
    basis.citations.length > 0
      ? basis
      : { ...basis, citations: findNamedCitations(basis.text, basis.place, names) },
  );
}
