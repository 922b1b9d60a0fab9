import type { CommanderError } from 'commander';

/** What was wrong with a command line, in Chinese. */
export function usageMessage({ code, message }: CommanderError): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  const explain = MESSAGES[code];
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1]?.replaceAll(', ', '、');
  const among = choices ? `可选：${choices}。` : '';
  return `${explain ? explain(named) : '命令行写得不对。'}${among}用 --help 可以看到全部写法。`;
}

const MESSAGES: Readonly<Record<string, (named: string) => string>> = {
  'commander.unknownOption': (named) => `没有“${named}”这个选项。`,
  'commander.unknownCommand': (named) => `没有“${named}”这个命令。`,
  'commander.optionMissingArgument': (named) => `选项“${named}”后面还要写上它的值。`,
  'commander.missingMandatoryOptionValue': (named) => `还要写上选项“${named}”。`,
  'commander.missingArgument': (named) => `还要写上“${named}”。`,
  'commander.invalidArgument': (named) => `选项“${named}”的值不在可选范围内。`,
  'commander.excessArguments': () => '多写了内容：这个命令后面只接以 -- 开头的选项。',
  'commander.help': () =>
    '请在后面写上命令：build、check、review、approve、comments、import、publish 或 schema。',
};
