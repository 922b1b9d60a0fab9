import type { Place } from './place.ts';

/** `error` stops what leaves the office, `warning` and `notice` stop nothing. */
export type Severity = 'error' | 'warning' | 'notice';

/** One finding about the content, in the reader's words. */
export interface Diagnostic {
  /** States what is required, in English kebab-case; never changes once released. */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly place: Place;
  /** Length of the faulty text in characters; 1 when only a point is known. */
  readonly length?: number;
  /** What is wrong: one or more full Chinese sentences that quote the value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** Given where the remedy is certain and changes no meaning: `check --fix` writes it. */
  readonly fix?: Fix;
}

/** `original` stands at the finding's place, on one line of the source, and `replacement` should. */
export interface Fix {
  readonly original: string;
  readonly replacement: string;
}

/** A finding that the content asks not to be told, with the reason it gives. */
export interface SilencedDiagnostic extends Diagnostic {
  readonly reason: string;
}

/** A value together with what was found while making it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
