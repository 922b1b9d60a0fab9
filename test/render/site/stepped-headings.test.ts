import { expect, test } from 'vitest';
import type { Block } from '../../../scripts/model/block.ts';
import { steppedHeadings } from '../../../scripts/render/site/stepped-headings.ts';

const place = { file: '制度.md', line: 1, column: 1 };
const heading = (depth: number): Block => ({
  type: 'heading',
  id: `h${depth}`,
  depth,
  spans: [],
  inContents: false,
  source: place,
});
const depths = (...given: number[]) =>
  steppedHeadings(given.map(heading)).map((block) => (block.type === 'heading' ? block.depth : 0));

test('headings begin directly below the title of the page and leave no level out', () => {
  expect(depths(3, 3, 4, 3)).toEqual([1, 1, 2, 1]);
  expect(depths(1, 3, 3, 2, 1)).toEqual([1, 2, 2, 2, 1]);
  expect(depths(1, 2, 3)).toEqual([1, 2, 3]);
});
