import { dirname, isAbsolute, resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { buildCommand } from './commands/build-command.ts';
import { checkCommand } from './commands/check-command.ts';
import type { CommandResult, ExitCode } from './commands/command-result.ts';
import { more } from './commands/command-setup.ts';
import { commentsCommand } from './commands/comments-command.ts';
import { fileTrouble } from './commands/file-trouble.ts';
import { importCommand } from './commands/import-command.ts';
import { publishCommand } from './commands/publish-command.ts';
import { approveCommand, reviewCommand } from './commands/review-command.ts';
import { usageMessage } from './commands/usage-message.ts';
import { isProblem, problem } from './lib/problem.ts';
import { programFile } from './lib/program-root.ts';

/** A path that a user types is relative to where the user stands, which npm remembers. */
const typed = (path: string) =>
  isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path);

interface PlaceOptions {
  readonly content?: string;
  readonly diagrams?: string;
  readonly unit: readonly string[];
  readonly date?: string;
}

function folders({ content, diagrams }: PlaceOptions) {
  const contentDir = content ? typed(content) : programFile('content');
  const beside = (name: string) => resolve(dirname(contentDir), name);
  const diagramsDir = diagrams ? typed(diagrams) : beside('diagrams');
  return { contentDir, diagramsDir, editionsDir: beside('editions') };
}

function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .helpOption('--help', '显示本说明')
    .option('--content <文件夹>', '内容文件夹（默认 content）')
    .option('--diagrams <文件夹>', '流程图文件夹（默认与内容文件夹并列的 diagrams）')
    .addOption(
      new Option('--unit <名称或文件夹>', '只处理这个单位，可以写多次')
        .argParser(more)
        .default([], '全部单位'),
    )
    .addOption(new Option('--date <日期>', '按这一天判断时效，例如 2026-11-22').argParser(parseDate));
}

function parseDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!valid) throw problem('usage', `“${text}”不是一个日期，请写成 2026-11-22 的样子。`);
  return text;
}

const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

const schemaCommand = new Command('schema')
  .description('给出登记项的 JSON Schema，供编辑器提示和校验')
  .helpOption('--help', '显示本说明')
  .argument('[种类]', '汇编、单位、科室、职权、制度、考核或法规；不写则全部给出')
  .action(async (kind?: string) => {
    const { schema } = await import('./commands/schema.ts');
    await finish(Promise.resolve(schema(kind)));
  });

const today = new Date().toLocaleDateString('sv-SE'); // 2026-11-22, on the calendar of the office
const setup = { command, folders, typed, colour, finish };
const outside = {
  tell: (text: string) => process.stderr.write(text),
  clock: () => performance.now(),
};
const buildSetup = buildCommand(setup, outside);
const checkSetup = checkCommand(setup, outside);
const commentsSetup = commentsCommand(setup);
const importSetup = importCommand(setup);
const publishSetup = publishCommand(setup);
const reviewSetup = reviewCommand(setup);
const approveSetup = approveCommand(setup, today);

async function finish(running: Promise<CommandResult>): Promise<void> {
  const { exitCode, output } = await running;
  process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
  process.exitCode = exitCode;
}

function fail(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    process.stderr.write(`${usageMessage(error)}\n`);
    return 2;
  }
  if (isProblem(error)) {
    process.stderr.write(`${error.message}\n`);
    return error.kind === 'usage' ? 2 : 3;
  }
  const trouble = fileTrouble(error);
  if (trouble !== undefined) {
    process.stderr.write(`${trouble}\n`);
    return 3;
  }
  const detail = error instanceof Error ? error.message : String(error);
  process.stderr.write(`程序出现内部故障，原有输出未改动。请把下面这行发给维护人员：\n${detail}\n`);
  if (process.env.HUIBIAN_DEBUG !== undefined)
    process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
  return 4;
}

const program = new Command('huibian')
  .description('规范权力运行制度汇编编译器')
  .helpOption('--help', '显示本说明')
  .helpCommand(false)
  .addCommand(buildSetup)
  .addCommand(checkSetup)
  .addCommand(commentsSetup)
  .addCommand(importSetup)
  .addCommand(publishSetup)
  .addCommand(reviewSetup)
  .addCommand(approveSetup)
  .addCommand(schemaCommand);

for (const each of [program, ...program.commands]) {
  each
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => HELP_TITLES[title] ?? title,
      styleUsage: chinesePlaceholders,
      styleSubcommandTerm: chinesePlaceholders,
      styleOptionDescription: chineseHints,
    });
}

const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

function chinesePlaceholders(usage: string): string {
  return usage.replace('[options]', '[选项]').replace('[command]', '[命令]');
}

/** commander puts defaults and choices behind a description in English. */
function chineseHints(description: string): string {
  return description.replace(/ \((.*)\)$/, (_, hints: string) => {
    const said = hints
      .replaceAll('default: ', '默认：')
      .replaceAll('choices: ', '可选：')
      .replaceAll('"', '')
      .replaceAll(', ', '，');
    return `（${said}）`;
  });
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = fail(error);
}
