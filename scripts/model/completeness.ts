/** How much of what one power should state is stated. For the check report and the review package. */
export interface PowerCompleteness {
  readonly unit: string;
  readonly department: string;
  readonly power: string;
  readonly path: string;
  /** Items that are filled in, of `total`. */
  readonly filled: number;
  readonly total: number;
  /** Names of the items that are missing, in the order of the field table. */
  readonly missing: readonly string[];
}
