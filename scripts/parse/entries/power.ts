import { slugOf } from '../../lib/content-path.ts';
import type { Outcome } from '../../model/diagnostic.ts';
import type { Power } from '../../model/entry.ts';
import type { powerSchema } from '../schema/power.ts';
import { readFences } from './charts.ts';
import { diagramPaths } from './diagram-paths.ts';
import { type Draft, entryBase } from './draft.ts';
import { powerFields } from './power-fields.ts';
import { readRisks } from './risk-table.ts';
import { sectionsOf } from './sections-of.ts';
import { readSteps } from './step-table.ts';

const SECTIONS = ['办理程序', '流程图', '风险与防范', '备注'];

/** A power. */
export function readPower(draft: Draft<typeof powerSchema>): Outcome<Power> {
  const { values, source, places } = draft;
  const { unit = '', department = '', path } = source;
  const { blocks, others } = sectionsOf(draft.body, SECTIONS);
  const diagrams = diagramPaths(values.流程图 ?? [], unit, path, places);
  const charts = readFences(blocks('流程图'));
  const { value: procedure, diagnostics } = readSteps(blocks('办理程序'));
  const risks = readRisks(blocks('风险与防范'));
  const value: Power = {
    type: 'power',
    ...entryBase(draft, slugOf(path.split('/').at(-1) ?? ''), values.名称, values.曾用名),
    unit,
    department: `${unit}/职权/${department}/科室.md`,
    ...powerFields(draft),
    diagramFiles: diagrams.value,
    steps: procedure.steps,
    ...(procedure.table && { stepTable: procedure.table }),
    procedureBlocks: procedure.rest,
    charts,
    flowchartBlocks: blocks('流程图').filter((block) => block.type !== 'diagram'),
    risks: risks.value.risks,
    riskTables: risks.value.tables,
    riskBlocks: risks.value.rest,
    remarks: blocks('备注'),
    otherSections: others,
  };
  const found = [diagrams, { diagnostics }, risks];
  return { value, diagnostics: found.flatMap((outcome) => outcome.diagnostics) };
}
