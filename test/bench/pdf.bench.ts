import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Usage } from './pdf/print-once.ts';
import type { Bench } from './run-bench.ts';

const PAGES = [60, 250, 1000];
const SCRIPT = join(import.meta.dirname, 'pdf', 'print-once.ts');

/**
 * Our PDF beside Typst on the same text, each in a process of its own. `TYPST_MODULE` is the path of index.js of the
 * package @myriaddreamin/typst-ts-node-compiler, installed anywhere outside the project.
 */
export const bench: Bench = async (say) => {
  const peer = process.env.TYPST_MODULE !== undefined;
  if (!peer) say('没有设定 TYPST_MODULE，只测本工具。');
  const start = await usage('ours', 0);
  for (const pages of PAGES) {
    const ours = await usage('ours', pages);
    const net = ours.seconds - start.seconds;
    say(
      `${ours.pages}页：${text(ours)}，除去启动和封面 ${net.toFixed(1)} 秒，每页 ${((net / ours.pages) * 1000).toFixed(1)} 毫秒`,
    );
    if (!peer) continue;
    const theirs = await usage('typst', pages);
    const ratio = (ours.seconds / theirs.seconds).toFixed(2);
    const memory = (ours.megabytes / theirs.megabytes).toFixed(2);
    say(`  Typst ${theirs.pages}页：${text(theirs)}；处理器时间比 ${ratio}，内存比 ${memory}`);
  }
};

const text = ({ seconds, megabytes }: Usage) =>
  `处理器 ${seconds.toFixed(1)} 秒，内存 ${megabytes.toFixed(0)} MB`;

async function usage(engine: 'ours' | 'typst', pages: number): Promise<Usage> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    SCRIPT,
    engine,
    String(pages),
  ]);
  return JSON.parse(stdout);
}
