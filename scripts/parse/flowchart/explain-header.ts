import { type Explanation, faultyLine } from './faulty-line.ts';

const HEADER = /^\s*(\S+)([^\S\n]*)([^\n;]*)/;

/** Explains a first line that names no kind of diagram. */
export function explainKind(text: string): Explanation {
  const [, keyword = '', , rest = ''] = HEADER.exec(text) ?? [];
  const offset = text.search(/\S|$/);
  if (!keyword)
    return {
      offset: 0,
      length: 1,
      message: '流程图是空的。',
      hint: '请从“flowchart TD”写起，或者删去这个空图。',
    };
  if (/-->|---|\[|\{/.test(`${keyword}${rest}`)) {
    return {
      offset,
      length: 1,
      message: '流程图缺少第一行“flowchart TD”。',
      hint: '请在最前面加上一行“flowchart TD”（从上到下），或者“flowchart LR”（从左到右）。',
    };
  }
  return {
    offset,
    length: keyword.length,
    message: `“${keyword}”不是图的种类。`,
    hint: '流程图请写“flowchart TD”，字母全部小写，方向全部大写。',
  };
}

/** Explains a direction that Mermaid does not know; undefined when the first line is in order. */
export function explainDirection(text: string): Explanation | undefined {
  const [whole = '', keyword = '', blanks = '', direction = ''] = HEADER.exec(text) ?? [];
  const said = direction.trim();
  const glued = /^(?:flowchart|graph|swimlane-beta)(?=.)(?!-elk$)/.exec(keyword);
  if (glued) {
    return {
      offset: whole.indexOf(keyword),
      length: keyword.length,
      message: `“${keyword}”中间少了空格，或者多了字母。`,
      hint: '请写成“flowchart TD”，种类和方向之间空一格。',
    };
  }
  if (!/^(?:flowchart|graph|swimlane-beta)$/.test(keyword)) return undefined;
  if (said === '' || /^(?:TB|TD|BT|LR|RL|[<>^v])(?:\s|$)/.test(said)) return undefined;
  const [first = ''] = said.split(/\s/, 1);
  const { start } = faultyLine(text, whole.indexOf(keyword));
  return {
    offset: Math.max(start, whole.indexOf(keyword) + keyword.length + blanks.length),
    length: first.length,
    message: `“${first}”不是流程图的方向。`,
    hint: '请写“TD”（从上到下）、“LR”（从左到右）、“BT”（从下到上）或者“RL”（从右到左）。',
  };
}
