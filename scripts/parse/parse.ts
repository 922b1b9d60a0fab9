import { byPlace } from '../lib/by-place.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Entry, UnreadableFile } from '../model/entry.ts';
import type { SourceFile } from '../model/source.ts';
import { decode } from './decode.ts';
import { readChartFile } from './entries/charts.ts';
import { readWordList } from './entries/word-list.ts';
import { parseText } from './parse-text.ts';
import { parsePicture } from './picture/parse-picture.ts';

/**
 * Reads one source file into entries, of which there is always at least one. Mistakes in the file become findings, in
 * reading order, never exceptions; a file that cannot be read at all becomes an `unreadable` entry.
 */
export async function parse(file: SourceFile): Promise<Outcome<readonly Entry[]>> {
  const { value, diagnostics } = await parseFile(file);
  return { value: [value], diagnostics: diagnostics.toSorted(byPlace) };
}

async function parseFile(file: SourceFile): Promise<Outcome<Entry>> {
  if (file.role === 'picture') {
    const { value, diagnostics } = parsePicture(file);
    return { value: value ?? unreadable(file, diagnostics), diagnostics };
  }
  const { value: text, diagnostics } = decode(file.bytes, file.path);
  if (text === undefined) return { value: unreadable(file, diagnostics), diagnostics };
  const { value, diagnostics: more } = await parseDecoded(file, text);
  return { value, diagnostics: [...diagnostics, ...more] };
}

async function parseDecoded(file: SourceFile, text: string): Promise<Outcome<Entry>> {
  if (file.role === 'picture') throw new TypeError('A picture is no text.');
  if (file.role === 'word-list') return readWordList(file.path, text);
  if (file.role !== 'diagram') return parseText({ ...file, role: file.role }, text);
  const { path, unit } = file;
  const { value: chart, diagnostics } = await readChartFile(text, path);
  return { value: { type: 'diagram', path, ...(unit !== undefined && { unit }), chart }, diagnostics };
}

function unreadable({ path, role, unit }: SourceFile, diagnostics: readonly Diagnostic[]): UnreadableFile {
  const isOther =
    role === 'workspace' ||
    role === 'word-list' ||
    role === 'law' ||
    role === 'diagram' ||
    role === 'picture';
  return {
    type: 'unreadable',
    path,
    ...(unit !== undefined && { unit }),
    role: isOther ? 'other' : role,
    reason: diagnostics[0]?.message ?? '',
  };
}
