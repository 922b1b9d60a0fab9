import type { FontRole, FontSet } from '../../../model/output.ts';

/** Faces that serve as the bold of their family. */
const BOLD: ReadonlySet<FontRole> = new Set(['song-bold', 'hei-bold', 'title']);

/**
 * The fonts as pdfmake knows them: each face under its role, for text, and under its family with bold beside it, because
 * drawings name families. Every style is given, since pdfmake throws where one is missing.
 */
export function fontFamilies(fonts: FontSet): Readonly<Record<string, object>> {
  const families: Record<string, Record<string, unknown>> = {};
  for (const { role, family, file, postscriptName } of Object.values(fonts)) {
    const source = postscriptName ? [file, postscriptName] : file;
    const all = { normal: source, bold: source, italics: source, bolditalics: source };
    const own = BOLD.has(role) ? { bold: source, bolditalics: source } : { normal: source, italics: source };
    families[role] = all;
    families[family] = families[family] ? { ...families[family], ...own } : all;
  }
  return families;
}
