import { readFileSync } from 'node:fs';
import { programFile } from '../../../lib/program-root.ts';

/** The order and the first letters of Chinese names, from a table of our own: the same on every machine. */
export interface Pinyin {
  /** 信访事项 → `xfsx`; letters and digits stay, what the table does not know is left out. */
  readonly initials: (text: string) => string;
  /** By reading; what the table does not know comes last. */
  readonly compare: (a: string, b: string) => number;
}

interface Table {
  /** Words whose characters are read otherwise than alone: 会计 → `kj`. */
  readonly words: Readonly<Record<string, string>>;
  /** The characters of GB 2312 by first letter, in the order of their readings. */
  readonly letters: Readonly<Record<string, string>>;
}

const TABLE = programFile('templates', 'site', 'pinyin.json');

export function loadPinyin(): Pinyin {
  const { words, letters }: Table = JSON.parse(readFileSync(TABLE, 'utf8'));
  const entries = Object.entries(letters).flatMap(([letter, characters]) =>
    [...characters].map((character) => ({ letter, character })),
  );
  const letterOf = new Map(entries.map(({ letter, character }) => [character, letter]));
  const rankOf = new Map(entries.map(({ character }, rank) => [character, rank]));
  const wordPattern = new RegExp(Object.keys(words).join('|'), 'g');
  const rank = (character: string) =>
    rankOf.get(character) ?? entries.length + (character.codePointAt(0) ?? 0);

  return {
    initials: (text) =>
      [...text.toLowerCase().replace(wordPattern, (word) => words[word] ?? word)]
        .map((character) => letterOf.get(character) ?? (/[a-z0-9]/.test(character) ? character : ''))
        .join(''),
    compare: (a, b) => {
      const left = [...a];
      const right = [...b];
      for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
        const difference = rank(left[index] ?? '') - rank(right[index] ?? '');
        if (difference !== 0) return difference;
      }
      return left.length - right.length;
    },
  };
}
