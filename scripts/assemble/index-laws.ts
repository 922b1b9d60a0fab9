import { normaliseLawTitle } from '../lib/law-title.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Law } from '../model/entry.ts';

export interface LawIndex {
  readonly lawIndex: ReadonlyMap<string, Law>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes laws findable by title, short name and document number. Titles win over short names, and an earlier file wins
 * over a later one; two files for the same title are a finding.
 */
export function indexLaws(laws: readonly Law[]): LawIndex {
  const lawIndex = new Map<string, Law>();
  const diagnostics: Diagnostic[] = [];
  for (const law of laws) {
    const key = normaliseLawTitle(law.name);
    const first = lawIndex.get(key);
    if (first) diagnostics.push(twice(law, first));
    else lawIndex.set(key, law);
  }
  for (const law of laws) {
    for (const name of [...law.shortNames.map(normaliseLawTitle), ...documentNumbers(law)]) {
      if (!lawIndex.has(name)) lawIndex.set(name, law);
    }
  }
  return { lawIndex, diagnostics };
}

/** 文号 may hold several: 国务院令第492号；第711号修订. Each whole one is a name of the law. */
function documentNumbers(law: Law): readonly string[] {
  const texts = [law.documentNumber, ...law.history.map((version) => version.documentNumber)];
  return texts
    .flatMap((text) => text?.split(/[；;]/) ?? [])
    .map((text) => text.trim())
    .filter((text) => text.length > 5);
}

function twice(law: Law, first: Law): Diagnostic {
  return {
    ruleId: 'law-is-unique',
    severity: 'error',
    place: law.places.get('名称') ?? { file: law.path, line: 1, column: 1 },
    message: `法规“${law.name}”已在“${first.path}”中登记。`,
    hint: '请删去其中一个文件；旧版本请写在“沿革”里。',
  };
}
