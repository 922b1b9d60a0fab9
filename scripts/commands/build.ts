import { readAllEditions } from '../editions/edition-store.ts';
import { afterOthers } from '../lib/after-others.ts';
import { isError } from '../lib/findings-of-unit.ts';
import { bundledFaces } from '../lib/fonts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Unit } from '../model/entry.ts';
import type { OutputFile } from '../model/output.ts';
import { DEFAULT_TARGETS, type Target } from '../model/target.ts';
import type { DateText } from '../model/terms.ts';
import {
  type Compiled,
  judge,
  link,
  parseCharts,
  RULE_GROUP_OF,
  RULE_SUMMARIES,
} from '../pipeline/content.ts';
import { unitTrends } from '../pipeline/unit-trends.ts';
import { chartStore, flowchartsOf, produce, throughMermaidCli } from '../pipeline.ts';
import { read } from '../read/read.ts';
import { countBySeverity } from '../report/findings.ts';
import { formatHtml } from '../report/format-html.ts';
import { formatJson } from '../report/format-json.ts';
import { formatText } from '../report/format-text.ts';
import { writeOut } from '../write/write-out.ts';
import { chooseFonts } from './choose-fonts.ts';
import { chooseUnits } from './choose-units.ts';
import type { CommandResult, Paths } from './command-result.ts';
import { readRulePages } from './read-rule-pages.ts';
import { sourceTexts } from './source-texts.ts';
import { type Stage, type Stopwatch, stopwatch } from './stopwatch.ts';
import type { WorkPool } from './work-pool.ts';

export interface BuildOptions extends Paths {
  readonly targets: ReadonlySet<Target>;
  readonly units: readonly string[];
  readonly json: boolean;
  readonly colour: boolean;
  readonly date?: DateText;
  /** Where the site will lie, ending in `/`. */
  readonly baseUrl?: string;
  /** Where approved editions are kept; absent: none is known. */
  readonly editionsDir?: string;
  /** Where the fonts of the office are looked for, after those that 汇编.md names; absent: only what comes along is used. */
  readonly fontFolders?: readonly string[];
  /** The threads that draw and print; whoever started them ends them. */
  readonly pool: WorkPool;
  /** Flowcharts through mermaid-cli, for comparison. */
  readonly drawWith?: 'mermaid-cli';
  /** Milliseconds since some fixed point. */
  readonly clock: () => number;
  readonly onStage?: (stage: Stage) => void;
}

/** `npm run build`: checks everything, writes what may be written, and says what was kept back and why. */
export async function build(options: BuildOptions): Promise<CommandResult> {
  const watch = stopwatch(options.clock, options.onStage);
  const made = await make(options, watch);
  const { files, compiled, units, produced, chosen, trends } = made;
  const diagnostics = [...compiled.diagnostics, ...chosen.diagnostics, ...produced.diagnostics];
  const findings = { diagnostics, silenced: compiled.silenced };
  const sources = sourceTexts(files.value);
  watch.start('写出');
  const outputs = [
    ...produced.value,
    report(
      formatHtml(findings, sources, {
        summaries: RULE_SUMMARIES,
        groups: RULE_GROUP_OF,
        pages: await readRulePages(diagnostics.map(({ ruleId }) => ruleId)),
        completeness: compiled.completeness,
        trends,
      }),
    ),
  ];
  const scope = scopeOf(options, units, compiled);
  await writeOut(options.outDir, outputs, scope ? { scope } : {});
  const stages = watch.stop();
  const errors = diagnostics.filter(isError);
  const output = options.json
    ? machineResult(findings, outputs, stages)
    : humanResult(
        diagnostics,
        formatText({ diagnostics: errors, silenced: [] }, sources, { ...options, summary: false }),
        outputs,
        options.outDir,
        chosen.lines,
      );
  return { exitCode: errors.length > 0 ? 1 : 0, output };
}

