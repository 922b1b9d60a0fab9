import type { Command } from 'commander';
import { problem } from '../lib/problem.ts';
import type { CommandSetup } from './command-setup.ts';

export const importCommand = ({ command, folders, typed, finish }: CommandSetup): Command =>
  command('import', '把旧的 Word 汇编（.docx、.doc、.html、.txt）变成内容文件夹，用 --unit 写明单位名称')
    .argument('<文件>', '旧汇编')
    .action(async (source: string, options) => {
      const [unit, ...others] = options.unit;
      if (unit === undefined || others.length > 0)
        throw problem('usage', '请用 --unit 写明一个单位名称，例如 --unit 示范县信访局。');
      const { importOld } = await import('./import.ts');
      return finish(importOld({ contentDir: folders(options).contentDir, source: typed(source), unit }));
    });
