/** The keys that one kind of file may carry, and the keys of those values that are maps. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly nested: ReadonlyMap<string, readonly string[]>;
}
