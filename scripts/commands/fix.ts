import writeFileAtomic from 'write-file-atomic';
import { findingsOfUnit } from '../lib/findings-of-unit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import type { DateText } from '../model/terms.ts';
import { applyFixes, compile } from '../pipeline/content.ts';
import { type Folders, read } from '../read/read.ts';
import { chooseUnits } from './choose-units.ts';
import { fileOnDisk } from './file-on-disk.ts';

export interface FixOptions extends Folders {
  /** Whose files are mended: all units and the shared files, where none is named. */
  readonly units: readonly string[];
  readonly date?: DateText;
}

/**
 * `npm run check -- --fix`: writes every fix that is certain into the content, and says what it did, one line a file. What
 * is not mended keeps its bytes: byte order marks and line ends, too. Doing it again changes nothing.
 */
export async function fix(options: FixOptions): Promise<string> {
  const found = await read(options);
  let files = found.value;
  const mended = new Map<string, Mended>();
  // One fix may bring another to light, such as one that had to wait for its neighbour.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const diagnostics = await findings(files, found.diagnostics, options);
    const changed = files.flatMap((file) => mend(file, diagnostics.get(file.path) ?? []));
    if (changed.length === 0) break;
    for (const { file, fixed } of changed)
      mended.set(file.path, { file, fixed: [...(mended.get(file.path)?.fixed ?? []), ...fixed] });
    files = files.map((file) => mended.get(file.path)?.file ?? file);
  }
  for (const { file } of mended.values()) {
    await writeFileAtomic(fileOnDisk(options, file.path), Buffer.from(file.bytes));
  }
  return report([...mended.values()]);
}

/** Fixes that undo one another would go on for ever. */
const MOST_ROUNDS = 5;

interface Mended {
  readonly file: SourceFile;
  readonly fixed: readonly Diagnostic[];
}

/** What can be fixed, by file. */
async function findings(
  files: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
  { units, date }: FixOptions,
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const compiled = await compile({ value: files, diagnostics }, date ? { date } : {});
  const chosen = chooseUnits(compiled.compilation.units, units);
  const ours =
    units.length === 0
      ? compiled.diagnostics
      : chosen.flatMap((unit) => findingsOfUnit(compiled.diagnostics, unit, compiled.compilation));
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of new Set(ours)) {
    if (!diagnostic.fix) continue;
    const { file } = diagnostic.place;
    const others = byFile.get(file);
    if (others) others.push(diagnostic);
    else byFile.set(file, [diagnostic]);
  }
  return byFile;
}

/** The file with its fixes written; nothing where none could be. */
function mend(file: SourceFile, diagnostics: readonly Diagnostic[]): readonly Mended[] {
  if (diagnostics.length === 0) return [];
  const { text, fixed } = applyFixes(new TextDecoder('utf-8', KEEP_MARK).decode(file.bytes), diagnostics);
  return fixed.length === 0 ? [] : [{ file: { ...file, bytes: new TextEncoder().encode(text) }, fixed }];
}

/** A file that is no UTF-8 has no findings that could be fixed. */
const KEEP_MARK = { fatal: true, ignoreBOM: true };

function report(mended: readonly Mended[]): string {
  if (mended.length === 0) return '没有可以自动改正的问题。\n';
  return mended
    .map(({ file, fixed }) => `“${file.path}”改正 ${fixed.length} 处：${perRule(fixed)}。\n`)
    .join('');
}

function perRule(fixed: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { ruleId } of fixed) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ruleId, count]) => `${ruleId} ${count} 处`)
    .join('，');
}
