import type { OutputFile } from '../model/output.ts';

/** The same files in a folder. */
export const below = <T extends OutputFile>(folder: string, files: readonly T[]): readonly T[] =>
  files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
