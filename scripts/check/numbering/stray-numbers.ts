import { lastValueOf } from '../views/glued-numbers.ts';
import type { NumberedItem, NumberList } from '../views/number-lists.ts';

/** Numbers of another level, each with the item behind it before which just that number is missing. */
export type Strays = ReadonlyMap<NumberedItem, { readonly item: NumberedItem; readonly value: number }>;

/** （二）…, 3、…, （四）…: the third item has the number of another level. 一、（一）…, 二、…, （三）…, 二、: so has the second （二）. */
export function strayNumbers(lists: readonly NumberList[]): Strays {
  const odd = lists.flatMap(outOfLine).sort(byLine);
  const strays = new Map<NumberedItem, { item: NumberedItem; value: number }>();
  if (odd.length === 0) return strays;
  for (const list of lists) {
    for (const [index, item] of list.items.entries()) {
      const before = list.items[index - 1] ?? (index === 0 ? endOfListBefore(list, item, lists) : undefined);
      const value = before ? lastValueOf(before) + 1 : list.first;
      if (item.marker.value !== value + 1) continue;
      const from = before?.place.line ?? item.place.line - NEAR;
      // Of two with one number the later stands where the other list goes on.
      const stray = odd.findLast(
        ({ marker, place }) =>
          marker.style !== list.style &&
          marker.value === value &&
          from < place.line &&
          place.line < item.place.line,
      );
      if (stray) strays.set(stray, { item, value });
    }
  }
  return strays;
}

/** In lines: what takes the place of a first item stands right before the second. */
const NEAR = 4;

/** Items that stand alone in their style, or without which the others would count on. */
const outOfLine = ({ items, first }: NumberList): readonly NumberedItem[] =>
  items.filter((item, index) => {
    const [before, next] = [items[index - 1], items[index + 1]];
    const expected = before ? lastValueOf(before) + 1 : first;
    return items.length === 1 || (next ? next.marker.value === expected : item.marker.value < expected);
  });

/** The last item of the list that a number of another level has cut off before the first item of this one. */
function endOfListBefore(
  { style }: NumberList,
  { place, marker }: NumberedItem,
  lists: readonly NumberList[],
): NumberedItem | undefined {
  if (marker.value < 3) return undefined;
  return lists
    .flatMap((list) => (list.style === style ? list.items : []))
    .filter((item) => item.place.line < place.line)
    .sort(byLine)
    .at(-1);
}

const byLine = (a: NumberedItem, b: NumberedItem): number => a.place.line - b.place.line;
