import { textUnits } from '../../../lib/letter-units.ts';
import { plainSpans } from '../../../lib/plain-spans.ts';
import type { Block, ParagraphBlock } from '../../../model/block.ts';
import type { Chapter } from '../../../model/booklet.ts';
import { LINE, twips } from '../geometry.ts';

/** What a paragraph owes to those above and below it. Lengths in twips. */
export interface Standing {
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: true;
}

/** A table has no room of its own above it: what stands there leaves it. */
const ABOVE_TABLE = twips(6);
/** Paragraphs of more lines may leave some of them on the page before. */
const FEW_LINES = 3;
const LINE_UNITS = 28;
const INDENT_UNITS = 2;

/**
 * How the block at `index` stands among its neighbours. A signature and its date stay together, one line below the text, and
 * take a short last paragraph along, so that they are not alone on a page (GB/T 9704-2012 §7.3.5).
 */
export function standing(blocks: readonly (Chapter | Block)[], index: number): Standing {
  const [above, block, below, next] = [index - 1, index, index + 1, index + 2].map((at) => blocks[at]);
  if (isSigned(block)) {
    return { ...(!isSigned(above) && above && { before: LINE }), ...(isSigned(below) && { keepNext: true }) };
  }
  const keeps = isSigned(below) && isSigned(next) && isShort(block);
  const table = below?.type === 'table' && !below.caption;
  return { ...(table && { after: ABOVE_TABLE }), ...(keeps && { keepNext: true }) };
}

const isSigned = (block: Chapter | Block | undefined): boolean =>
  block?.type === 'paragraph' && block.role === 'right';

const isShort = (block: Chapter | Block | undefined): boolean =>
  block?.type === 'paragraph' && INDENT_UNITS + unitsOf(block) <= FEW_LINES * LINE_UNITS;

const unitsOf = ({ marker = '', lead = [], spans }: ParagraphBlock): number =>
  textUnits(marker + plainSpans([...lead, ...spans]));
