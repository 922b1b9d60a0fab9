/** A point in a source file. `line` and `column` count from 1; a column is one character (code point), whatever its width. */
export interface Place {
  /** Relative to the content folder, with `/`; charts carry the prefix `diagrams/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where the fields of an entry stand, by the clerk's own key path: `承诺时限`, `公开.范围`, `依据[0]`. */
export type FieldPlaces = ReadonlyMap<string, Place>;
