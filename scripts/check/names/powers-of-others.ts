import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Department, Power } from '../../model/entry.ts';
import { sentenceAt } from '../patterns/sentence-at.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { entryTexts } from '../views/entry-texts.ts';
import { departmentsByPath, folderOf, powersByUnit } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { splitPosts } from '../views/unit-posts.ts';

/** A department that a text has exercise the power of another one; at a UTF-16 index. */
export interface PowerOfOther {
  readonly piece: TextPiece;
  readonly name: string;
  readonly index: number;
  readonly power: Power;
  readonly owner: string;
}

const DOES =
  '(?:负责|牵头|具体|统一|依法|审查后|统筹)*(?<verb>办理|认定|核发|发放许可|实施|立案|审核确认|确认|承办|组织实施|作出|审批|核准|审查|受理)';
const ASKED = '(?:书面)?(?:提出|申请|提交|办理|递交)';
const SIGN =
  /[由向到][^，。；]{2,14}?(?:办理|认定|核发|实施|立案|确认|承办|作出|审批|核准|审查|受理|提出|申请|提交|递交)|(?:负责|承担|承办|科室是|科室为)/u;
/** Part of the work, or what comes after it, others may have; and who takes in whatever comes. */
const ASIDE =
  /配合|协助|会同|监管|检查|监督|档案|资金|拨付|批后|参[加与]|移[交送]|抄|涉及|除外|以外|不再|原由|划转|此前|曾|汇总|统计|保管|宣传|归档|培训|整理|咨询|投诉|举报|解释/u;
const DESK = /审批|政务|窗口|服务|信访|办公室|综合[科股办窗]/u;

/** 困难对象由办公室认定, where 困难对象认定 is a power of another department. */
export function powersOfOthers({ departments }: Compilation, context: CheckContext): readonly PowerOfOther[] {
  const byUnit = groupBy(departments, ({ unit }) => unit);
  const byPath = context.share(departmentsByPath);
  return piecesWith(context, SIGN).flatMap((piece) => {
    const { entry, text } = piece;
    const folder = folderOf(entry) ?? '';
    const own = byUnit.get(folder) ?? [];
    if (!isProse(piece) || entry.type === 'power' || entry.type === 'department' || own.length < 2) return [];
    return tellings(text, own).flatMap(({ department, index, verb }): readonly PowerOfOther[] => {
      const sentence = sentenceAt(text, index);
      if (ASIDE.test(sentence)) return [];
      const said = sentence.replace(/的/gu, '');
      const powers = context.share(powersByUnit).get(folder) ?? [];
      let meant = powers.filter(({ name }) => isNamedIn(said, name, verb));
      if (meant.length === 0)
        meant = powers.filter(
          ({ name }) => isNamedIn(titleBefore(piece, context), name, verb) && name.endsWith(verb),
        );
      const [power, ...others] = meant;
      if (!power || others.length > 0 || power.department === department.path) return [];
      const owner = byPath.get(power.department)?.name ?? '';
      if (sentence.includes(owner) || takesPart(department, power)) return [];
      if (verb === '受理' && DESK.test(department.name)) return [];
      return [{ piece, name: department.name, index, power, owner }];
    });
  });
}

interface Telling {
  readonly department: Department;
  readonly index: number;
  /** What it does; empty where the text has people turn to it or names its duty. */
  readonly verb: string;
}

function tellings(text: string, departments: readonly Department[]): readonly Telling[] {
  return departments.flatMap((department) => {
    const { name } = department;
    if (!text.includes(name)) return [];
    const pattern = new RegExp(
      `由${name}${DOES}|[向到]${name}${ASKED}|(?<=^|[，。；：])${name}(?:负责|承担|承办)|(?:责任|承办|牵头|办理)科室(?:是|为)${name}`,
      'gu',
    );
    return [...text.matchAll(pattern)].map(({ 0: found, index, groups: { verb = '' } = {} }) => ({
      department,
      index: index + found.indexOf(name),
      verb,
    }));
  });
}

/** Whether a text names a power, in full or but for the verb that follows: 困难对象由……认定. */
function isNamedIn(text: string, power: string, verb: string): boolean {
  const name = power.replace(/的/gu, '');
  if (text.includes(name)) return true;
  const bare = verb !== '' && name.endsWith(verb) ? name.slice(0, -verb.length) : '';
  return bare.length >= 4 && text.includes(bare);
}

/** The last short title above a piece: 一、困难对象. */
function titleBefore(piece: TextPiece, context: CheckContext): string {
  const pieces = context.share(entryTexts).find(({ entry }) => entry === piece.entry)?.pieces ?? [];
  const at = pieces.indexOf(piece);
  const title = pieces
    .slice(0, at)
    .findLast(
      ({ kind, text, marker }) => kind === 'heading' || (marker !== undefined && !/[。；？！?]$/u.test(text)),
    );
  return title && title.text.length <= LONGEST_TITLE ? title.text.replace(/的/gu, '') : '';
}

const LONGEST_TITLE = 24;

/** Whether some step of the power is a post's of that department, or tells of it. */
function takesPart({ name, posts, leadingPost }: Department, { steps }: Power): boolean {
  const own = [...posts.map((post) => post.name), leadingPost ?? ''].filter(
    (post) => !/局长|镇长|领导/u.test(post),
  );
  return steps.some(
    ({ post = '', action = '' }) =>
      post.includes(name) || action.includes(name) || splitPosts(post).some((one) => own.includes(one)),
  );
}
