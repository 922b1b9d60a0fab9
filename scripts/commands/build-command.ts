import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { parseBaseUrl } from '../lib/parse-base-url.ts';
import { problem } from '../lib/problem.ts';
import { programFile } from '../lib/program-root.ts';
import { DEFAULT_TARGETS, TARGETS, type Target } from '../model/target.ts';
import type { ExcerptWishes } from '../pipeline/produce-excerpts.ts';
import type { BuildOptions } from './build.ts';
import { type CommandSetup, more, type Outside } from './command-setup.ts';
import type { Stage } from './stopwatch.ts';
import { systemFontFolders } from './system-font-folders.ts';
import { workPool } from './work-pool.ts';

/** More threads would wait for one another: a unit has four books. */
const MOST_THREADS = 4;

export const buildCommand = (
  { command, folders, typed, colour, finish }: CommandSetup,
  { tell, clock }: Outside,
): Command =>
  command('build', '检查内容，编成 PDF、DOCX、公开网站和数据')
    .argument('[版本]', '只做这些版本，与 --edition 相同；“site”连同供下载的公开版和数据一起做')
    .option('--out <文件夹>', '写到哪里（默认 out）')
    .addOption(
      new Option('--edition <版本>', `只做这些版本，多个用逗号分开，也可以写多次：${TARGETS.join('、')}`)
        .argParser(moreTargets)
        .default(DEFAULT_TARGETS, '除送审稿外的全部'),
    )
    .addOption(
      new Option('--base-url <网址>', '网站将放在哪里，网站地图、规范网址和订阅要用').argParser(parseBaseUrl),
    )
    .addOption(
      new Option(
        '--fonts <来源>',
        '用本机安装的公文字体（office），还是只用随带的（bundled，各机器上结果相同）',
      )
        .choices(['office', 'bundled'])
        .default('office'),
    )
    .addOption(
      new Option('--department <科室>', '只印这个科室的分册，可以写多次').argParser(more).default([], '不印'),
    )
    .addOption(
      new Option('--power <编码>', '只印这项职权的办事指南，可以写多次').argParser(more).default([], '不印'),
    )
    .addOption(
      new Option('--draw <工具>', '流程图也用 mermaid-cli 绘制，供比较，需要浏览器').choices(['mermaid-cli']),
    )
    .option('--json', '在标准输出上给出一个 JSON 对象')
    .action(async (named: string | undefined, options) => {
      const targets = named === undefined ? options.edition : withDownloads(parseTargets(named));
      const wishes = { departments: options.department, powers: options.power };
      // Threads load what they need while this one loads the rest of the program.
      const pool = workPool(Math.min(availableParallelism(), MOST_THREADS));
      const onStage = ({ name, milliseconds }: Stage) =>
        tell(`${name} …… ${(milliseconds / 1000).toFixed(2)} 秒\n`);
      const buildOptions = {
        ...folders(options),
        outDir: options.out ? typed(options.out) : programFile('out'),
        targets,
        ...(options.baseUrl && { baseUrl: options.baseUrl }),
        units: options.unit,
        ...(options.fonts === 'office' && { fontFolders: systemFontFolders() }),
        json: options.json === true,
        colour,
        ...(options.date && { date: options.date }),
        ...(options.draw === 'mermaid-cli' && { drawWith: 'mermaid-cli' }),
        pool,
        clock,
        ...(!options.json && { onStage }),
      } satisfies BuildOptions;
      await finish(
        buildOrExcerpts(wishes)
          .then((run) => run(buildOptions))
          .finally(pool.close),
      );
    });

async function buildOrExcerpts(wishes: ExcerptWishes) {
  if (wishes.departments.length + wishes.powers.length === 0) return (await import('./build.ts')).build;
  return (await import('./build-excerpts.ts')).buildExcerpts(wishes);
}

function parseTargets(text: string): ReadonlySet<Target> {
  const names = text.split(/[,，、]/).map((name) => name.trim());
  const unknown = names.filter((name) => !TARGETS.some((target) => target === name));
  if (unknown.length > 0) {
    throw problem(
      'usage',
      `没有“${unknown.join('、')}”这种版本。可选：${TARGETS.join('、')}，多个用逗号分开。`,
    );
  }
  return new Set(TARGETS.filter((target) => names.includes(target)));
}

/** What one mention names and those before it; the default stands only until the first. */
const moreTargets = (text: string, before: ReadonlySet<Target>): ReadonlySet<Target> => {
  const named = parseTargets(text);
  return before === DEFAULT_TARGETS ? named : new Set([...before, ...named]);
};

/** A site is inspected with what it offers for download. */
function withDownloads(targets: ReadonlySet<Target>): ReadonlySet<Target> {
  return targets.has('site') ? new Set([...targets, 'public', 'data']) : targets;
}
