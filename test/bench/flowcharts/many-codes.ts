import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The charts of a folder over and over; they differ, so that nothing is drawn once for two. */
export function manyCodes(folder: string, count: number): readonly string[] {
  const charts = readdirSync(folder)
    .filter((name) => name.endsWith('.mmd'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / charts.length);
    return `${charts[index % charts.length] ?? ''}  第${round}组[第${round}组]\n`;
  });
}
