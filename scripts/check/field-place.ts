import type { Place } from '../model/place.ts';
import type { Located } from './rule.ts';

/** Where a field stands; one that the entry does not have, at its nearest parent, and in the end at the file's first character. */
export function fieldPlace(entry: Located, field?: string): Place {
  for (let key = field; key; key = parentOf(key)) {
    const place = entry.places.get(key);
    if (place) return place;
  }
  return { file: entry.path, line: 1, column: 1 };
}

/** `变更[0].日期` → `变更[0]` → `变更`. */
function parentOf(key: string): string | undefined {
  const end = Math.max(key.lastIndexOf('.'), key.lastIndexOf('['));
  return end > 0 ? key.slice(0, end) : undefined;
}
