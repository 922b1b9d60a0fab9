import type { Diagnostic } from '../../model/diagnostic.ts';

type Words = Pick<Diagnostic, 'message' | 'hint'>;

const QUOTE = "请把整个值放进一对半角单引号里，例如：'值'。";

/** What an error code of `yaml` means for a clerk. */
const WORDS: Readonly<Record<string, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: '值里有半角冒号加空格，分不清哪里是键。',
    hint: `请改用全角冒号“：”，或者：${QUOTE}`,
  },
  MULTILINE_IMPLICIT_KEY: { message: '这一行不是“键: 值”的形式。', hint: '请检查半角冒号和它后面的空格。' },
  IMPOSSIBLE: { message: '这一行不是“键: 值”的形式。', hint: '请检查半角冒号和它后面的空格。' },
  MISSING_CHAR: {
    message: '引号或者括号没有成对。',
    hint: '请补上缺少的半角引号或者括号；文字中的引号请用全角“”。',
  },
  BAD_INDENT: { message: '这一行的缩进与上下文不一致。', hint: '同一级的各行请用同样多的半角空格开头。' },
  TAB_AS_INDENT: { message: '行首的缩进用了制表符（Tab）。', hint: '请改为半角空格，每级两个。' },
  BAD_SCALAR_START: { message: '值不能以这个符号开头。', hint: QUOTE },
  BAD_DQ_ESCAPE: { message: '双引号里的“\\”有特殊含义，这里的写法读不懂。', hint: '请改用半角单引号。' },
  BAD_ALIAS: { message: '值不能以“*”或者“&”开头。', hint: QUOTE },
  BAD_DIRECTIVE: { message: '一行不能以“%”开头。', hint: QUOTE },
  BLOCK_IN_FLOW: { message: '方括号或者花括号里的写法读不懂。', hint: '请改为每行一项，以“- ”开头。' },
  UNEXPECTED_TOKEN: { message: '这里的写法读不懂。', hint: `请写成“键: 值”。值里有特殊符号的，${QUOTE}` },
};

/** The finding for an error code of the YAML reader. */
export function yamlMessage(code: string): Words {
  return WORDS[code] ?? { message: '这里的写法读不懂。', hint: `请写成“键: 值”。值里有特殊符号的，${QUOTE}` };
}
