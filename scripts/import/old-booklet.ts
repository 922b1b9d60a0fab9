import type { OldBlock } from './old-block.ts';

/** Something that was guessed or could not be taken over, for 导入报告.md. */
export interface Guess {
  /** Place in the old booklet: 第 12 段; absent where it concerns the whole. */
  readonly at?: number;
  /** One or more full sentences that say what was done and what to look at. */
  readonly message: string;
}

/** A title and what stands below it. */
export interface OldSection {
  readonly title: string;
  readonly at: number;
  readonly blocks: readonly OldBlock[];
}

/** A department, a power or a rule: what stands before its first section, then the sections. */
export interface OldEntry {
  readonly name: string;
  readonly at: number;
  readonly blocks: readonly OldBlock[];
  readonly sections: readonly OldSection[];
}

export interface OldDepartment extends OldEntry {
  readonly powers: readonly OldEntry[];
}

/** The parts of an old booklet, found by their titles. */
export interface OldBooklet {
  readonly cover: readonly OldBlock[];
  readonly preface: readonly OldBlock[];
  readonly departments: readonly OldDepartment[];
  readonly rules: readonly OldEntry[];
  readonly assessments: readonly OldEntry[];
  readonly partTitles: readonly string[];
  readonly guesses: readonly Guess[];
}
