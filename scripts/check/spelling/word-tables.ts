/** Cuts a run of words of one length apart. */
export function cut(words: string, length: number): readonly string[] {
  const run = words.replace(/\s/g, '');
  const parts: string[] = [];
  for (let at = 0; at < run.length; at += length) parts.push(run.slice(at, at + length));
  return parts;
}

/**
 * Adds the words of a table, by word, to those that are known: the number at the head of a line is that of its words, which
 * have one length and nothing between them. A later table has the last word.
 */
export function addLevels(levels: Map<string, number>, table: string, length: number): void {
  for (const line of table.trim().split('\n')) {
    const start = line.indexOf(' ') + 1;
    const level = Number(line.slice(0, start));
    for (let at = start; at < line.length; at += length) levels.set(line.slice(at, at + length), level);
  }
}

/** Words of two characters, each given by its number: their UTF-16 codes and how many bits of surprise they carry. */
export interface Pairs {
  readonly size: number;
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  readonly bits: Uint8Array;
}

/**
 * `13 办公法 安全`: bits of surprise, then the second characters after each first one. Tens of thousands of words are read
 * in one loop without a call in it, because it runs before any of it can be compiled well.
 */
export function readPairs(table: string): Pairs {
  const first = new Uint16Array(table.length);
  const second = new Uint16Array(table.length);
  const bits = new Uint8Array(table.length);
  let size = 0;
  let begun = 0;
  let level = 0;
  for (let at = 0; at < table.length; at += 1) {
    const code = table.charCodeAt(at);
    if (code === LINE_FEED) level = 0;
    if (code === LINE_FEED || code === SPACE) begun = 0;
    else if (code <= NINE) level = level * 10 + code - ZERO;
    else if (begun === 0) begun = code;
    else {
      first[size] = begun;
      second[size] = code;
      bits[size] = level;
      size += 1;
    }
  }
  return { size, first, second, bits };
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
