import { Worker } from 'node:worker_threads';
import type { DrawFigures } from '../draw/draw-figures.ts';
import type { Figure } from '../model/block.ts';
import type { Print } from '../print-book.ts';

/** What a thread can be told to do. */
export interface Tasks {
  readonly print: Print;
  readonly draw: DrawFigures;
}

export type Order = { readonly id: number } & (
  | { readonly task: 'print'; readonly input: Parameters<Print> }
  | { readonly task: 'draw'; readonly input: Parameters<DrawFigures> }
);

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: unknown };

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Member {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

export interface WorkPool extends Tasks {
  readonly close: () => Promise<void>;
}

/**
 * Draws charts and makes books in `size` worker threads, so that all cores work. The threads start at once and load while
 * the caller still reads. Each order goes to the thread that has the least to do; which one makes a thing never shows in
 * its bytes. A thread that dies fails the orders that it holds.
 */
export function workPool(size: number): WorkPool {
  const members = Array.from({ length: Math.max(1, size) }, startMember);
  let orders = 0;
  const send = <T extends keyof Tasks>(task: T, input: Parameters<Tasks[T]>): ReturnType<Tasks[T]> => {
    const { worker, pending } = leastBusy(members);
    const id = orders++;
    const answer = new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      worker.postMessage({ id, task, input });
    });
    // The worker answers with what the task gives.
    return answer as ReturnType<Tasks[T]>;
  };
  return {
    print: (...input) => send('print', input),
    draw: async (figures, options) => {
      const drawn = await Promise.all(
        shares(figures, members.length).map((share) => send('draw', [share, options])),
      );
      return {
        value: new Map(drawn.flatMap(({ value }) => [...value])),
        diagnostics: drawn.flatMap(({ diagnostics }) => diagnostics),
      };
    },
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Flowcharts are dealt out; what needs a browser stays together, so that one browser draws it. */
function shares(figures: readonly Figure[], count: number): readonly (readonly Figure[])[] {
  const charts = figures.filter(({ content }) => content.type === 'flowchart');
  const others = figures.filter(({ content }) => content.type !== 'flowchart');
  const dealt = Array.from({ length: count }, (_, share) =>
    charts.filter((_, index) => index % count === share),
  );
  return [[...(dealt[0] ?? []), ...others], ...dealt.slice(1)].filter((share) => share.length > 0);
}

const leastBusy = (members: readonly Member[]): Member =>
  members.reduce((least, each) => (each.pending.size < least.pending.size ? each : least));

function startMember(): Member {
  const worker = new Worker(new URL('./pool-worker.mjs', import.meta.url));
  const pending = new Map<number, Pending>();
  worker.on('message', (answer: Answer) => {
    const order = pending.get(answer.id);
    pending.delete(answer.id);
    if ('error' in answer) order?.reject(answer.error);
    else order?.resolve(answer.result);
  });
  worker.on('error', (error) => {
    for (const order of pending.values()) order.reject(error);
  });
  return { worker, pending };
}
