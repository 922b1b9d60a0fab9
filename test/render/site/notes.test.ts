import { expect, test } from 'vitest';
import { renderBody } from '../../../scripts/render/site/render-body.ts';
import { paragraph, spans } from '../../support/sample/spans.ts';

test('a note that is marked twice is printed once and leads back to its first mark', () => {
  const note = { type: 'footnote', number: 1, children: spans('同一个脚注。') } as const;
  const { html } = renderBody([paragraph(['甲', note, '，乙', note, '。'])], {
    link: () => undefined,
    picture: (name) => name,
    drawings: new Map(),
  });
  const page = String(html);
  expect(page.match(/同一个脚注/g)).toHaveLength(1);
  expect(page.match(/href="#note-1"/g)).toHaveLength(2);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.sort()).toEqual(['note-1', 'note-1-mark']);
});
