import { groupBy } from '../../../lib/group-by.ts';
import type { Page } from '../page.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { loadPinyin } from '../search/pinyin.ts';
import { allPowers, listedPowers } from './all-powers.ts';
import { groupPages } from './group-pages.ts';
import { WAYS } from './ways.ts';

/** Stands for names that begin with no known letter. */
const OTHER = '#';

/** All powers from A to Z, by the reading of their names. */
export function pinyinPages(plan: SitePlan): readonly Page[] {
  const path = STANDING_PAGES.pinyin;
  const pinyin = loadPinyin();
  const letterOf = (title: string) => /^[a-z]/.exec(pinyin.initials(title))?.[0].toUpperCase() ?? OTHER;
  const byLetter = groupBy(
    [...allPowers(plan, path).map(({ item }) => item), ...listedPowers(plan)].sort((a, b) =>
      pinyin.compare(a.title, b.title),
    ),
    ({ title }) => letterOf(title),
  );
  return groupPages({
    path,
    title: '拼音索引',
    lead: '全部公开职权按名称的拼音顺序排列。',
    crumbs: [{ title: '职权目录', path: STANDING_PAGES.catalogue }],
    ways: WAYS,
    groups: [...byLetter].map(([letter, items]) => ({
      id: letter === OTHER ? 'other' : letter.toLowerCase(),
      title: letter,
      items,
    })),
  });
}
