import { approvalText } from '../../../lib/approval-text.ts';
import { formatDate } from '../../../lib/format-date.ts';
import type { Page } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { complaintRows } from './complaint-rows.ts';
import { rowsOf } from './row.ts';

/** Which version of each unit's book is published, what changed, and where a mistake is reported. */
export function versionsPage({ units }: SitePlan): Page {
  const path = STANDING_PAGES.versions;
  return {
    path,
    template: 'versions',
    title: '版本与更正',
    crumbs: [],
    meta: {
      type: 'column',
      columnType: '信息公开目录',
      description: '各单位公开内容的版本、截至日期、修订记录和更正渠道。',
    },
    view: {
      title: '版本与更正',
      units: units.map((unit) => ({
        name: unit.name,
        href: relativeHref(path, unit.path),
        rows: rowsOf([
          ['名称', `${unit.booklet.title}（${unit.booklet.editionName}）`],
          ['版次', unit.booklet.edition],
          ['状态', unit.booklet.status],
          ['审定情况', approvalText(unit.booklet.approval)],
          ['内容截至', formatDate(unit.booklet.issuedOn)],
        ]),
        changes: unit.annexes.flatMap(({ subject, path: to }) =>
          subject.kind === 'changes' ? [{ title: subject.title, href: relativeHref(path, to) }] : [],
        ),
        feed: relativeHref(path, unit.feed),
        contact: complaintRows(unit.booklet.unit),
      })),
    },
  };
}
