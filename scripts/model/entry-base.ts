import type { FieldPlaces } from './place.ts';
import type { Prose } from './prose.ts';

/** What every content file has in common. */
export interface EntryBase {
  /** Content path of the file; the identity that links and findings use. */
  readonly path: string;
  /** 名称, or the file name without its number. */
  readonly name: string;
  /** File or folder name without number and extension: makes the web address. */
  readonly slug: string;
  /** 曾用名: file names of earlier times, where its page on the site used to be; `科室/名称` where it has moved. */
  readonly formerSlugs?: readonly string[];
  readonly body: Prose;
  readonly places: FieldPlaces;
}
