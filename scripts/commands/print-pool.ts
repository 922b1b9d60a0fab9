import { Worker } from 'node:worker_threads';
import type { Booklet } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';
import type { OutputFile, RenderContext } from '../model/output.ts';
import type { Print, PrintFormat } from '../pipeline.ts';

export interface PrintOrder {
  readonly id: number;
  readonly format: PrintFormat;
  readonly booklet: Booklet<Audience>;
  readonly context: RenderContext;
}

export type PrintAnswer =
  | { readonly id: number; readonly files: readonly OutputFile[] }
  | { readonly id: number; readonly error: unknown };

export interface WorkerData {
  readonly cacheFolder: string | undefined;
}

interface Pending {
  readonly resolve: (files: readonly OutputFile[]) => void;
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
 * Renders books in `size` worker threads, so that both cores print. All books of one unit in one format go to the same
 * worker, which remembers what its editions share; `cacheFolder` keeps that for the next build. Which worker makes a file never shows in its bytes. A worker that
 * dies fails the orders that it holds.
 */
export function printPool(size: number, cacheFolder?: string): PrintPool {
  const members: Member[] = [];
  const chosen = new Map<string, Member>();
  let orders = 0;
  const memberFor = (key: string): Member => {
    const known = chosen.get(key);
    const member = known && members.includes(known) ? known : leastBusy(members, size, cacheFolder);
    chosen.set(key, member);
    return member;
  };
  return {
    print: (format, booklet, context) =>
      new Promise((resolve, reject) => {
        const { worker, pending } = memberFor(`${format} ${booklet.unit.folder}`);
        const id = orders++;
        pending.set(id, { resolve, reject });
        worker.postMessage({ id, format, booklet, context } satisfies PrintOrder);
      }),
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

function leastBusy(members: Member[], size: number, cacheFolder: string | undefined): Member {
  const idle = members.find(({ pending }) => pending.size === 0);
  if (idle) return idle;
  if (members.length < size) return added(members, { cacheFolder });
  return members.reduce((least, each) => (each.pending.size < least.pending.size ? each : least));
}

function added(members: Member[], workerData: WorkerData): Member {
  const worker = new Worker(new URL('./print-worker.mjs', import.meta.url), { workerData });
  const member: Member = { worker, pending: new Map() };
  worker.on('message', (answer: PrintAnswer) => {
    const order = member.pending.get(answer.id);
    member.pending.delete(answer.id);
    if ('error' in answer) order?.reject(answer.error);
    else order?.resolve(answer.files);
  });
  worker.on('error', (error) => {
    for (const order of member.pending.values()) order.reject(error);
    members.splice(members.indexOf(member), 1);
  });
  members.push(member);
  return member;
}
