import { describe, expect, test } from 'vitest';
import type { FlowGraph } from '../../../scripts/model/flow-graph.ts';
import { parseFlowchart } from '../../../scripts/parse/flowchart/parse-flowchart.ts';

const START = { file: '职权/收文办理.md', line: 1, column: 1 };

async function graphOf(code: string, place = START): Promise<FlowGraph> {
  const { value } = await parseFlowchart(code, place);
  if (!value) throw new Error('The chart was not read.');
  return value;
}

/** `line:column length message` of each finding. */
async function findings(code: string, place = START): Promise<readonly string[]> {
  const { diagnostics } = await parseFlowchart(code, place);
  return diagnostics.map((found) => `${found.place.line}:${found.place.column} ${found.message}`);
}

describe('what a chart says', () => {
  test('nodes have decoded labels, shapes and their places in the file', async () => {
    const code = 'flowchart TD\n\n  %% 说明\n  签收["1.签收<br/>#quot;登记#quot;#9312;"] --> 归档[(归档)]';
    const { nodes } = await graphOf(code, { file: 'a.md', line: 20, column: 1 });
    expect(nodes.map(({ id, label, shape, place }) => [id, label, shape, place.line, place.column])).toEqual([
      ['签收', '1.签收\n"登记"①', 'process', 23, 3],
      ['归档', '归档', 'database', 23, 43],
    ]);
  });

  test('a fence that is indented counts its columns in the file', async () => {
    const { nodes } = await graphOf('flowchart TD\na --> b', { file: 'a.md', line: 5, column: 4 });
    expect(nodes[1]?.place).toEqual({ file: 'a.md', line: 6, column: 10 });
  });

  test('edges have kinds, labels, lengths and places of their own', async () => {
    const { edges } = await graphOf(
      'flowchart LR\na -- 同意 --> b\nb -.-> c & d\nc ===|是| d\nd x---x a\na ~~~ c\nb ----> d',
    );
    expect(
      edges.map((edge) => [
        `${edge.from}${edge.to}`,
        edge.label,
        edge.stroke,
        edge.head,
        edge.tail,
        edge.length,
        `${edge.place.line}:${edge.place.column}`,
      ]),
    ).toEqual([
      ['ab', '同意', 'normal', 'arrow', 'none', 1, '2:3'],
      ['bc', undefined, 'dotted', 'arrow', 'none', 1, '3:3'],
      ['bd', undefined, 'dotted', 'arrow', 'none', 1, '3:3'],
      ['cd', '是', 'thick', 'none', 'none', 1, '4:3'],
      ['da', undefined, 'normal', 'cross', 'cross', 2, '5:3'],
      ['ac', undefined, 'invisible', 'none', 'none', 1, '6:3'],
      ['bd', undefined, 'normal', 'arrow', 'none', 3, '7:3'],
    ]);
  });

  test('subgraphs nest, and an edge may lead to one', async () => {
    const { groups, nodes, edges } = await graphOf(
      'flowchart TD\nsubgraph 局 [某某局]\n  subgraph 办 [办公室]\n    a\n  end\n  b\nend\nc --> 办',
    );
    expect(groups.map(({ id, title, parent }) => [id, title, parent])).toEqual([
      ['办', '办公室', '局'],
      ['局', '某某局', undefined],
    ]);
    expect(nodes.map(({ id, group }) => [id, group])).toEqual([
      ['a', '办'],
      ['b', '局'],
      ['c', undefined],
    ]);
    expect(edges.map(({ from, to }) => [from, to])).toEqual([['c', '办']]);
  });

  test('classes and styles become paint', async () => {
    const { nodes } = await graphOf(
      'flowchart TD\na:::重点 --> b\nclassDef 重点 fill:#f96,stroke-dasharray: 5 5\nstyle b fill:pink,color:#010203',
    );
    expect(nodes.map(({ paint }) => paint)).toEqual([
      { fill: '#ff9966', dashed: true },
      { fill: '#ffc0cb', text: '#010203' },
    ]);
  });

  test('posts, limits and risks may stand in the node, with full-width colons and commas too', async () => {
    const { nodes } = await graphOf(
      'flowchart TD\na[签收]@{ 岗位: "机要员", 时限: 当日 }\nb@{ shape: doc, label: "通知书", 岗位：办公室主任， 风险："②中" }',
    );
    expect(nodes.map(({ label, shape, metadata }) => [label, shape, Object.fromEntries(metadata)])).toEqual([
      ['签收', 'process', { 岗位: '机要员', 时限: '当日' }],
      ['通知书', 'document', { 岗位: '办公室主任', 风险: '②中' }],
    ]);
  });

  test('a chart with CRLF line ends has the same places', async () => {
    const [unix, windows] = [
      await graphOf('flowchart TD\na --> b'),
      await graphOf('flowchart TD\r\na --> b'),
    ];
    expect(windows).toEqual(unix);
  });

  test('charts read at the same time do not reach into one another', async () => {
    const codes = Array.from({ length: 8 }, (_, index) => `flowchart TD\nn${index} --> m${index}`);
    const graphs = await Promise.all(codes.map((code) => graphOf(code)));
    expect(graphs.map(({ nodes }) => nodes.map(({ id }) => id).join())).toEqual(
      codes.map((_, index) => `n${index},m${index}`),
    );
  });
});

