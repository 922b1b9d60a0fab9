import type { Explanation, FaultyLine } from './faulty-line.ts';

/** Recognises one kind of slip in the line where the parser gave up. */
type Recognise = (line: FaultyLine) => Explanation | undefined;

/** The slips that clerks make, the surest signs first. */
const MISTAKES: readonly Recognise[] = [
  bareFrameTitle,
  sign(/——*[>＞》]?|[–―─－]{1,}[>＞》]?|-{1,2}[＞》]|=+[＞》]|[→⇒⟶➔]/, (found) => ({
    message: `连线写成了“${found}”，这不是半角的箭头。`,
    hint: '请切换到英文输入法，把连线写成“-->”。',
  })),
  sign(/(?<![-=.<~])->(?!>)/, () => ({
    message: '连线写成了“->”，少了一个减号。',
    hint: '请把连线写成“-->”。',
  })),
  sign(/(?<![-=.<])(?:=>|>>)|->>/, (found) => ({
    message: `流程图没有“${found}”这种连线。`,
    hint: '请把连线写成“-->”，需要粗线时写“==>”。',
  })),
  sign(/[【】〔〕［］「」]/, (found) => ({
    message: `框线写成了全角的“${found}”。`,
    hint: '请用半角方括号，例如“收文[登记]”。',
  })),
  sign(/[（）]/, (found) => ({
    message: `框线写成了全角的“${found}”，或者节点编号里带有括号。`,
    hint: '请用半角括号画框，例如“结束([结束])”；括号属于文字时，请放进方括号和引号里，例如“a["签收（当日）"]”。',
  })),
  sign(/[｛｝]/, (found) => ({
    message: `判断框写成了全角的“${found}”。`,
    hint: '请用半角花括号，例如“是否同意{是否同意}”。',
  })),
  sign(/[｜︱]/, (found) => ({
    message: `连线文字用了全角的“${found}”。`,
    hint: '请用半角竖线，例如“a -->|同意| b”。',
  })),
  sign(/；/, () => ({
    message: '行中有全角分号“；”。',
    hint: '请删去分号，一行写一条连线。',
  })),
  sign(/：：*|(?<!:):(?!:)/, (found) => ({
    message: `此处的“${found}”不是流程图的写法。`,
    hint: '样式请用三个半角冒号，例如“a:::重点”；说明文字请写进方括号和引号里。',
  })),
  sign(/＆/, () => ({ message: '并列节点用了全角的“＆”。', hint: '请用半角的“&”，例如“a --> b & c”。' })),
  sign(/[“”]/, (found) => ({
    message: `文字两端用了中文引号“${found}”。`,
    hint: '请用半角引号把文字括起来，例如“a["登记"]”；中文引号只能写在半角引号以内。',
  })),
  sign(/\S\s*(%%.*)$/, () => ({
    message: '注释写在了语句后面，流程图不接受行末的“%%”。',
    hint: '请把注释单独写成一行，以“%%”开头。',
  })),
  sign(/(?<![\p{L}\p{N}_])end(?![\p{L}\p{N}_])(?!\s*$)|[-=.>|~]\s*(end)\s*$/u, () => ({
    message: '节点编号用了“end”，它是子图结束的关键字。',
    hint: '请换一个编号，例如“结束([结束])”。',
  })),
  labelWithQuotes,
  labelWithBrackets,
  sign(/[①-⑳㈠-㈩]/, (found) => ({
    message: `节点编号或样式名中不能有“${found}”。`,
    hint: '“①”只能写在方括号里的文字中；编号和样式名请用汉字、字母或者数字。',
  })),
  sign(
    /(?<![\p{L}\p{N}_])(subgraph|graph|flowchart|style|class|classDef|linkStyle|click|default|call|href)(?![\p{L}\p{N}_])/u,
    (found) => ({
      message: `“${found}”是流程图的关键字，此处的写法不对。`,
      hint: '作节点编号时请换一个名称；作语句时请单独写成一行，并检查后面的内容是否完整。',
    }),
  ),
  sign(/[，、。？！《》〈〉…]/, (found) => ({
    message: `节点编号或样式名中不能有“${found}”。`,
    hint: '请把文字写进方括号和引号里，例如“a["收文、登记"]”，方括号前面只留简短的编号。',
  })),
  sign(/^\s*(-->|---|==>|-\.->)/, () => ({
    message: '连线前面没有节点。',
    hint: '请在连线前写上起点的编号，例如“a --> b”。',
  })),
  sign(/(-->|---|==>|-\.->|&)\s*$/, () => ({
    message: '连线后面没有节点。',
    hint: '请在连线后写上终点的编号，例如“a --> b”。',
  })),
  sign(/^\s*"/, () => ({
    message: '节点少了编号，引号前面要先写编号和方括号。',
    hint: '请写成“a["收文"]”的样子。',
  })),
  sign(/[\])}]\s+(?=[\p{L}\p{N}])/u, () => ({
    message: '两个节点写在了同一行，中间没有连线。',
    hint: '请在两个节点之间写“-->”，或者分成两行。',
  })),
];

