import type { Page } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import { departmentsOf } from '../plan/planned-chapters.ts';
import type { SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { complaintRows } from './complaint-rows.ts';
import { downloadViews } from './download-view.ts';
import { informationRows } from './information-rows.ts';
import { phoneParts } from './phone-parts.ts';
import { statisticsView } from './statistics-view.ts';

/** The first page of a unit: who it is, its departments, how many powers of which class, where to complain. */
export function unitPage(unit: UnitPlan, plan: SitePlan): Page {
  const { path, booklet, name } = unit;
  const links = (pages: readonly { readonly subject: { readonly title: string }; readonly path: string }[]) =>
    pages.map(({ subject, path: to }) => ({ title: subject.title, href: relativeHref(path, to) }));
  const departments = departmentsOf(unit);
  return {
    path,
    template: 'unit',
    title: name,
    unit,
    crumbs: [],
    meta: {
      type: 'column',
      columnType: '机构职能',
      description: `${name}${booklet.title}${booklet.editionName}：${departments.length}个科室，公开目录${booklet.catalogue.length}项职权。`,
    },
    view: {
      title: name,
      bookletTitle: booklet.title,
      dateInChinese: booklet.dateInChinese,
      prefaces: links(unit.prefaces),
      departments: departments.map(({ subject, path: to, powers, listed }) => ({
        title: subject.title,
        href: relativeHref(path, to),
        count: powers.length + listed.length,
        office: subject.office,
        phone: subject.phone === undefined ? [] : phoneParts(subject.phone),
      })),
      documents: unit.parts
        .filter(({ documents }) => documents.length > 0)
        .map((part) => ({
          title: part.subject.title,
          href: relativeHref(path, part.path),
          links: links(part.documents),
        })),
      annexes: links(unit.annexes),
      feed: relativeHref(path, unit.feed),
      statistics: statisticsView(booklet.statistics),
      withheld: booklet.withheld,
      complaint: complaintRows(booklet.unit),
      downloads: downloadViews(unit, plan.input.attachments?.get(unit.folder) ?? [], path),
      information: informationRows({
        publisher: name,
        issuedOn: booklet.issuedOn,
        keywords: ['权力运行', '职权目录'],
        edition: booklet.edition,
      }),
    },
    search: {
      kind: '单位',
      text: [booklet.title, ...departments.map(({ subject }) => subject.title)].join(' '),
      unit: name,
    },
  };
}