/** Everything up to the finished files; nothing is written yet. */
async function make(options: BuildOptions, watch: Stopwatch) {
  const { pool } = options;
  watch.start('读取');
  // A thread makes them ready meanwhile. A failure is heard of where they are awaited.
  const fontsReady = pool.fonts();
  fontsReady.catch(() => {});
  const files = await read(options);
  watch.start('解析');
  const charted = await parseCharts(files);
  const { workspace, powers } = charted;
  const { fonts, ...chosen } = await chooseFonts({ ...options, workspace, bundled: bundledFaces() });
  const draw = chartStore(
    options.drawWith === 'mermaid-cli' ? throughMermaidCli(pool.draw) : pool.draw,
    fonts,
  );
  if (options.targets.has('site')) draw.ahead(flowchartsOf(powers));
  // The threads draw while this one parses and checks: the orders must be out before it goes on.
  await afterOthers();
  const linked = await link(files, { onStage: watch.start, charted });
  const chosenUnits = chooseUnits(linked.value.units, options.units);
  const compiled = judge(linked, { ...options, onStage: watch.start });
  await fontsReady;
  const editions = await readAllEditions(options.editionsDir, compiled.compilation.units);
  const produced = await produce(compiled, {
    ...options,
    ...{ units: chosenUnits, fonts, editions, onStage: watch.start, draw },
    ...{ print: pool.print, readBook: pool.readBook },
  });
  return {
    files,
    compiled,
    units: chosenUnits,
    produced,
    chosen,
    trends: unitTrends(compiled.compilation, editions),
  };
}

const REPORT = '检查报告.html';

const report = (html: string): OutputFile => ({ path: REPORT, contents: Buffer.from(html) });

/** What a partial build makes anew; undefined for a whole build. */
function scopeOf({ targets, units: named }: BuildOptions, units: readonly Unit[], { compilation }: Compiled) {
  const whole = named.length === 0 && [...DEFAULT_TARGETS].every((target) => targets.has(target));
  if (whole) return undefined;
  const of = (target: Target, paths: readonly string[]) => (targets.has(target) ? paths : []);
  const allUnits = named.length === 0 ? compilation.units : units;
  return [
    ...of(
      'internal',
      allUnits.map(({ folder }) => `${folder}/内部版/`),
    ),
    ...of(
      'review',
      allUnits.map(({ folder }) => `${folder}/送审稿/`),
    ),
    ...of(
      'public',
      allUnits.map(({ folder }) => `${folder}/公开版/`),
    ),
    ...of('data', named.length === 0 ? ['data/'] : units.map(({ name }) => `data/${name}-`)),
    ...of('site', ['site/']),
    REPORT,
  ];
}

function machineResult(
  findings: { readonly diagnostics: readonly Diagnostic[]; readonly silenced: Compiled['silenced'] },
  outputs: readonly OutputFile[],
  stages: readonly Stage[],
): string {
  return JSON.stringify({
    ...JSON.parse(formatJson(findings)),
    outputs: outputs.map(({ path, contents }) => ({ path, size: contents.byteLength })),
    stages: stages.map(({ name, milliseconds }) => ({ name, milliseconds: Math.round(milliseconds) })),
  });
}

function humanResult(
  diagnostics: readonly Diagnostic[],
  errors: string,
  outputs: readonly OutputFile[],
  outDir: string,
  fonts: readonly string[],
): string {
  const { error, warning, notice } = countBySeverity(diagnostics);
  const books = outputs.filter(({ path }) => /\.(pdf|docx)$/.test(path) && !path.startsWith('site/'));
  const made = books.map(({ path }) => `  ${path}`);
  const web = siteLines(outputs.filter(({ path }) => path.startsWith('site/')));
  return [
    ...(error > 0 ? [errors, '有错误的单位只写出了内部版草案，公开版、网站内容和数据未写出。'] : []),
    `已写入“${outDir}”：`,
    ...made,
    ...web,
    ...fonts.map((line) => `  字体 ${line}`),
    `检查结果：错误 ${error} 处，警告 ${warning} 处，提示 ${notice} 处。详见“检查报告.html”，或运行 npm run check。`,
  ].join('\n');
}

/** Where the site is, and what the web administrator asks before the upload: how much, and how long its paths are. */
function siteLines(site: readonly OutputFile[]): readonly string[] {
  if (site.length === 0) return [];
  const bytes = site.reduce((sum, { contents }) => sum + contents.byteLength, 0);
  const longest = Math.max(...site.map(({ path }) => path.length)) - 'site/'.length;
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return [
    '  site/index.html（公开网站，整个 site 文件夹可直接上传，或者用 npm run publish 上传）',
    `  网站共 ${site.length} 个文件、${megabytes} MB，最长的路径 ${longest} 个字。`,
  ];
}