/** Explains the first slip that is recognised in the line. */
export function mistakeInLine(line: FaultyLine): Explanation | undefined {
  for (const recognise of MISTAKES) {
    const explanation = recognise(line);
    if (explanation) return explanation;
  }
  return undefined;
}

/** A slip that shows in Mermaid's signs, outside all labels. The first group, where there is one, is the faulty text. */
function sign(
  pattern: RegExp,
  say: (found: string) => { readonly message: string; readonly hint: string },
): Recognise {
  return ({ start, signs }) => {
    const match = pattern.exec(signs);
    if (!match) return undefined;
    const found = match[1] ?? match[0];
    return {
      offset: start + match.index + match[0].indexOf(found),
      length: found.length,
      ...say(found.trim()),
    };
  };
}

/** Longest first, so that `([` is not taken for `(`. */
const FRAMES = [
  ['(((', ')))'],
  ['((', '))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['{{', '}}'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['|', '|'],
] as const;

function labelWithBrackets({ start, text }: FaultyLine): Explanation | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const frame = FRAMES.find(([open]) => text.startsWith(open, at));
    if (!frame) continue;
    const [open, close] = frame;
    const label = unquotedLabel(text.slice(at + open.length), close);
    const inside = label?.search(/[[\](){}]/) ?? -1;
    if (label !== undefined && inside >= 0) {
      return {
        offset: start + at + open.length + inside,
        length: 1,
        message: `文字“${label.trim()}”中有半角括号“${label[inside]}”，会被当作框线。`,
        hint: `请给文字加上半角引号，写成“${open}"${label.trim()}"${close}”，或者改用全角括号。`,
      };
    }
    at += open.length - 1 + (label?.length ?? 0);
  }
  return undefined;
}

/** What stands before the closing frame that a line end, a link or a bar's target follows. */
function unquotedLabel(rest: string, close: string): string | undefined {
  if (/^\s*"/.test(rest)) return undefined;
  for (let end = rest.indexOf(close); end >= 0; end = rest.indexOf(close, end + 1)) {
    const after = rest.slice(end + close.length);
    if (close === '|' || /^\s*(?:$|[-=.:&;<~@])/.test(after)) return rest.slice(0, end);
  }
  return undefined;
}

/** A frame's title with punctuation, where Mermaid takes a title without brackets for an id. */
function bareFrameTitle({ start, text }: FaultyLine): Explanation | undefined {
  const match = /^\s*subgraph\s+([\p{L}\p{N}_][\p{L}\p{N}_ （）()、，。：:；;《》·/+＋—～-]*?)\s*$/u.exec(
    text,
  );
  const title = match?.[1];
  if (!match || title === undefined || /^[\p{L}\p{N}_ -]+$/u.test(title)) return undefined;
  return {
    offset: start + match[0].indexOf(title),
    length: title.length,
    message: `子图的名称“${title}”里有标点，不能直接写在“subgraph”后面。`,
    hint: `请写成“subgraph 子图一["${title}"]”，方括号前面是编号，每个子图不同。`,
  };
}

function labelWithQuotes({ start, text }: FaultyLine): Explanation | undefined {
  const match = /([[({|])"([^"]*)"(?=[^\])}|\s])/.exec(text) ?? /[[({|][^"[\](){}|]+"/.exec(text);
  if (!match) return undefined;
  return {
    offset: start + match.index + match[0].length - 1,
    length: 1,
    message: '文字里面又有半角引号，文字在此处被截断。',
    hint: '文字里面的引号请用中文引号“”，只在文字两端各写一个半角引号。',
  };
}
