import { SHAPES, TWINS } from '../data/spelling/shapes.ts';
import { SOUNDS } from '../data/spelling/sounds.ts';
import { USUAL_SLIPS } from '../data/spelling/usual-slips.ts';

/** The characters that one may have been typed for, by their UTF-16 codes. */
export interface Substitutes {
  /** Those that sound or look like it. */
  readonly alike: ReadonlySet<number>;
  /** Those of them that look like it, whatever they sound like. */
  readonly shaped: ReadonlySet<number>;
  /** Those of them that look next to the same. */
  readonly twins: ReadonlySet<number>;
  /** Those that sound nearly like it: in and ing, z and zh, n and l are often not told apart. */
  readonly near: ReadonlySet<number>;
  /** Those that it is often written for, whatever they sound or look like. */
  readonly usual: ReadonlySet<number>;
}

/** What may have been meant by a character, given by its UTF-16 code. */
export type SubstitutesOf = (typed: number) => Substitutes;

/** The search for what may have been meant. Made when it is first needed; what it has found is kept. */
export function substitutes(): SubstitutesOf {
  known ??= makeSubstitutes();
  return known;
}
let known: SubstitutesOf | undefined;

function makeSubstitutes(): SubstitutesOf {
  const syllables = readSyllables();
  const twins = groupsByCharacter(TWINS.trim().split(/\s+/));
  const shapes = `${SHAPES} ${TWINS}`.trim().split(/\s+/);
  const heard = groupsByCharacter(syllables.map(({ group }) => group));
  const shaped = groupsByCharacter(shapes);
  const near = groupsByCharacter(blurred(syllables));
  const usual = groupsByCharacter(USUAL_SLIPS.trim().split(/\s+/));
  const found = new Map<number, Substitutes>();
  return (typed) => {
    const before = found.get(typed);
    if (before) return before;
    const seen = othersIn(shaped.get(typed), typed);
    const sure = new Set([...othersIn(heard.get(typed), typed), ...seen]);
    const unsure = othersIn(near.get(typed), typed);
    const others = {
      alike: sure,
      shaped: seen,
      twins: othersIn(twins.get(typed), typed),
      near: new Set([...unsure].filter((other) => !sure.has(other))),
      usual: othersIn(usual.get(typed), typed),
    };
    found.set(typed, others);
    return others;
  };
}

type Groups = ReadonlyMap<number, readonly string[]>;

function groupsByCharacter(groups: Iterable<string>): Groups {
  const byCharacter = new Map<number, string[]>();
  for (const group of groups) {
    for (let at = 0; at < group.length; at += 1) {
      const known = byCharacter.get(group.charCodeAt(at));
      if (known) known.push(group);
      else byCharacter.set(group.charCodeAt(at), [group]);
    }
  }
  return byCharacter;
}

function othersIn(groups: readonly string[] | undefined, typed: number): ReadonlySet<number> {
  const others = new Set<number>();
  for (const group of groups ?? []) {
    for (let at = 0; at < group.length; at += 1) others.add(group.charCodeAt(at));
  }
  others.delete(typed);
  return others;
}

interface Syllable {
  readonly letters: string;
  readonly group: string;
}

/** `an安按案`: the letters of Pinyin, then the characters that are typed with them. */
const readSyllables = (): readonly Syllable[] =>
  SOUNDS.trim()
    .split(/\s+/)
    .map((entry) => {
      const letters = /^[a-zü]+/u.exec(entry)?.[0] ?? '';
      return { letters, group: entry.slice(letters.length) };
    });

function blurred(syllables: readonly Syllable[]): Iterable<string> {
  const groups = new Map<string, string>();
  for (const { letters, group } of syllables) {
    const blurry = letters
      .replace(/^([zcs])h/, '$1')
      .replace(/ng$/, 'n')
      .replace(/^l/, 'n');
    groups.set(blurry, (groups.get(blurry) ?? '') + group);
  }
  return groups.values();
}
