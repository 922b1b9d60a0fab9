import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';

/** Ids with this at their end are of the base: figures of both stand in one document. */
const MARK = '-base';

/**
 * The base as it may stand beside the present booklet: without places, which would lead to lines of today, and with ids of
 * its own for figures and headings.
 */
export const baseBooklet = <A extends Audience>(booklet: Booklet<A>): Booklet<A> =>
  // A copy has the shape of what was copied.
  copied(booklet) as Booklet<A>;

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(copied);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copied(item)]));
  const entries = Object.entries(value).filter(([key]) => key !== 'source');
  const copy = Object.fromEntries(entries.map(([key, item]) => [key, copied(item)]));
  return isFigure(value) || isHeading(value) ? { ...copy, id: `${value.id}${MARK}` } : copy;
}

const isFigure = (value: object): value is { readonly id: string } => 'id' in value && 'alt' in value;
const isHeading = (value: object): value is { readonly id: string } => 'id' in value && 'inContents' in value;
