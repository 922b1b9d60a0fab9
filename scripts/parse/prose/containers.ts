import type { Place } from '../../model/place.ts';
import type { ProseBlock, Text } from '../../model/prose.ts';
import type { Findings } from './findings.ts';

/** The one container: what no public output may hold. */
const INTERNAL = '内部';

/** A line that opens or closes a container. */
export type ContainerMark =
  | { readonly type: 'open'; readonly name: string; readonly place: Place }
  | { readonly type: 'close'; readonly place: Place };

/** What a container line says. */
export interface ContainerLine {
  /** Absent for a closing line. */
  readonly name?: string;
  /** The line with nothing left but the text behind the name, at its column; absent where there is none. */
  readonly text?: string;
  /** Whether the same line closes it again. */
  readonly isClosed: boolean;
  /** UTF-16 column of the first colon, from 1. */
  readonly column: number;
}

const CLOSED = /[:：]{3,}\s*$/u;

/**
 * Reads a line that starts with `:::`. Indented and full-width colons count too: a passage that a clerk marked as
 * internal must not be published for a typing slip.
 */
export function containerLine(line: string): ContainerLine | undefined {
  const [, mark = '', name = '', tail] = /^(\s*[:：]{3,}\s*)([^\s:：[{]*)(.*)$/u.exec(line) ?? [];
  if (tail === undefined) return undefined;
  const column = line.search(/[:：]/u) + 1;
  if (name === '' && tail.trim() === '') return { isClosed: true, column };
  const text = tail.replace(CLOSED, '');
  return {
    name,
    isClosed: CLOSED.test(tail),
    column,
    ...(text.trim() === '' ? {} : { text: ' '.repeat(mark.length + name.length) + text }),
  };
}

/** A block, or the mark of a container between two blocks. */
export type BlockOrMark = ProseBlock | ContainerMark;

/**
 * Puts what stands between container marks into containers. An open one reaches to the end of the text; one inside
 * another adds nothing to it, so that its blocks become the outer one's.
 */
export function nestContainers(items: readonly BlockOrMark[], findings: Findings): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const open: Place[] = [];
  let inside: ProseBlock[] = [];
  const close = () => {
    const place = open.pop();
    if (place && open.length === 0) blocks.push({ type: 'internal', children: inside, place });
    return place;
  };

  for (const item of items) {
    if (item.type === 'open') {
      if (item.name !== INTERNAL) reportUnknown(item.name, item.place, findings);
      if (open.length === 0) inside = [];
      open.push(item.place);
    } else if (item.type === 'close') {
      if (!close()) reportStray(item.place, findings);
    } else (open.length === 0 ? blocks : inside).push(item);
  }
  for (let place = close(); place; place = close()) reportUnclosed(place, findings);
  return blocks;
}

function reportUnknown(name: string, place: Place, findings: Findings): void {
  const message =
    name === ''
      ? '“:::”后面没有写名称，这一段先按内部内容处理。'
      : `没有名为“${name}”的标记，这一段先按内部内容处理。`;
  findings.error(
    'container-is-known',
    place,
    message,
    '不得公开的段落请用“:::内部”开头，用“:::”结尾；其他文字请不要以“:::”开头。',
  );
}

function reportUnclosed(place: Place, findings: Findings): void {
  findings.error(
    'container-is-closed',
    place,
    '“:::内部”没有结束，从这里到文件末尾都按内部内容处理。',
    '请在内部内容的后面另起一行，写上“:::”。',
  );
}

function reportStray(place: Place, findings: Findings): void {
  findings.error(
    'container-is-closed',
    place,
    '这一行“:::”前面没有对应的“:::内部”。',
    '请在内部内容的前面补上“:::内部”，或者删去这一行。',
  );
}

const MARK = /[:：]{3,}\s*内部/u;

/** Reports a mark that stands inside a line, list, table or quotation, where it marks nothing. */
export function reportMarkInText({ value, place }: Text, findings: Findings): void {
  const index = value.search(MARK);
  if (index >= 0) reportWithoutEffect(placeBehind(place, value.slice(0, index)), findings);
}

/** Reports a mark that a fence has swallowed: more likely the fence is not closed than the mark an example. */
export function reportMarksInCode(code: string, place: Place, findings: Findings): void {
  for (const [index, line] of code.split('\n').entries()) {
    const start = line.search(MARK);
    if (start < 0 || line.slice(0, start).trim() !== '') continue;
    reportWithoutEffect(placeBehind({ ...place, line: place.line + index }, line.slice(0, start)), findings);
  }
}

const placeBehind = (place: Place, text: string): Place => ({
  ...place,
  column: place.column + Array.from(text).length,
});

function reportWithoutEffect(place: Place, findings: Findings): void {
  findings.error(
    'container-starts-line',
    place,
    '“:::内部”写在列表、表格、引用、代码里面或者一行的中间，不起作用，它的文字没有标为内部。',
    '请把“:::内部”和“:::”移到外面，各占一行，顶格书写，并检查前面的“```”是否都成对。',
  );
}
