/**
 * The results of `work` in the order of the items. Work on the next item begins before the result of one is awaited, so
 * that threads always have something to do and no more than two results are held.
 */
export async function* oneAhead<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [item: T, result: Promise<R>]> {
  const begin = (item: T): readonly [T, Promise<R>] => {
    const result = work(item);
    // The failure is thrown where the result is awaited; until then it is nobody's.
    result.catch(() => {});
    return [item, result];
  };
  let ahead: readonly [T, Promise<R>] | undefined;
  for (const item of items) {
    const current = ahead;
    ahead = begin(item);
    if (current) yield current;
  }
  if (ahead) yield ahead;
}
