import { createRequire } from 'node:module';
import { findBrowser } from '../../../scripts/draw/other-kinds/find-browser.ts';

const require = createRequire(import.meta.url);

/** What a chart shows: the words of its nodes, and its lines with their words. */
export interface ShownChart {
  /** By node id. */
  readonly nodes: ReadonlyMap<string, string>;
  /** `from→to`, sorted. */
  readonly edges: readonly string[];
  /** Words beside lines, sorted. */
  readonly labels: readonly string[];
}

export interface MermaidPage {
  readonly show: (code: string) => Promise<ShownChart>;
  readonly close: () => Promise<void>;
}

/** Mermaid itself, in one page of one browser for all charts. */
export async function openMermaidPage(): Promise<MermaidPage> {
  const { default: puppeteer } = await import('puppeteer');
  const browser = await puppeteer.launch({
    executablePath: findBrowser() ?? '',
    headless: 'shell',
    args: ['--disable-gpu', '--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
  await page.evaluate(
    'mermaid.initialize({ startOnLoad: false, htmlLabels: false, deterministicIds: true })',
  );
  return {
    show: async (code) => {
      // As text, because the loader of TypeScript adds helpers that the page does not have.
      const found: unknown = await page.evaluate(`(${SHOW})(${JSON.stringify(code)})`);
      return shownChart(found);
    },
    close: () => browser.close(),
  };
}

const SHOW = `async (code) => {
  const { svg } = await mermaid.render('chart', code);
  document.body.innerHTML = svg;
  const words = (element) => Array.from(element.querySelectorAll('tspan.text-outer-tspan'), (row) => row.textContent).join('');
  return {
    nodes: Array.from(document.querySelectorAll('g.node'), (node) => [node.id.replace(/^.*?flowchart-/, '').replace(/-\\\\d+$/, ''), words(node)]),
    edges: Array.from(document.querySelectorAll('path.flowchart-link'), (line) => line.getAttribute('data-id') ?? line.id),
    labels: Array.from(document.querySelectorAll('g.edgeLabel'), words),
  };
}`.replaceAll('\\\\', '\\');

function shownChart(found: unknown): ShownChart {
  // What SHOW gives back, above.
  const { nodes, edges, labels } = found as {
    nodes: readonly [string, string][];
    edges: readonly string[];
    labels: readonly string[];
  };
  return {
    nodes: new Map(nodes.map(([id, words]) => [id, plain(words)] as const)),
    edges: edges.map((id) => id.replace(/^L_(.*)_\d+$/, '$1').replace('_', '→')).sort(),
    labels: labels
      .map(plain)
      .filter((words) => words !== '')
      .sort(),
  };
}

/** Mermaid and we break lines at different places. */
export const plain = (words: string): string => words.replace(/\s/g, '');
