/** What a command came to. It neither prints nor exits, so that a test can call it. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  /** For standard output. */
  readonly output: string;
}

/** 0 done, 1 the content has findings that fail it, 2 wrong usage, 3 the machine lacks something, 4 our fault. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** Where a command reads and writes, as absolute paths. */
export interface Paths {
  readonly contentDir: string;
  readonly diagramsDir: string;
  readonly outDir: string;
}
