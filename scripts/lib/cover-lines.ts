import type { Booklet } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';
import { approvalText, NOT_APPROVED } from './approval-text.ts';

/**
 * What a cover prints below the title: 2026年版　·　公开版, with the status of what is not approved; a second line names the
 * approval. A book that calls itself 审定 and has the text of no approved edition says so.
 */
export function coverLines({ edition, editionName, status, approval }: Booklet<Audience>): readonly string[] {
  const state = status !== '审定' ? status : approval ? undefined : NOT_APPROVED;
  const marks = [edition, editionName, state].filter((mark) => mark !== undefined).join('　·　');
  return approval ? [marks, `（${approvalText(approval)}）`] : [marks];
}
