import { structuredPatch } from 'diff';
import writeFileAtomic from 'write-file-atomic';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import {
  applyFixes,
  compile,
  type RenumberedTexts,
  type Renumbering,
  renumberAll,
} from '../pipeline/content.ts';
import { type Folders, read } from '../read/read.ts';
import { chooseUnits } from './choose-units.ts';
import { fileOnDisk } from './file-on-disk.ts';

export interface RenumberOptions extends Folders {
  readonly units: readonly string[];
  /** Whether the changes are written; otherwise they are only shown. */
  readonly write: boolean;
}

/**
 * `npm run check -- --renumber`: shows, line by line, how the typed numbers become continuous and which references follow
 * them; with `write` it changes the files, each as a whole, and every other byte stays. Doing it again changes nothing.
 */
export async function renumber(options: RenumberOptions): Promise<string> {
  const found = await read(options);
  const { compilation } = await compile(found);
  const result = renumberAll(compilation, chooseUnits(compilation.units, options.units));
  const changed = found.value.flatMap((file) => apply(file, result.changes));
  if (options.write) {
    for (const { file, after } of changed) await writeFileAtomic(fileOnDisk(options, file.path), after);
  }
  return report(changed, result, options.write);
}

interface ChangedFile {
  readonly file: SourceFile;
  readonly before: string;
  readonly after: string;
}

function apply(file: SourceFile, changes: readonly Renumbering[]): readonly ChangedFile[] {
  const own = changes.filter(({ place }) => place.file === file.path);
  if (own.length === 0) return [];
  const before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
  const { text: after } = applyFixes(before, own.map(asDiagnostic));
  return after === before ? [] : [{ file, before, after }];
}

const asDiagnostic = ({ place, fix, kind }: Renumbering): Diagnostic => ({
  ruleId: kind === 'number' ? 'numbering-is-continuous' : 'internal-reference-resolves',
  severity: 'error',
  place,
  message: '',
  hint: '',
  fix,
});

function report(changed: readonly ChangedFile[], { unclear }: RenumberedTexts, written: boolean): string {
  if (changed.length === 0) return '序号都是连续的，不用改动。\n';
  const doubts = unclear.map(
    ({ place, text }) =>
      `请核对：“${place.file}”第 ${place.line} 行的“${text}”原来指哪一处不能确定，没有改动。\n`,
  );
  const end = written
    ? `已经写入 ${changed.length} 个文件。\n`
    : `以上改动还没有写入，涉及 ${changed.length} 个文件。核对无误后，在命令后面加上 --write 写入。\n`;
  return [...changed.map(diffOf), ...doubts, end].join('');
}

/** The lines that change, as - and +, under the name of the file. */
function diffOf({ file, before, after }: ChangedFile): string {
  const { hunks } = structuredPatch(file.path, file.path, before, after, undefined, undefined, {
    context: 0,
  });
  const lines = hunks.flatMap(({ oldStart, lines: own }) => [`第 ${oldStart} 行`, ...own]);
  return `${file.path}\n${lines.map((line) => line.replace(/\r$/, '')).join('\n')}\n`;
}
