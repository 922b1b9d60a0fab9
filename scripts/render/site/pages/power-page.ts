import { formatDate } from '../../../lib/format-date.ts';
import type { LawFacts, PowerFacts } from '../../../model/booklet.ts';
import type { Page } from '../page.ts';
import { pageContextFor } from '../page-context-for.ts';
import { relativeHref } from '../plan/address.ts';
import { blocksOf } from '../plan/blocks-of.ts';
import type { DepartmentPlan, PartPlan, PowerPlan, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { renderBody } from '../render-body.ts';
import { complaintRows } from './complaint-rows.ts';
import { informationRows } from './information-rows.ts';
import { type Row, rowsOf } from './row.ts';
import { serviceData } from './service-data.ts';

/** One power: what a citizen asks first at the head, then the whole record, then its legal bases with their text. */
export function powerPage(
  { subject: power, path, guide }: PowerPlan,
  department: DepartmentPlan,
  part: PartPlan,
  unit: UnitPlan,
  plan: SitePlan,
): Page {
  const { facts, title } = power;
  const { booklet } = unit;
  const context = pageContextFor(plan, unit, path);
  const body = renderBody(blocksOf(power), context);
  const bases = basisViews(facts, unit, plan, path);
  const complaint = complaintRows(booklet.unit);
  const changedOn = facts.changedOn ?? booklet.issuedOn;
  return {
    path,
    template: 'power',
    title,
    unit,
    crumbs: [
      { title: unit.name, path: unit.path },
      { title: part.subject.title, path: part.path },
      { title: department.subject.title, path: department.path },
    ],
    updatedOn: changedOn,
    scripts: body.scripts,
    data: serviceData(power, path, unit, plan),
    meta: {
      type: 'article',
      date: changedOn,
      source: unit.name,
      keywords: [title, facts.category, facts.department.name, facts.code],
      description: `${unit.name}职权“${title}”（${facts.category}）的依据、条件、程序、时限、收费和监督方式。`,
    },
    view: {
      title,
      code: facts.code,
      category: facts.category,
      exercise: facts.exercise,
      departmentName: facts.department.name,
      departmentHref: relativeHref(path, department.path),
      guideHref: guide && relativeHref(path, guide),
      downloadsHref: plan.input.attachments?.get(unit.folder)?.length
        ? relativeHref(path, unit.path, 'downloads')
        : undefined,
      glance: glanceRows(facts, unit),
      body: body.html,
      contents: [
        ...body.headings,
        ...(bases.length > 0 ? [{ href: '#legal-bases', title: '依据的效力状态' }] : []),
        ...(complaint.length > 0 ? [{ href: '#complaints', title: '监督投诉' }] : []),
      ],
      bases,
      rules: facts.rules.flatMap(({ name, id }) => {
        const link = id === undefined ? undefined : context.link(id);
        return link ? [{ title: name, href: link.href }] : [];
      }),
      complaint,
      information: informationRows({
        index: facts.code,
        publisher: unit.name,
        issuedOn: booklet.issuedOn,
        changedOn: facts.changedOn,
        keywords: [facts.category, facts.department.name],
        edition: booklet.edition,
      }),
    },
    search: {
      kind: '职权',
      text: body.text,
      code: facts.code,
      unit: unit.name,
      category: facts.category,
      department: facts.department.name,
    },
  };
}

/** Where no law sets a limit, there is nothing to tell at the head of the page. */
const NONE = '无';

function glanceRows(facts: PowerFacts, { booklet }: UnitPlan): readonly Row[] {
  const { promisedLimit, statutoryLimit, limitSaved, department } = facts;
  return rowsOf([
    ['承诺时限', promisedLimit, limitSaved && `比法定时限${limitSaved}`],
    ['法定时限', statutoryLimit === NONE ? undefined : statutoryLimit],
    ['收费', facts.fee],
    ['责任岗位', facts.responsiblePost],
    ['办公地点', department.office ?? booklet.unit.complaint?.address],
    ['咨询电话', department.phone],
    ['办公时间', booklet.unit.complaint?.hours],
    ['最近变更', facts.changedOn === undefined ? undefined : formatDate(facts.changedOn)],
  ]);
}

function basisViews({ legalBases }: PowerFacts, unit: UnitPlan, plan: SitePlan, path: string) {
  const laws = new Map(unit.booklet.laws.map((law) => [law.id, law]));
  const targets = plan.targets.get(unit.folder);
  return legalBases.map(({ text, lawIds }) => ({
    text,
    laws: lawIds.flatMap((id) => {
      const law = laws.get(id);
      const lawPath = targets?.get(id)?.path;
      if (!law || lawPath === undefined) return [];
      return [
        {
          title: law.title,
          href: relativeHref(path, lawPath),
          status: law.status,
          inForce: law.status === '现行有效',
          articles: citedArticles(law, text).map(({ id: article, title }) => ({
            title,
            href: relativeHref(path, lawPath, article),
          })),
        },
      ];
    }),
  }));
}

/** The articles that a citation names. 第二十三条 is not named by 第二十三条之一. */
function citedArticles(law: LawFacts, citation: string): LawFacts['articles'] {
  return law.articles.filter(({ title }) => {
    const after = citation.split(title).slice(1);
    return after.some((rest) => !rest.startsWith('之'));
  });
}
