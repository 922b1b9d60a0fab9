import type { Page } from '../page.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { allPowers, type ListedPower, notListedHere } from './all-powers.ts';
import { channelsOf } from './channels.ts';
import { groupPages } from './group-pages.ts';
import { WAYS } from './ways.ts';

interface Mode {
  readonly id: string;
  readonly title: string;
  readonly holds: (power: ListedPower) => boolean;
}

const within = ({ facts }: ListedPower) => facts.category === '内部管理';
const applied = (power: ListedPower) => power.facts.exercise === '依申请' && !within(power);

const MODES: readonly Mode[] = [
  {
    id: 'online',
    title: '由您申请，写明可以在网上办',
    holds: (power) => applied(power) && channelsOf(power.power).online,
  },
  {
    id: 'counter',
    title: '由您申请，写明可以到窗口办',
    holds: (power) => applied(power) && channelsOf(power.power).counter,
  },
  {
    id: 'on-application',
    title: '由您申请，请先打电话问怎样办',
    holds: (power) => {
      const { online, counter } = channelsOf(power.power);
      return applied(power) && !online && !counter;
    },
  },
  {
    id: 'ex-officio',
    title: '由机关主动办理',
    holds: (power) => power.facts.exercise === '依职权' && !within(power),
  },
  {
    id: 'other',
    title: '没有写明由谁提出',
    holds: (power) => power.facts.exercise === undefined && !within(power),
  },
  { id: 'within', title: '机关内部办理，不面向公众', holds: within },
];

/** All powers by who sets them going, and those that a citizen applies for by where: on-line or at the counter. */
export function exercisePages(plan: SitePlan): readonly Page[] {
  const path = STANDING_PAGES.exercise;
  const powers = allPowers(plan, path);
  return groupPages({
    path,
    title: '按行使方式查',
    lead: `哪些事要由您申请，在网上办还是到窗口办，哪些由机关主动办理。网上和窗口按各项职权写明的内容列出，两样都写明的列两次。${notListedHere(plan)}`,
    crumbs: [{ title: '职权目录', path: STANDING_PAGES.catalogue }],
    ways: WAYS,
    groups: MODES.flatMap(({ id, title, holds }) => {
      const items = powers.filter(holds).map(itemOf);
      return items.length === 0 ? [] : [{ id, title, items }];
    }),
  });
}

/** With the telephone of the department: on this list somebody looks for how to begin. */
function itemOf(power: ListedPower): ListedPower['item'] {
  const { facts, item } = power;
  const { phone } = facts.department;
  return phone === undefined || !applied(power) ? item : { ...item, facts: `${item.facts}　电话：${phone}` };
}
