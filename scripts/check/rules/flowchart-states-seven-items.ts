import type { Severity } from '../../model/diagnostic.ts';
import type { Power, Unit } from '../../model/entry.ts';
import { fieldGround } from '../field-ground.ts';
import type { Rule } from '../rule.ts';
import { unitsByFolder } from '../views/lookups.ts';
import { isFiller } from '../wording/hollow-answers.ts';

export const flowchartStatesSevenItems: Rule = {
  id: 'flowchart-states-seven-items',
  severity: 'warning',
  summary: '流程图要载明条件、岗位、程序、时限、监督、相对人权利和投诉途径七项内容。',
  check({ powers }, report, context) {
    const tellingPhones = new Set(
      powers.flatMap(({ unit, supervision }) => (supervision?.phone ? unit : [])),
    );
    for (const power of powers) {
      const unit = context.share(unitsByFolder).get(power.unit);
      // Where nothing in the booklet names a telephone, the unit lacks it, and is told so.
      const missing = missingItems(power, unit).filter(
        (item) => item !== '投诉举报途径' || !unit || tellingPhones.has(power.unit),
      );
      if (missing.length === 0) continue;
      report({
        entry: power,
        // A key that says nothing is where to say it.
        field: missing.map((item) => FIELDS[item] ?? item).find((field) => power.places.has(field)) ?? '',
        severity: severityOf(power, missing),
        message: `“${power.name}”缺少流程图应当载明的${missing.join('、')}。`,
        hint: '请在文件开头的登记项目或者“办理程序”表中补上；成册时由这些内容生成七项说明。',
        restsOn: missing.join() === '办理条件' ? fieldGround(power, '行使方式') : [],
      });
    }
  },
};

/** Items whose key in the record has another name. */
const FIELDS: Readonly<Record<string, string>> = {
  监督制约: '监督.内部',
  承办岗位: '责任岗位',
  办理时限: '承诺时限',
};

function missingItems(power: Power, unit: Unit | undefined): readonly string[] {
  const { supervision, complaint } = { supervision: power.supervision, complaint: unit?.complaint };
  const items: Readonly<Record<string, boolean>> = {
    办理条件: power.conditions.length > 0,
    承办岗位: power.responsiblePost !== '' || power.steps.some((step) => step.post),
    程序: power.charts.length > 0 || power.steps.length > 0,
    办理时限: Boolean(power.promisedLimit ?? power.statutoryLimit) || power.steps.some((step) => step.limit),
    监督制约:
      !isFiller(supervision?.internal ?? '') && Boolean(supervision?.internal ?? supervision?.external),
    相对人权利: power.partyRights.some((text) => !isFiller(text)),
    投诉举报途径: Boolean(
      supervision?.phone || complaint?.phones.length || complaint?.address || complaint?.email,
    ),
  };
  return Object.keys(items).filter((item) => !items[item]);
}

/**
 * CONTENT.md requires none of the seven, so a folder that follows it must still build; inside the office it is good practice.
 * An office that acts of its own accord, on a plan or a report, often has no conditions to state.
 */
function severityOf({ category, exercise }: Power, missing: readonly string[]): Severity {
  if (category === '内部管理' || category === '公共服务') return 'notice';
  return exercise === '依职权' && missing.join() === '办理条件' ? 'notice' : 'warning';
}
