import { parseTimeLimit } from '../../../lib/time-limit.ts';
import type { PowerFacts } from '../../../model/booklet.ts';
import type { TimeLimit } from '../../../model/terms.ts';
import type { Page } from '../page.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { allPowers, notListedHere } from './all-powers.ts';
import { groupPages } from './group-pages.ts';
import { WAYS } from './ways.ts';

interface Class {
  readonly id: string;
  readonly title: string;
  /** The longest limit of the class, in days. */
  readonly upTo: number;
}

const CLASSES: readonly Class[] = [
  { id: 'at-once', title: '当场或者当天', upTo: 1 },
  { id: 'days-5', title: '5天以内', upTo: 5 },
  { id: 'days-10', title: '10天以内', upTo: 10 },
  { id: 'days-20', title: '20天以内', upTo: 20 },
  { id: 'days-60', title: '60天以内', upTo: 60 },
  { id: 'longer', title: '60天以上', upTo: Number.POSITIVE_INFINITY },
];
const OTHER = { id: 'other', title: '未约定天数' };

const DAYS = { 'working-day': 1, 'calendar-day': 1, month: 30, year: 365, hour: 1 / 24 } as const;

/** All powers by how long they take: a citizen asks for days, whatever their kind. */
export function limitPages(plan: SitePlan): readonly Page[] {
  const path = STANDING_PAGES.limits;
  const powers = allPowers(plan, path).map(({ facts, item }) => {
    const text = facts.promisedLimit ?? facts.statutoryLimit;
    return {
      group: classOf(facts),
      item: { ...item, facts: text === undefined ? item.facts : `${text}　${item.facts}` },
    };
  });
  return groupPages({
    path,
    title: '按办理时限查',
    lead: `按承诺时限归组，没有承诺的按法定时限；工作日和日历日都按天数归组，以各项写明的为准。${notListedHere(plan)}`,
    crumbs: [{ title: '职权目录', path: STANDING_PAGES.catalogue }],
    ways: WAYS,
    groups: [...CLASSES, OTHER].flatMap(({ id, title }) => {
      const items = powers.filter(({ group }) => group === id).map(({ item }) => item);
      return items.length === 0 ? [] : [{ id, title, items }];
    }),
  });
}

function classOf({ promisedLimit, statutoryLimit }: PowerFacts): string {
  const text = promisedLimit ?? statutoryLimit;
  const days = text === undefined ? undefined : daysOf(parseTimeLimit(text));
  return (CLASSES.find(({ upTo }) => days !== undefined && days <= upTo) ?? OTHER).id;
}

function daysOf(limit: TimeLimit): number | undefined {
  if (limit.type === 'immediate') return 0;
  return limit.type === 'span' ? limit.amount * DAYS[limit.unit] : undefined;
}
