import type { FontRole } from '../../../../model/output.ts';
import type { PdfDocument } from '../pdfmake-types.ts';
import { setLine } from '../text/set-line.ts';
import { shape, type TextTools } from '../text/shape.ts';
import { drawText } from './draw-text.ts';

export interface ShortTextLook {
  readonly face: FontRole;
  readonly size: number;
  /** `#rrggbb`. */
  readonly color: string;
}

/** One line outside the flow of text: a page number, a running head. */
export interface ShortText {
  /** In points. */
  readonly width: number;
  readonly draw: (x: number, baseline: number) => void;
}

export function shortText(
  document: PdfDocument,
  tools: TextTools,
  { face, size, color }: ShortTextLook,
  text: string,
): ShortText {
  const style = { face, size, pitch: size, align: 'left', indent: 0, spacing: 0 } as const;
  const shaped = shape({ runs: [{ text, color }], style }, tools);
  const line = { text: shaped, start: 0, end: shaped.clusters.length, indent: 0, last: true, notes: [] };
  const pieces = setLine({ ...line, width: shaped.maxWidth }, tools, () => undefined);
  return {
    width: shaped.maxWidth,
    draw: (x, baseline) => drawText(document, pieces, x, baseline),
  };
}
