import type {
  Assessment,
  Department,
  DiagramFile,
  Law,
  Picture,
  Power,
  SupportingRule,
  Unit,
  UnreadableFile,
  WordLists,
  Workspace,
} from './entry.ts';

/** Everything that was written, linked and in printed order; nothing is left out yet. */
export interface Compilation {
  readonly workspace?: Workspace;
  /** What 词表 of 汇编.md and the files of _词表 say together. */
  readonly wordLists?: WordLists;
  /** With the workspace's defaults filled in. */
  readonly units: readonly Unit[];
  readonly departments: readonly Department[];
  readonly powers: readonly Power[];
  readonly rules: readonly SupportingRule[];
  readonly assessments: readonly Assessment[];
  readonly laws: readonly Law[];
  readonly diagrams: readonly DiagramFile[];
  readonly pictures: readonly Picture[];
  readonly unreadable: readonly UnreadableFile[];
  /** Names and numbers under which a law is found: normalised title, short name, document number → laws. */
  readonly lawIndex: ReadonlyMap<string, Law>;
  /** Short names and document numbers, which are recognised without 《》. */
  readonly lawNames: ReadonlySet<string>;
}
