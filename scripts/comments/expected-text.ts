import type { Edit } from './edit.ts';
import { CELL } from './returned-document.ts';
import type { SentText } from './sent-text.ts';
import { comparable } from './text-unit.ts';

/** What the blocks of a file say, in order, when some edits are made. */
export function expectedText(sent: SentText, file: string, edits: readonly Edit[]): readonly string[] {
  let text = '';
  const starts = new Map<number, number>();
  for (const [index, unit] of sent.units.entries()) {
    if (!isOf(sent, index, file)) continue;
    starts.set(index, text.length);
    text += `${unit.text}\n`;
  }
  const stretches = edits
    .flatMap(({ unit, at, removed, inserted }) => {
      const start = starts.get(unit);
      return start === undefined ? [] : [{ from: start + at, to: start + at + removed.length, inserted }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let out = '';
  let at = 0;
  for (const { from, to, inserted } of stretches) {
    out += text.slice(at, from) + inserted;
    at = Math.max(at, to);
  }
  return lines(out + text.slice(at));
}

/** What the blocks of a file say. */
export const presentText = (sent: SentText, file: string): readonly string[] => expectedText(sent, file, []);

/** The number of a row, which is counted anew when rows come and go. */
const ORDINAL = new RegExp(`^[①-⑳\\d]*${CELL}`, 'u');

const isOf = (sent: SentText, unit: number, file: string): boolean => {
  const source = sent.sources[unit];
  return source?.exact === true && source.place.file === file;
};

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => comparable(line).replace(ORDINAL, ''))
    .filter((line) => line !== '');
