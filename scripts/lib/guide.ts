import type { Block, TableBlock } from '../model/block.ts';
import type { Chapter, PowerChapter, PowerFacts, UnitFacts } from '../model/booklet.ts';
import { plainSpans } from './plain-spans.ts';

/** One line of a 办事指南: what it says, and the answers. */
export interface GuideRow {
  readonly label: string;
  readonly values: readonly string[];
  readonly several: boolean;
}

/** What somebody at the counter has to know of a power; what is not given is left out. */
export function guideRows(
  title: string,
  facts: PowerFacts,
  { name, complaint }: UnitFacts,
): readonly GuideRow[] {
  const { department } = facts;
  const limits = [
    facts.statutoryLimit && `法定时限：${facts.statutoryLimit}`,
    facts.promisedLimit &&
      `承诺时限：${facts.promisedLimit}${facts.limitSaved ? `（${facts.limitSaved}）` : ''}`,
    facts.promisedLimitReason,
  ];
  const rows: readonly (readonly [label: string, values: readonly (string | undefined)[]])[] = [
    ['事项名称', [title]],
    ['事项编码', [facts.code]],
    ['事项类别', [joined(facts.category, facts.exercise)]],
    ['办理单位', [joined(`${name}${department.name}`, facts.responsiblePost)]],
    ['办理条件', facts.conditions],
    ['申请材料', facts.materials],
    ['办理时限', [limits.filter((text) => text !== undefined).join('；')]],
    ['收费', [facts.fee]],
    ['办理依据', facts.legalBases.map(({ text }) => text)],
    ['您的权利', facts.partyRights],
    ['办理地点', [joined(department.office ?? complaint?.address, complaint?.hours)]],
    ['咨询电话', [department.phone]],
    ['监督投诉', [joined(complaint?.department, complaint?.phones.join('、'))]],
  ];
  return rows.flatMap(([label, values]) => {
    const given = values.filter((value): value is string => value !== undefined && value !== '');
    return given.length === 0 ? [] : [{ label, values: given, several: given.length > 1 }];
  });
}

/** Parts of one answer; those that are not given are left out. */
const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('　');

/** Columns of the step table that a citizen needs on one sheet. */
const STEP_COLUMNS = ['步骤', '环节', '承办岗位', '时限'];

/** The step table, cut down to these columns. */
export function guideSteps(power: PowerChapter): TableBlock | undefined {
  const table = stepTable(power);
  if (!table) return undefined;
  const kept = table.columns.flatMap(({ title }, index) =>
    STEP_COLUMNS.includes(plainSpans(title)) ? [index] : [],
  );
  const keep = <T>(items: readonly T[]) => items.filter((_, index) => kept.includes(index));
  return {
    ...table,
    caption: '办理程序',
    columns: keep(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: keep(row.cells) })),
  };
}

/** 办理程序 of a power. */
export function stepTable(power: PowerChapter): TableBlock | undefined {
  return power.children.find(isStepTable);
}

function isStepTable(block: Chapter | Block): block is TableBlock {
  return (
    block.type === 'table' && block.style === 'grid' && plainSpans(block.columns[0]?.title ?? []) === '步骤'
  );
}
