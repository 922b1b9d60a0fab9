import type { PlacedText, ReadPage } from './read-pdf.ts';

/** A line of one column: neighbours on one baseline with no wide gap between them. */
export interface ReadLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Wider than the stretch between two characters, narrower than what parts two cells. */
const GAP = 7.5;
/** A note mark is 0.6 of the text's size and stands 0.4 of it higher. */
const RAISED = 0.4 / 0.6;

export function linesOf(page: ReadPage): readonly ReadLine[] {
  const rows = new Map<number, PlacedText[]>();
  const baselines = new Set(page.items.map(({ y }) => Math.round(y * 2)));
  for (const item of page.items) {
    if (item.text.trim() === '' && item.width === 0) continue;
    // A raised mark belongs to the line below its baseline.
    const lowered = Math.round((item.y + item.size * RAISED) * 2);
    const key = baselines.has(lowered) ? lowered : Math.round(item.y * 2);
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).flatMap(([, items]) => split(items));
}

function split(items: readonly PlacedText[]): readonly ReadLine[] {
  const lines: { text: string; x: number; right: number; y: number; size: number }[] = [];
  for (const { text, x, y, width, size } of [...items].sort((a, b) => a.x - b.x)) {
    const current = lines.at(-1);
    if (current && x - current.right < GAP) {
      current.text += text;
      current.right = x + width;
    } else {
      lines.push({ text, x, right: x + width, y, size });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '');
}
