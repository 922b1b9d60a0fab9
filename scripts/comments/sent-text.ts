import type { Place } from '../model/place.ts';
import type { SourcePlace } from './edit.ts';
import type { TextPicture } from './text-pictures.ts';
import type { TextUnit } from './text-unit.ts';

/** What the bookmarks of a booklet mean. */
export interface BookletMarks {
  /** Blocks, rows and chapters that stand in a file, by the name of their bookmark. */
  readonly places: ReadonlyMap<string, Place>;
  /** Titles from the outermost chapter down, by the name of the bookmark on the title. */
  readonly chapters: ReadonlyMap<string, readonly string[]>;
  /** For what stands before the first place. */
  readonly start: Place;
}

/** The text that was sent, every unit with its place in the content. */
export interface SentText {
  readonly units: readonly TextUnit[];
  /** One entry a unit. */
  readonly sources: readonly SourcePlace[];
  readonly paths: readonly (readonly string[])[];
  /** Units that are footnotes: their text stands anywhere in their file. */
  readonly notes: ReadonlySet<number>;
  /** Undefined where they are not known. */
  readonly pictures?: readonly SentPicture[];
}

export interface SentPicture extends TextPicture {
  /** Where the content shows it; undefined where no bookmark of its own leads there. */
  readonly place?: Place;
}

/** `calls` are the units that call footnotes, by the units of the notes. */
export function sentText(
  units: readonly TextUnit[],
  marks: BookletMarks,
  pictures: readonly TextPicture[] = [],
  calls: ReadonlyMap<number, number> = new Map(),
): SentText {
  const sources: SourcePlace[] = [];
  const paths: (readonly string[])[] = [];
  let place = marks.start;
  let path: readonly string[] = [];
  for (const [index, { marks: names, text }] of units.entries()) {
    const call = calls.get(index);
    const caller = call === undefined ? undefined : sources[call];
    if (call !== undefined && caller) {
      sources.push({ ...caller, exact: false });
      paths.push(paths[call] ?? []);
      continue;
    }
    const chapter = names.findLast((name) => marks.chapters.has(name));
    if (chapter !== undefined) {
      path = marks.chapters.get(chapter) ?? [];
      // A generated annex has no file of its own.
      place = marks.start;
    }
    const own = names.map((name) => marks.places.get(name)).findLast((found) => found !== undefined);
    place = own ?? place;
    sources.push({ place, exact: own !== undefined });
    paths.push([...path, ...labelOf(text)]);
  }
  const shown = pictures.map((picture): SentPicture => {
    const found = picture.marks.map((name) => marks.places.get(name)).find((each) => each !== undefined);
    return { ...picture, ...(found && { place: found }) };
  });
  return { units, sources, paths, notes: new Set(calls.keys()), pictures: shown };
}

/** 第五条 and the like, by which an office names the place. */
function labelOf(text: string): readonly string[] {
  const article = /^第[〇零一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十]+)?/.exec(text);
  return article ? [article[0]] : [];
}
