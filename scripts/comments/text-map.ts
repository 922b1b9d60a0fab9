import { comparable } from './text-unit.ts';

/** A text by its comparable characters, with the way back to its offsets. */
export interface TextMap {
  /** The text without what is not compared. */
  readonly text: string;
  /** Comparable characters before an offset of the whole text. */
  readonly indexOf: (offset: number) => number;
  /** Offset of a comparable character. */
  readonly offsetOf: (index: number) => number;
  /** Offset behind the comparable character before `index`. */
  readonly offsetAfter: (index: number) => number;
}

export function textMap(text: string): TextMap {
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    if (comparable(text.charAt(offset)) !== '') offsets.push(offset);
  }
  return {
    text: offsets.map((offset) => text.charAt(offset)).join(''),
    indexOf: (offset) => {
      const index = offsets.findIndex((each) => each >= offset);
      return index < 0 ? offsets.length : index;
    },
    offsetOf: (index) => offsets[index] ?? text.length,
    offsetAfter: (index) => (index === 0 ? 0 : (offsets[index - 1] ?? text.length - 1) + 1),
  };
}
