import { type Explanation, faultyLine } from './faulty-line.ts';
import { mistakeInLine } from './mistakes-in-line.ts';
import { unbalancedSubgraph, unclosedBracket, unclosedQuote } from './mistakes-of-structure.ts';
import type { FlowFailure } from './read-flow.ts';

/** Says what was meant where Mermaid's parser gave up. `text` is the cleaned code that it read. */
export function explainFailure(text: string, failure: FlowFailure): Explanation {
  return (
    explainContent(text, failure) ??
    unclosedQuote(text, failure.offset) ??
    unclosedBracketFirst(text, failure) ??
    mistakeInLine(faultyLine(text, failure.offset)) ??
    unbalancedSubgraph(text) ??
    unknown(text, failure)
  );
}

/** Mistakes that the grammar let pass and the reader of values did not. */
function explainContent(text: string, { offset, reason }: FlowFailure): Explanation | undefined {
  const length = faultyLine(text, offset).text.length - faultyLine(text, offset).column;
  const shape = /^No such shape: (.*?)\./.exec(reason)?.[1];
  if (shape !== undefined) {
    return {
      offset,
      length,
      message: `没有名为“${shape}”的图形。`,
      hint: '请用“rect”（处理）、“diam”（判断）、“stadium”（起止）、“doc”（文件）等 Mermaid 图形名。',
    };
  }
  if (reason === 'metadata') {
    return {
      offset,
      length,
      message: '“@{…}”里面的内容读不出来。',
      hint: '请写成“a@{ 岗位: "机要员", 时限: "当日" }”，各项之间用半角逗号隔开。',
    };
  }
  if (reason.startsWith('Edge limit exceeded')) {
    return { offset, length, message: '连线超过 500 条，一张图画不下。', hint: '请把流程分成几张图。' };
  }
  return undefined;
}

/** A full-width sign earlier in the line explains more than the bracket that seems to be open because of it. */
function unclosedBracketFirst(text: string, failure: FlowFailure): Explanation | undefined {
  const unclosed = unclosedBracket(text, failure.offset);
  if (!unclosed) return undefined;
  const line = faultyLine(text, unclosed.offset);
  const fullWidth = line.text.slice(unclosed.offset - line.start).search(/[】］｝）」]/);
  if (fullWidth < 0) return unclosed;
  const found = line.text[unclosed.offset - line.start + fullWidth] ?? '';
  return {
    offset: unclosed.offset + fullWidth,
    length: 1,
    message: `框线用半角括号开头，却用全角的“${found}”结尾。`,
    hint: '请把结尾也改成半角括号。',
  };
}

function unknown(text: string, { offset }: FlowFailure): Explanation {
  const line = faultyLine(text, offset);
  const near = line.text.slice(line.column).trim() || line.text.trim();
  return {
    offset: line.start + Math.min(line.column, line.text.trimEnd().length),
    length: Math.max(1, near.length),
    message: near ? `从“${near.slice(0, 20)}”开始看不懂，不是流程图的写法。` : '流程图没有写完。',
    hint: '请对照这样的写法：“a["收文"] --> b{"是否同意"}”，“b -->|同意| c(["结束"])”。',
  };
}
