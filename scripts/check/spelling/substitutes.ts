import { LOOK_ALIKE_GROUPS } from '../data/spelling/look-alike-groups.ts';
import { SOUND_GROUPS } from '../data/spelling/sound-groups.ts';

/** The characters that are written for each other by a slip: they sound or look alike. */
export function makeSubstitutes(): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, Set<string>>();
  for (const group of `${SOUND_GROUPS} ${LOOK_ALIKE_GROUPS}`.split(/\s+/)) {
    const characters = [...group];
    for (const character of characters) {
      const known = others.get(character) ?? new Set();
      for (const other of characters) if (other !== character) known.add(other);
      others.set(character, known);
    }
  }
  return new Map([...others].map(([character, known]) => [character, [...known]]));
}
