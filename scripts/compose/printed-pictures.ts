import { cleanPicture } from '../lib/clean-picture.ts';
import type { PrintedPicture } from '../model/block.ts';
import type { Picture } from '../model/entry.ts';

/**
 * Gives pictures the neutral names they are published by, and takes their metadata out: a file name or a camera's
 * position must not tell what the text does not. The alternative text is the image's own and is set where it stands.
 */
export function printedPictures(pictures: readonly Picture[]): ReadonlyMap<string, PrintedPicture> {
  return new Map(
    pictures.map(({ path, format, width, height, bytes }, index) => [
      path,
      {
        format,
        width,
        height,
        bytes: cleanPicture(format, bytes),
        fileName: `picture-${index + 1}.${format === 'jpeg' ? 'jpg' : format}`,
        alt: '',
      },
    ]),
  );
}
