import type { Place } from '../../model/place.ts';
import type { ContainerLine, ContainerMark } from './containers.ts';
import type { LineWriter } from './line-writer.ts';

/** Sets container marks into the prepared text, each a paragraph of its own. */
export interface ContainerWriter {
  /** By line of the prepared text, from 1. */
  readonly marks: ReadonlyMap<number, ContainerMark>;
  readonly write: (line: ContainerLine, place: Place) => void;
}

export function containerWriter(writer: LineWriter): ContainerWriter {
  const marks = new Map<number, ContainerMark>();
  const writeMark = (mark: ContainerMark) => {
    const { line } = mark.place;
    writer.separate('', line);
    writer.write(':::', line);
    marks.set(writer.lines.length, mark);
    writer.write('', line);
  };
  return {
    marks,
    write({ name, text, isClosed }, place) {
      if (name !== undefined) writeMark({ type: 'open', name, place });
      if (text !== undefined) writer.write(text, place.line);
      if (isClosed) writeMark({ type: 'close', place });
    },
  };
}
