import { parentPort } from 'node:worker_threads';
import { type Print, printBook } from '../print-book.ts';
import type { PrintAnswer, PrintOrder } from './print-pool.ts';

/** One worker of the print pool: renders what it is sent, one order after another. */
parentPort?.on('message', async ({ id, format, booklet, context }: PrintOrder) => {
  parentPort?.postMessage(await answer(id, () => printBook(format, booklet, context)));
});

async function answer(id: number, print: () => ReturnType<Print>): Promise<PrintAnswer> {
  try {
    return { id, files: await print() };
  } catch (error) {
    return { id, error };
  }
}
