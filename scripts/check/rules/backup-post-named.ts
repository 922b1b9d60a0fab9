import type { ProseTable } from '../../model/prose.ts';
import type { Rule } from '../rule.ts';
import { inlineText } from '../views/inline-text.ts';
import { withNested } from '../views/prose-blocks.ts';
import { BACKUP_TITLE } from '../views/unit-posts.ts';

export const backupPostNamed: Rule = {
  id: 'backup-post-named',
  severity: 'notice',
  summary: '每个岗位都要写明由谁代岗。',
  check({ departments }, report) {
    for (const { name, responsibilities, posts } of departments) {
      const tables = withNested(responsibilities).filter((block) => block.type === 'table');
      const [first] = tables;
      if (!first || posts.length === 0) continue;
      const column = tables.map(backupColumn).find((index) => index >= 0);
      if (column === undefined) {
        report({
          place: first.place,
          message: `“${name}”的责任体系没有写明各岗位由谁代岗。`,
          hint: '请在表中加一列“代岗岗位”，写明岗位的人离岗时由哪个岗位接替。',
        });
      } else {
        for (const table of tables) tellEmpty(table, report);
      }
    }
  },
};

const backupColumn = ({ head }: ProseTable): number =>
  head.cells.findIndex((cell) => BACKUP_TITLE.test(inlineText(cell.children, cell.place).text));

/** Nothing, 无, 不设: the cell names no post. */
const NOBODY = /^(?:$|(?:暂?无|没有|不设|[—\-/／]+)(?=$|[，。；（]))/u;

/** Of many members one is always there. */
const COLLECTIVE = /(?:小组|委员会|专班|班子|会议)$/u;

function tellEmpty(table: ProseTable, report: Parameters<Rule['check']>[1]): void {
  const column = backupColumn(table);
  for (const { cells } of table.rows) {
    const cell = cells[column];
    const post = cells[0] && inlineText(cells[0].children, cells[0].place).text.trim();
    if (
      !cell ||
      !post ||
      COLLECTIVE.test(post) ||
      !NOBODY.test(inlineText(cell.children, cell.place).text.trim())
    )
      continue;
    report({
      place: cell.place,
      message: `岗位“${post}”没有写明由谁代岗。`,
      hint: '请写明离岗时由哪个岗位接替。',
    });
  }
}
