import { relativeHref } from '../plan/address.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';

/** A way to look for powers, by the page where it begins. */
export interface Way {
  readonly title: string;
  readonly path: string;
}

/** The ways to look through the powers of all units. */
export const WAYS: readonly Way[] = [
  { title: '职权目录', path: STANDING_PAGES.catalogue },
  { title: '按办理时限', path: STANDING_PAGES.limits },
  { title: '按行使方式', path: STANDING_PAGES.exercise },
  { title: '按拼音', path: STANDING_PAGES.pinyin },
  { title: '按法律依据', path: STANDING_PAGES.laws },
];

/** Links to the ways as seen from the page `from`; `current` is the one that is being taken. */
export function waysFrom(from: string, current: string, ways: readonly Way[]) {
  return ways.map(({ title, path }) => ({
    title,
    href: relativeHref(from, path),
    current: path === current,
  }));
}
