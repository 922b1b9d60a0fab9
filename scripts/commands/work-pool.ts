import { Worker } from 'node:worker_threads';
import type { DrawFigures } from '../draw/draw-figures.ts';
import type { bundledFonts } from '../lib/fonts.ts';
import type { Figure } from '../model/block.ts';
import type { OutputFile } from '../model/output.ts';
import type { Print } from '../pipeline/print-book.ts';
import type { ReadBack } from '../scan/scan.ts';
import { type Claim, hasTaken, newClaim } from './claim.ts';

/** What a thread can be told to do. */
export interface Tasks {
  readonly print: Print;
  readonly draw: DrawFigures;
  readonly readBook: ReadBack;
  /** One face has to be converted on the first run. */
  readonly fonts: typeof bundledFonts;
}

export type Order = { readonly id: number; readonly claim: Claim } & {
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
  /** Its number: after its end the thread itself has none. */
  readonly thread: number;
  /** The one that it works at, and what it goes on with where no other thread has begun it. */
  readonly jobs: Set<Job>;
  /** Why the thread has ended. */
  failure?: unknown;
}

export interface WorkPool extends Tasks {
  readonly close: () => Promise<void>;
}

/**
 * Draws charts, makes books and reads them back in `size` worker threads, so that all cores work. The threads start at once
 * and load while the caller still reads. A thread that is free takes the longest order that waits; which one makes a thing
 * never shows in its bytes. Charts are offered to all threads: this one may be busy with the rules for seconds just when a
 * thread is done with its own. A thread that dies fails the order that it has, and the last one all that still wait: nobody waits for ever.
 */
export function workPool(size: number, script = new URL('./pool-worker.mjs', import.meta.url)): WorkPool {
  const waiting: Job[] = [];
  const members: readonly Member[] = Array.from({ length: Math.max(1, size) }, (_, index) =>
    startMember(
      new Worker(script, { workerData: { isReader: index === 0 } satisfies Post }),
      () => members,
      waiting,
      deal,
    ),
  );
  let orders = 0;
  function deal(): void {
    waiting.sort((one, other) => other.load - one.load || one.order.id - other.order.id);
    const living = members.filter(({ failure }) => failure === undefined);
    if (living.length === 0) for (const job of waiting.splice(0)) job.reject(members[0]?.failure);
    for (let next = waiting[0]; next; next = waiting[0]) {
      const free = living.filter(({ jobs }) => jobs.size < mostInHand(next.order));
      if (free.length === 0) break;
      waiting.shift();
      for (const { worker, jobs } of next.order.task === 'draw' ? free : free.slice(0, 1)) {
        jobs.add(next);
        worker.postMessage(next.order);
      }
    }
  }
  const send = (order: OrderText, load: number) =>
    new Promise((resolve, reject) => {
      waiting.push({ order: { ...order, id: orders++, claim: newClaim() }, load, resolve, reject });
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

type OrderText = Order extends infer Each ? (Each extends Order ? Omit<Each, 'id' | 'claim'> : never) : never;

/** As many charts as threads draw while this one is busy. */
const MOST_CHARTS = 16;
const mostInHand = ({ task }: Order): number => (task === 'draw' ? MOST_CHARTS : 1);

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

function startMember(
  worker: Worker,
  members: () => readonly Member[],
  waiting: Job[],
  deal: () => void,
): Member {
  const member: Member = { worker, thread: worker.threadId, jobs: new Set() };
  worker.on('message', (answer: Answer) => {
    const job = [...member.jobs].find(({ order }) => order.id === answer.id);
    if (!job) return;
    for (const { jobs } of members()) jobs.delete(job);
    if ('error' in answer) job.reject(answer.error);
    else job.resolve(answer.result);
    // What follows from this is ordered first, and weighed with all that waits.
    setImmediate(deal);
  });
  worker.on('error', (error) => {
    member.failure = error;
    const left = [...member.jobs];
    member.jobs.clear();
    for (const job of left) {
      if (hasTaken(job.order.claim, member.thread)) job.reject(error);
      else if (!members().some(({ jobs }) => jobs.has(job))) waiting.push(job);
    }
    deal();
  });
  return member;
}
