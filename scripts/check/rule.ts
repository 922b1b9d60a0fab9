import type { Compilation } from '../model/compilation.ts';
import type { Fix, Severity } from '../model/diagnostic.ts';
import type { FieldPlaces, Place } from '../model/place.ts';
import type { DateText } from '../model/terms.ts';

/** Anything with a file and fields: every entry with front matter. */
export interface Located {
  readonly path: string;
  readonly places: FieldPlaces;
}

/**
 * What a rule reports. The runner adds id, severity and place: a field that the entry does not have stands at its
 * nearest parent (`公开.形式` at `公开`), and in the end at the first character of the file.
 */
export type Finding = {
  readonly message: string;
  readonly hint: string;
  /** Where it differs from the rule's own: a repealed law is an error in 依据 and a warning in running text. */
  readonly severity?: Severity;
  /** In characters. */
  readonly length?: number;
  readonly fix?: Fix;
  /**
   * What the finding takes to be right. Where another rule finds one of these places faulty, this finding is a mere
   * consequence and is not told: what a wrong 公开.范围 withholds, what a wrong 类别 forbids.
   */
  readonly restsOn?: readonly Ground[];
  /** Other places at which what it tells shows, too: a rule that `told-by.ts` sets below this one tells nothing there. */
  readonly explains?: readonly Ground[];
} & ({ readonly entry: Located; readonly field?: string } | { readonly place: Place });

/** A stretch of one line of the source. */
export interface Ground {
  readonly place: Place;
  /** In characters; 1 unless told. */
  readonly length?: number;
}

export type Report = (finding: Finding) => void;

/** What rules share within one run. */
export interface CheckContext {
  /** Today, where the caller gives it; rules that need it are silent otherwise. */
  readonly date?: DateText;
  /** Ids of all rules, those of the stages before `check` included. */
  readonly ruleIds: ReadonlySet<string>;
  /** Computes a view of the compilation, once for all rules. `view` is its own key, so it must be a constant. */
  readonly share: <T>(view: (compilation: Compilation, context: CheckContext) => T) => T;
}

/** One requirement on the content. Rules report; they never change anything, and they do not know one another. */
export interface Rule {
  /** States what is required, in English kebab-case; never changes once released. */
  readonly id: string;
  readonly severity: Severity;
  /** The requirement in one Chinese sentence. */
  readonly summary: string;
  check(compilation: Compilation, report: Report, context: CheckContext): void;
}
