import { structuredPatch } from 'diff';

/** The changes to a file as `git diff` shows them, with one line around each. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const { hunks } = structuredPatch(path, path, before, after, '', '', { context: 1 });
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines.map((line) => line.replace(/\r$/, '')),
  ]);
  return [`--- ${path}`, `+++ ${path}`, ...lines, ''].join('\n');
}
