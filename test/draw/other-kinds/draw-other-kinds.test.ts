import { describe, expect, test, vi } from 'vitest';
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
  expect(await drawOtherKinds([], 'x')).toEqual({ value: new Map(), diagnostics: [] });
});

test.skipIf(findBrowser({ PATH: '' }) !== undefined)(
  'without a browser each diagram is an error',
  async () => {
    for (const name of ['PATH', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH']) vi.stubEnv(name, '');
    const { value, diagnostics } = await drawOtherKinds([sequence], 'x');
    vi.unstubAllEnvs();
    expect(value.size).toBe(0);
    expect(diagnostics).toMatchObject([
      { ruleId: 'diagram-has-browser', severity: 'error', place: { file: 'a.md', line: 3, column: 1 } },
    ]);
    expect(diagnostics[0]?.message).toContain('没有找到 Edge、Chrome 或者 Chromium');
  },
);

describe.skipIf(findBrowser() === undefined)('with a browser', () => {
  test('diagrams become plain elements with all their words, and a faulty one a finding', async () => {
    const chart: Figure = {
      ...sequence,
      id: 'figure-3',
      content: { type: 'mermaid', code: 'gantt\ntitle 进度\ndateFormat YYYY-MM-DD\n收文 :2026-01-01, 30d' },
    };
    const faulty: Figure = {
      ...sequence,
      id: 'figure-2',
      content: { type: 'mermaid', code: 'sequenceDiagram\n->>' },
    };
    const { value, diagnostics } = await drawOtherKinds([sequence, chart, faulty], 'Noto Sans Hans');
    const svgs = ['figure-1', 'figure-3'].map((id) => value.get(id)?.sheets[0]?.svg ?? '');
    const names = svgs.flatMap((svg) => Array.from(svg.matchAll(/<([a-zA-Z]+)/g), ([, name]) => name));
    expect([...new Set(names)].sort()).toEqual(
      expect.arrayContaining(['desc', 'g', 'line', 'path', 'rect', 'svg', 'text', 'title']),
    );
    expect(svgs.join()).not.toMatch(/<(?:image|style|foreignObject|marker)| (?:style|class|id|href)=/);
    for (const words of ['文书岗', '来文单位', '退文']) expect(svgs[0]).toContain(`>${words}</text>`);
    expect(svgs[1]).toContain('>收文</text>');
    expect(diagnostics).toMatchObject([{ ruleId: 'diagram-is-drawn', severity: 'error' }]);
  });

  test('what Mermaid draws beside its shape, or not at all without a browser, is put right', async () => {
    const codes = [
      'sequenceDiagram\nautonumber\n甲->>乙: 送达',
      'mindmap\n  root((权力运行))\n    监督',
      'journey\n  title 体验\n  section 申请\n    预约: 5: 申请人',
      'gitGraph\n  branch 修订',
    ];
    const figures = codes.map((code, index): Figure => {
      return { ...sequence, id: `figure-${index}`, content: { type: 'mermaid', code } };
    });
    const { value, diagnostics } = await drawOtherKinds(figures, 'Noto Sans Hans');
    const [numbered, map, journey] = figures.map(({ id }) => value.get(id)?.sheets[0]?.svg ?? '');
    expect(numbered).toMatch(/<circle[^>]*>.*>1<\/text>/);
    const root = /<circle[^>]*translate\(([\d.-]+) ([\d.-]+)\)/.exec(map ?? '');
    const words = /<text x="([\d.-]+)"[^>]*translate\(([\d.-]+) [\d.-]+\)[^>]*>权力运行/.exec(map ?? '');
    expect(Number(words?.[1]) + Number(words?.[2])).toBeCloseTo(Number(root?.[1]), 0);
    expect(journey).toMatch(/fill="#000000"[^>]*>预约<\/text>/);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['diagram-is-drawn']);
  });
});
