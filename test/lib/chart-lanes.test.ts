import { expect, test } from 'vitest';
import { chartLanes } from '../../scripts/lib/chart-lanes.ts';
import type { Step } from '../../scripts/model/entry.ts';
import { parseFlowchart } from '../../scripts/parse/flowchart/parse-flowchart.ts';

const PLACE = { file: 'a.mmd', line: 1, column: 1 };

async function lanesOf(code: string, steps: readonly Step[] = []) {
  const { value } = await parseFlowchart(code, PLACE);
  if (!value) throw new Error('The chart was not read.');
  return (value.lanes ?? chartLanes(value, steps))?.map(({ title, nodes }) => `${title}: ${nodes.join()}`);
}
const step = (number: string, name: string, post: string): Step => ({
  number,
  name,
  post,
  next: [],
  place: PLACE,
  places: new Map(),
});

test('posts make lanes, in the order in which the process reaches them', async () => {
  const code =
    'flowchart TD\nb["批示<br>主任，1日"] --> c[归档]\na["收文<br>文书岗"] --> b\nc@{ 岗位: "档案岗" }';
  expect(await lanesOf(code)).toEqual(['文书岗: a', '主任: b', '档案岗: c']);
});

test('the step table knows the posts better, and the first of several leads', async () => {
  const steps = [step('1', '收文', '文书岗'), step('2', '批示', '主任、分管副主任')];
  expect(await lanesOf('flowchart TD\na[收文] --> b["批示<br>某某岗"]', steps)).toEqual([
    '文书岗: a',
    '主任: b',
  ]);
});

test('frames are the lanes where a chart has some', async () => {
  const code =
    'flowchart TD\nsubgraph 办公室\na[收文]\nend\nsubgraph 领导\nb{批示}\nend\na --> b --> c([结束])';
  expect(await lanesOf(code)).toEqual(['办公室: a', '领导: b']);
});

test.each(['swimlane-beta TD', '%% 图式：泳道\nflowchart TD', '---\n图式: 泳道\n---\nflowchart TD'])(
  'a chart may ask for lanes itself: %s',
  async (header) => {
    const { value } = await parseFlowchart(
      `${header}\nsubgraph 办公室\na[收文]\nend\nsubgraph 领导\nb{批示}\nend\na --> b`,
      PLACE,
    );
    expect(value?.lanes).toHaveLength(2);
  },
);

test('one post for all has nothing to divide', async () => {
  expect(await lanesOf('flowchart TD\na["收文<br>文书岗"] --> b["登记<br>文书岗"]')).toBeUndefined();
});
