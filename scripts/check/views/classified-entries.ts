import { type Disclosable, disclosables } from '../../lib/withheld.ts';
import type { Compilation } from '../../model/compilation.ts';

/**
 * Entries that their author set to 不公开. One whose 范围 is missing or wrong is read as 不公开 too, but then that value is
 * the finding, not its reason.
 */
export function classifiedEntries(compilation: Compilation): readonly Disclosable[] {
  return disclosables(compilation).filter(
    ({ disclosure }) => disclosure.scope === '不公开' && !disclosure.assumed,
  );
}
