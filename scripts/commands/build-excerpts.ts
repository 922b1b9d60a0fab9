import { readAllEditions } from '../editions/edition-store.ts';
import { isError } from '../lib/findings-of-unit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { compile } from '../pipeline/content.ts';
import { type ExcerptWishes, produceExcerpts } from '../pipeline/produce-excerpts.ts';
import { chartStore } from '../pipeline.ts';
import { read } from '../read/read.ts';
import { formatText } from '../report/format-text.ts';
import { writeOut } from '../write/write-out.ts';
import type { BuildOptions } from './build.ts';
import { chooseFonts } from './choose-fonts.ts';
import { chooseUnits } from './choose-units.ts';
import type { CommandResult } from './command-result.ts';
import { sourceTexts } from './source-texts.ts';
import { stopwatch } from './stopwatch.ts';

/** `npm run build -- --department 办公室`, `--power 编码`: what one reader needs; all else in `out/` stays as it is. */
export const buildExcerpts =
  (wishes: ExcerptWishes) =>
  async (options: BuildOptions): Promise<CommandResult> => {
    const watch = stopwatch(options.clock, options.onStage);
    watch.start('读取');
    const files = await read(options);
    const compiled = await compile(files, { ...options, onStage: watch.start });
    const units = chooseUnits(compiled.compilation.units, options.units);
    watch.start('摘印');
    const { print, draw } = options.pool;
    const editions = await readAllEditions(options.editionsDir, compiled.compilation.units);
    const { workspace } = compiled.compilation;
    const { fonts } = await chooseFonts({ ...options, workspace });
    const text = (all: readonly Diagnostic[]) =>
      formatText({ diagnostics: all, silenced: [] }, sourceTexts(files.value), options);
    const context = { units, fonts, editions, print, draw: chartStore(draw, fonts) };
    const { value, diagnostics } = await produceExcerpts(compiled, wishes, context);
    const findings = diagnostics.length === 0 ? [] : [text(diagnostics)];
    if (diagnostics.some(isError))
      return { exitCode: 1, output: [...findings, '有错误，没有写出。请改正以后再印。'].join('\n') };
    watch.start('写出');
    await writeOut(options.outDir, value, { scope: value.map(({ path }) => path) });
    watch.stop();
    const made = value.map(({ path }) => `  ${path}`);
    return { exitCode: 0, output: [...findings, `已写入“${options.outDir}”：`, ...made].join('\n') };
  };
