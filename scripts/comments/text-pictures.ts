import type { Passage, ShownPicture } from './returned-document.ts';

/** A picture in the text. */
export interface TextPicture extends ShownPicture {
  /** Index of the unit that it stands in or behind. */
  readonly unit: number;
  /** Bookmarks of its paragraph. */
  readonly marks: readonly string[];
}

/** The pictures of a file in the order of its text; `unitOfPassage` is the index of the unit of each passage. */
export const textPictures = (
  passages: readonly Passage[],
  unitOfPassage: readonly number[],
): readonly TextPicture[] =>
  passages.flatMap(({ pictures, marks }, index) =>
    pictures.map((picture) => ({ ...picture, marks, unit: unitOfPassage[index] ?? 0 })),
  );
