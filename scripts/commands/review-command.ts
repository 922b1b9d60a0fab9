import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { programFile } from '../lib/program-root.ts';
import type { CommandSetup } from './command-setup.ts';

const EDITIONS = '审定版本在哪里（默认与内容文件夹并列的 editions）';

const editionsBeside = (contentDir: string) => resolve(dirname(contentDir), 'editions');

export const reviewCommand = ({ command, folders, typed, colour, finish }: CommandSetup): Command =>
  command('review', '编制送审材料：送审函、标明修订的送审稿、修订对照表、依据汇编、审核意见表等')
    .option('--base <版次>', '与哪个审定版本对照（默认最近审定的一个）')
    .option('--no-base', '按首次送审编制，不与任何版本对照')
    .option('--with-classified', '另附涉密职权的正文，单独一个文件，不放进压缩包')
    .option('--editions <文件夹>', EDITIONS)
    .option('--out <文件夹>', '写到哪里（默认 out）')
    .action(async (options) => {
      const { contentDir, diagramsDir } = folders(options);
      const { review } = await import('./review.ts');
      return finish(
        review({
          contentDir,
          diagramsDir,
          outDir: options.out ? typed(options.out) : programFile('out'),
          editionsDir: options.editions ? typed(options.editions) : editionsBeside(contentDir),
          units: options.unit,
          ...(options.base === false && { base: 'none' }),
          ...(typeof options.base === 'string' && { base: options.base }),
          withClassified: options.withClassified === true,
          ...(options.date && { date: options.date }),
          colour,
        }),
      );
    });

/** `today` is the day on which the command is given. */
export function approveCommand(
  { command, folders, typed, colour, finish }: CommandSetup,
  today: string,
): Command {
  const approval = command('approve', '保存审定版本：以后的送审稿与它对照，网站和封面注明所印的审定版本');
  // The other commands judge by this day; here it is the day of the approval.
  for (const option of approval.options)
    if (option.long === '--date') option.description = '审定日期（默认今天）';
  return approval
    .argument('<版次>', '例如 2026年版')
    .option('--meeting <会议>', '审定的会议，例如 中心主任办公会议')
    .option('--opinion <文号>', '审核意见的文号，例如 示司审〔2026〕3号')
    .option('--editions <文件夹>', EDITIONS)
    .action(async (edition: string, options) => {
      const { contentDir, diagramsDir } = folders(options);
      const { approve } = await import('./approve.ts');
      return finish(
        approve({
          contentDir,
          diagramsDir,
          editionsDir: options.editions ? typed(options.editions) : editionsBeside(contentDir),
          units: options.unit,
          edition,
          approvedOn: options.date ?? today,
          ...(options.meeting && { meeting: options.meeting }),
          ...(options.opinion && { opinion: options.opinion }),
          colour,
        }),
      );
    });
}
