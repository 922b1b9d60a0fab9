/**
 * What a law or a rule of discipline demands of every office, as patterns of the words in which a rule book would say its
 * opposite. Each pattern begins with a literal character or a class of them (see `indexPatterns`).
 */
export interface Principle {
  /** The law, regulation or rule of discipline, as a reader may look it up. */
  readonly ground: string;
  /** Acts that nobody may permit: said after 可以 or 应当, they turn the rule round. */
  readonly forbidden?: readonly string[];
  /** Duties from which nobody may release: said after 不必 or 可以不, they turn it round. */
  readonly required?: readonly string[];
  /** Whole wordings that turn it round, each with what should stand there. */
  readonly reversed?: readonly (readonly [pattern: string, right: string])[];
  /** Wordings that are wrong even where the sentence forbids, punishes or tells a case, each with what should stand there. */
  readonly wrong?: readonly (readonly [pattern: string, right: string])[];
}
