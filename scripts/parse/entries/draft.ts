import type { z } from 'zod';
import type { EntryBase } from '../../model/entry.ts';
import type { FieldPlaces } from '../../model/place.ts';
import type { Prose } from '../../model/prose.ts';
import type { SourceFile } from '../../model/source.ts';
import type { Partly } from '../front-matter/evaluate.ts';
import type { Fields } from '../front-matter/read-fields.ts';

/** A content file whose fields and text are read, before it is made an entry. */
export interface Draft<S extends z.ZodObject> {
  readonly source: Pick<SourceFile, 'path' | 'unit' | 'department'>;
  readonly values: Partly<z.output<S>>;
  readonly places: FieldPlaces;
  readonly intact: Fields<S>['intact'];
  readonly body: Prose;
}

/** What every entry has. `slug` also stands in for a name that is not given. */
export function entryBase(
  draft: Draft<z.ZodObject>,
  slug: string,
  name: string | undefined,
  formerSlugs?: readonly string[],
): EntryBase {
  const { source, body, places } = draft;
  return { path: source.path, name: name ?? slug, slug, ...(formerSlugs && { formerSlugs }), body, places };
}
