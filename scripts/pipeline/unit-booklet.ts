import { indexLaws } from '../assemble/index-laws.ts';
import { compose } from '../compose/compose.ts';
import { approvalOf } from '../editions/approval-of.ts';
import { asApproved } from '../editions/as-approved.ts';
import type { ApprovedEdition } from '../editions/open-edition.ts';
import type { Booklet } from '../model/booklet.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Audience, Edition } from '../model/edition.ts';
import type { Unit } from '../model/entry.ts';
import { select } from '../select/select.ts';

/** Approved editions by the unit's folder, the last approved first. */
export type Editions = ReadonlyMap<string, readonly ApprovedEdition[]>;

/** select → compose: the booklet of one unit, with the approved edition whose text it is. */
export function unitBooklet<A extends Audience>(
  compilation: Compilation,
  unit: Unit,
  audience: A,
  { errors, editions }: { readonly errors: number; readonly editions?: Editions | undefined },
): Booklet<A> {
  const booklet = compose(select(compilation, unit, audience, errors));
  if (errors > 0) return booklet;
  const approval = approvalOf(booklet, editions?.get(unit.folder) ?? [], (edition) =>
    compose(approvedEdition(compilation, edition, audience)),
  );
  return approval ? { ...booklet, approval } : booklet;
}

/** What an audience may read of a unit as it was approved. */
export function approvedEdition<A extends Audience>(
  compilation: Compilation,
  approved: ApprovedEdition,
  audience: A,
): Edition<A> {
  const state = approved.state();
  const then = asApproved(compilation, state, (laws) => indexLaws(laws).lawIndex);
  return select(then, state.unit, audience, 0);
}
