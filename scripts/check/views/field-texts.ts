import type { Assessment, Department, Power, SupportingRule, Unit } from '../../model/entry.ts';
import type { UnitFields } from '../../model/unit.ts';
import type { ProseEntry } from './prose-entries.ts';

/** A text of the front matter under its own key path. */
export type FieldText = readonly [field: string, text: string];

/** Every front matter field that holds words (no codes, dates or scopes), so that it can be read as running text. */
export function fieldTexts(entry: ProseEntry): readonly FieldText[] {
  switch (entry.type) {
    case 'power':
      return powerTexts(entry);
    case 'department':
      return departmentTexts(entry);
    case 'workspace':
      return [...present({ 审核机关: entry.reviewingBody }), ...unitTexts(entry)];
    case 'unit':
      return unitTexts(entry).filter(([field]) => isOwn(entry, field));
    case 'rule':
    case 'assessment':
      return ruleTexts(entry);
    default:
      return [];
  }
}

function powerTexts(power: Power): readonly FieldText[] {
  const { fee, supervision, withholding } = power;
  return [
    ...list('办理条件', power.conditions),
    ...list('申请材料', power.materials),
    ...list('相对人权利', power.partyRights),
    ...list('责任追究', power.accountability),
    ...list('公开.形式', power.disclosure.forms),
    ...present({
      责任岗位: power.responsiblePost,
      承诺时限说明: power.promisedLimitReason,
      '收费.标准': fee?.standard,
      '公开.时间': power.disclosure.timing,
      '不公开理由.理由': withholding?.reason,
      '不公开理由.审查人': withholding?.reviewer,
      '监督.内部': supervision?.internal,
      '监督.外部': supervision?.external,
    }),
    ...power.changes.flatMap(({ content }, index) => present({ [`变更[${index}].内容`]: content })),
  ];
}

function departmentTexts(department: Department): readonly FieldText[] {
  return present({ 负责岗位: department.leadingPost, 办公地点: department.office });
}

/** What 汇编.md gives as a default is the workspace's text, not each unit's. */
const isOwn = ({ places }: Unit, field: string) => places.has(/^[^.[]*/u.exec(field)?.[0] ?? field);

function unitTexts({ complaint, site, bookletTitle, partTitles }: UnitFields): readonly FieldText[] {
  return [
    ...list('分部标题', partTitles ?? []),
    ...present({
      汇编名称: bookletTitle,
      '投诉举报.地址': complaint?.address,
      '投诉举报.受理科室': complaint?.department,
      '投诉举报.办公时间': complaint?.hours,
      '网站.栏目': site?.column,
      '网站.主办单位': site?.sponsor,
      '网站.承办单位': site?.operator,
    }),
  ];
}

function ruleTexts(rule: SupportingRule | Assessment): readonly FieldText[] {
  return [
    ...list('公开.形式', rule.disclosure.forms),
    ...present({
      文号: rule.documentNumber,
      制定科室: rule.issuedBy,
      落款: rule.signature,
      '不公开理由.理由': rule.withholding?.reason,
      '不公开理由.审查人': rule.withholding?.reviewer,
    }),
  ];
}

const list = (field: string, texts: readonly string[]) =>
  texts.map((text, index): FieldText => [`${field}[${index}]`, text]);

const present = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.entries(fields).flatMap(([field, text]): readonly FieldText[] => (text ? [[field, text]] : []));
