import { parentPort, workerData } from 'node:worker_threads';
import { PRINTERS } from '../pipeline.ts';
import { layoutCache } from './layout-cache.ts';
import type { PrintAnswer, PrintOrder, WorkerData } from './print-pool.ts';

/** One worker of the print pool: renders what it is sent, one order after another. */
const { cacheFolder }: WorkerData = workerData;
const pageNumbers = layoutCache(cacheFolder);

parentPort?.on('message', async ({ id, format, booklet, context }: PrintOrder) => {
  parentPort?.postMessage(await answer(id, () => PRINTERS[format](booklet, { ...context, pageNumbers })));
});

async function answer(id: number, render: () => ReturnType<(typeof PRINTERS)['pdf']>): Promise<PrintAnswer> {
  try {
    return { id, files: await render() };
  } catch (error) {
    return { id, error };
  }
}
