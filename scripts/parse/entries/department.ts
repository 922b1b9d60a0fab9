import { slugOf } from '../../lib/content-path.ts';
import { defined } from '../../lib/defined.ts';
import type { Outcome } from '../../model/diagnostic.ts';
import type { Department } from '../../model/entry.ts';
import type { departmentSchema } from '../schema/department.ts';
import { type Draft, entryBase } from './draft.ts';
import { readDuties } from './duties.ts';
import { basesOfBlocks } from './legal-bases.ts';
import { readPosts } from './responsibility-table.ts';
import { readRisks } from './risk-table.ts';
import { sectionsOf } from './sections-of.ts';

const SECTIONS = ['职能职责', '责任体系', '权力行使依据', '风险与防范'];

/** 科室.md. */
export function readDepartment(draft: Draft<typeof departmentSchema>): Outcome<Department> {
  const { values, source } = draft;
  const folder = source.department ?? '';
  const { blocks, others } = sectionsOf(draft.body, SECTIONS);
  const duties = readDuties(blocks('职能职责'));
  const posts = readPosts(blocks('责任体系'));
  const { value: risks, diagnostics } = readRisks(blocks('风险与防范'));
  const value: Department = {
    type: 'department',
    ...entryBase(draft, slugOf(folder), values.名称, values.曾用名),
    unit: source.unit ?? '',
    folder,
    ...defined({ leadingPost: values.负责岗位, phone: values.联系电话, office: values.办公地点 }),
    duties: duties.value,
    dutyBlocks: blocks('职能职责'),
    responsibilities: blocks('责任体系'),
    posts: posts.value,
    legalBases: basesOfBlocks(blocks('权力行使依据')),
    legalBasisBlocks: blocks('权力行使依据'),
    risks: risks.risks,
    riskTables: risks.tables,
    riskBlocks: risks.rest,
    otherSections: others,
  };
  return { value, diagnostics: [...duties.diagnostics, ...posts.diagnostics, ...diagnostics] };
}
