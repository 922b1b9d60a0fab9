import type { Approval } from '../model/booklet.ts';
import { formatDate } from './format-date.ts';

/** Stands where the text is that of no approved edition. */
export const NOT_APPROVED = '未经审定';

/** 2026年版，2026年11月20日经中心主任办公会议审定，审核意见：示司审〔2026〕3号; 未经审定 where there is no approval. */
export function approvalText(approval: Approval | undefined): string {
  if (!approval) return NOT_APPROVED;
  const { edition, approvedOn, meeting, opinion } = approval;
  const by = meeting ? `经${meeting}` : '';
  return [edition, `${formatDate(approvedOn)}${by}审定`, ...(opinion ? [`审核意见：${opinion}`] : [])].join(
    '，',
  );
}
