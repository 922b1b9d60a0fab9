import { sha256 } from '../../../lib/stable-id.ts';
import type { OutputFile } from '../../../model/output.ts';
import type { DateText } from '../../../model/terms.ts';
import { relativeHref } from '../plan/address.ts';
import { departmentsOf } from '../plan/planned-chapters.ts';
import type { SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { publicAddress } from '../public-address.ts';
import { xmlElement, xmlText } from './xml.ts';

interface Change {
  readonly date: DateText;
  readonly title: string;
  readonly content: string;
  readonly path: string;
  /** Of the chapter: the same after a change of name. */
  readonly id: string;
}

/** Readers of feeds ask for what is new, and the list of all changes has a page of its own. */
const LONGEST = 50;

/**
 * The changes of one unit's powers and the entry into force of its rules, the latest first, as an Atom feed (RFC 4287).
 * Ids are made from the entry and the day, so that no reader shows an entry twice; links are relative to the feed
 * where nobody said where the site will lie.
 */
export function changeFeed(unit: UnitPlan, plan: SitePlan): OutputFile {
  const changes = [...powerChanges(unit), ...ruleChanges(unit)]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, LONGEST);
  const href = (path: string) => publicAddress(plan, path) ?? relativeHref(unit.feed, path);
  const self = publicAddress(plan, unit.feed);
  const entries = changes.map(
    ({ date, title, content, path, id }) => `<entry>
${xmlElement('id', urn(`${id} ${date} ${content}`))}${xmlElement('title', title)}${xmlElement('updated', moment(date))}<link href="${xmlText(href(path))}"/>
${xmlElement('summary', content)}</entry>
`,
  );
  const feed = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
${xmlElement('id', urn(`feed ${unit.folder}`))}${xmlElement('title', `${unit.name}权力运行公开变更`)}${xmlElement('updated', moment(changes[0]?.date ?? unit.booklet.issuedOn))}<author>${xmlElement('name', unit.name).trim()}</author>
<link href="${xmlText(href(unit.path))}"/>
${self === undefined ? '' : `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>\n`}${entries.join('')}</feed>
`;
  return { path: unit.feed, contents: Buffer.from(feed) };
}

function powerChanges(unit: UnitPlan): readonly Change[] {
  return departmentsOf(unit).flatMap(({ powers }) =>
    powers.flatMap(({ subject, path }) =>
      (subject.facts.changes ?? []).flatMap(({ date, content }) =>
        date === undefined
          ? []
          : [
              {
                date,
                title: `${subject.title}有变更`,
                content: content ?? '内容有调整。',
                path,
                id: subject.id,
              },
            ],
      ),
    ),
  );
}

function ruleChanges({ parts }: UnitPlan): readonly Change[] {
  return parts.flatMap(({ documents }) =>
    documents.flatMap(({ subject, path }) => {
      const date = 'facts' in subject ? subject.facts.effectiveOn : undefined;
      if (date === undefined) return [];
      return [{ date, title: `${subject.title}施行`, content: '自当日起施行。', path, id: subject.id }];
    }),
  );
}

/** Midnight in China; a month begins with its first day. */
function moment(date: DateText): string {
  return `${date.length === 'YYYY-MM'.length ? `${date}-01` : date}T00:00:00+08:00`;
}

/** A name-based UUID (RFC 9562, version 8). */
function urn(key: string): string {
  const hex = sha256(Buffer.from(key));
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}
