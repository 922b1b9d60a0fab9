import type { Block } from '../../model/block.ts';
import type { CatalogueRow } from '../../model/booklet.ts';
import type { ListedRule } from '../../model/edition.ts';
import { gridTable, ORDINAL } from '../tables.ts';

/** 职权目录: one row a power; what is disclosed on application has a row that says how to apply. */
export function catalogueBlocks(
  catalogue: readonly CatalogueRow[],
  listedRules: readonly ListedRule[],
): readonly Block[] {
  return [...powerRows(catalogue), ...ruleRows(listedRules)];
}

function powerRows(catalogue: readonly CatalogueRow[]): readonly Block[] {
  if (catalogue.length === 0) return [];
  const columns = [
    ORDINAL,
    { title: '职权编码', weight: 3 },
    { title: '职权名称', weight: 4 },
    { title: '职权类别', weight: 2.4 },
    { title: '承办科室', weight: 3 },
    { title: '责任岗位', weight: 3 },
    { title: '职权依据', weight: 6 },
    { title: '承诺时限', weight: 2 },
    { title: '收费', weight: 2 },
    { title: '公开范围、形式、时间', weight: 4 },
  ];
  const rows = catalogue.map(({ name, code, category, department, note, facts }, index) => [
    String(index + 1),
    code,
    name,
    category,
    department,
    facts?.responsiblePost,
    facts?.legalBases.map((basis) => basis.text),
    facts?.promisedLimit,
    facts?.fee,
    facts ? disclosureText(facts.disclosure) : note,
  ]);
  return [gridTable(columns, rows)];
}

/** Rules whose text is disclosed on application: their names only. */
function ruleRows(rules: readonly ListedRule[]): readonly Block[] {
  if (rules.length === 0) return [];
  const columns = [ORDINAL, { title: '制度名称', weight: 6 }, { title: '文号', weight: 4 }];
  const rows = rules.map(({ name, documentNumber }, index) => [String(index + 1), name, documentNumber]);
  return [gridTable(columns, rows, { caption: '依申请公开的制度' })];
}

const disclosureText = ({
  scope,
  forms,
  timing,
}: {
  readonly scope: string;
  readonly forms: string;
  readonly timing?: string;
}) => [scope, forms, timing].filter((part) => part !== undefined && part !== '').join('；');
