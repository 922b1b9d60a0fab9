import { expect, test } from 'vitest';
import { parseSource } from './parse-source.ts';

test('a chart file has a graph, and no title but its own', async () => {
  const code = 'flowchart TD\n  a([开始]) --> b([结束])\n';
  const { entry, findings } = await parseSource('diagram', code);
  expect(findings).toEqual([]);
  expect(entry).toMatchObject({
    path: 'diagrams/收发室/收文办理.mmd',
    unit: '收发室',
    chart: { origin: 'file', path: 'diagrams/收发室/收文办理.mmd', code },
  });
  expect(entry?.chart.title).toBeUndefined();
  expect(entry?.chart.graph?.nodes).toHaveLength(2);
});

test('a chart of another kind keeps its code', async () => {
  const { entry, findings } = await parseSource('diagram', 'sequenceDiagram\n  甲->>乙: 收文\n');
  expect(findings).toEqual([]);
  expect(entry?.chart).not.toHaveProperty('graph');
});

test('a chart with a mistake is reported where it stands', async () => {
  const { entry, diagnostics } = await parseSource('diagram', '\uFEFFflowchart TD\r\n  a[开始 --> b\r\n');
  expect(diagnostics[0]).toMatchObject({
    ruleId: 'flowchart-parses',
    place: { file: 'diagrams/收发室/收文办理.mmd', line: 2 },
  });
  expect(entry?.chart.origin).toBe('file');
});
