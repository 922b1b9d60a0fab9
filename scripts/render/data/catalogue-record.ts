import type { Booklet, CatalogueRow, PowerFacts } from '../../model/booklet.ts';
import type { Catalogue } from './catalogue-schema.ts';

type PowerRecord = Catalogue['职权'][number];

/** The catalogue as data. A fact that is absent has no key; an empty list has none either. */
export function catalogueRecord(booklet: Booklet<'public'>, schema: string): Catalogue {
  const { unit, title, edition, status, issuedOn, catalogue, statistics, withheld } = booklet;
  return present<Catalogue>({
    $schema: schema,
    单位: unit.name,
    汇编名称: title,
    版次: edition,
    状态: status,
    截至日期: issuedOn,
    职权: catalogue.map(powerRecord),
    统计: {
      合计: statistics.total,
      按类别: statistics.categories.map((category, index) => ({
        类别: category,
        数量: statistics.totals[index] ?? 0,
      })),
      按科室: statistics.rows.map(({ department, total }) => ({ 科室: department, 数量: total })),
    },
    不公开: withheld.map(({ reasonClass, count }) => ({ 理由类别: reasonClass, 数量: count })),
  });
}

function powerRecord({ name, code, category, department, note, facts }: CatalogueRow): PowerRecord {
  return present<PowerRecord>({
    名称: name,
    编码: code,
    类别: category,
    科室: department,
    说明: note,
    ...(facts && factRecord(facts)),
  });
}

function factRecord(facts: PowerFacts): Partial<PowerRecord> {
  const { disclosure, riskCount } = facts;
  return {
    行使方式: facts.exercise,
    责任岗位: facts.responsiblePost,
    依据: listed(facts.legalBases.map(({ text }) => text)),
    办理条件: listed(facts.conditions),
    申请材料: listed(facts.materials),
    法定时限: facts.statutoryLimit,
    承诺时限: facts.promisedLimit,
    时限缩短: facts.limitSaved,
    收费: facts.fee,
    相对人权利: listed(facts.partyRights),
    责任追究: listed(facts.accountability),
    监督方式: facts.supervision,
    配套制度: listed(facts.rules.map(({ name }) => name)),
    公开: present({ 范围: disclosure.scope, 形式: disclosure.forms, 时间: disclosure.timing }),
    风险点: { 高: riskCount.high, 中: riskCount.medium, 低: riskCount.low, 未定级: riskCount.unrated },
    最近变更: facts.changedOn,
  };
}

function listed(items: readonly string[]): string[] | undefined {
  return items.length === 0 ? undefined : [...items];
}

/** Without the keys that hold nothing: JSON would drop them too, and the data then are what the file says. */
function present<T extends object>(record: T): T {
  // Only keys whose value is undefined go, and those are optional in T.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
