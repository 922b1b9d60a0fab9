import type { NumberedItem } from '../views/number-lists.ts';
import type { NumberedBlock } from '../views/numbered-blocks.ts';
import { numberLike } from './number-like.ts';

/** A number behind which another mark stands than behind its sisters: 3，among 2. and 4. */
export interface OddMark {
  readonly block: NumberedBlock;
  /** As typed, and as it should be. */
  readonly text: string;
  readonly right: string;
}

/** The block before an item that begins with the number that is missing before it. */
export function oddMarkBefore(
  { marker, place }: NumberedItem,
  value: number,
  blocks: readonly NumberedBlock[],
): OddMark | undefined {
  const right = numberLike(marker, value);
  const number = right.replace(/[.．、]$/u, '');
  if (number === right) return undefined;
  const block = blocks.findLast((one) => one.place.line < place.line && one.place.line >= place.line - NEAR);
  const mark = block?.marker ? undefined : block?.text.charAt(number.length);
  return block && mark && block.text.startsWith(number) && '，,；;。：:'.includes(mark)
    ? { block, text: number + mark, right }
    : undefined;
}

/** In lines: the item before stands right before it. */
const NEAR = 4;
