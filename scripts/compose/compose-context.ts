import { stableId } from '../lib/stable-id.ts';
import type { PrintedPicture } from '../model/block.ts';
import type { Audience, Edition } from '../model/edition.ts';
import type { Law } from '../model/entry.ts';
import { printedPictures } from './printed-pictures.ts';

/** What the parts of a booklet need to know of one another while it is composed. */
export interface ComposeContext {
  readonly audience: Audience;
  readonly unitFolder: string;
  /** Content paths that have a chapter in this booklet. */
  readonly chapterPaths: ReadonlySet<string>;
  readonly lawPaths: ReadonlyMap<string, Law>;
  readonly lawIndex: ReadonlyMap<string, Law>;
  readonly lawNames: ReadonlySet<string>;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, PrintedPicture>;
}

export function composeContext(edition: Edition<Audience>): ComposeContext {
  const chapters = [
    edition.unit,
    ...edition.departments,
    ...edition.powers,
    ...edition.rules,
    ...edition.assessments,
  ];
  return {
    audience: edition.audience,
    unitFolder: edition.unit.folder,
    chapterPaths: new Set(chapters.map((entry) => entry.path)),
    lawPaths: new Map(edition.laws.map((law) => [law.path, law])),
    lawIndex: edition.lawIndex,
    lawNames: edition.lawNames,
    unitNames: edition.unitNames,
    pictures: printedPictures(edition.pictures),
  };
}

export { chapterId } from '../lib/chapter-id.ts';

/** The id of a law, the same for all units. */
export const lawId = (law: Law): string => stableId('l', law.path);
