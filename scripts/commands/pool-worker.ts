import { parentPort, threadId, workerData } from 'node:worker_threads';
import { drawFigures } from '../draw/draw-figures.ts';
import { bundledFonts } from '../lib/fonts.ts';
import { loadRenderers, printBook } from '../pipeline/print-book.ts';
import { loadPdfReader } from '../scan/load-pdf-reader.ts';
import { readContents } from '../scan/read-back.ts';
import { take } from './claim.ts';
import type { Answer, Order, Post } from './work-pool.ts';

/** One thread of the work pool: does what it is sent, one order after another. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (order: Order) => {
  last = last.then(async () => {
    if (take(order.claim, threadId)) parentPort?.postMessage(await answer(order));
  });
});

// The thread has nothing else to do while the main one reads.
await loadRenderers();
// What the pool gives to each of its threads.
const { isReader } = workerData as Post;
if (isReader) await loadPdfReader();

async function answer(order: Order): Promise<Answer> {
  try {
    return { id: order.id, result: await done(order) };
  } catch (error) {
    return { id: order.id, error };
  }
}

function done(order: Order): Promise<unknown> {
  switch (order.task) {
    case 'print':
      return printBook(...order.input);
    case 'draw':
      return drawFigures(...order.input);
    case 'readBook':
      return readContents(...order.input);
    case 'fonts':
      return bundledFonts();
  }
}
