import type { Booklet } from '../../model/booklet.ts';
import type { Unit } from '../../model/entry.ts';
import type { Drawings, OutputFile, SiteInput } from '../../model/output.ts';

interface Published {
  readonly booklet: Booklet<'public'>;
  readonly drawings: Drawings;
}

/** All units on one site: those without errors with their public books and data to download, the others by name only. */
export function siteInput(
  units: readonly Unit[],
  published: readonly Published[],
  files: readonly OutputFile[],
  baseUrl: string | undefined,
): SiteInput {
  const folders = new Set(published.map(({ booklet }) => booklet.unit.folder));
  return {
    booklets: published.map(({ booklet }) => booklet),
    ...(baseUrl !== undefined && { baseUrl }),
    pending: units.filter(({ folder }) => !folders.has(folder)).map(({ name, folder }) => ({ name, folder })),
    drawings: new Map(published.map(({ booklet, drawings }) => [booklet.unit.folder, drawings])),
    attachments: new Map(
      published.map(({ booklet: { unit } }) => [
        unit.folder,
        files.filter(
          ({ path }) => path.startsWith(`${unit.folder}/`) || path.startsWith(`data/${unit.name}-`),
        ),
      ]),
    ),
  };
}
