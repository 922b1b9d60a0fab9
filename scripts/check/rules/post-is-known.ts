import { groupBy } from '../../lib/group-by.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Department, Power } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { isSamePost, postsOfNode } from '../charts/chart-posts.ts';
import { fieldPlace } from '../field-place.ts';
import { headsNoDepartment } from '../names/head-of-department.ts';
import { headsOtherKind, headsUnit } from '../names/head-of-unit.ts';
import type { Finding, Rule } from '../rule.ts';
import { type ChartSteps, chartSteps } from '../views/chart-steps.ts';
import { unitsByFolder } from '../views/lookups.ts';
import { inlinesOf, withNested } from '../views/prose-blocks.ts';
import { isPostWithin, postRows, splitPosts } from '../views/unit-posts.ts';

export const postIsKnown: Rule = {
  id: 'post-is-known',
  severity: 'warning',
  summary: '办理程序和风险表中的岗位，要在本单位的责任体系中有。',
  check({ departments, powers }, report, context) {
    const charts = context.share(chartSteps);
    const powersOf = groupBy(powers, (power) => power.unit);
    for (const [unit, own] of groupBy(departments, (department) => department.unit)) {
      // Where no table lists the posts, none can be missing from it.
      const judged = new Set(own.filter(({ posts }) => posts.length > 0).map(({ path }) => path));
      const used = (powersOf.get(unit) ?? []).filter(({ department }) => judged.has(department));
      const drawn = charts
        .filter((chart) => used.includes(chart.drawn.power))
        .flatMap((chart) => postsDrawn(chart, own));
      for (const [name, uses] of groupBy([...used.flatMap(postsUsed), ...drawn], (use) => use.name)) {
        const [first] = uses;
        if (first && !isKnown(name, own)) report(unknownPost(first, uses.length, own));
      }
      for (const finding of departmentsForPosts(used, own)) report(finding);
      for (const head of own) {
        const place = fieldPlace(head, '负责岗位');
        if (head.leadingPost && POST.test(head.leadingPost) && isMissing(head.leadingPost, head, own))
          report(unknownPost({ name: head.leadingPost, place }, 1, own));
      }
      for (const risk of own.flatMap((department) => (department.posts.length > 0 ? department.risks : []))) {
        const place = risk.places.get('责任岗位') ?? risk.place;
        for (const name of splitPosts(risk.post ?? ''))
          if (POST_LIKE.test(name) && !isKnown(name, own)) report(unknownPost({ name, place }, 1, own));
      }
      const named = (context.share(postRows).get(unit) ?? []).flatMap((row) => [
        ...row.supervisors,
        ...row.backups,
      ]);
      const unitName = context.share(unitsByFolder).get(unit)?.name ?? '';
      const unlisted = strangers(named, own);
      for (const use of named) {
        const isStranger = unlisted.includes(use) && !headsUnit(use.name, unitName);
        if (isStranger || headsOtherKind(use.name, unitName)) report(unknownPost(use, 1, own));
      }
    }
  },
};

/** Powers for which a department answers, where posts do so for most. */
function departmentsForPosts(
  powers: readonly Power[],
  departments: readonly Department[],
): readonly Finding[] {
  const found = powers.flatMap((power) => {
    const body = departments.find(({ name }) => name === power.responsiblePost);
    return body ? [{ power, body }] : [];
  });
  if (found.length * 3 > powers.length) return [];
  return found.map(({ power, body: { name, leadingPost } }) => ({
    entry: power,
    field: '责任岗位',
    message: `责任岗位写的“${name}”是科室，不是岗位。`,
    hint: `请写这个科室里负责的岗位${leadingPost ? `，例如“${leadingPost}”` : ''}。`,
  }));
}

/** A name of a person, which another rule tells, is no post. */
const POST = /[岗长任员记事]|领导|负责/u;

/** A head that no table of the unit lists, where that of the department lists its posts. */
function isMissing(head: string, { posts }: Department, departments: readonly Department[]): boolean {
  const listed = departments.flatMap((department) => department.posts.map(({ name }) => name));
  const isListed = listed.some((post) => isPostWithin(post, head) || isPostWithin(head, post));
  return (
    posts.length > 1 &&
    (!isListed || isSlip(head, departments)) &&
    !splitPosts(head).some((one) => listed.includes(one))
  );
}

function unknownPost({ name, place }: PostUse, count: number, departments: readonly Department[]): Finding {
  const near = nearest(name, listedPosts(departments));
  return {
    place,
    length: [...name].length,
    message: `岗位“${name}”在本单位的责任体系中没有${count > 1 ? `（共用了 ${count} 处）` : ''}。`,
    hint: near
      ? `是不是“${near}”？不是的，请在责任体系中补上这个岗位。`
      : '请在责任体系中补上，或者改正岗位名称。',
  };
}

const listedPosts = (departments: readonly Department[]): readonly string[] =>
  departments.flatMap(({ posts, leadingPost }) => [
    ...posts.map(({ name }) => name),
    ...(leadingPost ? [leadingPost] : []),
  ]);

