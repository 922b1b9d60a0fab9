import { bookletFingerprint } from '../lib/booklet-fingerprint.ts';
import type { Approval, Booklet } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';
import type { ApprovedEdition } from './open-edition.ts';

/**
 * The approved edition whose text a booklet has, word for word; undefined where it has the text of none. `bookletOf` makes
 * the booklet of a frozen state for the same audience, with the program of today.
 */
export function approvalOf(
  booklet: Booklet<Audience>,
  editions: readonly ApprovedEdition[],
  bookletOf: (edition: ApprovedEdition) => Booklet<Audience>,
): Approval | undefined {
  if (editions.length === 0) return undefined;
  const present = bookletFingerprint(booklet);
  return editions.find((edition) => bookletFingerprint(bookletOf(edition)) === present)?.record.approval;
}
