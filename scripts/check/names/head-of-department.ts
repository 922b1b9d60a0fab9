import type { Department } from '../../model/entry.ts';
import { isShortFor } from './is-short-for.ts';

/** 医管科主任, 社会事务办主任: what somebody is head of, and what the head is called. Offices of bodies above are not ours. */
const HEAD =
  /^(?!.*(?:[县市区州镇乡]委|政府|[省市县区州](?=\p{Script=Han}*[局厅])))(\p{Script=Han}{2,7}?[科股办])(副?[科股]长|副?主任)$/u;

/** What heads are called, by the last sign of the department's name. */
const TITLES: Readonly<Record<string, RegExp>> = { 科: /^副?科长$/u, 股: /^副?股长$/u, 办: /^副?主任$/u };

/**
 * Whether a post is that of the head of a department which the unit does not have, or goes by a title that its departments do not
 * have: 办公科科长, 医管科主任 where there is a 医政医管科. A unit of one department may have others that do nothing alone.
 */
export function headsNoDepartment(post: string, departments: readonly Department[]): boolean {
  const [, name = '', title = ''] = HEAD.exec(post) ?? [];
  if (name === '' || departments.length < FEWEST) return false;
  const isOwn = departments.some((department) => isShortFor(name, department.name));
  const isListed = departments.some(({ posts, leadingPost }) =>
    [leadingPost, ...posts.map((one) => one.name)].some(
      (one) => one?.endsWith(title) && isShortFor(name, one),
    ),
  );
  return !isListed && (!isOwn || TITLES[name.slice(-1)]?.test(title) === false);
}

const FEWEST = 2;
