import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { runningText } from './entry-texts.ts';
import type { TextPiece } from './running-text.ts';

/** Something that the office wrote, once or again and again. */
export interface Wording {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** Where the pieces stand in the running text. */
  readonly numbers: readonly number[];
}

/** Every text that the office wrote, each once: offices say the same things in many places, and units copy one another. */
export function wordings(_: Compilation, context: CheckContext): readonly Wording[] {
  const byText = new Map<string, { text: string; pieces: TextPiece[]; numbers: number[] }>();
  for (const [number, piece] of context.share(runningText).entries()) {
    const { text } = piece;
    const known = byText.get(text);
    if (known) {
      known.pieces.push(piece);
      known.numbers.push(number);
    } else byText.set(text, { text, pieces: [piece], numbers: [number] });
  }
  return [...byText.values()];
}

/** The pieces that say any of some wordings, in reading order. */
export function piecesSaying(context: CheckContext, said: readonly Wording[]): readonly TextPiece[] {
  if (said.length === 0) return NONE;
  const pieces = context.share(runningText);
  const isSaid = new Uint8Array(pieces.length);
  for (const { numbers } of said) for (const number of numbers) isSaid[number] = 1;
  return marked(pieces, isSaid, 1);
}

/** The items whose mark is `mark`, in their order: the marks are leapt over natively to the next that is. */
export function marked<T>(items: readonly T[], marks: Uint8Array, mark: number): readonly T[] {
  const found: T[] = [];
  for (let at = marks.indexOf(mark); at >= 0; at = marks.indexOf(mark, at)) {
    for (let item = items[at]; item !== undefined && marks[at] === mark; item = items[at]) {
      found.push(item);
      at += 1;
    }
  }
  return found;
}

const NONE: readonly TextPiece[] = [];
