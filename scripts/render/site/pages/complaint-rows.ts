import type { UnitFacts } from '../../../model/booklet.ts';
import { type Row, rowsOf } from './row.ts';

/** Where a citizen complains; empty where the unit names no channel. */
export function complaintRows({ complaint }: UnitFacts): readonly Row[] {
  if (!complaint) return [];
  return rowsOf([
    ['受理科室', complaint.department],
    ['电话', complaint.phones.join('、')],
    ['地址', complaint.address],
    ['电子邮箱', complaint.email],
    ['办公时间', complaint.hours],
  ]);
}
