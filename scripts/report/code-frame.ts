import stringWidth from 'string-width';
import type { Diagnostic } from '../model/diagnostic.ts';

/** In terminal columns; a longer line is cut around the finding. */
const WIDEST = 96;

/**
 * The source line of a finding with a caret under its first character and `~` under the rest. The caret stands right in a
 * terminal, where a Chinese character is two columns wide and a tab is shown as a space. Undefined when the line is not known.
 */
export function codeFrame(source: string | undefined, diagnostic: Diagnostic): readonly string[] | undefined {
  const { line, column } = diagnostic.place;
  const text = source?.split(/\r\n|\r|\n/)[line - 1];
  if (text === undefined) return undefined;
  const characters = [...text.replace(/^\uFEFF/, '').replaceAll('\t', ' ')];
  const from = Math.min(column - 1, characters.length);
  const marked = characters.slice(from, from + Math.max(diagnostic.length ?? 1, 1));
  const { before, after } = around(characters.slice(0, from), characters.slice(from + marked.length), marked);

  const gutter = String(line).padStart(4);
  const blank = ' '.repeat(gutter.length);
  const caret = `^${'~'.repeat(Math.max(stringWidth(marked.join('')) - 1, 0))}`;
  return [
    `${gutter} │ ${before}${marked.join('')}${after}`,
    `${blank} │ ${' '.repeat(stringWidth(before))}${caret}`,
  ];
}

function around(left: readonly string[], right: readonly string[], marked: readonly string[]) {
  const room = Math.max(WIDEST - stringWidth(marked.join('')), 24);
  const before = leading([...left].reverse(), room / 2).reverse();
  const after = leading(right, room - stringWidth(before.join('')));
  return {
    before: `${before.length < left.length ? '…' : ''}${before.join('')}`,
    after: `${after.join('')}${after.length < right.length ? '…' : ''}`,
  };
}

function leading(characters: readonly string[], room: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += stringWidth(character);
    return width > room;
  });
  return end < 0 ? [...characters] : characters.slice(0, end);
}
