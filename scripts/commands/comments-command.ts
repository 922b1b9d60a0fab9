import { type Command, Option } from 'commander';
import { problem } from '../lib/problem.ts';
import type { CommandSetup } from './command-setup.ts';

export const commentsCommand = ({ command, folders, typed, colour, finish }: CommandSetup): Command =>
  command('comments', '读取审核人退回的 DOCX：批注、修订和未留痕的改动，逐条对应到内容文件')
    .argument('<文件...>', '退回的文件，可以写多个')
    .option('--sent <文件>', '当初发出的那份文件（默认按现在的内容重新生成）')
    .option('--apply', '把能够确定位置的文字改动写入内容，其余列出')
    .option('--dry-run', '和 --apply 同用：只显示改动，不写入')
    .addOption(new Option('--accept <序号>', '只写入这些意见，例如 1,3-5').argParser(parseNumbers))
    .addOption(new Option('--format <格式>', '输出格式').choices(['text', 'json', 'sarif']).default('text'))
    .option('--out <文件>', '意见汇总表写到哪里（默认与退回的文件放在一起）')
    .action(async (returned: readonly string[], options) => {
      const { comments } = await import('./comments.ts');
      await finish(
        comments({
          ...folders(options),
          returned: returned.map(typed),
          units: options.unit,
          format: options.format,
          colour,
          ...(options.sent && { sent: typed(options.sent) }),
          ...((options.apply || options.dryRun) && { apply: options.dryRun ? 'preview' : 'write' }),
          ...(options.accept && { accept: options.accept }),
          ...(options.out && { out: typed(options.out) }),
        }),
      );
    });

/** `1,3-5` as a set of numbers. */
export function parseNumbers(text: string): ReadonlySet<number> {
  const numbers = text.split(/[,，、]/).flatMap((part) => {
    const match = /^\s*(\d+)(?:\s*[-–—－]\s*(\d+))?\s*$/.exec(part);
    if (!match) throw problem('usage', `“${text}”不是意见序号，请写成 1,3-5 的样子。`);
    const from = Number(match[1]);
    const to = Math.min(Number(match[2] ?? from), from + MOST_NUMBERS);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  });
  return new Set(numbers);
}

const MOST_NUMBERS = 10_000;