/**
 * Posts that watch others or stand in for them and that no table lists. Who stands above the unit needs no place in it, so
 * that only a slip of a listed post is told, and a post where nearly all others are listed.
 */
function strangers(named: readonly PostUse[], departments: readonly Department[]): readonly PostUse[] {
  const listed = listedPosts(departments);
  const isListed = (name: string) =>
    NO_POST.test(name) || listed.some((post) => isPostWithin(post, name) || isPostWithin(name, post));
  const unknown = named.filter(({ name }) => !isListed(name));
  const isComplete = unknown.length <= 2 && named.length >= 4 * Math.max(1, unknown.length);
  return named.filter(
    ({ name }) =>
      isSlip(name, departments) ||
      headsNoDepartment(name, departments) ||
      (isComplete && !isListed(name) && POST_LIKE.test(name)),
  );
}

/** What is a post of the unit itself by its name. */
const POST_LIKE = /(?:岗|[科股站所处部队]长|[室办]副?主任|主管|经理)$/u;

/** 分管付局长 where 分管副局长 is listed: one character of a longer name. 规划科科长 may stand beside 监察科科长. */
function isSlip(name: string, departments: readonly Department[]): boolean {
  const listed = listedPosts(departments);
  if (listed.includes(name) || departments.some((department) => name.startsWith(department.name)))
    return false;
  return listed.some((post) => isSlipOf(name, post));
}

function isSlipOf(name: string, post: string): boolean {
  const [one, other] = [[...name], [...post]];
  if (one.length < 4 || one.length !== other.length) return false;
  return one.filter((character, index) => character !== other[index]).length === 1;
}

interface PostUse {
  readonly name: string;
  readonly place: Place;
}

function postsUsed(power: Power): readonly PostUse[] {
  const cells = [
    { text: power.responsiblePost, place: fieldPlace(power, '责任岗位') },
    ...power.steps.map((step) => ({ text: step.post, place: step.places.get('承办岗位') ?? step.place })),
    ...power.risks.map((risk) => ({ text: risk.post, place: risk.places.get('责任岗位') ?? risk.place })),
  ];
  return cells.flatMap(({ text = '', place }) =>
    text
      .split(/[、，,；;/\n]|或者/)
      .map((name) => ({ name: name.trim().replace(/[（(].*[）)]$/, ''), place }))
      .filter(({ name }) => name !== '' && name !== '未填'),
  );
}

/** Posts that a chart gives to steps otherwise than the table does. */
function postsDrawn({ nodes, pairs }: ChartSteps, departments: readonly Department[]): readonly PostUse[] {
  const known = listedPosts(departments);
  return nodes.flatMap((node) => {
    const typed = splitPosts(pairs.get(node.id)?.post ?? '');
    const others = postsOfNode(node, known).filter((name) => !typed.some((post) => isSamePost(name, post)));
    return typed.length === 0 ? [] : others.map((name) => ({ name, place: node.place }));
  });
}

/**
 * A post that a responsibility table lists, with or without its department before it, or that the text of a 责任体系 names;
 * a department, an outside body or the party itself acts without a post of ours.
 */
function isKnown(name: string, departments: readonly Department[]): boolean {
  if (NOBODY.test(name)) return false;
  if (isSlip(name, departments) || headsNoDepartment(name, departments)) return false;
  return (
    listedPosts(departments).some((post) => isPostWithin(post, name) || isPostWithin(name, post)) ||
    departments.some(
      (department) =>
        isOfDepartment(name, department, departments) || isNamedIn(responsibilityText(department), name),
    ) ||
    NO_POST.test(name)
  );
}

/** 办公室, 办公室文书 where 文书岗 is listed; of 办公室付主任 nothing is. */
function isOfDepartment(
  name: string,
  { name: own }: Department,
  departments: readonly Department[],
): boolean {
  if (!name.includes(own)) return false;
  const rest = name.replace(own, '');
  return (
    rest.length < 2 || listedPosts(departments).some((post) => post.includes(rest)) || NO_POST.test(rest)
  );
}

/** Where a text names 副镇长, it does not name 镇长. */
const isNamedIn = (text: string, name: string): boolean =>
  text.split(name).some((before, index, parts) => index < parts.length - 1 && !/[副付]$/u.test(before));

const responsibilityText = ({ responsibilities }: Department) =>
  withNested(responsibilities)
    .flatMap(inlinesOf)
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .join('');

/** 相关责任人, 有关人员: whoever that is. */
const NOBODY =
  /^(?:相关|有关|具体|对应)(?:责任|工作|经办|承办|办理|主管|分管)?(?:人员?|岗位?|负责人|责任人|领导)$/;

const NO_POST =
  /(?:科室|部门|单位|机关|机构|政府|委员会|[局厅部委办院会组室站所队]|人|者|方|企业|法人|组织|代表|委员|当事人|人员|系统|自动|无|—|-)$/;
