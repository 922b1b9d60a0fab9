import { parentPort, workerData } from 'node:worker_threads';
import { type Print, printBook } from '../print-book.ts';
import { layoutCache } from './layout-cache.ts';
import type { PrintAnswer, PrintOrder, WorkerData } from './print-pool.ts';

/** One worker of the print pool: renders what it is sent, one order after another. */
const { cacheFolder }: WorkerData = workerData;
const pageNumbers = layoutCache(cacheFolder);

parentPort?.on('message', async ({ id, format, booklet, context }: PrintOrder) => {
  parentPort?.postMessage(await answer(id, () => printBook(format, booklet, { ...context, pageNumbers })));
});

async function answer(id: number, print: () => ReturnType<Print>): Promise<PrintAnswer> {
  try {
    return { id, files: await print() };
  } catch (error) {
    return { id, error };
  }
}
