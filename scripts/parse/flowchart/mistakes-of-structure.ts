import type { Explanation } from './faulty-line.ts';

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/** An opening `"` that no `"` closes before the next label begins. */
export function unclosedQuote(code: string, upTo: number): Explanation | undefined {
  let open: number | undefined;
  for (const { index } of code.matchAll(/"/g)) {
    const opensLabel = /[[({|]\s*$/.test(code.slice(Math.max(0, index - 4), index));
    if (open === undefined) open = index;
    else if (!opensLabel) open = undefined;
    else break;
  }
  if (open === undefined || open > upTo) return undefined;
  return {
    offset: open,
    length: 1,
    message: '半角引号没有成对，从此处开始的文字没有结束。',
    hint: '请在这段文字末尾补上半角引号，例如“a["收文"]”。',
  };
}

/** A bracket that its own line does not close. Quoted labels may run over several lines. */
export function unclosedBracket(code: string, upTo: number): Explanation | undefined {
  const quotesBlanked = code.replace(/"[^"]*"/g, (text) => text.replace(/[^\n]/g, ' '));
  let start = 0;
  for (const line of quotesBlanked.split('\n')) {
    if (start > upTo) return undefined;
    const at = firstUnclosed(line);
    const bracket = at === undefined ? undefined : line[at];
    if (at !== undefined && bracket !== undefined && !spansLines(code, start + at)) {
      return {
        offset: start + at,
        length: 1,
        message: `括号“${bracket}”没有配对的“${PAIRS[bracket]}”，文字没有结束。`,
        hint: `请在这段文字末尾补上“${PAIRS[bracket]}”。`,
      };
    }
    start += line.length + 1;
  }
  return undefined;
}

function firstUnclosed(line: string): number | undefined {
  const open: number[] = [];
  for (const [index, character] of Array.from(line).entries()) {
    if (character in PAIRS) open.push(index);
    else if (')]}'.includes(character)) {
      const last = open.findLastIndex((at) => PAIRS[line[at] ?? ''] === character);
      if (last >= 0) open.length = last;
    }
  }
  return open[0];
}

/** Whether the label that opens here is quoted and closed, or is a block of metadata: both may run over several lines. */
function spansLines(code: string, bracket: number): boolean {
  return code[bracket - 1] === '@' || /^[[({/\\]*\s*"[^"]*"\s*[\])}/\\]/.test(code.slice(bracket));
}

/** A subgraph without `end`, or an `end` too many. */
export function unbalancedSubgraph(code: string): Explanation | undefined {
  const open: { readonly offset: number; readonly indent: number; readonly text: string }[] = [];
  let start = 0;
  for (const line of code.split('\n')) {
    const indent = line.search(/\S|$/);
    const text = line.trim();
    if (/^subgraph(?:\s|$)/.test(text)) open.push({ offset: start + indent, indent, text });
    else if (/^end;?$/.test(text)) {
      const inner = open.at(-1);
      if (!inner) return tooManyEnds(start + indent);
      // The outer subgraph's `end` stands where the inner one's should: the inner one is the one left open.
      if (inner.indent > indent && open.some((group) => group.indent === indent)) return missingEnd(inner);
      open.pop();
    }
    start += line.length + 1;
  }
  const left = open.at(-1);
  return left && missingEnd(left);
}

function missingEnd({ offset, text }: { readonly offset: number; readonly text: string }): Explanation {
  return {
    offset,
    length: text.length,
    message: `子图“${text.replace(/^subgraph\s*/, '')}”没有结束。`,
    hint: '请在子图最后一个节点后面另起一行，写上“end”。',
  };
}

function tooManyEnds(offset: number): Explanation {
  return {
    offset,
    length: 'end'.length,
    message: '此处的“end”前面没有对应的“subgraph”。',
    hint: '请删去多余的“end”；“end”不能作节点编号。',
  };
}
