/** What a file is, which follows from where it lies (CONTENT.md §1). */
export type SourceRole =
  | 'workspace'
  | 'word-list'
  | 'unit'
  | 'department'
  | 'power'
  | 'rule'
  | 'assessment'
  | 'law'
  | 'diagram'
  | 'picture';

/** One file as it lies on disk: nothing is decoded or judged yet. */
export interface SourceFile {
  /** Relative to the content folder, with `/`; charts carry the prefix `diagrams/`. Unique; the identity of its entry. */
  readonly path: string;
  readonly role: SourceRole;
  readonly bytes: Uint8Array;
  /** The unit's folder name; absent for the workspace, the laws and charts of no unit. */
  readonly unit?: string;
  /** The department's folder name, for departments and powers. */
  readonly department?: string;
}
