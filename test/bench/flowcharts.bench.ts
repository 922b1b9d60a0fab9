import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { findBrowser } from '../../scripts/draw/other-kinds/find-browser.ts';
import { manyCodes } from './flowcharts/many-codes.ts';
import type { Bench } from './run-bench.ts';
import { v8Flags } from './v8-flags.ts';

const CHARTS = 40;
/** Of so many runs the fastest counts, ours and the peer's by turns: other work on the machine only slows them down. */
const ROUNDS = 3;
const ROOT = join(import.meta.dirname, '..', '..');
const FIXTURES = join(ROOT, 'test', 'fixtures', 'flowcharts');

/**
 * The same 40 charts (the 20 public ones, twice under other ids) by us and by mermaid-cli in one process and as a
 * command; then 400 by us. Ours is a process from its start to its end, compiled and with V8 set as the program is.
 */
export const bench: Bench = async (say) => {
  const browser = findBrowser();
  const codes = manyCodes(FIXTURES, CHARTS);
  const runs: Usage[] = [];
  const processes: number[] = [];
  for (const code of codes.slice(0, ROUNDS)) {
    runs.push(await drawCharts(CHARTS));
    if (browser !== undefined) processes.push(await seconds(async () => runMmdc(code, browser)));
  }
  const ours = {
    seconds: Math.min(...runs.map((run) => run.seconds)),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
  };
  say(
    `我们画${CHARTS}张：${ours.seconds.toFixed(2)} 秒，每张 ${perChart(ours.seconds, CHARTS)}，进程最多占用 ${ours.megabytes.toFixed(0)} MB`,
  );
  const many = await drawCharts(10 * CHARTS);
  say(
    `我们画${10 * CHARTS}张：每张 ${perChart(many.seconds, 10 * CHARTS)}，是${CHARTS}张时的 ${(many.seconds / 10 / ours.seconds).toFixed(2)} 倍，进程最多占用 ${many.megabytes.toFixed(0)} MB`,
  );

  if (browser === undefined) {
    say('没有找到浏览器，不与 mermaid-cli 比较。');
    return;
  }
  const peer = await seconds(() => drawWithOneBrowser(codes, browser));
  say(
    `mermaid-cli 共用一个浏览器画${CHARTS}张：每张 ${perChart(peer, CHARTS)}，是我们的 ${(peer / ours.seconds).toFixed(1)} 倍`,
  );
  const alone = Math.min(...processes);
  say(
    `mmdc 每张一个进程：每张 ${perChart(alone, 1)}，是我们的 ${((alone * CHARTS) / ours.seconds).toFixed(1)} 倍`,
  );
};

interface Usage {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Compiles the script that draws, and runs it in a process of its own. */
async function drawCharts(count: number): Promise<Usage> {
  const folder = join(ROOT, 'node_modules', '.cache', 'huibian', 'bench');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'draw-charts.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'flowcharts', 'draw-charts.ts')],
    ...{ bundle: true, packages: 'external', outfile: program },
    ...{ platform: 'node', format: 'esm', target: 'node20' },
  });
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...v8Flags().code,
    program,
    FIXTURES,
    String(count),
  ]);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(stdout) };
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
