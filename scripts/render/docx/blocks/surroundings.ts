import { BorderStyle, type IParagraphOptions } from 'docx';
import type { Writer } from '../writer.ts';

/** What stands around a block. */
export interface Surroundings {
  readonly writer: Writer;
  readonly quoted: boolean;
  /** Part of a passage that no public edition holds. */
  readonly internal: boolean;
  /** Lists around it. */
  readonly listDepth: number;
  /** The sign of a list item, printed before its first paragraph. */
  readonly bullet?: Bullet;
}

export interface Bullet {
  readonly text: string;
  /** Half-points, where it is smaller than the text. */
  readonly size?: number;
}

const SIDE = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '555555' };
const FRAME = { border: { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE } };

/** Options that draw the frame of an internal passage around a paragraph. */
export const frame = ({ internal }: Surroundings): Pick<IParagraphOptions, 'border'> =>
  internal ? FRAME : {};
