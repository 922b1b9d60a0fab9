/** Text as a reader or a search engine would find it in a file, with the name of the part that holds it. */
export interface ReadText {
  readonly part: string;
  /** One entry a line, cell or paragraph. */
  readonly lines: readonly string[];
}
