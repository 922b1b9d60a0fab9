import { Worker } from 'node:worker_threads';
import type { Booklet } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';
import type { RenderContext } from '../model/output.ts';
import type { Print, PrintFormat } from '../print-book.ts';

type Printed = Awaited<ReturnType<Print>>;

export interface PrintOrder {
  readonly id: number;
  readonly format: PrintFormat;
  readonly booklet: Booklet<Audience>;
  readonly context: RenderContext;
}

export type PrintAnswer =
  | { readonly id: number; readonly files: Printed }
  | { readonly id: number; readonly error: unknown };

interface Pending {
  readonly resolve: (files: Printed) => void;
  readonly reject: (error: unknown) => void;
}

interface Member {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

export interface PrintPool {
  readonly print: Print;
  readonly close: () => Promise<void>;
}

/**
 * Makes books in `size` worker threads, so that all cores print. The threads start at once and load while the caller
 * still reads. Each order goes to the thread that has the least to do; which one makes a file never shows in its bytes. A
 * thread that dies fails the orders that it holds.
 */
export function printPool(size: number): PrintPool {
  const members = Array.from({ length: Math.max(1, size) }, startMember);
  let orders = 0;
  return {
    print: (format, booklet, context) =>
      new Promise((resolve, reject) => {
        const { worker, pending } = leastBusy(members);
        const id = orders++;
        pending.set(id, { resolve, reject });
        worker.postMessage({ id, format, booklet, context } satisfies PrintOrder);
      }),
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

const leastBusy = (members: readonly Member[]): Member =>
  members.reduce((least, each) => (each.pending.size < least.pending.size ? each : least));

function startMember(): Member {
  const worker = new Worker(new URL('./print-worker.mjs', import.meta.url));
  const pending = new Map<number, Pending>();
  worker.on('message', (answer: PrintAnswer) => {
    const order = pending.get(answer.id);
    pending.delete(answer.id);
    if ('error' in answer) order?.reject(answer.error);
    else order?.resolve(answer.files);
  });
  worker.on('error', (error) => {
    for (const order of pending.values()) order.reject(error);
  });
  return { worker, pending };
}
