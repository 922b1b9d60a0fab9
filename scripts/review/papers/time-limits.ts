import { longestPromise } from '../../lib/saved-share.ts';
import type { Power } from '../../model/entry.ts';
import type { OfficeDocument } from '../../model/office-document.ts';
import type { ReviewMaterial } from '../material.ts';
import { note, paper } from './paper.ts';
import { ORDINAL, paperTable } from './paper-table.ts';

/** 时限对照表: what the law allows beside what is promised, and whether a third was saved (编制要求 C05). */
export function timeLimitsPaper(material: ReviewMaterial): OfficeDocument {
  const { booklet, edition } = material;
  const powers = new Map(edition.powers.map((power) => [power.code, power]));
  const limited = booklet.catalogue.filter(({ facts }) => facts?.statutoryLimit ?? facts?.promisedLimit);
  const columns = [
    ORDINAL,
    { title: '职权名称', weight: 5 },
    { title: '承办科室', weight: 3 },
    { title: '法定时限', weight: 3 },
    { title: '承诺时限', weight: 3 },
    { title: '缩短比例', weight: 2.5 },
    { title: '是否缩短三分之一', weight: 3 },
    { title: '说明', weight: 5 },
  ];
  const rows = limited.map(({ name, code, department, facts }, index) => [
    String(index + 1),
    name,
    department,
    facts?.statutoryLimit,
    facts?.promisedLimit,
    facts?.limitSaved,
    savesThird(powers.get(code)),
    facts?.promisedLimitReason,
  ]);
  const met = rows.filter((row) => row[6] === '是').length;
  const lead = note(
    `有时限的职权共${limited.length}项，其中承诺时限比法定时限缩短三分之一以上的${met}项。单位不同、无法比较的，写“不可比”；没有缩短三分之一的，应当说明理由。`,
  );
  return paper(material, '时限对照表', [lead, paperTable(columns, rows)], { landscape: true });
}

function savesThird(power: Power | undefined): string | undefined {
  const { statutoryLimit: statutory, promisedLimit: promised } = power ?? {};
  if (!statutory || !promised) return undefined;
  if (statutory.type === 'span' && promised.type === 'immediate') return '是';
  if (statutory.type === 'none') return '没有法定时限';
  if (statutory.type !== 'span' || promised.type !== 'span' || statutory.unit !== promised.unit)
    return '不可比';
  return promised.amount <= longestPromise(statutory.amount) ? '是' : '否';
}
