import type { Assessment, Power, SupportingRule } from '../../model/entry.ts';
import { fieldGround } from '../field-ground.ts';
import type { Rule } from '../rule.ts';

export const disclosureComplete: Rule = {
  id: 'disclosure-complete',
  severity: 'error',
  summary: '公开的权力要写明公开的形式和时间。',
  check({ powers, rules, assessments }, report) {
    // A rule need not speak of it; one that does says all of it.
    for (const entry of [...rules, ...assessments]) {
      if (!entry.places.has('公开') || entry.disclosure.scope === '不公开') continue;
      const missing = missingOf(entry);
      if (missing.length === 0) continue;
      report({
        entry,
        field: fieldOf(entry, missing),
        severity: 'warning',
        message: `“${entry.name}”的“公开”没有写明公开的${missing.join('和')}。`,
        hint: '请在“公开”下补上，例如“形式: [门户网站]”“时间: 长期”；不必写的，把“公开”这一项整个删去。',
      });
    }
    for (const power of powers) {
      const { scope, assumed, forms, timing } = power.disclosure;
      const open =
        (scope === '不公开' && !assumed) || (scope === '单位内部' && power.category === '内部管理')
          ? forms.find((form) => OPEN_TO_ALL.test(form))
          : undefined;
      if (open !== undefined) {
        report({
          entry: power,
          field: '公开.形式',
          severity: 'warning',
          message: `公开范围是“${scope}”，公开形式却写了“${open}”。`,
          hint: '向社会公开的网站、公开栏上不能出现不公开的事项：请核对公开的范围和形式。',
          restsOn: fieldGround(power, '公开.范围'),
        });
      }
      if (scope === '不公开') continue;
      if (timing && VAGUE.test(timing)) {
        report({
          entry: power,
          field: '公开.时间',
          severity: 'warning',
          message: `公开时间“${timing}”说得不确定。`,
          hint: '请写“长期”“定期”“即时”，或者写明何时公开，例如“作出决定之日起7个工作日内”。',
        });
      }
      const missing = missingOf(power);
      if (missing.length === 0) continue;
      report({
        entry: power,
        field: fieldOf(power, missing),
        // Inside the office a missing form misleads nobody outside.
        severity: scope === '单位内部' ? 'warning' : 'error',
        message: `“${power.name}”的公开范围是“${scope}”，但没有写明公开的${missing.join('和')}。`,
        hint: '请在“公开”下补上，例如“形式: [门户网站, 办事大厅公开栏]”“时间: 长期”。',
      });
    }
  },
};

type Disclosed = Power | SupportingRule | Assessment;

const missingOf = ({ disclosure: { forms, timing } }: Disclosed): readonly string[] => [
  ...(forms.every((form) => EMPTY.test(form)) ? ['形式'] : []),
  ...(timing && !EMPTY.test(timing) ? [] : ['时间']),
];

/** A key without a value is where the clerk looks. */
const fieldOf = ({ places }: Disclosed, missing: readonly string[]): string =>
  missing.map((key) => `公开.${key}`).find((key) => places.has(key)) ?? '公开';

/** Where everybody can read what is there. 内网 and 单位公告栏 are for those inside. */
const OPEN_TO_ALL =
  /^(?!.*(?:内部|内网|办公网|机关内|局内|院内|单位内|不))(?:.*(?:政府|门户|政务服务|官方)网站?|.*(?:互联网|公众号|报纸|电视|微博|新闻媒体|村务公开栏|社会)|网站)/u;

/** Nobody can tell from it when something will be public. */
/** What is typed into a table where there is nothing to say. */
const EMPTY = /^[/／\-—–－\s]*$/u;
const VAGUE =
  /^(?:看|视)?情况|视情|酌情|待定|另定|另行|择机|随意|未定|再定|不确定|尽快|有空|必要时|需要时|无$|暂无/;
