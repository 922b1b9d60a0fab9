/** What a law says: where it says so, and in which words for the reader. */
interface Provision {
  /** Without 中华人民共和国. */
  readonly law: string;
  /** 第三十二条; absent where amendments have moved it. */
  readonly article?: string;
  /** The provision in one clause, told to whoever states it otherwise. */
  readonly says: string;
  /** What the file, its bases or the text itself must speak of. */
  readonly scope?: RegExp;
  /** What the sentence must not speak of: cases with a provision of their own. */
  readonly unless?: RegExp;
}

/** A quantity that binds: the office by at most so many days, the clerk who counts heads by at least so many. */
type Bound =
  | { readonly atMost: string }
  | { readonly atLeast: string }
  /** One of these, joined by 、: what a law gives to everybody alike. */
  | { readonly exactly: string };

/** The words in which offices repeat a number. */
interface Wording {
  /** Pattern sources in the shorthand of `spokenForm`: `§` is the quantity, `≤§` and `≥§` one that bounds. */
  readonly forms: readonly string[];
}

/** A number that a law lays down, and the sentences in which offices repeat it. */
export type StatutoryFact = Provision &
  Bound &
  Wording & {
    /** Stands in every such sentence; spares the rest the search. */
    readonly sign: RegExp;
  };

/** One that is told in few words by a file whose name says what it is about. */
export type NamedFact = Omit<Provision, 'scope'> &
  Bound &
  Wording & {
    /** Matches the name of the file. */
    readonly about: RegExp;
  };
