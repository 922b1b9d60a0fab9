import type { Page } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import { departmentsOf } from '../plan/planned-chapters.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { loadPinyin } from '../search/pinyin.ts';

/** Stands for names that begin with no known letter. */
const OTHER = '#';

/** All powers from A to Z, by the reading of their names. */
export function pinyinPage({ units }: SitePlan): Page {
  const path = STANDING_PAGES.pinyin;
  const pinyin = loadPinyin();
  const powers = units
    .flatMap((unit) =>
      departmentsOf(unit).flatMap((department) =>
        department.powers.map((power) => ({
          title: power.subject.title,
          href: relativeHref(path, power.path),
          facts: units.length > 1 ? `${unit.name}　${department.subject.title}` : department.subject.title,
        })),
      ),
    )
    .sort((a, b) => pinyin.compare(a.title, b.title));
  const letterOf = (title: string) => /^[a-z]/.exec(pinyin.initials(title))?.[0].toUpperCase() ?? OTHER;
  const letters = [...new Set(powers.map(({ title }) => letterOf(title)))];
  return {
    path,
    template: 'pinyin',
    title: '拼音索引',
    crumbs: [{ title: '职权目录', path: STANDING_PAGES.catalogue }],
    meta: { type: 'column', columnType: '信息公开目录', description: '全部公开职权按名称的拼音顺序排列。' },
    view: {
      title: '拼音索引',
      letters: letters.map((letter) => ({
        letter,
        id: letter === OTHER ? 'other' : letter.toLowerCase(),
        href: `#${letter === OTHER ? 'other' : letter.toLowerCase()}`,
        powers: powers.filter(({ title }) => letterOf(title) === letter),
      })),
    },
  };
}
