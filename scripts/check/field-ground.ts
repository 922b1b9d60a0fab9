import { fieldPlace } from './field-place.ts';
import type { Ground, Located } from './rule.ts';

/** For a finding that takes a field to be right: its line from the key on, for its faults are told at the key or at the value. */
export function fieldGround(entry: Located, field: string): readonly Ground[] {
  const place = fieldPlace(entry, field);
  return entry.places.has(field) ? [{ place, length: REST_OF_LINE }] : [];
}

/** For a finding that takes an entry to be withheld: where its 范围 stands, or should. */
export const scopeGround = (entry: Located): readonly Ground[] => [
  ...fieldGround(entry, '公开.范围'),
  ...(entry.places.has('公开.范围') ? [] : fieldGround(entry, '公开')),
];

/** For a ground of which only the beginning is known: longer than any line. */
export const REST_OF_LINE = 1_000_000;
