import type { RuleFacts } from '../../../model/booklet.ts';
import type { Crumb, Page, PageKind } from '../page.ts';
import { pageContextFor } from '../page-context-for.ts';
import { blocksOf } from '../plan/blocks-of.ts';
import type { DocumentChapter, Planned, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { renderBody } from '../render-body.ts';
import { informationRows } from './information-rows.ts';

/** A list of one or two places helps nobody to find them. */
const FEW_HEADINGS = 3;

const KINDS: Readonly<Record<DocumentChapter['type'], PageKind>> = {
  rule: '制度',
  assessment: '考核',
  preface: '单位',
  unreadable: '单位',
};

/** A text that is read from beginning to end: a rule, an assessment rule, the preface. */
export function documentPage(
  { subject, path }: Planned<DocumentChapter>,
  above: readonly Crumb[],
  unit: UnitPlan,
  plan: SitePlan,
): Page {
  const context = pageContextFor(plan, unit, path);
  const body = renderBody(blocksOf(subject), context);
  const facts: RuleFacts | undefined = 'facts' in subject ? subject.facts : undefined;
  const { booklet } = unit;
  const date = facts?.effectiveOn ?? facts?.adoptedOn ?? booklet.issuedOn;
  return {
    path,
    template: 'document',
    title: subject.title,
    scripts: body.scripts,
    unit,
    crumbs: [{ title: unit.name, path: unit.path }, ...above],
    meta: {
      type: 'article',
      date: date.length === 'YYYY-MM'.length ? `${date}-01` : date,
      source: facts?.issuedBy ?? unit.name,
      keywords: [subject.title, unit.name],
      description: `${unit.name}：${subject.title}。`,
    },
    view: {
      title: subject.title,
      unitName: unit.name,
      information: informationRows({
        index: indexOf(subject),
        documentNumber: facts?.documentNumber,
        publisher: unit.name,
        adoptedOn: facts?.adoptedOn,
        effectiveOn: facts?.effectiveOn,
        issuedOn: booklet.issuedOn,
        keywords: [KINDS[subject.type], ...(facts?.issuedBy ? [facts.issuedBy] : [])],
      }),
      contents: body.headings.length < FEW_HEADINGS ? [] : body.headings,
      body: body.html,
      powers: (facts?.powers ?? []).flatMap(({ id, name }) => {
        const link = context.link(id);
        return link ? [{ title: name, href: link.href }] : [];
      }),
    },
    search: { kind: KINDS[subject.type], text: body.text, unit: unit.name },
  };
}

const INDEX_PREFIXES: Readonly<Partial<Record<DocumentChapter['type'], string>>> = {
  rule: 'ZD',
  assessment: 'KH',
};

/** 索引号 of a text, which has no code of its own: made from its id, so that it stays when others come and go. */
function indexOf({ type, id }: DocumentChapter): string | undefined {
  const prefix = INDEX_PREFIXES[type];
  return prefix && `${prefix}-${id.slice(1).toUpperCase()}`;
}
