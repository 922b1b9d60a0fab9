import { type Command, Option } from 'commander';
import type { CommandSetup, Outside } from './command-setup.ts';

export const checkCommand = (
  { command, folders, colour, finish }: CommandSetup,
  { tell, clock }: Outside,
): Command =>
  command('check', '检查内容，列出全部问题')
    .addOption(new Option('--format <格式>', '输出格式').choices(['text', 'json', 'sarif']).default('text'))
    .addOption(
      new Option('--fail-on <级别>', '有这一级别或更重的问题时以 1 退出')
        .choices(['error', 'warning', 'notice'])
        .default('error'),
    )
    .option('--fix-encoding', '先把 GBK 编码的文件转为 UTF-8')
    .option('--fix', '先改正能够确定的问题，其余内容一个字节也不动')
    .option('--renumber', '把各级序号改为连续，引用随之改动；先列出改动，不写入')
    .option('--write', '和 --renumber 同用：写入改动')
    .option('--timings', '在标准错误上列出每条规则用的时间')
    .action(async (options) => {
      const where = folders(options);
      const { unit: units } = options;
      const date = options.date && { date: options.date };
      if (options.fixEncoding) {
        const { fixEncoding } = await import('./fix-encoding.ts');
        tell(await fixEncoding(where));
      }
      if (options.fix) {
        const { fix } = await import('./fix.ts');
        tell(await fix({ ...where, units, ...date }));
      }
      if (options.renumber) {
        const { renumber } = await import('./renumber.ts');
        const output = await renumber({ ...where, units, write: options.write === true });
        return finish(Promise.resolve({ exitCode: 0, output }));
      }
      const onRule = (ruleId: string, milliseconds: number) =>
        tell(`${milliseconds.toFixed(1).padStart(8)} 毫秒  ${ruleId}\n`);
      const timing = options.timings && { timing: { clock, onRule } };
      const { format, failOn } = options;
      const { check } = await import('./check.ts');
      return finish(check({ ...where, units, format, failOn, colour, ...date, ...timing }));
    });
