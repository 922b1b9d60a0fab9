import { disclosables, exposure, withheldEntries } from '../lib/withheld.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Stands for a name or a code that only 《涉密不宜公开行政职权目录》 may give, which goes its own way. */
const UNNAMED = '某不公开事项';

/** Shorter names are everyday words (值班). */
const SHORTEST = 3;

/**
 * Findings as the reviewer may read them: without those in files, or charts of files, that he does not get, and without
 * the names and codes of what is classified, which a finding about a public text may quote.
 */
export function readableFindings<T extends Diagnostic>(
  findings: readonly T[],
  compilation: Compilation,
): readonly T[] {
  const entries = withheldEntries(compilation, 'review');
  const charts = entries.flatMap((entry) => (entry.type === 'power' ? entry.diagramFiles : []));
  const hidden = new Set([...entries.map(({ path }) => path), ...charts]);
  const open = new Set(
    disclosables(compilation).flatMap((entry) =>
      exposure(entry, 'review') === 'nothing' ? [] : [entry.name],
    ),
  );
  const words = entries
    .flatMap((entry) => [entry.name, ...(entry.type === 'power' ? [entry.code] : [])])
    .filter((word) => word.length >= SHORTEST && !open.has(word))
    .sort((a, b) => b.length - a.length);
  const unnamed = (text: string) => words.reduce((rest, word) => rest.replaceAll(word, UNNAMED), text);
  return findings
    .filter(({ place }) => !hidden.has(place.file))
    .map((finding) => ({ ...finding, message: unnamed(finding.message), hint: unnamed(finding.hint) }));
}
