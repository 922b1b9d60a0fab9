import type { PrintedPicture } from '../../model/block.ts';
import type { Chapter } from '../../model/booklet.ts';
import { isSoundPicture } from './is-sound-picture.ts';

export interface TreeFinds {
  /** Of chapters and headings. */
  readonly ids: ReadonlySet<string>;
  /** Pictures that can be printed, by file name. */
  readonly pictures: ReadonlyMap<string, PrintedPicture>;
}

/** Finds what can be aimed at and what must be embedded, wherever it stands in the tree. */
export function collectFromTree(chapters: readonly Chapter[]): TreeFinds {
  const ids = new Set<string>();
  const pictures = new Map<string, PrintedPicture>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isRecord(value)) {
      if (typeof value.id === 'string' && ('slug' in value || value.type === 'heading')) ids.add(value.id);
      if (isPicture(value)) {
        if (isSoundPicture(value)) pictures.set(value.fileName, value);
      } else Object.values(value).forEach(visit);
    }
  };
  visit(chapters);
  return { ids, pictures };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPicture(value: object): value is PrintedPicture {
  return 'fileName' in value && 'bytes' in value && 'format' in value;
}
