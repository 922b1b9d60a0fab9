import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Department } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { ProseTable } from '../../model/prose.ts';
import type { CheckContext } from '../rule.ts';
import { inlineText, type PlacedText } from './inline-text.ts';
import { withNested } from './prose-blocks.ts';

/** A row of a 责任体系: who watches a post, and who stands in for it. */
export interface PostRow {
  readonly department: Department;
  readonly post: string;
  /** What the table says of it, with notes in brackets. */
  readonly said: string;
  readonly supervisors: readonly NamedPost[];
  readonly backups: readonly NamedPost[];
  /** What the post does; absent where the table does not say. */
  readonly duties?: PlacedText;
}

export interface NamedPost {
  readonly name: string;
  readonly place: Place;
  /** With what the table adds in brackets: 执法员（乙岗） is a 执法员, too, but another one. */
  readonly said: string;
}

/** The rows of all responsibility tables, by the folder of the unit. */
export function postRows(
  { departments }: Compilation,
  _context: CheckContext,
): ReadonlyMap<string, readonly PostRow[]> {
  const rows = departments.flatMap((department) =>
    withNested(department.responsibilities).flatMap((block) =>
      block.type === 'table' ? rowsOf(block, department) : [],
    ),
  );
  return groupBy(rows, ({ department }) => department.unit);
}

function rowsOf(table: ProseTable, department: Department): readonly PostRow[] {
  const titles = table.head.cells.map((cell) =>
    inlineText(cell.children, cell.place).text.replace(/\s/gu, ''),
  );
  const own = titles.findIndex((title) => /^(?:责任|工作)?岗位(?:名称)?$/u.test(title));
  const watching = titles.findIndex((title) => /监督/u.test(title));
  const doing = titles.findIndex((title) => /职责|工作内容/u.test(title));
  const standing = titles.findIndex((title) => BACKUP_TITLE.test(title));
  if (own < 0) return [];
  return table.rows.map(({ cells }) => {
    const named = (column: number): readonly NamedPost[] => {
      const cell = cells[column];
      return cell ? namesIn(inlineText(cell.children, cell.place).text, cell.place) : [];
    };
    const duties = cells[doing];
    return {
      ...(duties && { duties: inlineText(duties.children, duties.place) }),
      department,
      post: named(own)[0]?.name ?? '',
      said: named(own)[0]?.said ?? '',
      supervisors: named(watching),
      backups: named(standing),
    };
  });
}

/** What offices call the column of who stands in. */
export const BACKUP_TITLE = /代岗|代替|替代|替补|补位|顶岗|替岗|备岗|B\s*岗|代理岗位|接替|代行/u;

const namesIn = (text: string, place: Place): readonly NamedPost[] =>
  parts(text).map((said) => ({ name: bare(said), place, said }));

/** The posts that a cell names: 会计岗、出纳岗; 局长或者分管副局长. */
export const splitPosts = (text: string): readonly string[] =>
  parts(text)
    .map(bare)
    .filter((name) => name !== '');

const bare = (said: string) => said.replace(/[（(].*[）)]$/u, '');

const parts = (text: string): readonly string[] =>
  text
    .split(/[、，,；;/\n]|或者?|以及/u)
    .map((said) => said.trim())
    .filter((said) => said !== '' && said !== '未填');

/** The posts that the responsibility tables and 负责岗位 of a unit list, by its folder. */
export function listedPosts({ departments }: Compilation): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...groupBy(departments, ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      own.flatMap(({ posts, leadingPost }) => [
        ...posts.map(({ name }) => name),
        ...(leadingPost ? [leadingPost] : []),
      ]),
    ]),
  );
}

/** 办公室文书岗 is 文书岗 with its department; 副主任 is not 主任. */
export const isPostWithin = (post: string, name: string): boolean =>
  name.endsWith(post) && !/(?:副|常务|代理?|助理|原|前任?)$/u.test(name.slice(0, -post.length));
