import { formatDate } from '../../../lib/format-date.ts';
import type { DateText } from '../../../model/terms.ts';
import { type Row, rowsOf } from './row.ts';

interface Information {
  readonly index?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly publisher: string;
  readonly adoptedOn?: DateText | undefined;
  readonly effectiveOn?: DateText | undefined;
  readonly issuedOn: DateText;
  readonly changedOn?: DateText | undefined;
  readonly keywords: readonly string[];
  readonly edition?: string | undefined;
}

/** The block that government sites print with every text: 索引号, 发布机构, 成文日期, 发布日期, 主题词. */
export function informationRows(facts: Information): readonly Row[] {
  const date = (value: DateText | undefined) => (value === undefined ? undefined : formatDate(value));
  return rowsOf([
    ['索引号', facts.index],
    ['文号', facts.documentNumber],
    ['发布机构', facts.publisher],
    ['成文日期', date(facts.adoptedOn)],
    ['施行日期', date(facts.effectiveOn)],
    ['发布日期', date(facts.issuedOn)],
    ['最近变更', date(facts.changedOn)],
    ['主题词', facts.keywords.join('　')],
    ['版次', facts.edition],
  ]);
}
