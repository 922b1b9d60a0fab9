import { afterEach, expect, test } from 'vitest';
import { type WorkPool, workPool } from '../../scripts/commands/work-pool.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { printBook } from '../../scripts/pipeline/print-book.ts';
import { sampleBooklet, sampleDrawings } from '../support/sample-booklet.ts';

let pool: WorkPool;
afterEach(() => pool.close());

const context = { drawings: sampleDrawings(), fonts: await bundledFonts() };
const script = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);

test('a book from a thread has the bytes of one made here, whichever thread makes it', async () => {
  pool = workPool(2);
  const booklet = sampleBooklet('public');
  const made = await Promise.all(
    (['docx', 'pdf'] as const).map((format) => pool.print(format, booklet, context)),
  );
  const [docx] = await printBook('docx', booklet, context);
  expect(Buffer.compare(made[0]?.[0]?.contents ?? Buffer.of(), docx?.contents ?? Buffer.of())).toBe(0);
  const [pdf] = made[1] ?? [];
  if (!pdf) throw new Error('No PDF was made.');
  expect((await pool.readBook(pdf)).length).toBeGreaterThan(5);
}, 120_000);

test('threads that die fail what they have and what still waits', async () => {
  pool = workPool(2, script("throw new Error('no thread')"));
  const orders = [1, 2, 3, 4].map(() => pool.draw([], { font: context.fonts.hei, png: false }));
  const ends = await Promise.allSettled(orders);
  expect(ends.map(({ status }) => status)).toEqual(orders.map(() => 'rejected'));
});

test('a chart that is offered to all threads is drawn by one of them', async () => {
  const counting = `
    import { parentPort, threadId } from 'node:worker_threads';
    let drawn = 0;
    parentPort.on('message', ({ id, claim }) => {
      if (Atomics.compareExchange(new Int32Array(claim), 0, 0, threadId) !== 0) return;
      drawn += 1;
      parentPort.postMessage({ id, result: { threadId, drawn } });
    });`;
  pool = workPool(2, script(counting));
  const orders = Array.from({ length: 40 }, () => pool.draw([], { font: context.fonts.hei, png: false }));
  const answers = (await Promise.all(orders)) as unknown as { threadId: number; drawn: number }[];
  const byThread = new Map(answers.map(({ threadId, drawn }) => [threadId, drawn]));
  expect([...byThread.values()].reduce((sum, drawn) => sum + drawn, 0)).toBe(40);
});

test('one thread that is left does the work of all', async () => {
  const once = `
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ id, claim }) => {
      if (Atomics.compareExchange(new Int32Array(claim), 0, 0, threadId) !== 0) return;
      if (id === 0) throw new Error('gone');
      parentPort.postMessage({ id, result: id });
    });`;
  pool = workPool(2, script(once));
  const orders = [1, 2, 3, 4, 5].map(() => pool.draw([], { font: context.fonts.hei, png: false }));
  const ends = await Promise.allSettled(orders);
  expect(ends.map(({ status }) => status)).toEqual([
    'rejected',
    ...['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'],
  ]);
});
