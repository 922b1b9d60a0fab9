import { BorderStyle, type IParagraphOptions } from 'docx';
import type { ParagraphChange } from '../tracked/tracked-paragraph.ts';
import type { Writer } from '../writer.ts';
import type { Standing } from './standing.ts';

/** What stands around a block. */
/** `revision` is that of the container, which its blocks share; `move` names the move of the block itself. */
export interface Surroundings extends ParagraphChange {
  readonly writer: Writer;
  readonly quoted: boolean;
  /** Part of a passage that no public edition holds. */
  readonly internal: boolean;
  /** Lists around it. */
  readonly listDepth: number;
  /** The sign of a list item, printed before its first paragraph. */
  readonly bullet?: Bullet;
  /** Among its neighbours; a block within another has its own. */
  readonly standing?: Standing;
}

export interface Bullet {
  readonly text: string;
  /** What the base has in its place. */
  readonly former?: string;
  /** Half-points, where it is smaller than the text. */
  readonly size?: number;
}

const SIDE = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '555555' };
const FRAME = { border: { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE } };

/** Options that draw the frame of an internal passage around a paragraph. */
export const frame = ({ internal }: Surroundings): Pick<IParagraphOptions, 'border'> =>
  internal ? FRAME : {};

/** Options that set a paragraph among its neighbours. */
export function placed({ standing = {} }: Surroundings): Pick<IParagraphOptions, 'spacing' | 'keepNext'> {
  const { keepNext, ...spacing } = standing;
  return { ...(keepNext && { keepNext }), ...(Object.keys(spacing).length > 0 && { spacing }) };
}
