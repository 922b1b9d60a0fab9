import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileName } from '../import/file-name.ts';
import { type Imported, importBooklet } from '../import/import-booklet.ts';
import type { OldDocument } from '../import/old-block.ts';
import { readOldDocx } from '../import/read-old-docx.ts';
import { readOldHtml } from '../import/read-old-html.ts';
import { readOldText } from '../import/read-old-text.ts';
import { problem } from '../lib/problem.ts';
import type { OutputFile } from '../model/output.ts';
import type { CommandResult } from './command-result.ts';
import { convertToDocx } from './office-convert.ts';

export interface ImportCommandOptions {
  readonly contentDir: string;
  /** The old booklet. */
  readonly source: string;
  /** 名称 of the unit that it becomes. */
  readonly unit: string;
}

/** `npm run import`: makes a unit's content folder of an old booklet. A folder that exists is never touched. */
export async function importOld({ contentDir, source, unit }: ImportCommandOptions): Promise<CommandResult> {
  const folder = fileName(unit);
  const target = join(contentDir, folder);
  if (await exists(target)) {
    throw problem(
      'usage',
      `“${target}”已经存在，没有导入，原有内容未改动。请换一个单位名称，或者先把原来的文件夹改名。`,
    );
  }
  const document = await readOld(source);
  const imported = importBooklet(document, { source: basename(source), unit, folder });
  await writeFolder(target, folder, imported.files);
  return { exitCode: 0, output: summary(imported, target) };
}

async function readOld(source: string): Promise<OldDocument> {
  const extension = extname(source).toLowerCase();
  const kind = KINDS.get(extension);
  if (kind === 'macros')
    throw problem(
      'usage',
      `“${basename(source)}”带有宏，没有读取。请用 Word 或 WPS 打开，另存为不带宏的 .docx。`,
    );
  if (!kind) {
    throw problem(
      'usage',
      `不认识“${extension || basename(source)}”这种文件。可以导入 .docx、.doc、.wps、.odt、.rtf、.html 和 .txt。`,
    );
  }
  const bytes = await readFile(source).catch((error) => {
    throw problem('usage', `找不到或打不开文件“${source}”。请检查路径。`, error);
  });
  if (kind === 'html') return readOldHtml(bytes);
  if (kind === 'text') return readOldText(bytes);
  return readOldDocx(kind === 'docx' ? bytes : await convertToDocx(bytes, extension));
}

const KINDS: ReadonlyMap<string, 'docx' | 'office' | 'html' | 'text' | 'macros'> = new Map([
  ['.docx', 'docx'],
  ['.docm', 'macros'],
  ['.dotm', 'macros'],
  ['.doc', 'office'],
  ['.wps', 'office'],
  ['.odt', 'office'],
  ['.rtf', 'office'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.txt', 'text'],
]);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Writes beside the target and renames: what fails half-way leaves nothing behind. */
async function writeFolder(target: string, folder: string, files: readonly OutputFile[]): Promise<void> {
  const partial = join(dirname(target), `.${folder}.import`);
  try {
    await rm(partial, { recursive: true, force: true });
    for (const { path, contents } of files) {
      const file = join(partial, path.slice(folder.length + 1));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, contents, { flag: 'wx' });
    }
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw problem(
      'environment',
      `无法写出文件夹“${target}”。请确认有写入的权限和足够的磁盘空间，再运行一次。`,
      error,
    );
  }
}

function summary({ counts, guesses }: Imported, target: string): string {
  const { departments, powers, rules, assessments } = counts;
  return [
    `已导入到“${target}”：科室 ${departments} 个，职权 ${powers} 项，制度 ${rules} 项，考核办法 ${assessments} 项。`,
    `需要核对的地方有 ${guesses.length} 处，见其中的“导入报告.md”。接着运行 npm run check，会逐项提示还缺什么。`,
  ].join('\n');
}
