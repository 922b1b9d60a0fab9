/** Where the thread that begins an order says so: one that was offered to several is done once. */
export type Claim = SharedArrayBuffer;

export const newClaim = (): Claim => new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

/** Whether the thread is the first that asks; it is the one to do the order. */
export const take = (claim: Claim, thread: number): boolean =>
  Atomics.compareExchange(new Int32Array(claim), 0, NOBODY, thread) === NOBODY;

/** Whether the thread has begun the order. */
export const hasTaken = (claim: Claim, thread: number): boolean =>
  Atomics.load(new Int32Array(claim), 0) === thread;

/** The main thread's own number. */
const NOBODY = 0;
