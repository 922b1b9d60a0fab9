import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawFigures } from '../../scripts/draw/draw-figures.ts';
import { findBrowser } from '../../scripts/draw/other-kinds/find-browser.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import type { Figure } from '../../scripts/model/block.ts';
import { parseFlowchart } from '../../scripts/parse/flowchart/parse-flowchart.ts';
import { NO_MARKS, publicCharts } from '../gallery/gallery-charts.ts';
import type { Bench } from './run-bench.ts';

const CHARTS = 40;
/** One process a chart takes seconds; a few of them say enough. */
const PEER_PROCESSES = 3;

/**
 * The same 40 charts (the 20 public ones, twice under other ids) by us and by mermaid-cli in one process and as a
 * command; then 400 by us. Ours is parsing, layout and SVG, in a process that starts cold.
 */
export const bench: Bench = async (say) => {
  const { hei } = await bundledFonts();
  const codes = await manyCodes(CHARTS);
  const ours = await seconds(() => drawAll(codes, hei));
  const memory = process.memoryUsage.rss() / 2 ** 20;
  say(
    `我们画${CHARTS}张：${ours.toFixed(2)} 秒，每张 ${perChart(ours, CHARTS)}，进程占用 ${memory.toFixed(0)} MB`,
  );
  const many = await manyCodes(10 * CHARTS);
  const tenfold = await seconds(() => drawAll(many, hei));
  say(
    `我们画${10 * CHARTS}张：每张 ${perChart(tenfold, 10 * CHARTS)}，是${CHARTS}张时的 ${(tenfold / 10 / ours).toFixed(2)} 倍`,
  );

  const browser = findBrowser();
  if (browser === undefined) {
    say('没有找到浏览器，不与 mermaid-cli 比较。');
    return;
  }
  const peer = await seconds(() => drawWithOneBrowser(codes, browser));
  say(
    `mermaid-cli 共用一个浏览器画${CHARTS}张：每张 ${perChart(peer, CHARTS)}，是我们的 ${(peer / ours).toFixed(1)} 倍`,
  );
  const processes = await seconds(async () => {
    for (const code of codes.slice(0, PEER_PROCESSES)) runMmdc(code, browser);
  });
  const ratio = processes / PEER_PROCESSES / (ours / CHARTS);
  say(`mmdc 每张一个进程：每张 ${perChart(processes, PEER_PROCESSES)}，是我们的 ${ratio.toFixed(1)} 倍`);
};

/** Charts that differ, so that nothing is drawn once for two. */
async function manyCodes(count: number): Promise<readonly string[]> {
  const charts = await publicCharts();
  return Array.from({ length: count }, (_, index) => {
    const code = charts[index % charts.length]?.code ?? '';
    return `${code}  第${Math.floor(index / charts.length)}组[第${Math.floor(index / charts.length)}组]\n`;
  });
}

async function drawAll(
  codes: readonly string[],
  font: Parameters<typeof drawFigures>[1]['font'],
): Promise<void> {
  const figures = await Promise.all(
    codes.map(async (code, index): Promise<Figure> => {
      const { value: graph } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
      if (!graph) throw new Error('A chart was not read.');
      const content = { type: 'flowchart', graph, marks: NO_MARKS } as const;
      return { id: `f${index}`, caption: '流程图', alt: '流程图', content };
    }),
  );
  const { value } = await drawFigures(figures, { font, png: false });
  if (value.size !== codes.length) throw new Error('A chart was not drawn.');
}

async function drawWithOneBrowser(codes: readonly string[], executablePath: string): Promise<void> {
  const { default: puppeteer } = await import('puppeteer');
  const { renderMermaid } = await import('@mermaid-js/mermaid-cli');
  const browser = await puppeteer.launch({ executablePath, headless: 'shell', args: sandbox() });
  try {
    for (const code of codes) await renderMermaid(browser, code, 'svg');
  } finally {
    await browser.close();
  }
}

function runMmdc(code: string, executablePath: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'flowcharts-'));
  try {
    const command = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'mmdc');
    const [settings, input, output] = ['settings.json', 'a.mmd', 'a.svg'].map((name) => join(folder, name));
    if (!settings || !input || !output) return;
    writeFileSync(settings, JSON.stringify({ executablePath, args: sandbox() }));
    writeFileSync(input, code);
    execFileSync(command, ['-q', '-p', settings, '-i', input, '-o', output]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const perChart = (total: number, count: number): string => `${((total / count) * 1000).toFixed(0)} 毫秒`;
