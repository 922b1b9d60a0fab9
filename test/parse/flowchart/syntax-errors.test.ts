import { expect, test } from 'vitest';
import { parseFlowchart } from '../../../scripts/parse/flowchart/parse-flowchart.ts';

/** The slips that clerks make: name, code, and each finding as `line:column+length message`. */
const SLIPS: readonly (readonly [string, string, ...string[]])[] = [
  ['one dash', 'flowchart TD\n a --> b\n b -> c', '3:4+2 连线写成了“->”，少了一个减号。'],
  ['a full-width arrow', 'flowchart TD\n a ——> b', '2:4+3 连线写成了“——>”，这不是半角的箭头。'],
  ['an arrow character', 'flowchart TD\n a → b', '2:4+1 连线写成了“→”，这不是半角的箭头。'],
  ['full-width brackets', 'flowchart TD\n a【收文】 --> b', '2:3+1 框线写成了全角的“【”。'],
  [
    'full-width parentheses',
    'flowchart TD\n a（收文） --> b',
    '2:3+1 框线写成了全角的“（”，或者节点编号里带有括号。',
  ],
  [
    'half a full-width bracket',
    'flowchart TD\n a[收文】 --> b\n b --> c',
    '2:6+1 框线用半角括号开头，却用全角的“】”结尾。',
  ],
  ['a full-width bar', 'flowchart TD\n a -->｜是｜ b', '2:7+1 连线文字用了全角的“｜”。'],
  ['a full-width semicolon', 'flowchart TD\n a --> b；', '2:9+1 行中有全角分号“；”。'],
  ['a full-width colon', 'flowchart TD\n a --> b：办理', '2:9+1 此处的“：”不是流程图的写法。'],
  ['Chinese quotation marks', 'flowchart TD\n a --> “登记”', '2:8+1 文字两端用了中文引号““”。'],
  [
    'brackets in a label',
    'flowchart TD\n %% 注释\n\n a[签收(当日)] --> b',
    '4:6+1 文字“签收(当日)”中有半角括号“(”，会被当作框线。',
  ],
  [
    'brackets in a condition',
    'flowchart TD\n a -->|是(当日)| b',
    '2:9+1 文字“是(当日)”中有半角括号“(”，会被当作框线。',
  ],
  [
    'quotes in a label',
    'flowchart TD\n b["在"抄送"栏"] --> c',
    '2:6+1 文字里面又有半角引号，文字在此处被截断。',
  ],
  ['a node called end', 'flowchart TD\n a --> end', '2:8+3 节点编号用了“end”，它是子图结束的关键字。'],
  [
    'a comment behind code',
    'flowchart TD\n a --> b %% 备注',
    '2:10+5 注释写在了语句后面，流程图不接受行末的“%%”。',
  ],
  [
    'an open bracket',
    'flowchart TD\n a[收文] --> b\n c[拟办 --> d\n d --> e',
    '3:3+1 括号“[”没有配对的“]”，文字没有结束。',
  ],
  [
    'an open bracket before a quoted label',
    'flowchart TD\n a([开始]) --> c\n c["拟办<br>文书岗" --> d\n d([结束])',
    '3:3+1 括号“[”没有配对的“]”，文字没有结束。',
  ],
  [
    'an open quotation mark',
    'flowchart TD\n a["收文] --> b["登记"]\n b --> c',
    '2:4+1 半角引号没有成对，从此处开始的文字没有结束。',
  ],
  [
    'punctuation in the bare title of a subgraph',
    'flowchart TD\n subgraph 法规科（政策法规）\n a --> b\n end',
    '2:11+9 子图的名称“法规科（政策法规）”里有标点，不能直接写在“subgraph”后面。',
  ],
  ['a subgraph without end', 'flowchart TD\n subgraph 办公室\n a --> b', '2:2+12 子图“办公室”没有结束。'],
  [
    'an inner subgraph without end',
    'flowchart TD\nsubgraph 局\n  subgraph 办\n    a\nend\nb --> c',
    '3:3+10 子图“办”没有结束。',
  ],
  ['an end too many', 'flowchart TD\n a --> b\nend', '3:1+3 此处的“end”前面没有对应的“subgraph”。'],
  ['an unknown direction', 'flowchart XX\n a --> b', '1:11+2 “XX”不是流程图的方向。'],
  [
    'no space before the direction',
    'flowchartTD\n a --> b',
    '1:1+11 “flowchartTD”中间少了空格，或者多了字母。',
  ],
  ['a misspelt keyword', 'flowchat TD\n a --> b', '1:1+8 “flowchat”不是图的种类。'],
  ['no first line', 'a --> b', '1:1+1 流程图缺少第一行“flowchart TD”。'],
  ['nothing', '\n', '1:1+1 流程图是空的。'],
  [
    'a circled number in a class name',
    'flowchart TD\na --> b\nclass a ①',
    '3:9+1 节点编号或样式名中不能有“①”。',
  ],
  ['a line to nowhere', 'flowchart TD\na --> b\nb --> ', '3:3+3 连线后面没有节点。'],
  ['an unknown shape', 'flowchart TD\na@{shape: xx} --> b', '2:1+19 没有名为“xx”的图形。'],
  [
    'front matter before the mistake',
    '---\ntitle: 收文\n---\nflowchart TD\n a --> b\n b -> c',
    '6:4+2 连线写成了“->”，少了一个减号。',
  ],
  [
    'the same slip twice',
    'flowchart TD\n a -> b\n b --> c\n c -> d',
    '2:4+2 连线写成了“->”，少了一个减号。',
    '4:4+2 连线写成了“->”，少了一个减号。',
  ],
];

test.each(SLIPS)('explains %s', async (_, code, ...expected) => {
  const { value, diagnostics } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
  expect(value).toBeUndefined();
  expect(
    diagnostics.map(({ place, length, message }) => `${place.line}:${place.column}+${length} ${message}`),
  ).toEqual(expected);
  for (const { ruleId, severity, hint } of diagnostics) {
    expect([ruleId, severity]).toEqual(['flowchart-parses', 'error']);
    expect(hint).toMatch(/。$/);
  }
});
