import { readEditions } from '../editions/edition-store.ts';
import type { ApprovedEdition } from '../editions/open-edition.ts';
import { approvalText } from '../lib/approval-text.ts';
import { findingsOfUnit, isError } from '../lib/findings-of-unit.ts';
import { bundledFonts } from '../lib/fonts.ts';
import { problem } from '../lib/problem.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Unit } from '../model/entry.ts';
import type { OutputFile } from '../model/output.ts';
import type { DateText } from '../model/terms.ts';
import { type Compiled, compile } from '../pipeline/content.ts';
import { reviewUnit } from '../pipeline/review-unit.ts';
import { read } from '../read/read.ts';
import { formatText } from '../report/format-text.ts';
import { writeOut } from '../write/write-out.ts';
import { chooseUnits } from './choose-units.ts';
import type { CommandResult, Paths } from './command-result.ts';
import { sourceTexts } from './source-texts.ts';

export interface ReviewCommandOptions extends Paths {
  readonly editionsDir: string;
  readonly units: readonly string[];
  /** Name of an approved edition; `none` for a first submission; absent: the last approved one, where there is one. */
  readonly base?: string | 'none';
  readonly withClassified: boolean;
  readonly date?: DateText;
  readonly colour: boolean;
}

/** `npm run review`: writes the 送审 package of each chosen unit; refused while a unit has errors. */
export async function review(options: ReviewCommandOptions): Promise<CommandResult> {
  const files = await read(options);
  const compiled = await compile(files, options.date ? { date: options.date } : {});
  const units = chooseUnits(compiled.compilation.units, options.units);
  const sources = sourceTexts(files.value);
  const refuse = (diagnostics: readonly Diagnostic[]): CommandResult => ({
    exitCode: 1,
    output: `${formatText({ diagnostics, silenced: [] }, sources, options)}\n有错误的内容不能送审，没有写出送审材料。请改正后再运行一次。`,
  });
  const errors = errorsOf(units, compiled);
  if (errors.length > 0) return refuse(errors);

  const fonts = await bundledFonts();
  const excerpt = excerptFrom(sources);
  const outputs: OutputFile[] = [];
  const lines: string[] = [];
  for (const unit of units) {
    const base = await baseOf(unit, options);
    const { withClassified } = options;
    const made = await reviewUnit(compiled, unit, { fonts, base, withClassified, excerpt });
    if (made.diagnostics.some(isError)) return refuse(made.diagnostics);
    outputs.push(...made.value.map((file) => ({ ...file, path: `${folderOf(unit)}${file.path}` })));
    lines.push(...summary(unit, base, made.value, options));
  }
  await writeOut(options.outDir, outputs, { scope: units.map(folderOf) });
  return { exitCode: 0, output: lines.join('\n') };
}

const folderOf = ({ folder }: Unit): string => `${folder}/送审/`;

function errorsOf(units: readonly Unit[], { diagnostics, compilation }: Compiled): readonly Diagnostic[] {
  return [...new Set(units.flatMap((unit) => findingsOfUnit(diagnostics, unit, compilation)))].filter(
    isError,
  );
}

async function baseOf(
  unit: Unit,
  { base, editionsDir }: ReviewCommandOptions,
): Promise<ApprovedEdition | undefined> {
  if (base === 'none') return undefined;
  const editions = await readEditions(editionsDir, unit.folder);
  if (base === undefined) return editions[0];
  const found = editions.find(({ record }) => record.approval.edition === base);
  if (found) return found;
  const known = editions.map(({ record }) => `“${record.approval.edition}”`).join('、') || '（还没有审定过）';
  throw problem(
    'usage',
    `“${unit.name}”没有名为“${base}”的审定版本。可选的有：${known}。首次送审请写 --no-base。`,
  );
}

/** The words that a finding points at, from the line of its file. */
function excerptFrom(sources: ReadonlyMap<string, string>): (finding: Diagnostic) => string | undefined {
  const lines = new Map<string, readonly string[]>();
  return ({ place, length = 1 }) => {
    const known = lines.get(place.file) ?? sources.get(place.file)?.split('\n') ?? [];
    lines.set(place.file, known);
    const characters = [...(known[place.line - 1] ?? '')];
    return length > 1 ? characters.slice(place.column - 1, place.column - 1 + length).join('') : undefined;
  };
}

function summary(
  unit: Unit,
  base: ApprovedEdition | undefined,
  files: readonly OutputFile[],
  { outDir }: ReviewCommandOptions,
): readonly string[] {
  const against = base
    ? `与审定版本对照：${approvalText(base.record.approval)}。`
    : '没有可以对照的审定版本，按首次送审编制。';
  return [
    `已写入“${outDir}/${folderOf(unit)}”，${against}`,
    ...files.map(({ path }) => `  ${path}`),
    ...(files.some(({ path }) => path.startsWith('涉密/'))
      ? ['“涉密”文件夹没有放进压缩包，请按保密规定单独报送。']
      : []),
  ];
}
