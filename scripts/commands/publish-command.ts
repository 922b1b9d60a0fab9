import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { problem } from '../lib/problem.ts';
import { programFile } from '../lib/program-root.ts';
import type { CommandSetup } from './command-setup.ts';

export const publishCommand = ({ command, folders, typed, colour, finish }: CommandSetup): Command =>
  command('publish', '把编好的网站上传到一个文件夹：只传改动过的，撤下不再有的')
    .requiredOption('--to <文件夹>', '网站服务器上的文件夹，或者准备手工上传的文件夹')
    .option('--out <文件夹>', '编好的网站在哪里（默认 out）')
    .option('--editions <文件夹>', '审定版本在哪里（默认与内容文件夹并列的 editions）')
    .option('--dry-run', '只列出会上传和撤下什么，不动任何文件')
    .option('--allow-unapproved', '未经审定的内容也上传')
    .action(async (options) => {
      if (options.unit.length > 0) {
        throw problem('usage', '网站是全部单位合成的，不能只上传一个单位。请去掉 --unit。');
      }
      const { contentDir, diagramsDir } = folders(options);
      const { publish } = await import('./publish.ts');
      return finish(
        publish({
          contentDir,
          diagramsDir,
          outDir: options.out ? typed(options.out) : programFile('out'),
          editionsDir: options.editions ? typed(options.editions) : resolve(dirname(contentDir), 'editions'),
          destination: typed(options.to),
          dryRun: options.dryRun === true,
          allowUnapproved: options.allowUnapproved === true,
          ...(options.date && { date: options.date }),
          colour,
        }),
      );
    });
