import { readFileSync } from 'node:fs';
import { programFile } from '../../../lib/program-root.ts';

/** The order and the readings of Chinese names, from a table of our own: the same on every machine. */
export interface Pinyin {
  /** 信访事项 → `xin`, `fang`, `shi`, `xiang`; letters and digits stay, what the table does not know is left out. */
  readonly syllables: (text: string) => readonly string[];
  /** 信访事项 → `xfsx`. */
  readonly initials: (text: string) => string;
  /** By reading; what the table does not know comes last. */
  readonly compare: (a: string, b: string) => number;
}

export interface PinyinTable {
  /** Words whose characters are read otherwise than alone: 会计 → `kuai ji`. */
  readonly words: Readonly<Record<string, string>>;
  /** The characters of GB 2312 in the order of their readings, each group after its reading: `ai 啊哎哀`. */
  readonly readings: readonly string[];
}

const TABLE = programFile('templates', 'site', 'pinyin.json');

export const readPinyinTable = (): PinyinTable => JSON.parse(readFileSync(TABLE, 'utf8'));

export function loadPinyin(): Pinyin {
  const { words, readings } = readPinyinTable();
  const entries = readings.flatMap((group) => {
    const [syllable = '', characters = ''] = group.split(' ');
    return [...characters].map((character) => [character, syllable] as const);
  });
  const syllableOf = new Map(entries);
  const rankOf = new Map(entries.map(([character], rank) => [character, rank]));
  // What is no word of the table is one character.
  const piece = new RegExp(`${Object.keys(words).join('|')}|.`, 'gsu');
  const rank = (character: string) =>
    rankOf.get(character) ?? entries.length + (character.codePointAt(0) ?? 0);
  const syllables = (text: string) =>
    [...text.toLowerCase().matchAll(piece)].flatMap(([found]) => {
      const read = words[found]?.split(' ') ?? syllableOf.get(found);
      return read ?? (/[a-z0-9]/.test(found) ? found : []);
    });
  return {
    syllables,
    initials: (text) =>
      syllables(text)
        .map((syllable) => syllable.charAt(0))
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
