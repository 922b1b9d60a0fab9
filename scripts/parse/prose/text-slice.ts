import type { Text } from '../../model/prose.ts';

/** A part of a text, by UTF-16 index, with the place where it begins. */
export function textSlice(text: Text, from: number, to = text.value.length): Text {
  const skipped = Array.from(text.value.slice(0, from)).length;
  return {
    type: 'text',
    value: text.value.slice(from, to),
    place: { ...text.place, column: text.place.column + skipped },
  };
}
