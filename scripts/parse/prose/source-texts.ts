import type { Node } from 'mdast';
import type { Text } from '../../model/prose.ts';
import type { SoftBreak } from './join-lines.ts';
import type { SourceText } from './source-text.ts';

/** A node as the clerk typed it: one text a line. */
export function sourceTexts(
  { position }: Pick<Node, 'position'>,
  source: SourceText,
): readonly (Text | SoftBreak)[] {
  if (!position) return [];
  const { start, end } = position;
  const texts: (Text | SoftBreak)[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const whole = source.line(line);
    const until = line === end.line ? end.column - 1 : whole.length;
    const from = line === start.line ? start.column - 1 : whole.search(/\S|$/u);
    const place = source.place({ line, column: from + 1 });
    if (line > start.line) texts.push({ type: 'soft-break', place });
    texts.push({ type: 'text', value: whole.slice(from, until), place });
  }
  return texts;
}
