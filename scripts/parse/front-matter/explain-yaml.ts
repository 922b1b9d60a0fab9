import type { Diagnostic } from '../../model/diagnostic.ts';

/** A fault of the YAML, as its reader tells it. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  /** Offset in the text. */
  readonly position: number;
}

/** The same in a clerk's words, at the place where the mistake was made rather than where it was noticed. */
export interface Explanation extends Pick<Diagnostic, 'message' | 'hint'> {
  readonly position: number;
}

type Words = Pick<Diagnostic, 'message' | 'hint'>;

const QUOTE = "请把整个值放进一对半角单引号里，例如：'值'。";
const UNREADABLE: Words = {
  message: '这里的写法读不懂。',
  hint: `请写成“键: 值”。值里有特殊符号的，${QUOTE}`,
};
const UNCLOSED: Words = {
  message: '引号或者括号没有成对。',
  hint: '请补上缺少的半角引号或者括号；文字中的引号请用全角“”。',
};
const MISALIGNED: Words = {
  message: '这一行的缩进与上下文不一致。',
  hint: '同一级的各行请用同样多的半角空格开头。',
};

const WORDS: Readonly<Record<string, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: '值里有半角冒号加空格，分不清哪里是键。',
    hint: `请改用全角冒号“：”，或者：${QUOTE}`,
  },
  BAD_INDENT: MISALIGNED,
  BAD_DQ_ESCAPE: {
    message: '双引号里的“\\”有特殊含义，这里的写法读不懂。',
    hint: '请改用半角单引号。',
  },
  BLOCK_IN_FLOW: { message: '方括号或者花括号里的写法读不懂。', hint: '请改为每行一项，以“- ”开头。' },
};

/** Says what is wrong and where it began. */
export function explainYaml(fault: YamlFault, text: string): Explanation {
  return (
    explainMark(fault, text) ??
    explainIndent(fault, text) ??
    explainOpening(fault, text) ?? { ...(WORDS[fault.code] ?? UNREADABLE), position: fault.position }
  );
}

/** `@`, `*`, `&` and the like mean something to YAML when a value starts with them. */
function explainMark({ position }: YamlFault, text: string): Explanation | undefined {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const end = text.indexOf('\n', position);
  const line = text.slice(start, end < 0 ? undefined : end);
  const mark = /(?:^\s*-|:)\s+([@`*&!%])/.exec(line);
  if (!mark?.[1]) return undefined;
  const message = `值不能以“${mark[1]}”开头，它有特殊含义。`;
  return { message, hint: QUOTE, position: start + mark.index + mark[0].length - 1 };
}

/** A key that is indented more than the one above it is read as part of that one's value. */
function explainIndent({ code, position }: YamlFault, text: string): Explanation | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const [line = '', next = ''] = text.slice(position).split('\n');
  if (/:\s/.test(line) || !/^\s+[^\s:]+:(?:\s|$)/.test(next)) return undefined;
  const indent = /^\s*/.exec(next)?.[0].length ?? 0;
  return { ...MISALIGNED, position: position + line.length + 1 + indent };
}

/** What was opened and not closed is noticed at the end of the text, far below. */
function explainOpening({ code, message, position }: YamlFault, text: string): Explanation | undefined {
  if (code !== 'MISSING_CHAR' && !message.startsWith('Flow')) return undefined;
  const opening = [...text.slice(0, position).matchAll(/(?:^|[:\-[{,])\s*(["'[{])/g)].at(-1);
  const at = opening ? opening.index + opening[0].length - 1 : position;
  return { ...UNCLOSED, position: at };
}
