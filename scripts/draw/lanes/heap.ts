/** Items by their cost, the cheapest first; of equal ones the first that came. */
export interface Heap {
  readonly push: (cost: number, item: number) => void;
  /** Undefined when nothing is left. */
  readonly pop: () => number | undefined;
}

export function heap(): Heap {
  const costs: number[] = [];
  const items: number[] = [];
  const arrivals: number[] = [];
  let arrived = 0;
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  const isBefore = (a: number, b: number) =>
    at(costs, a) < at(costs, b) || (at(costs, a) === at(costs, b) && at(arrivals, a) < at(arrivals, b));
  const swap = (a: number, b: number) => {
    for (const list of [costs, items, arrivals]) [list[a], list[b]] = [at(list, b), at(list, a)];
  };
  return {
    push: (cost, item) => {
      costs.push(cost);
      items.push(item);
      arrived += 1;
      arrivals.push(arrived);
      for (let child = items.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1;
        if (!isBefore(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    },
    pop: () => {
      if (items.length === 0) return undefined;
      swap(0, items.length - 1);
      costs.pop();
      arrivals.pop();
      const item = items.pop();
      for (let parent = 0; ; ) {
        let least = parent;
        for (const child of [2 * parent + 1, 2 * parent + 2])
          if (child < items.length && isBefore(child, least)) least = child;
        if (least === parent) return item;
        swap(least, parent);
        parent = least;
      }
    },
  };
}
