import type { Paragraph, ParagraphNode } from '../nodes.ts';
import type { ShapedText } from './shape.ts';

/** Clusters `start` up to `end` of a paragraph, set to `width`. */
export interface LineContent {
  readonly text: ShapedText;
  readonly start: number;
  readonly end: number;
  /** Of the column. */
  readonly width: number;
  readonly indent: number;
  /** Ends the paragraph or a typed line: not stretched. */
  readonly last: boolean;
  readonly leader?: Paragraph['leader'];
  readonly notes: readonly ParagraphNode[];
}

/** One line as pdfmake places it: it asks for the height, sets `x` and `y`, and clones lines of repeated table heads. */
export class TextLine {
  x = 0;
  y = 0;
  /** A clone in a repeated table head: decoration, not text that was not there before. */
  repeated = false;

  constructor(
    readonly content: LineContent,
    /** Whose line it is. */
    readonly node?: ParagraphNode,
  ) {}

  getHeight(): number {
    return this.content.text.style.pitch;
  }

  clone(): TextLine {
    const copy = new TextLine(this.content, this.node);
    copy.x = this.x;
    copy.y = this.y;
    copy.repeated = this.repeated;
    // The line in the head's template is never drawn itself: the first clone is the text, the others repeat it.
    this.repeated = true;
    return copy;
  }
}
