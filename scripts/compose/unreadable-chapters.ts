import type { UnreadableChapter } from '../model/booklet.ts';
import type { UnreadableFile } from '../model/entry.ts';
import { chapterId } from './compose-context.ts';
import { textSpans } from './spans.ts';

/** A page for each file that could not be read, so that its absence cannot be overlooked (DESIGN.md §2). */
export function unreadableChapters(files: readonly UnreadableFile[]): readonly UnreadableChapter[] {
  return files.map(({ path, reason }) => ({
    type: 'unreadable',
    id: chapterId(path),
    title: '未能读取的文件',
    slug: chapterId(path),
    children: [
      { type: 'paragraph', role: 'body', spans: textSpans(`文件“${path}”未能读取，本册缺少其内容。`) },
      { type: 'paragraph', role: 'body', spans: textSpans(reason) },
    ],
  }));
}
