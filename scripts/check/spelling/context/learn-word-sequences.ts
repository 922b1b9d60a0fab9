import { readRun } from '../reading.ts';
import { surprise } from '../surprise.ts';
import { BREAK, FIGURE, FIGURES } from './word-sequences.ts';

/**
 * Counts which words follow which in texts and writes it down as `readWordSequences` reads it. What a collection says twice
 * is counted once: offices copy whole sentences from their own texts. The order of the texts makes no difference.
 */
export function learnWordSequences(collections: Iterable<readonly string[]>): string {
  const followers = new Map<string, Map<string, number>>();
  const count = (previous: string, word: string) => {
    const known = followers.get(previous) ?? new Map<string, number>();
    known.set(word, (known.get(word) ?? 0) + 1);
    followers.set(previous, known);
  };
  for (const texts of collections) {
    for (const sequence of new Set(texts.flatMap(runsIn))) {
      const words = [sequence.slice(0, 1), ...wordsOf(sequence.slice(1, -1)), sequence.slice(-1)];
      for (let at = 1; at < words.length; at += 1) count(words[at - 1] ?? '', words[at] ?? '');
    }
  }
  const entries = [...followers].map(([word, next]) => `${word}${written(next)};`).sort(byCodePoint);
  const lines = Math.ceil(entries.length / ENTRIES_TO_A_LINE);
  return Array.from({ length: lines }, (_, line) =>
    entries.slice(line * ENTRIES_TO_A_LINE, (line + 1) * ENTRIES_TO_A_LINE).join(''),
  ).join('\n');
}

/** Keeps the lines readable, and the file as short as any other. */
const ENTRIES_TO_A_LINE = 60;

const RUN = /[一-鿿]+/gu;

/** The runs of hanzi of a text, each between signs for what stands before it and behind it. */
function runsIn(text: string): readonly string[] {
  return [...text.matchAll(RUN)].map(({ 0: run, index }) => {
    const sign = (other: string) => (FIGURES.test(other) ? FIGURE : BREAK);
    return sign(text.charAt(index - 1)) + run + sign(text.charAt(index + run.length));
  });
}

function wordsOf(run: string): readonly string[] {
  const { begun } = readRun(run, surprise());
  const words: string[] = [];
  for (let at = 0; at < run.length; at += begun[at] || 1) words.push(run.slice(at, at + (begun[at] || 1)));
  return words;
}

/** ` =3 业务 手续 =1 事项`: the most frequent first. */
function written(next: ReadonlyMap<string, number>): string {
  const counts = [...new Set(next.values())].sort((a, b) => b - a);
  return counts
    .map((often) => {
      const words = [...next].filter(([, count]) => count === often).map(([word]) => word);
      return ` =${often} ${words.sort(byCodePoint).join(' ')}`;
    })
    .join('');
}

const byCodePoint = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