describe('what is no flowchart', () => {
  test.each(['sequenceDiagram\nA->>B: 送达', 'gantt\ntitle 进度', 'pie\n"a": 1'])(
    '%s is left to mermaid-cli',
    async (code) => {
      expect(await parseFlowchart(code, START)).toEqual({ value: undefined, diagnostics: [] });
    },
  );

  test('a chart beyond what Mermaid draws is refused', async () => {
    expect(await findings(`flowchart TD\n${'%% 注释\n'.repeat(9000)}`)).toEqual([
      '1:1 流程图有 54013 个字符，超过 50000 个字符的上限。',
    ]);
  });
});

describe('what a chart says to readers who do not see it', () => {
  test.each(['accTitle: 平件收文\naccDescr: 普通文件怎样办理', 'accDescr {\n  普通文件\n  怎样办理\n}'])(
    '%j is no mistake and no node',
    async (words) => {
      const code = `flowchart TD\n${words}\na([来文]) --> b([办结])`;
      expect(await findings(code)).toEqual([]);
      expect((await graphOf(code)).nodes.map(({ label }) => label)).toEqual(['来文', '办结']);
    },
  );
});

describe('what a chart may not do', () => {
  test('links, clicks, directives and settings are left out, and said so', async () => {
    const code =
      '---\nconfig:\n  theme: dark\n---\n%%{init: {"theme": "dark"}}%%\nflowchart TD\na --> b\nclick a "http://x"\nclick b call f()';
    expect((await graphOf(code)).nodes).toHaveLength(2);
    expect(await findings(code)).toEqual([
      '2:1 流程图中的图前的 config 设置不起作用，已略去。',
      '5:1 流程图中的初始化指令“%%{…}%%”不起作用，已略去。',
      '8:7 流程图中的点击动作或链接（click、href）不起作用，已略去。',
      '9:7 流程图中的点击动作或链接（click、href）不起作用，已略去。',
    ]);
  });

  test('HTML other than a line break is dropped from labels', async () => {
    const code = 'flowchart TD\na["<b>收文</b><br>登记<script>"]';
    expect((await graphOf(code)).nodes[0]?.label).toBe('收文\n登记');
    expect(await findings(code)).toEqual([
      '2:1 流程图文字中的 HTML 标记“<b>”、“<script>”已略去，只保留文字。',
    ]);
  });

  test('two labels for one node are a contradiction', async () => {
    expect(await findings('flowchart TD\na[收文] --> b\nb --> a[拟办]')).toEqual([
      '3:7 节点“a”先后写了两种文字“收文”和“拟办”，图中只会出现后一种。',
    ]);
  });
});
