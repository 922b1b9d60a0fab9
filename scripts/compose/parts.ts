import { formatChineseNumber } from '../lib/chinese-numeral.ts';
import { stableId } from '../lib/stable-id.ts';
import type { Chapter, PartChapter, PowerChapter } from '../model/booklet.ts';
import type { Audience, Edition } from '../model/edition.ts';
import type { ComposeContext } from './compose-context.ts';
import { departmentChapter } from './department-chapter.ts';
import { powerChapter } from './power-chapter.ts';
import { assessmentChapter, ruleChapter } from './rule-chapter.ts';

const DEFAULT_TITLES = ['行政职权、责任体系和权力运行依据', '配套制度', '考核评价体系'] as const;

export interface Parts {
  readonly chapters: readonly PartChapter[];
  /** By content path of the power. */
  readonly powerChapters: ReadonlyMap<string, PowerChapter>;
}

/** The three parts. An empty one is left out; the others are numbered in sequence (CONTENT.md §1). */
export function parts(edition: Edition<Audience>, context: ComposeContext): Parts {
  const governing = [...edition.rules, ...edition.assessments];
  const powerChapters = new Map(
    edition.powers.map((power) => {
      const department = edition.departments.find((candidate) => candidate.path === power.department);
      return [power.path, powerChapter(power, edition.unit, department, governing, context)];
    }),
  );
  const departments = edition.departments.map((department) => {
    const own = edition.powers.filter((power) => power.department === department.path);
    return departmentChapter(
      department,
      own.flatMap((power) => powerChapters.get(power.path) ?? []),
      context,
    );
  });
  const rules = edition.rules.map((rule) => ruleChapter(rule, edition.powers, context));
  const assessments = edition.assessments.map((rule) => assessmentChapter(rule, edition.powers, context));

  const present = [
    { kind: 'powers', children: departments },
    { kind: 'rules', children: rules },
    { kind: 'assessments', children: assessments },
  ] satisfies readonly { kind: PartChapter['kind']; children: readonly Chapter[] }[];
  const titled = present.map((part, index) => ({
    ...part,
    title: edition.unit.partTitles?.[index] ?? DEFAULT_TITLES[index] ?? '',
  }));
  return {
    chapters: titled
      .filter((part) => part.children.length > 0)
      .map((part, index) => ({
        type: 'part',
        id: stableId('p', part.kind),
        slug: part.title,
        label: `第${formatChineseNumber(index + 1)}部分`,
        ...part,
      })),
    powerChapters,
  };
}
