import { basename } from 'node:path/posix';

/** Names by which clerks and their programs miss 单位.md: 单位 .md, 单位.md.txt, 单位.docx, 单位（1）.md. */
const NEARLY = /^\s*单位\s*(?:[(（]\d+[)）]|-\s*副本)?\s*\.(?:md|txt|docx?|wps|md\.txt)\s*$/iu;

/**
 * What to do where a content folder holds no unit: nothing can be made of it, and 没有发现问题 would be no help. `paths` are
 * those of all files in it.
 */
export function hintForNoUnit(contentDir: string, paths: readonly string[]): string {
  if (paths.includes('单位.md')) {
    return '这里直接放着“单位.md”，是一个单位自己的文件夹；请用 --content 指到它的上一级文件夹。';
  }
  const below = paths.flatMap((path) => /^(.+)\/[^/]+\/单位\.md$/u.exec(path)?.[1] ?? [])[0];
  if (below !== undefined) return `单位的文件夹在“${below}”里面，请写 --content ${contentDir}/${below}。`;
  const nearly = paths.find((path) => path.includes('/') && NEARLY.test(basename(path)));
  if (nearly !== undefined) return `“${nearly}”的文件名不对，请改成“单位.md”。`;
  return '请为每个单位建一个文件夹，在其中新建“单位.md”，写明名称；可以照着样例写。';
}
