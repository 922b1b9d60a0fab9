import type { PowerFacts } from '../../model/booklet.ts';
import type { Power } from '../../model/entry.ts';
import type { OfficeDocument } from '../../model/office-document.ts';
import type { ReviewMaterial } from '../material.ts';
import { note, paper } from './paper.ts';
import { ORDINAL, paperTable } from './paper-table.ts';

/** 权力—依据—科室—流程—制度—风险 matrix: one row a power, what it rests on and what holds it in check. */
export function matrixPaper(material: ReviewMaterial): OfficeDocument {
  const { edition, booklet } = material;
  const powers = new Map(edition.powers.map((power) => [power.code, power]));
  const columns = [
    ORDINAL,
    { title: '职权（编码、类别）', weight: 4 },
    { title: '依据', weight: 6 },
    { title: '承办科室、责任岗位', weight: 3 },
    { title: '流程', weight: 4 },
    { title: '配套制度', weight: 4 },
    { title: '风险点（等级）', weight: 5 },
  ];
  const rows = booklet.catalogue.map(({ name, code, category, department, facts }, index) => {
    const power = powers.get(code);
    return [
      String(index + 1),
      [name, `${code}　${category}`],
      facts?.legalBases.map((basis) => basis.text),
      [department, facts?.responsiblePost ?? ''].filter((line) => line !== ''),
      flow(power, facts),
      facts?.rules.map((rule) => rule.name),
      power?.risks.map((risk) => `${risk.name}（${risk.level ?? '未定级'}）`),
    ];
  });
  const lead = note(
    '每项职权一行，依次列明依据、承办科室和岗位、流程、配套制度和风险点。“—”表示没有登记，请审核时注意。',
  );
  return paper(material, '职权运行对应表', [lead, paperTable(columns, rows)], { landscape: true });
}

function flow(power: Power | undefined, facts: PowerFacts | undefined): readonly string[] {
  if (!power) return [];
  return [
    power.charts.length > 0 ? `流程图${power.charts.length}张` : '没有流程图',
    ...(power.steps.length > 0 ? [`办理程序${power.steps.length}步`] : []),
    ...(facts?.promisedLimit ? [`承诺时限${facts.promisedLimit}`] : []),
  ];
}
