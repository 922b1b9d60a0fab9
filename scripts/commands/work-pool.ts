import { Worker } from 'node:worker_threads';
import type { DrawFigures } from '../draw/draw-figures.ts';
import type { bundledFonts } from '../lib/fonts.ts';
import type { Figure } from '../model/block.ts';
import type { OutputFile } from '../model/output.ts';
import type { Print } from '../pipeline/print-book.ts';
import type { ReadBack } from '../scan/scan.ts';

/** What a thread can be told to do. */
export interface Tasks {
  readonly print: Print;
  readonly draw: DrawFigures;
  readonly readBook: ReadBack;
  /** One face has to be converted on the first run. */
  readonly fonts: typeof bundledFonts;
}

export type Order = { readonly id: number } & {
  [Task in keyof Tasks]: { readonly task: Task; readonly input: Parameters<Tasks[Task]> };
}[keyof Tasks];

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: unknown };

/** What a thread is there for. */
export interface Post {
  /** The one that is likeliest to read books back: the first is the first to be given a public one. */
  readonly isReader: boolean;
}

/** An order that waits for a thread, or is in one. */
interface Job {
  readonly order: Order;
  /** Roughly how many seconds it takes: the longest are begun first, so that all threads end together. */
  readonly load: number;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Member {
  readonly worker: Worker;
  /** The one that it works at, and what it goes on with. */
  readonly jobs: Job[];
  /** Why the thread has ended. */
  failure?: unknown;
}

export interface WorkPool extends Tasks {
  readonly close: () => Promise<void>;
}

/**
 * Draws charts, makes books and reads them back in `size` worker threads, so that all cores work. The threads start at once
 * and load while the caller still reads. A thread that is free takes the longest order that waits; which one makes a thing never shows in
 * its bytes. A thread that dies fails the order that it has, and the last one all that still wait: nobody waits for ever.
 */
export function workPool(size: number, script = new URL('./pool-worker.mjs', import.meta.url)): WorkPool {
  const waiting: Job[] = [];
  const members = Array.from({ length: Math.max(1, size) }, (_, index) =>
    startMember(new Worker(script, { workerData: { isReader: index === 0 } satisfies Post }), waiting, deal),
  );
  let orders = 0;
  function deal(): void {
    waiting.sort((one, other) => other.load - one.load || one.order.id - other.order.id);
    const living = members.filter(({ failure }) => failure === undefined);
    if (living.length === 0) for (const job of waiting.splice(0)) job.reject(members[0]?.failure);
    for (const inHand of [1, MOST_IN_HAND]) {
      for (const { worker, jobs } of living) {
        const next = waiting[0];
        if (!next || jobs.length >= inHand || (jobs.length > 0 && next.order.task !== 'draw')) continue;
        jobs.push(next);
        waiting.shift();
        worker.postMessage(next.order);
      }
    }
  }
  const send = (order: OrderText, load: number) =>
    new Promise((resolve, reject) => {
      waiting.push({ order: { ...order, id: orders++ }, load, resolve, reject });
      // All that is ordered at once is weighed before anything is begun.
      setImmediate(deal);
    });
  return {
    // The worker answers with what the task gives.
    print: (...input) => send({ task: 'print', input }, printLoad(...input)) as ReturnType<Print>,
    draw: (...input) => send({ task: 'draw', input }, drawLoad(...input)) as ReturnType<DrawFigures>,
    readBook: (file) => send({ task: 'readBook', input: [file] }, readLoad(file)) as ReturnType<ReadBack>,
    fonts: () => send({ task: 'fonts', input: [] }, FONTS_LOAD) as ReturnType<typeof bundledFonts>,
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

type OrderText = Order extends infer Each ? (Each extends Order ? Omit<Each, 'id'> : never) : never;

/** A thread is given its next chart before the first is done: this one may be busy with the rules just then. */
const MOST_IN_HAND = 2;

/** Charts wait for the fonts, and books for the charts. */
const FONTS_LOAD = 20;
const DRAW_LOAD = 10;
/** No chart counts as much as the fonts do. */
const MOST_LINES = 1000;

const drawLoad = (...[figures]: Parameters<DrawFigures>): number =>
  DRAW_LOAD +
  Math.min(
    MOST_LINES,
    figures.reduce((sum, { content }) => sum + linesIn(content), 0),
  ) /
    MOST_LINES;

const linesIn = (content: Figure['content']): number =>
  content.type === 'flowchart' ? content.graph.edges.length : 0;

/** The site waits for public books. */
const printLoad = (...[format, { audience }]: Parameters<Print>): number =>
  (format === 'pdf' ? 4 : 2) + (audience === 'public' ? 3 : 0);

const readLoad = ({ path }: OutputFile): number => (path.endsWith('.pdf') ? 3 : 1);

function startMember(worker: Worker, waiting: Job[], deal: () => void): Member {
  const member: Member = { worker, jobs: [] };
  worker.on('message', (answer: Answer) => {
    const job = member.jobs.shift();
    if ('error' in answer) job?.reject(answer.error);
    else job?.resolve(answer.result);
    // What follows from this is ordered first, and weighed with all that waits.
    setImmediate(deal);
  });
  worker.on('error', (error) => {
    member.failure = error;
    const [begun, ...others] = member.jobs.splice(0);
    begun?.reject(error);
    waiting.push(...others);
    deal();
  });
  return member;
}
