import { join } from 'node:path';
import { assemble } from '../../scripts/assemble/assemble.ts';
import { check } from '../../scripts/check/check.ts';
import type { Compilation } from '../../scripts/model/compilation.ts';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { SourceFile } from '../../scripts/model/source.ts';
import { parse } from '../../scripts/parse/parse.ts';
import { read } from '../../scripts/read/read.ts';
import { type Defect, markedDefects } from './marked-defects.ts';

export interface Corpus {
  readonly compilation: Compilation;
  /** Of all stages up to `check`, about the corpus itself: the registry is judged elsewhere. */
  readonly findings: readonly Diagnostic[];
  readonly defects: readonly Defect[];
}

const ROOT = join(import.meta.dirname, '../..');

/** Reads one of the corpora beside this file with the law registry of the sample, and takes it as far as `check`. */
export async function readCorpus(name: 'clean' | 'seeded'): Promise<Corpus> {
  const folder = join(import.meta.dirname, name);
  const own = await readFolder(join(folder, 'content'), join(folder, 'diagrams'));
  const laws = await readFolder(join(ROOT, 'content'), join(ROOT, 'diagrams'));
  const registry = laws.value.filter(({ role }) => role === 'law');
  const stripped = own.value.map(stripMarks);
  const parsed = await Promise.all([...stripped.map(({ file }) => file), ...registry].map(parse));
  const { value: compilation, diagnostics } = assemble(parsed.flatMap(({ value }) => value));
  const earlier = [...own.diagnostics, ...parsed.flatMap((outcome) => outcome.diagnostics), ...diagnostics];
  const found = [...earlier, ...check(compilation, { earlier }).diagnostics];
  return {
    compilation,
    findings: found.filter(({ place }) => !place.file.startsWith('法规/')),
    defects: stripped.flatMap(({ defects }) => defects),
  };
}

/** The clean corpus again and again, each time as other units, till it has as many files. */
export async function enlarged(files: number): Promise<Compilation> {
  const own = await readFolder(join(import.meta.dirname, 'clean/content'), '');
  const laws = await readFolder(join(ROOT, 'content'), join(ROOT, 'diagrams'));
  const units = own.value.filter(({ unit }) => unit !== undefined);
  const copies = Array.from({ length: Math.ceil(files / units.length) }, (_, index) =>
    units.map((file) => ({ ...file, path: `${index}${file.path}`, unit: `${index}${file.unit}` })),
  );
  const registry = laws.value.filter(({ role }) => role === 'law');
  const parsed = await Promise.all([...copies.flat().slice(0, files), ...registry].map(parse));
  return assemble(parsed.flatMap(({ value }) => value)).value;
}

const readFolder = (contentDir: string, diagramsDir: string) => read({ contentDir, diagramsDir });

function stripMarks(file: SourceFile): { readonly file: SourceFile; readonly defects: readonly Defect[] } {
  const { text, defects } = markedDefects(file.path, new TextDecoder().decode(file.bytes));
  return { file: { ...file, bytes: new TextEncoder().encode(text) }, defects };
}
