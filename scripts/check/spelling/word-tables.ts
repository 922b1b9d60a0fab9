/** Cuts a run of words of one length apart. */
export function cut(words: string, length: number): readonly string[] {
  const run = words.replace(/\s/g, '');
  const parts: string[] = [];
  for (let at = 0; at < run.length; at += length) parts.push(run.slice(at, at + length));
  return parts;
}

/** By word, the number at the head of its line; the words of a line have one length and nothing between them. */
export function levelsOf(table: string, length: number): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  addLevels(levels, table, length);
  return levels;
}

/** Adds the words of a table to those that are known; a later table has the last word. */
export function addLevels(levels: Map<string, number>, table: string, length: number): void {
  for (const line of table.trim().split('\n')) {
    const start = line.indexOf(' ') + 1;
    const level = Number(line.slice(0, start));
    for (let at = start; at < line.length; at += length) levels.set(line.slice(at, at + length), level);
  }
}

/** `13 办公法 安全`: bits of surprise, then the second characters after each first one, all by their UTF-16 codes. */
export function eachPair(table: string, visit: (first: number, second: number, bits: number) => void): void {
  for (const line of table.trim().split('\n')) {
    const start = line.indexOf(' ');
    const bits = Number(line.slice(0, start));
    let first = 0;
    for (let at = start; at < line.length; at += 1) {
      const code = line.charCodeAt(at);
      if (code === SPACE) first = 0;
      else if (first === 0) first = code;
      else visit(first, code, bits);
    }
  }
}

const SPACE = 0x20;
