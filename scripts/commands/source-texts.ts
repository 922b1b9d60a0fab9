import type { SourceFile } from '../model/source.ts';

/** The text of each source file by path, for the frames of findings; bytes that are no UTF-8 show as replacement signs. */
export function sourceTexts(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8');
  return new Map(
    files
      .filter(({ role }) => role !== 'picture')
      .map(({ path, bytes }) => [path, decoder.decode(bytes).replaceAll('\r\n', '\n')]),
  );
}
