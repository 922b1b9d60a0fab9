import { nearest } from '../../lib/nearest.ts';
import type { Department, Power } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { fieldPlace } from '../field-place.ts';
import type { Rule } from '../rule.ts';
import { groupByKey } from '../views/lookups.ts';

export const postIsKnown: Rule = {
  id: 'post-is-known',
  severity: 'warning',
  summary: '办理程序和风险表中的岗位，要在本单位的责任体系中有。',
  check({ departments, powers }, report) {
    const byUnit = groupByKey(departments, (department) => department.unit);
    for (const power of powers) {
      const own = byUnit.get(power.unit) ?? [];
      const posts = own.flatMap(({ posts, leadingPost }) => [
        ...posts.map(({ name }) => name),
        leadingPost ?? '',
      ]);
      // Without a responsibility table no post is known; `part-is-complete` tells that it is missing.
      if (own.every((department) => department.posts.length === 0)) continue;
      for (const { name, place } of postsUsed(power)) {
        if (isKnown(name, posts, own)) continue;
        const near = nearest(name, posts);
        report({
          place,
          message: `岗位“${name}”在本单位的责任体系中没有。`,
          hint: near
            ? `是不是“${near}”？不是的，请在责任体系中补上这个岗位。`
            : '请在责任体系中补上，或者改正岗位名称。',
        });
      }
    }
  },
};

function postsUsed(power: Power): readonly { readonly name: string; readonly place: Place }[] {
  const cells = [
    { text: power.responsiblePost, place: fieldPlace(power, '责任岗位') },
    ...power.steps.map((step) => ({ text: step.post, place: step.places.get('承办岗位') ?? step.place })),
    ...power.risks.map((risk) => ({ text: risk.post, place: risk.places.get('责任岗位') ?? risk.place })),
  ];
  return cells.flatMap(({ text = '', place }) =>
    text
      .split(/[、，,；;/\n]|或者/)
      .map((name) => ({ name: name.trim().replace(/[（(].*[）)]$/, ''), place }))
      .filter(({ name }) => name !== '' && name !== '未填'),
  );
}

/**
 * A post of the table, with or without its department before it; a department, an outside body or the party itself acts
 * without a post of ours.
 */
function isKnown(name: string, posts: readonly string[], departments: readonly Department[]): boolean {
  return (
    posts.some((post) => post !== '' && (name === post || name.endsWith(post) || post.endsWith(name))) ||
    departments.some((department) => name.includes(department.name)) ||
    NO_POST.test(name)
  );
}

const NO_POST =
  /(?:科室|部门|单位|机关|机构|政府|委员会|[局厅部委办院会组室站所队]|人|者|方|企业|法人|组织|代表|委员|当事人|人员|系统|自动|无|—|-)$/;
