import type { Approval, Booklet } from '../model/booklet.ts';
import type { Diagnostic, SilencedDiagnostic } from '../model/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { Drawings } from '../model/output.ts';

/** What the papers of a review are made of. */
export interface ReviewMaterial {
  readonly edition: Edition<'review'>;
  /** The present text, without the classified catalogue, which is a paper of its own. */
  readonly booklet: Booklet<'review'>;
  readonly drawings: Drawings;
  /** What the text is compared with; absent for a first submission. */
  readonly base?: BaseEdition;
  readonly findings: readonly Diagnostic[];
  readonly silenced: readonly SilencedDiagnostic[];
  /** 审核机关. */
  readonly reviewingBody: string;
}

export interface BaseEdition {
  readonly approval: Approval;
  /** The present text with its changes marked. */
  readonly compared: Booklet<'review'>;
  /** Of both texts; figures of the base carry ids of their own. */
  readonly drawings: Drawings;
}
