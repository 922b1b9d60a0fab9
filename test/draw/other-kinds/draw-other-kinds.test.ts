import { describe, expect, test } from 'vitest';
import { drawOtherKinds } from '../../../scripts/draw/other-kinds/draw-other-kinds.ts';
import { browserCandidates, findBrowser } from '../../../scripts/draw/other-kinds/find-browser.ts';
import type { Figure } from '../../../scripts/model/block.ts';

const sequence: Figure = {
  id: 'figure-1',
  caption: '送达时序图',
  alt: '送达',
  content: {
    type: 'mermaid',
    code: 'sequenceDiagram\n文书岗->>来文单位: 退文',
    place: { file: 'a.md', line: 3, column: 1 },
  },
};

describe('where a browser may be', () => {
  test('Edge comes with Windows', () => {
    const paths = browserCandidates({ PROGRAMFILES: 'C:\\Program Files' }, 'win32');
    expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });
  test('the one that the user names comes first', () => {
    expect(browserCandidates({ PUPPETEER_EXECUTABLE_PATH: '/x/chrome', PATH: '/usr/bin' }, 'linux')[0]).toBe(
      '/x/chrome',
    );
  });
  test('a machine without any has none', () => {
    expect(findBrowser({ PATH: '/nowhere' }, 'win32')).toBeUndefined();
  });
});

test('nothing is started for a booklet without other kinds', async () => {
  expect(await drawOtherKinds([])).toEqual({ value: new Map(), diagnostics: [] });
});

describe.skipIf(findBrowser() === undefined)('with a browser', () => {
  test('a sequence diagram becomes a picture, and a faulty one a finding', async () => {
    const faulty: Figure = {
      ...sequence,
      id: 'figure-2',
      content: { type: 'mermaid', code: 'sequenceDiagram\n->>' },
    };
    const { value, diagnostics } = await drawOtherKinds([sequence, faulty]);
    const [sheet] = value.get('figure-1')?.sheets ?? [];
    expect(sheet?.svg).toContain('<image href="data:image/png;base64,');
    expect(sheet?.png?.length).toBeGreaterThan(1000);
    expect(diagnostics).toMatchObject([{ ruleId: 'diagram-is-drawn', severity: 'error' }]);
  });
});
