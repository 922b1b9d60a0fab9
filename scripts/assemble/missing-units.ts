import type { Unit, UnreadableFile } from '../model/entry.ts';

/**
 * A unit for each 单位.md that could not be read, so that what is written under its folder is still printed. Its error
 * keeps everything but the internal edition from being made.
 */
export function missingUnits(units: readonly Unit[], unreadable: readonly UnreadableFile[]): readonly Unit[] {
  const known = new Set(units.map((unit) => unit.folder));
  return unreadable
    .filter((file) => file.role === 'unit' && file.unit !== undefined && !known.has(file.unit))
    .map((file): Unit => {
      const folder = file.unit ?? '';
      return {
        type: 'unit',
        path: file.path,
        name: folder,
        slug: folder,
        folder,
        body: { blocks: [], preamble: [], sections: [], footnotes: new Map(), suppressions: [] },
        places: new Map(),
        formerNames: [],
        superiors: [],
      };
    });
}
