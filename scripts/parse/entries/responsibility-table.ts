import type { Outcome } from '../../model/diagnostic.ts';
import type { Department } from '../../model/entry.ts';
import type { ProseBlock } from '../../model/prose.ts';
import { readTable, type TableKind } from './read-table.ts';

const KIND: TableKind = { name: '责任体系表', required: ['岗位'], optional: ['职责', '监督岗位'] };

/** The posts that the tables of 责任体系 name. */
export function readPosts(blocks: readonly ProseBlock[]): Outcome<Department['posts']> {
  const read = blocks.flatMap((block) => (block.type === 'table' ? [readTable(block, KIND)] : []));
  const value = read.flatMap(({ rows }) =>
    rows.flatMap(({ cells, places, place }) => {
      const name = cells.get('岗位');
      return name === undefined ? [] : [{ name, place: places.get('岗位') ?? place }];
    }),
  );
  return { value, diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}
