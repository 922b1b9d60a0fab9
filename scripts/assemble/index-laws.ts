import { documentNumbers } from '../lib/law-names.ts';
import { normaliseLawTitle, preciseLawTitle } from '../lib/law-title.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Law } from '../model/entry.ts';

export interface LawIndex {
  readonly lawIndex: ReadonlyMap<string, Law>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes laws findable by title, short name and document number. A title with its remark on the version
 * （试行） wins over the bare title, titles win over short names, and what is in force wins over what is repealed. Two
 * files for the same title are a finding.
 */
export function indexLaws(laws: readonly Law[]): LawIndex {
  const lawIndex = new Map<string, Law>();
  const diagnostics: Diagnostic[] = [];
  const add = (name: string, law: Law) => {
    if (!lawIndex.has(name)) lawIndex.set(name, law);
  };
  for (const law of laws) {
    const first = lawIndex.get(preciseLawTitle(law.name));
    if (first) diagnostics.push(twice(law, first));
    else add(preciseLawTitle(law.name), law);
  }
  const currentFirst = [...laws].sort(
    (a, b) => Number(a.status === '已废止') - Number(b.status === '已废止'),
  );
  for (const law of currentFirst) add(normaliseLawTitle(law.name), law);
  for (const law of currentFirst) {
    for (const name of [...law.shortNames.map(normaliseLawTitle), ...documentNumbers(law)]) add(name, law);
  }
  return { lawIndex, diagnostics };
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
